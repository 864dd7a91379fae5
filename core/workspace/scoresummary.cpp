// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/outliers.h"
#include "core/scoring/scale.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/scorematrix.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace linxuan {

namespace {

// All groups of a round in one pass over its sheets, without holding their points.
class Summing
{
public:
    Summing(const Profile &profile, const RoundBook &book, const ScoreViewer &viewer);

    void add(const SheetStanding &standing);
    std::vector<MatrixSummary> finish();

private:
    struct Sums
    {
        Amount sum;
        qint64 count = 0;

        void add(const Amount &amount)
        {
            sum += amount;
            ++count;
        }
    };
    struct Group
    {
        MatrixSummary summary;
        RubricId rubric;
        const Scale *scale = nullptr;
        QSet<ExpertId> active;
        QHash<ExpertId, Sums> experts;
    };
    struct Place
    {
        size_t group = 0;
        bool counts = false; // neither out nor calibrating
        bool isScored = false; // its sheets come into the sums
        int judging = 0;
        std::vector<Amount> totals;
    };

    void addGroup(const Entry &entry);
    void finish(const Place &place);
    int deviating(const Group &group) const;

    const Profile &m_profile;
    const RoundBook &m_book;
    std::map<Category, Scale> m_scales;
    std::vector<Group> m_groups;
    QHash<GroupKey, size_t> m_groupPlaces;
    std::vector<Place> m_places; // as the entries
    QHash<EntryId, size_t> m_entries;
};

Summing::Summing(const Profile &profile, const RoundBook &book, const ScoreViewer &viewer)
    : m_profile(profile)
    , m_book(book)
{
    for (const auto &[category, rubric] : book.rubrics)
        m_scales.emplace(category, scaleOf(rubric));
    m_entries.reserve(static_cast<qsizetype>(book.entries.size()));
    m_places.resize(book.entries.size());
    for (size_t i = 0; i < book.entries.size(); ++i) {
        const Entry &entry = book.entries[i];
        addGroup(entry);
        const bool isCalibration = book.calibration.contains(entry.id);
        Place &place = m_places[i];
        place.group = m_groupPlaces.value(groupOf(entry));
        place.counts = entry.status == EntryStatus::Active && !isCalibration;
        place.isScored = !isCalibration && viewer.mayRead(entry.id);
        m_groups[place.group].summary.entries += 1;
        m_entries.insert(entry.id, i);
    }
}

void Summing::addGroup(const Entry &entry)
{
    const GroupKey key = groupOf(entry);
    if (m_groupPlaces.contains(key))
        return;
    m_groupPlaces.insert(key, m_groups.size());
    Group group;
    group.summary.group = key;
    group.rubric = m_book.rubrics.at(key.category).id;
    group.scale = &m_scales.at(key.category);
    if (const Panel *panel = m_book.panel(key)) {
        for (const PanelMember &member : panel->members) {
            if (member.active)
                group.active.insert(member.expert);
        }
    }
    m_groups.push_back(std::move(group));
}

void Summing::add(const SheetStanding &standing)
{
    const auto found = m_entries.constFind(standing.sheet.entry);
    if (found == m_entries.constEnd() || standing.state == SheetState::Recused)
        return;
    Place &place = m_places[*found];
    Group &group = m_groups[place.group];
    const bool isSubmitted = standing.state == SheetState::Submitted;
    const bool isActive = group.active.contains(standing.sheet.expert);
    const bool isExcused = !isSubmitted && standing.isExcused;
    place.judging += isActive && !isExcused ? 1 : 0;
    group.summary.due += place.counts && !isSubmitted && !isExcused ? 1 : 0;
    if (!isSubmitted || !isActive || !place.isScored || standing.sheet.rubric != group.rubric)
        return;
    const auto points = pointsFromText(standing.sheet.points);
    const auto total = points ? totalOn(*group.scale, *points) : std::nullopt;
    if (!total)
        return;
    place.totals.push_back(*total);
    group.experts[standing.sheet.expert].add(*total);
}

void Summing::finish(const Place &place)
{
    MatrixSummary &summary = m_groups[place.group].summary;
    summary.shorts += place.counts && place.judging < m_profile.tally.minSheets ? 1 : 0;
    if (place.totals.size() < 2)
        return;
    const auto [least, most] = std::minmax_element(place.totals.begin(), place.totals.end());
    const Points limit = m_profile.tally.spreadLimit;
    if (*most - *least <= Fraction(limit))
        return;
    summary.spreads += 1;
    std::vector<Fraction> totals;
    for (const Amount &total : place.totals)
        totals.push_back(total.value());
    summary.outliers += static_cast<int>(outliers(totals, limit).size());
}

int Summing::deviating(const Group &group) const
{
    Sums all;
    for (const Sums &expert : group.experts) {
        all.sum += expert.sum;
        all.count += expert.count;
    }
    const Fraction limit(m_profile.tally.deviationLimit);
    return static_cast<int>(
        std::count_if(group.experts.begin(), group.experts.end(), [&](const Sums &expert) {
            const Fraction away = expert.sum.mean(expert.count) - all.sum.mean(all.count);
            return away > limit || Fraction() - away > limit;
        }));
}

std::vector<MatrixSummary> Summing::finish()
{
    for (const Place &place : m_places)
        finish(place);
    std::vector<MatrixSummary> summaries;
    for (Group &group : m_groups) {
        group.summary.deviating = deviating(group);
        summaries.push_back(group.summary);
    }
    std::sort(summaries.begin(), summaries.end(), [this](const auto &left, const auto &right) {
        return groupBefore(m_profile, left.group, right.group);
    });
    return summaries;
}

} // namespace

Result<std::vector<MatrixSummary>> ScoreMatrix::summaries(const QString &round, const QString &as)
{
    LX_TRY(const RoundBook book, openRound(m_workspace, round));
    LX_TRY(const ScoreViewer viewer, ScoreViewer::of(m_workspace, book.round, as));
    Summing summing(m_workspace.profile(), book, viewer);
    LX_CHECK(SheetStore(m_workspace.database())
                 .eachStanding(book.round.id, [&summing](const SheetStanding &standing) {
                     summing.add(standing);
                 }));
    return summing.finish();
}

} // namespace linxuan
