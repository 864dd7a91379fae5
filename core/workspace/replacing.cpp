// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/replacing.h"

#include "core/storage/panelstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/panelediting.h"
#include "core/workspace/rounddealing.h"
#include "core/workspace/roundpeople.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Replacing)
};

// What replacing somebody comes to, before anything is written.
class Replacement
{
public:
    Replacement(const RoundDealing &dealing, const ReplaceRequest &request)
        : m_dealing(dealing)
        , m_request(request)
    { }

    Result<void> make()
    {
        m_expert = m_dealing.expert(m_request.expert);
        if (!m_expert)
            return noExpert(m_request.expert);
        LX_CHECK(findSubstitute());
        LX_CHECK(findPanels());
        takePairs();
        deal();
        return {};
    }

    const ReplaceReport &report() const { return m_report; }
    const Expert &expert() const { return *m_expert; }
    const std::vector<Panel> &panels() const { return m_panels; }

private:
    static Error noExpert(const QString &code)
    {
        return {ErrorCode::NotFound, Text::tr("There is no expert %1.").arg(code), {}};
    }

    Result<void> findSubstitute();
    Result<void> findPanels();
    void takePairs();
    void deal();
    AssignmentTask taskForTaken() const;
    void addCalibration(const std::vector<Assignment> &dealt);

    const RoundDealing &m_dealing;
    const ReplaceRequest &m_request;
    const Expert *m_expert = nullptr;
    const Expert *m_substitute = nullptr;
    std::vector<Panel> m_panels; // which the expert leaves
    ReplaceReport m_report;
};

Result<void> Replacement::findSubstitute()
{
    if (m_request.substitute.isEmpty())
        return {};
    m_substitute = m_dealing.expert(m_request.substitute);
    if (!m_substitute)
        return noExpert(m_request.substitute);
    if (m_substitute == m_expert || m_dealing.released().hasLeftAny(m_substitute->id))
        return Error{ErrorCode::Refused,
                     Text::tr("Expert %1 cannot be the substitute.").arg(m_substitute->code),
                     {}};
    return {};
}

Result<void> Replacement::findPanels()
{
    for (const Panel &panel : m_dealing.book().panels) {
        const bool isMember =
            std::any_of(panel.members.begin(), panel.members.end(),
                        [this](const auto &member) { return member.expert == m_expert->id; });
        if (isMember && !m_dealing.released().hasLeft(panel.group, m_expert->id))
            m_panels.push_back(panel);
    }
    if (m_panels.empty())
        return Error{ErrorCode::Refused,
                     Text::tr("Expert %1 is on no panel of this round.").arg(m_expert->code),
                     {}};
    return {};
}

// What counts no more is missing like what was never handed in.
void Replacement::takePairs()
{
    for (const StoredSheet &stored : m_dealing.sheets()) {
        const ScoreSheet &sheet = stored.sheet;
        const Entry *entry = m_dealing.entry(sheet.entry);
        if (sheet.expert != m_expert->id || sheet.state == SheetState::Recused
            || m_dealing.released().holds(sheet) || !entry)
            continue;
        const bool isIn = sheet.state == SheetState::Submitted;
        m_report.kept += isIn ? 1 : 0;
        if ((!isIn || m_request.sheets == LeavingSheets::Drop)
            && entry->status == EntryStatus::Active)
            m_report.taken.push_back({sheet.entry, sheet.expert});
    }
}

// The entries that lose a pair, each with one more expert than it has without; nobody else's pairs
// are part of it but as what stands.
AssignmentTask Replacement::taskForTaken() const
{
    AssignmentTask task = m_dealing.task();
    task.seed = m_request.seed;
    QSet<EntryId> taken;
    for (const Assignment &pair : m_report.taken)
        taken.insert(pair.entry);
    std::erase_if(task.standing, [&](const Assignment &pair) {
        return pair.expert == m_expert->id && taken.contains(pair.entry);
    });
    std::erase_if(task.locks, [&](const LockedPair &lock) {
        return lock.kind == LockKind::Always && !taken.contains(lock.entry);
    });
    QHash<EntryId, int> standing;
    for (const Assignment &pair : task.standing)
        ++standing[pair.entry];
    std::erase_if(task.entries, [&taken](const auto &entry) { return !taken.contains(entry.id); });
    for (AssignableEntry &entry : task.entries) {
        entry.wanted = standing.value(entry.id) + 1;
        task.locks.push_back({entry.id, m_expert->id, LockKind::Never});
    }
    std::erase_if(task.locks, [this](const LockedPair &lock) {
        return lock.kind == LockKind::Always && lock.expert == m_expert->id;
    });
    return task;
}

