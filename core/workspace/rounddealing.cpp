// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/rounddealing.h"

#include "core/storage/cataloguestore.h"
#include "core/storage/expertstore.h"
#include "core/storage/panelstore.h"
#include "core/storage/roundstore.h"
#include "core/workspace/recusals.h"
#include "core/workspace/workspace.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Reviews)
};

} // namespace

AssignableEntry assignable(const Entry &entry)
{
    return {entry.id, entry.code, entry.school, entry.unit, groupOf(entry), {}};
}

Result<RoundDealing> RoundDealing::open(Workspace &workspace, const QString &round)
{
    LX_TRY(RoundDealing dealing, view(workspace, round));
    LX_CHECK(requireOpen(dealing.book().round));
    if (dealing.experts().empty())
        return Error{ErrorCode::Refused, Text::tr("There are no experts. Import them first."), {}};
    return dealing;
}

Result<RoundDealing> RoundDealing::view(Workspace &workspace, const QString &round)
{
    RoundDealing dealing;
    LX_TRY(RoundBook book, openRound(workspace, round));
    dealing.m_book = std::make_shared<const RoundBook>(std::move(book));
    Database &database = workspace.database();
    AssignmentTask &task = dealing.m_task;
    LX_TRY(task.experts, ExpertStore(database).experts());
    LX_TRY(task.units, CatalogueStore(database).units());
    LX_TRY(task.recusals, allRecusals(database));
    LX_TRY(dealing.m_released, ReleasedPairs::of(database, dealing.book()));
    LX_TRY(dealing.m_sheets, SheetStore(database).sheets(dealing.book().round.id));
    LX_TRY(const auto settings, PanelStore(database).settings(dealing.book().round.id));
    task.perEntry = dealing.book().rule.perEntry;
    for (size_t i = 0; i < dealing.book().entries.size(); ++i) {
        const Entry &entry = dealing.book().entries[i];
        dealing.m_entryAt.insert(entry.id, i);
        if (entry.status == EntryStatus::Active && !dealing.book().calibration.contains(entry.id))
            task.entries.push_back(assignable(entry));
    }
    for (const AssignmentLock &lock : dealing.m_released.locks())
        task.locks.push_back({lock.entry, lock.expert, lock.kind});
    dealing.addStanding();
    dealing.addLimits(settings);
    LX_CHECK(dealing.addEarlier(workspace));
    return dealing;
}

// Sheets that count no more, as their expert left with them, do not stand; recused ones keep the
// expert from the entry unless a lock brings the pair back.
void RoundDealing::addStanding()
{
    QHash<GroupKey, QSet<ExpertId>> inactive;
    for (const Panel &panel : book().panels) {
        for (const PanelMember &member : panel.members) {
            if (!member.active)
                inactive[panel.group].insert(member.expert);
        }
    }
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        const ScoreSheet &sheet = m_sheets[i].sheet;
        m_sheetAt.insert({sheet.entry, sheet.expert}, i);
        const Entry *known = entry(sheet.entry);
        const bool isDropped = known && inactive.value(groupOf(*known)).contains(sheet.expert);
        if (sheet.state != SheetState::Recused && !m_released.holds(sheet) && !isDropped)
            m_task.standing.push_back({sheet.entry, sheet.expert});
        else if (m_released.lock(sheet.entry, sheet.expert) != LockKind::Always)
            m_task.locks.push_back({sheet.entry, sheet.expert, LockKind::Never});
    }
}

// Who left a panel is dealt nothing on another panel either, unless the office put the expert
// there.
PanelLimit RoundDealing::limitOf(const GroupKey &group, bool isFormed) const
{
    PanelLimit limit{group, isFormed, {}, {}};
    const Panel *panel = book().panel(group);
    for (const PanelMember &member : panel ? panel->members : std::vector<PanelMember>()) {
        if (member.active && !m_released.hasLeft(group, member.expert))
            limit.members.push_back(member.expert);
        else
            limit.barred.push_back(member.expert);
    }
    for (const PanelLeave &leave : m_released.leaves()) {
        if (std::find(limit.members.begin(), limit.members.end(), leave.expert)
            == limit.members.end())
            limit.barred.push_back(leave.expert);
    }
    return limit;
}

