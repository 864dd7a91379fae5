// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing.h"

#include "core/storage/entrystore.h"
#include "core/storage/placementstore.h"
#include "core/workspace/placing/attachment.h"
#include "core/workspace/placing/decisionrun.h"
#include "core/workspace/placing/decisiontable.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Placing)
};

} // namespace

int AttachReport::count(FileOutcome outcome) const
{
    return static_cast<int>(
        std::count_if(files.begin(), files.end(),
                      [outcome](const AttachedFile &file) { return file.outcome == outcome; }));
}

bool AttachReport::isSettled() const
{
    return rejected.empty() && count(FileOutcome::Proposed) + count(FileOutcome::NotPlaced) == 0
        && count(FileOutcome::Refused) + count(FileOutcome::Unreadable) == 0;
}

Result<AttachReport> Placing::attach(const AttachRequest &request, TaskState &state)
{
    return Attachment(m_workspace, request, state).run();
}

Result<std::vector<Placement>> Placing::waiting()
{
    return PlacementStore(m_workspace.database()).placements();
}

Result<int> Placing::materialCount()
{
    return EntryStore(m_workspace.database()).materialCount();
}

Result<AttachReport> Placing::decide(const std::vector<PlacingDecision> &decisions,
                                     const DecisionOptions &options, TaskState &state)
{
    return DecisionRun(m_workspace, options, state).run(decisions);
}

Result<AttachReport> Placing::decideByTable(const QString &table, const QString &base,
                                            const DecisionOptions &options, TaskState &state)
{
    LX_TRY(const DecisionTable decisions, readDecisionTable(m_workspace, table, base));
    LX_TRY(AttachReport report, decide(decisions.decisions, options, state));
    report.rejected = decisions.rejected;
    if (!options.dryRun)
        LX_CHECK(leaveOut(decisions.leftOut));
    return report;
}

Result<void> Placing::leaveOut(const QStringList &paths, bool leftOut)
{
    if (paths.isEmpty())
        return {};
    LX_TRY(Write write,
           Write::beginUndoable(
               m_workspace,
               leftOut ? Text::tr("%n file(s) left out", nullptr, int(paths.size()))
                       : Text::tr("%n file(s) no longer left out", nullptr, int(paths.size()))));
    PlacementStore store(write.database());
    LX_TRY(const auto waiting, store.placements());
    int changed = 0;
    for (Placement file : waiting) {
        if (!paths.contains(file.path) || (file.verdict == FileVerdict::LeftOut) == leftOut)
            continue;
        file.verdict = leftOut ? FileVerdict::LeftOut
            : file.slot()      ? FileVerdict::Likely
                               : FileVerdict::Unplaced;
        LX_CHECK(store.save(file));
        LX_CHECK(write.record(
            leftOut ? QStringLiteral("file.leave-out") : QStringLiteral("file.take-back"), {},
            {{QStringLiteral("file"), file.path},
             {QStringLiteral("sha256"), QString::fromLatin1(file.sha256.toHex())}}));
        ++changed;
    }
    return changed > 0 ? write.commit(Area::Materials) : Result<void>();
}

QString toCode(FileOutcome outcome)
{
    switch (outcome) {
    case FileOutcome::Placed:
        return QStringLiteral("placed");
    case FileOutcome::Moved:
        return QStringLiteral("moved");
    case FileOutcome::Unchanged:
        return QStringLiteral("unchanged");
    case FileOutcome::Proposed:
        return QStringLiteral("proposed");
    case FileOutcome::NotPlaced:
        return QStringLiteral("not_placed");
    case FileOutcome::Refused:
        return QStringLiteral("refused");
    case FileOutcome::Unreadable:
        return QStringLiteral("unreadable");
    case FileOutcome::LeftOut:
        return QStringLiteral("left_out");
    }
    return {};
}

QString displayName(FileOutcome outcome)
{
    switch (outcome) {
    case FileOutcome::Placed:
        return Text::tr("Placed");
    case FileOutcome::Moved:
        return Text::tr("Found again elsewhere");
    case FileOutcome::Unchanged:
        return Text::tr("There already");
    case FileOutcome::Proposed:
        return Text::tr("To confirm");
    case FileOutcome::NotPlaced:
        return Text::tr("Not placed");
    case FileOutcome::Refused:
        return Text::tr("Refused");
    case FileOutcome::Unreadable:
        return Text::tr("Not readable");
    case FileOutcome::LeftOut:
        return Text::tr("Left out");
    }
    return {};
}

} // namespace linxuan
