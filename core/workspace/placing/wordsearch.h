// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace linxuan {

// Finds all of many words in a text in one pass over it (Aho and Corasick 1975).
class WordSearch
{
public:
    struct Found
    {
        int word = 0; // as add() numbered it
        qsizetype from = 0;
        qsizetype to = 0; // behind its last letter
    };

    WordSearch();

    // The number of the word; the same word keeps its number. Empty words are not added: -1 is
    // never found.
    int add(const QString &word);
    // Call once after the last add().
    void prepare();
    std::vector<Found> find(QStringView text) const;

private:
    struct Node
    {
        int fallback = 0; // the longest other beginning that ends here
        int shorter = 0; // the next node up the fallbacks at which a word ends; 0: none
        int word = -1;
        int depth = 0;
    };

    static quint64 edge(int node, QChar letter)
    {
        return (quint64(quint32(node)) << 16) | letter.unicode();
    }
    int next(int node, QChar letter) const;

    std::vector<Node> m_nodes;
    QHash<quint64, int> m_edges;
    std::vector<std::pair<int, QChar>> m_parents; // of each node, for prepare()
    int m_words = 0;
};

} // namespace linxuan
