// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/wordsearch.h"

#include <algorithm>
#include <numeric>

namespace linxuan {

WordSearch::WordSearch()
    : m_nodes(1)
    , m_parents(1)
{ }

int WordSearch::add(const QString &word)
{
    if (word.isEmpty())
        return -1;
    int node = 0;
    for (const QChar letter : word) {
        const auto found = m_edges.constFind(edge(node, letter));
        if (found != m_edges.constEnd()) {
            node = *found;
            continue;
        }
        const int made = static_cast<int>(m_nodes.size());
        Node fresh;
        fresh.depth = m_nodes[static_cast<size_t>(node)].depth + 1;
        m_nodes.push_back(fresh);
        m_parents.emplace_back(node, letter);
        m_edges.insert(edge(node, letter), made);
        node = made;
    }
    int &number = m_nodes[static_cast<size_t>(node)].word;
    if (number < 0)
        number = m_words++;
    return number;
}

int WordSearch::next(int node, QChar letter) const
{
    for (;;) {
        const auto found = m_edges.constFind(edge(node, letter));
        if (found != m_edges.constEnd())
            return *found;
        if (node == 0)
            return 0;
        node = m_nodes[static_cast<size_t>(node)].fallback;
    }
}

void WordSearch::prepare()
{
    std::vector<int> byDepth(m_nodes.size());
    std::iota(byDepth.begin(), byDepth.end(), 0);
    std::stable_sort(byDepth.begin(), byDepth.end(), [this](int l, int r) {
        return m_nodes[static_cast<size_t>(l)].depth < m_nodes[static_cast<size_t>(r)].depth;
    });
    for (const int number : byDepth) {
        Node &node = m_nodes[static_cast<size_t>(number)];
        if (node.depth < 2)
            continue;
        const auto [parent, letter] = m_parents[static_cast<size_t>(number)];
        node.fallback = next(m_nodes[static_cast<size_t>(parent)].fallback, letter);
        const Node &other = m_nodes[static_cast<size_t>(node.fallback)];
        node.shorter = other.word >= 0 ? node.fallback : other.shorter;
    }
    m_parents = {};
}

std::vector<WordSearch::Found> WordSearch::find(QStringView text) const
{
    std::vector<Found> found;
    int node = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        node = next(node, text[i]);
        const Node &here = m_nodes[static_cast<size_t>(node)];
        for (int end = here.word >= 0 ? node : here.shorter; end != 0;
             end = m_nodes[static_cast<size_t>(end)].shorter) {
            const Node &word = m_nodes[static_cast<size_t>(end)];
            found.push_back({word.word, i + 1 - word.depth, i + 1});
        }
    }
    return found;
}

} // namespace linxuan
