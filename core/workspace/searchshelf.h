// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace linxuan {

struct ShelfFind
{
    QString title;
    QString detail;
    QString target;
    int rank = 0; // 0: a whole field, 1: the beginning of one, 2: anywhere
};

// Many short texts to be searched at every key: one string of all that can be typed, folded, and
// one of all that is shown.
class SearchShelf
{
public:
    void add(const QStringList &searched, const QString &title, const QString &detail,
             const QString &target);
    void squeeze();

    // At most `count`, the best first, equals in the order in which they were added. `words` are
    // folded.
    std::vector<ShelfFind> find(const QStringList &words, int count) const;

private:
    QString m_folded;
    QString m_shown;
    std::vector<quint32> m_foldedEnds;
    std::vector<quint32> m_shownEnds;
};

// The words that were typed, as a shelf is searched for them.
QStringList shelfWords(const QString &typed);

} // namespace linxuan
