// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/outliers.h"
#include "core/scoring/scale.h"
#include "core/storage/entryplaces.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/released.h"
#include "core/workspace/roundframe.h"
#include "core/workspace/scorematrix.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace linxuan {

namespace {

// All groups of a round in one pass over its entries and one over its sheets, which come entry by
// entry; nothing is held but what the counts need.
class Summing
{
public:
    Summing(const Profile &profile, const RoundBook &frame, const ReleasedPairs &released,
            const ScoreViewer &viewer);

    void add(const Entry &entry);
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
        quint32 group = 0;
        bool counts = false; // neither out nor calibrating
        bool isScored = false; // its sheets come into the sums
    };

    size_t groupOfEntry(const Entry &entry);
    void begin(const EntryId &entry);
    void end();
    bool isReleased(const SheetStanding &standing, const GroupKey &group) const;
    void addTotal(const SheetStanding &standing, Group &group);
    int deviating(const Group &group) const;

    const Profile &m_profile;
    const RoundBook &m_frame;
    const ReleasedPairs &m_released;
    const ScoreViewer &m_viewer;
    std::map<Category, Scale> m_scales;
    std::vector<Group> m_groups;
    QHash<GroupKey, size_t> m_groupPlaces;
    QHash<EntryId, Place> m_entries;
    // The entry whose sheets come at the moment.
    EntryId m_entry;
    std::optional<Place> m_place; // absent: not in the round
    int m_judging = 0;
    std::vector<Amount> m_totals;
};

Summing::Summing(const Profile &profile, const RoundBook &frame, const ReleasedPairs &released,
                 const ScoreViewer &viewer)
    : m_profile(profile)
    , m_frame(frame)
    , m_released(released)
    , m_viewer(viewer)
{
    for (const auto &[category, rubric] : frame.rubrics)
        m_scales.emplace(category, scaleOf(rubric));
}

size_t Summing::groupOfEntry(const Entry &entry)
{
    const GroupKey key = groupOf(entry);
    const auto found = m_groupPlaces.constFind(key);
    if (found != m_groupPlaces.constEnd())
        return *found;
    m_groupPlaces.insert(key, m_groups.size());
    Group group;
    group.summary.group = key;
    group.rubric = m_frame.rubrics.at(key.category).id;
    group.scale = &m_scales.at(key.category);
    if (const Panel *panel = m_frame.panel(key)) {
        for (const PanelMember &member : panel->members) {
            if (member.active)
                group.active.insert(member.expert);
        }
    }
    m_groups.push_back(std::move(group));
    return m_groups.size() - 1;
}

void Summing::add(const Entry &entry)
{
    const size_t group = groupOfEntry(entry);
    const bool isCalibration = m_frame.calibration.contains(entry.id);
    const bool counts = entry.status == EntryStatus::Active && !isCalibration;
    MatrixSummary &summary = m_groups[group].summary;
    summary.entries += 1;
    summary.shorts += counts ? 1 : 0; // until its experts were counted
    m_entries.insert(
        entry.id,
        {static_cast<quint32>(group), counts, !isCalibration && m_viewer.mayRead(entry.id)});
}

void Summing::begin(const EntryId &entry)
{
    end();
    m_entry = entry;
    const auto found = m_entries.constFind(entry);
    m_place = found == m_entries.constEnd() ? std::nullopt : std::optional(*found);
}

void Summing::end()
{
    if (m_place) {
        MatrixSummary &summary = m_groups[m_place->group].summary;
        summary.shorts -= m_place->counts && m_judging >= m_profile.tally.minSheets ? 1 : 0;
        const auto [least, most] = std::minmax_element(m_totals.begin(), m_totals.end());
        if (m_totals.size() > 1 && *most - *least > Fraction(m_profile.tally.spreadLimit)) {
            std::vector<Fraction> totals;
            for (const Amount &total : m_totals)
                totals.push_back(total.value());
            summary.spreads += 1;
            summary.outliers +=
                static_cast<int>(outliers(totals, m_profile.tally.spreadLimit).size());
        }
    }
    m_judging = 0;
    m_totals.clear();
}

// As ReleasedPairs::holds(), which needs the entries that a frame does not have.
bool Summing::isReleased(const SheetStanding &standing, const GroupKey &group) const
{
    if (standing.state == SheetState::Submitted)
        return false;
    if (const auto kind = m_released.lock(standing.sheet.entry, standing.sheet.expert))
        return *kind == LockKind::Never;
    return m_released.hasLeft(group, standing.sheet.expert);
}

void Summing::add(const SheetStanding &standing)
{
    if (standing.sheet.entry != m_entry)
        begin(standing.sheet.entry);
    if (!m_place || standing.state == SheetState::Recused)
        return;
    Group &group = m_groups[m_place->group];
    const bool isSubmitted = standing.state == SheetState::Submitted;
    const bool isActive = group.active.contains(standing.sheet.expert);
    const bool isExcused =
        !isSubmitted && (standing.isExcused || isReleased(standing, group.summary.group));
    m_judging += isActive && !isExcused ? 1 : 0;
    group.summary.due += m_place->counts && !isSubmitted && !isExcused ? 1 : 0;
    if (isSubmitted && isActive && m_place->isScored && standing.sheet.rubric == group.rubric)
        addTotal(standing, group);
}

void Summing::addTotal(const SheetStanding &standing, Group &group)
{
    const auto points = pointsFromText(standing.sheet.points);
    const auto total = points ? totalOn(*group.scale, *points) : std::nullopt;
    if (!total)
        return;
    m_totals.push_back(*total);
    group.experts[standing.sheet.expert].add(*total);
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
    end();
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
    LX_TRY(const RoundBook frame, openFrame(m_workspace, round));
    LX_TRY(const RoundMembership membership, membershipOf(m_workspace, frame.round));
    LX_TRY(const ScoreViewer viewer, ScoreViewer::of(m_workspace, frame.round, as));
    LX_TRY(const auto released, ReleasedPairs::of(m_workspace.database(), frame));
    Summing summing(m_workspace.profile(), frame, released, viewer);
    LX_CHECK(eachEntryPlace(m_workspace.database(), [&](const Entry &entry) {
        if (membership.holds(entry))
            summing.add(entry);
    }));
    LX_CHECK(SheetStore(m_workspace.database())
                 .eachStanding(frame.round.id, [&summing](const SheetStanding &standing) {
                     summing.add(standing);
                 }));
    return summing.finish();
}

Result<std::vector<GroupSize>> ScoreMatrix::groups(const QString &round)
{
    LX_TRY(const Round current, findRound(m_workspace, round));
    LX_TRY(const RoundMembership membership, membershipOf(m_workspace, current));
    QHash<GroupKey, int> sizes;
    LX_CHECK(eachEntryPlace(m_workspace.database(), [&](const Entry &entry) {
        if (membership.holds(entry))
            ++sizes[groupOf(entry)];
    }));
    std::vector<GroupSize> groups;
    for (auto it = sizes.cbegin(); it != sizes.cend(); ++it)
        groups.push_back({it.key(), it.value()});
    std::sort(groups.begin(), groups.end(), [this](const GroupSize &left, const GroupSize &right) {
        return groupBefore(m_workspace.profile(), left.group, right.group);
    });
    return groups;
}

} // namespace linxuan
