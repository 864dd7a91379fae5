// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/fairness.h"

#include "core/task/parallel.h"
#include "core/workspace/fairnessdesign.h"
#include "core/workspace/fairnesssheets.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace linxuan {

namespace {

// More experts than these fit into no matrix that a person reads.
constexpr int kMostPaired = 60;

// Competition ranks within each part: equal values share a rank, the next one skips. Values are
// whole numbers, so that what is equal does not hang on the last bit.
void rankWithinParts(std::vector<FairnessEntry> &entries,
                     const std::function<long long(const FairnessEntry &)> &value,
                     std::optional<int> FairnessEntry::*rank)
{
    std::map<int, std::vector<FairnessEntry *>> parts;
    for (FairnessEntry &entry : entries) {
        if (entry.rank && entry.adjusted.adjusted)
            parts[entry.adjusted.part].push_back(&entry);
    }
    for (auto &[part, ranked] : parts) {
        std::stable_sort(ranked.begin(), ranked.end(),
                         [&value](const FairnessEntry *left, const FairnessEntry *right) {
                             return value(*left) < value(*right);
                         });
        for (size_t i = 0; i < ranked.size(); ++i) {
            const bool isTied = i > 0 && value(*ranked[i]) == value(*ranked[i - 1]);
            ranked[i]->*rank = isTied ? ranked[i - 1]->*rank : std::optional(int(i) + 1);
        }
    }
}

void addTotals(FairnessGroup &group, const RatingTable &table)
{
    for (const Rating &rating : table.ratings) {
        FairnessEntry &entry = group.entries[size_t(rating.entry)];
        FairnessExpert &expert = group.experts[size_t(rating.expert)];
        expert.totals.push_back(rating.points);
        ++entry.sheets;
        entry.mean += rating.points;
    }
    for (FairnessEntry &entry : group.entries)
        entry.mean /= std::max(1, entry.sheets);
    for (FairnessExpert &expert : group.experts) {
        std::sort(expert.totals.begin(), expert.totals.end());
        for (const double total : expert.totals)
            expert.mean += total / double(expert.totals.size());
    }
}

void addFit(FairnessGroup &group, const RatingTable &table, const AdditiveFit &fit)
{
    group.parts = fit.parts;
    const auto trends = drifts(table, fit);
    for (size_t i = 0; i < group.experts.size(); ++i) {
        group.experts[i].severity = fit.experts[i];
        group.experts[i].drift = trends[i];
    }
    for (size_t i = 0; i < group.entries.size(); ++i)
        group.entries[i].adjusted = fit.entries[i];
    rankWithinParts(
        group.entries, [](const FairnessEntry &entry) { return *entry.rank; },
        &FairnessEntry::rankInPart);
    rankWithinParts(
        group.entries,
        [](const FairnessEntry &entry) { return -std::llround(*entry.adjusted.adjusted * 1e6); },
        &FairnessEntry::adjustedRank);
}

void reckonGroup(FairnessGroup &group, const RatingTable &table)
{
    group.sheets = int(table.ratings.size());
    addTotals(group, table);
    const AdditiveFit fit = fitAdditive(table);
    addFit(group, table, fit);
    group.agreement = agreement(table);
    group.isComplete = group.experts.size() > 1
        && group.sheets == int(group.experts.size()) * group.agreement.scored;
    if (table.experts <= kMostPaired)
        group.pairs = pairAgreements(table);
    group.components = varianceComponents(table);
    const auto obstacle = dealingObstacle(table, fit);
    if (!obstacle) {
        const auto scores = zScores(table);
        for (size_t i = 0; i < scores.size(); ++i)
            group.entries[i].z = scores[i];
    }
    group.refusals = designRefusals(group, obstacle);
}

} // namespace

bool FairnessGroup::isRefused(QStringView what) const
{
    return std::any_of(refusals.begin(), refusals.end(),
                       [what](const DesignRefusal &one) { return one.what == what; });
}

Result<FairnessReport> fairnessReport(Workspace &workspace, const QString &round,
                                      const std::optional<GroupKey> &only)
{
    LX_TRY(FairnessSheets sheets, fairnessSheets(workspace, round, only));
    eachInParallel(sheets.tables.size(), [&sheets](size_t i) {
        const RatingTable table = std::move(sheets.tables[i]);
        reckonGroup(sheets.report.groups[i], table);
    });
    return std::move(sheets.report);
}

} // namespace linxuan
