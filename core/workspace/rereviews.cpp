// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/rereviews.h"

#include "core/base/text.h"
#include "core/storage/panelstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/rounddealing.h"
#include "core/workspace/roundpeople.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Rereviews)
};

// Who may judge an entry in addition, with what speaks for whom.
class Candidates
{
public:
    Candidates(const RoundDealing &dealing, const Entry &entry)
        : m_dealing(dealing)
        , m_target(assignable(entry))
    {
        for (const Unit &unit : dealing.task().units)
            m_units.insert(unit.id, unit);
        for (const StoredSheet &stored : dealing.sheets())
            hear(stored.sheet);
        for (const Expert &expert : dealing.experts()) {
            if (m_judges.contains(expert.id))
                m_homes.insert(homeOf(expert));
        }
    }

    std::vector<RereviewCandidate> list() const
    {
        std::vector<RereviewCandidate> list;
        for (const Expert &expert : m_dealing.experts()) {
            if (!whyNot(expert))
                list.push_back(candidate(expert));
        }
        std::sort(list.begin(), list.end(), [](const auto &left, const auto &right) {
            const auto key = [](const RereviewCandidate &one) {
                return std::tuple(one.sharesUnit, !one.isMember, one.load);
            };
            return key(left) != key(right) ? key(left) < key(right)
                                           : compareNatural(left.code, right.code) < 0;
        });
        return list;
    }

    bool isJudge(const Expert &expert) const { return m_judges.contains(expert.id); }

    // What keeps the expert from the entry; who only does not cover the group may be named by hand.
    std::optional<QString> obstacle(const Expert &expert) const
    {
        if (const auto why = recusalReason(expert, m_target, m_dealing.task().recusals))
            return why;
        const ReleasedPairs &released = m_dealing.released();
        if (released.lock(m_target.id, expert.id) == LockKind::Never)
            return Text::tr("a lock keeps the expert from it");
        if (released.hasLeftAny(expert.id))
            return Text::tr("the expert has left a panel of this round");
        return std::nullopt;
    }

private:
    std::optional<QString> whyNot(const Expert &expert) const
    {
        if (isJudge(expert) || m_recused.contains(expert.id) || !covers(expert, m_target.group))
            return QString();
        return obstacle(expert);
    }

    void hear(const ScoreSheet &sheet)
    {
        if (m_dealing.released().holds(sheet))
            return;
        if (sheet.state == SheetState::Recused) {
            if (sheet.entry == m_target.id)
                m_recused.insert(sheet.expert);
            return;
        }
        ++m_load[sheet.expert];
        if (sheet.entry == m_target.id)
            m_judges.insert(sheet.expert);
    }

    QString homeOf(const Expert &expert) const
    {
        if (!expert.unit)
            return foldName(expert.unitName);
        const Unit unit = m_units.value(*expert.unit);
        return (unit.kind == UnitKind::School && unit.parent ? *unit.parent : unit.id).toString();
    }

    RereviewCandidate candidate(const Expert &expert) const
    {
        RereviewCandidate candidate;
        candidate.expert = expert.id;
        candidate.code = expert.code;
        candidate.name = expert.name;
        candidate.unitName = expert.unitName;
        candidate.sharesUnit = m_homes.contains(homeOf(expert));
        candidate.load = m_load.value(expert.id);
        if (const Panel *panel = m_dealing.book().panel(m_target.group)) {
            for (const PanelMember &member : panel->members)
                candidate.isMember |= member.expert == expert.id && member.active;
        }
        return candidate;
    }

    const RoundDealing &m_dealing;
    const AssignableEntry m_target;
    QHash<UnitId, Unit> m_units;
    QHash<ExpertId, int> m_load;
    QSet<ExpertId> m_judges;
    QSet<ExpertId> m_recused;
    QSet<QString> m_homes;
};