void RoundDealing::addLimits(const std::vector<PanelSetting> &settings)
{
    QSet<GroupKey> seen;
    for (const AssignableEntry &entry : m_task.entries) {
        if (seen.contains(entry.group))
            continue;
        seen.insert(entry.group);
        const Panel *panel = book().panel(entry.group);
        const bool isFormed =
            panel && std::any_of(settings.begin(), settings.end(), [panel](const auto &setting) {
                return setting.panel == panel->id && setting.isFormed;
            });
        m_task.limits.push_back(limitOf(entry.group, isFormed));
    }
}

// Only rounds that come before this one in the profile.
Result<void> RoundDealing::addEarlier(Workspace &workspace)
{
    LX_TRY(const auto rounds, RoundStore(workspace.database()).rounds());
    for (const Round &round : rounds) {
        if (round.id == book().round.id)
            break;
        LX_CHECK(SheetStore(workspace.database())
                     .eachSubmitted(round.id, [this](const SubmittedSheet &sheet) {
                         if (m_entryAt.contains(sheet.entry))
                             m_task.earlier.push_back({sheet.entry, sheet.expert});
                     }));
    }
    return {};
}

const Expert *RoundDealing::expert(const QString &code) const
{
    const auto found = std::find_if(m_task.experts.begin(), m_task.experts.end(),
                                    [&code](const Expert &one) { return one.code == code; });
    return found == m_task.experts.end() ? nullptr : &*found;
}

const Entry *RoundDealing::entry(const EntryId &id) const
{
    const auto at = m_entryAt.constFind(id);
    return at == m_entryAt.constEnd() ? nullptr : &book().entries[*at];
}

std::vector<Assignment> RoundDealing::calibrationPairs(const PanelDesk &desk,
                                                       std::optional<ExpertId> only) const
{
    std::vector<Assignment> pairs;
    for (const Entry &entry : book().entries) {
        if (!book().calibration.contains(entry.id) || entry.status != EntryStatus::Active)
            continue;
        const AssignableEntry target = assignable(entry);
        const auto members = desk.members(target.group);
        for (const Expert &expert : m_task.experts) {
            const bool isWanted = members.contains(expert.id) && (!only || *only == expert.id)
                && !m_sheetAt.contains({entry.id, expert.id})
                && !m_released.hasLeft(target.group, expert.id)
                && m_released.lock(entry.id, expert.id) != LockKind::Never;
            if (isWanted && !recusalReason(expert, target, m_task.recusals))
                pairs.push_back({entry.id, expert.id});
        }
    }
    return pairs;
}

Result<void> RoundDealing::store(Write &write, PanelDesk &desk,
                                 const std::vector<Assignment> &pairs) const
{
    SheetStore sheets(write.database());
    for (const Assignment &pair : pairs) {
        const auto at = m_sheetAt.constFind({pair.entry, pair.expert});
        if (at == m_sheetAt.constEnd()) {
            LX_CHECK(desk.assign(pair));
            continue;
        }
        const StoredSheet &stored = m_sheets[*at];
        LX_CHECK(desk.join(pair));
        ScoreSheet anew = stored.sheet;
        if (anew.state == SheetState::Recused) {
            anew.state = anew.points.empty() ? SheetState::NotStarted : SheetState::Draft;
            anew.stateReason.clear();
        }
        LX_CHECK(sheets.update(stored, anew, {}, write.trail()));
    }
    return desk.store(write);
}

Result<void> RoundDealing::excuseReleased(Write &write) const
{
    SheetStore sheets(write.database());
    for (const StoredSheet &stored : m_sheets) {
        if (m_released.holds(stored.sheet) && stored.excuse.isEmpty())
            LX_CHECK(
                sheets.update(stored, stored.sheet, m_released.why(stored.sheet), write.trail()));
    }
    return {};
}

} // namespace linxuan
