// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/searchshelf.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace linxuan {

namespace {

constexpr QChar kBetween(u'\x1f'); // fields; nobody types it
constexpr int kRanks = 3;
constexpr int kNowhere = kRanks;

QStringView part(const QString &whole, const std::vector<quint32> &ends, size_t at)
{
    const qsizetype begin = at == 0 ? 0 : ends[at - 1];
    return QStringView(whole).mid(begin, qsizetype(ends[at]) - begin);
}

// The best place of the word in the line, which begins and ends with a separator.
int rankOf(QStringView line, QStringView word)
{
    int best = kNowhere;
    for (qsizetype at = line.indexOf(word); at >= 0 && best > 0; at = line.indexOf(word, at + 1)) {
        const bool begins = line[at - 1] == kBetween;
        const bool ends = line[at + word.size()] == kBetween;
        best = qMin(best, begins && ends ? 0 : begins ? 1 : 2);
    }
    return best;
}

int rankOf(QStringView line, const QStringList &words)
{
    int rank = 0;
    for (const QString &word : words) {
        rank = qMax(rank, rankOf(line, word));
        if (rank == kNowhere)
            break;
    }
    return rank;
}

QString folded(const QString &text)
{
    return foldName(text).toCaseFolded();
}

} // namespace

void SearchShelf::add(const QStringList &searched, const QString &title, const QString &detail,
                      const QString &target)
{
    m_folded += kBetween;
    for (const QString &field : searched) {
        if (!field.isEmpty())
            m_folded += folded(field) + kBetween;
    }
    m_shown += title + kBetween + detail + kBetween + target;
    m_foldedEnds.push_back(quint32(m_folded.size()));
    m_shownEnds.push_back(quint32(m_shown.size()));
}

void SearchShelf::squeeze()
{
    m_folded.squeeze();
    m_shown.squeeze();
    m_foldedEnds.shrink_to_fit();
    m_shownEnds.shrink_to_fit();
}

std::vector<ShelfFind> SearchShelf::find(const QStringList &words, int count) const
{
    std::array<std::vector<size_t>, kRanks> ranked;
    for (size_t at = 0; at < m_foldedEnds.size(); ++at) {
        const int rank = rankOf(part(m_folded, m_foldedEnds, at), words);
        if (rank != kNowhere && int(ranked[size_t(rank)].size()) < count)
            ranked[size_t(rank)].push_back(at);
        if (int(ranked[0].size()) == count)
            break;
    }
    std::vector<ShelfFind> found;
    for (int rank = 0; rank < kRanks; ++rank) {
        for (const size_t at : ranked[size_t(rank)]) {
            if (int(found.size()) == count)
                return found;
            const QString shown = part(m_shown, m_shownEnds, at).toString();
            found.push_back({shown.section(kBetween, 0, 0), shown.section(kBetween, 1, 1),
                             shown.section(kBetween, 2), rank});
        }
    }
    return found;
}

QStringList shelfWords(const QString &typed)
{
    QStringList words;
    for (const QString &word : foldText(typed).split(u' ', Qt::SkipEmptyParts)) {
        if (const QString one = folded(word).remove(kBetween); !one.isEmpty())
            words += one;
    }
    return words;
}

} // namespace linxuan