void Replacement::deal()
{
    AssignmentTask task = taskForTaken();
    if (m_substitute) {
        task.experts = {*m_substitute};
        std::erase_if(task.locks,
                      [](const LockedPair &lock) { return lock.kind == LockKind::Always; });
        for (const AssignableEntry &entry : task.entries)
            task.locks.push_back({entry.id, m_substitute->id, LockKind::Always});
    }
    AssignmentPlan plan = assignExperts(task);
    m_report.given = std::move(plan.added);
    m_report.shortEntries = std::move(plan.shortEntries);
    addCalibration(m_report.given);
}

// Who comes onto a panel scores its calibration entries like everybody on it.
void Replacement::addCalibration(const std::vector<Assignment> &dealt)
{
    PanelDesk desk(m_dealing.book());
    QSet<ExpertId> joined;
    for (const Assignment &pair : dealt) {
        if (desk.join(pair))
            joined.insert(pair.expert);
    }
    std::vector<Assignment> added;
    for (const ExpertId &expert : joined) {
        for (const Assignment &pair : m_dealing.calibrationPairs(desk, expert))
            added.push_back(pair);
    }
    m_report.given.insert(m_report.given.end(), added.begin(), added.end());
}

Result<void> excuseTaken(Write &write, const RoundDealing &dealing, const Replacement &replacement,
                         const QString &reason)
{
    SheetStore sheets(write.database());
    const auto &taken = replacement.report().taken;
    for (const StoredSheet &stored : dealing.sheets()) {
        const Assignment pair{stored.sheet.entry, stored.sheet.expert};
        if (stored.sheet.state != SheetState::Submitted
            && std::find(taken.begin(), taken.end(), pair) != taken.end())
            LX_CHECK(sheets.update(stored, stored.sheet, reason, write.trail()));
    }
    return {};
}

QJsonObject detailOf(const ReplaceRequest &request, const ReplaceReport &report)
{
    return {{QStringLiteral("expert"), request.expert},
            {QStringLiteral("substitute"), request.substitute},
            {QStringLiteral("drops_sheets"), request.sheets == LeavingSheets::Drop},
            {QStringLiteral("taken"), int(report.taken.size())},
            {QStringLiteral("given"), int(report.given.size())},
            {QStringLiteral("kept"), report.kept},
            {QStringLiteral("seed"), QString::number(request.seed)},
            {QStringLiteral("reason"), request.reason.trimmed()}};
}

} // namespace

Result<ReplaceReport> Replacing::preview(const ReplaceRequest &request)
{
    LX_TRY(const RoundDealing dealing, RoundDealing::open(m_workspace, request.round));
    Replacement replacement(dealing, request);
    LX_CHECK(replacement.make());
    return replacement.report();
}

Result<ReplaceReport> Replacing::replace(const ReplaceRequest &request)
{
    LX_TRY(const QString reason, neededReason(request.reason));
    LX_TRY(PanelEditing editing, PanelEditing::begin(m_workspace, request.round, std::nullopt));
    LX_TRY(const RoundDealing dealing, RoundDealing::open(m_workspace, request.round));
    Replacement replacement(dealing, request);
    LX_CHECK(replacement.make());
    Write &write = editing.write();
    for (const Panel &panel : replacement.panels())
        LX_CHECK(leavePanel(editing, panel, replacement.expert(), {reason, request.sheets, true}));
    LX_CHECK(excuseTaken(write, dealing, replacement, reason));
    PanelDesk desk(dealing.book());
    LX_CHECK(dealing.store(write, desk, replacement.report().given));
    QJsonObject detail = detailOf(request, replacement.report());
    detail.insert(QStringLiteral("round"), dealing.book().round.code);
    LX_CHECK(
        write.record(QStringLiteral("expert.replace"), replacement.expert().id.toBytes(), detail));
    LX_CHECK(write.commit(Area::Experts | Area::Sheets | Area::Outcome));
    return replacement.report();
}

} // namespace linxuan
