// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/lines.h"

#include <algorithm>

namespace linxuan {

namespace {

std::vector<QString> sortedCodes(std::vector<QString> codes)
{
    std::sort(codes.begin(), codes.end());
    return codes;
}

} // namespace

int placesBy(std::optional<int> count, std::optional<int> ratio, Rounding rounding, int ranked)
{
    if (count)
        return std::max(*count, 0);
    const qint64 share = qint64(ranked) * ratio.value_or(0);
    return static_cast<int>((rounding == Rounding::Nearest ? share + 5000 : share) / 10000);
}

size_t rankedCount(const GroupResult &group)
{
    const auto end =
        std::partition_point(group.entries.begin(), group.entries.end(),
                             [](const EntryResult &entry) { return entry.isRanked(); });
    return static_cast<size_t>(end - group.entries.begin());
}

size_t blockEnd(const GroupResult &group, size_t begin)
{
    size_t end = begin;
    while (end < group.entries.size() && group.entries[end].rank == group.entries[begin].rank)
        ++end;
    return end;
}

TieAtLine choiceFor(const UndecidedLine &line, TieAtLine setting,
                    const std::vector<LineDecision> &decisions)
{
    if (setting != TieAtLine::Ask)
        return setting;
    const auto holds = [&line](const LineDecision &decision) {
        return decision.level == line.level && sortedCodes(decision.tied) == sortedCodes(line.tied);
    };
    const auto found = std::find_if(decisions.rbegin(), decisions.rend(), holds);
    return found == decisions.rend() ? TieAtLine::Ask : found->choice;
}

} // namespace linxuan