Result<Expert> chosen(const Candidates &candidates, const RoundDealing &dealing, const Entry &entry,
                      const QString &expertCode)
{
    if (expertCode.isEmpty()) {
        const auto list = candidates.list();
        if (list.empty())
            return Error{ErrorCode::Refused,
                         Text::tr("Nobody is left to judge %1 again.").arg(entry.code),
                         {}};
        return expertNamed(dealing.experts(), list.front().code);
    }
    LX_TRY(const Expert expert, expertNamed(dealing.experts(), expertCode));
    if (candidates.isJudge(expert))
        return Error{ErrorCode::Conflict,
                     Text::tr("Expert %1 judges %2 already.").arg(expertCode, entry.code),
                     {}};
    if (const auto why = candidates.obstacle(expert))
        return Error{ErrorCode::Refused,
                     Text::tr("Expert %1 cannot judge %2: %3.").arg(expertCode, entry.code, *why),
                     {}};
    return expert;
}

} // namespace

Result<std::vector<RereviewCandidate>> Rereviews::candidates(const QString &round,
                                                             const QString &entryCode)
{
    LX_TRY(const RoundDealing dealing, RoundDealing::open(m_workspace, round));
    LX_TRY(const Entry entry, roundEntry(dealing.book(), entryCode));
    return Candidates(dealing, entry).list();
}

Result<Rereview> Rereviews::ask(const QString &round, const QString &entryCode,
                                const QString &expertCode, const QString &reason)
{
    LX_TRY(const QString said, neededReason(reason));
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const RoundDealing dealing, RoundDealing::open(m_workspace, round));
    LX_TRY(const Entry entry, roundEntry(dealing.book(), entryCode));
    if (entry.status != EntryStatus::Active || dealing.book().calibration.contains(entry.id))
        return Error{
            ErrorCode::Refused, Text::tr("%1 gets no result in this round.").arg(entryCode), {}};
    LX_TRY(const Expert expert,
           chosen(Candidates(dealing, entry), dealing, entry, expertCode.trimmed()));
    PanelDesk desk(dealing.book());
    LX_CHECK(dealing.store(write, desk, {{entry.id, expert.id}}));
    const AddedReview added{entry.id, expert.id, said, m_workspace.actor(), m_workspace.now()};
    LX_CHECK(PanelStore(write.database()).insert(dealing.book().round.id, added, write.trail()));
    LX_CHECK(write.record(QStringLiteral("rereview.ask"), entry.id.toBytes(),
                          {{QStringLiteral("round"), dealing.book().round.code},
                           {QStringLiteral("expert"), expert.code},
                           {QStringLiteral("reason"), said}}));
    LX_CHECK(write.commit(Area::Experts | Area::Sheets | Area::Outcome));
    return Rereview{entry.id, expert.id, entry.code, expert.code, SheetState::NotStarted,
                    said,     added.by,  added.at};
}

Result<std::vector<Rereview>> Rereviews::rereviews(const QString &round)
{
    LX_TRY(const RoundDealing dealing, RoundDealing::view(m_workspace, round));
    LX_TRY(const auto added,
           PanelStore(m_workspace.database()).addedReviews(dealing.book().round.id));
    QHash<ExpertId, QString> codes;
    for (const Expert &expert : dealing.experts())
        codes.insert(expert.id, expert.code);
    std::vector<Rereview> list;
    for (const AddedReview &one : added) {
        const Entry *entry = dealing.entry(one.entry);
        Rereview rereview{one.entry,
                          one.expert,
                          entry ? entry->code : QString(),
                          codes.value(one.expert),
                          SheetState::NotStarted,
                          one.reason,
                          one.by,
                          one.at};
        for (const StoredSheet &stored : dealing.sheets()) {
            if (stored.sheet.entry == one.entry && stored.sheet.expert == one.expert)
                rereview.state = stored.sheet.state;
        }
        list.push_back(std::move(rereview));
    }
    std::sort(list.begin(), list.end(), [](const Rereview &left, const Rereview &right) {
        const int order = compareNatural(left.entryCode, right.entryCode);
        return order != 0 ? order < 0 : compareNatural(left.expertCode, right.expertCode) < 0;
    });
    return list;
}

} // namespace linxuan
