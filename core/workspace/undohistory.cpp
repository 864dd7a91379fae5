// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/undohistory.h"

#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/undostore.h"
#include "core/workspace/undorun.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::UndoHistory)
};

UndoStep stepOf(const UndoStepRow &row)
{
    return {row.id, row.deed, row.by, row.at, row.isUndone, Areas(row.areas)};
}

Error nothingThere(Direction direction)
{
    return {ErrorCode::NotFound,
            direction == Direction::Back ? Text::tr("There is nothing to take back.")
                                         : Text::tr("There is nothing to do again."),
            {}};
}

// It can never be applied again, and would stand in the way of those before it.
Result<void> drop(Workspace &workspace, const UndoStepRow &step)
{
    LX_TRY(Transaction transaction, Transaction::begin(workspace.database()));
    LX_CHECK(UndoStore(workspace.database()).remove(step.id));
    return transaction.commit();
}

Error changedSince(const UndoStepRow &step, Direction direction)
{
    return {ErrorCode::Conflict,
            (direction == Direction::Back
                 ? Text::tr("“%1” cannot be taken back: what it changed was changed again since. "
                            "It is no longer on the list.")
                 : Text::tr("“%1” cannot be done again: what it changed was changed again since. "
                            "It is no longer on the list."))
                .arg(step.deed),
            {}};
}

Result<void> forgetOthers(Workspace &workspace)
{
    LX_TRY(Transaction transaction, Transaction::begin(workspace.database()));
    LX_CHECK(UndoStore(workspace.database()).removeOthers(newestSchema()));
    return transaction.commit();
}

Result<std::optional<UndoStepRow>> nextStep(Workspace &workspace, Direction direction)
{
    UndoStore store(workspace.database());
    return direction == Direction::Back ? store.lastDone() : store.firstUndone();
}

Result<UndoStep> go(Workspace &workspace, Direction direction)
{
    LX_CHECK(forgetOthers(workspace));
    LX_TRY(const auto step, nextStep(workspace, direction));
    if (!step)
        return nothingThere(direction);
    const auto done = runStep(workspace, *step, direction);
    if (!done && done.error().code == ErrorCode::Conflict) {
        LX_CHECK(drop(workspace, *step));
        return changedSince(*step, direction);
    }
    if (!done && done.error().code == ErrorCode::Corrupt)
        LX_CHECK(drop(workspace, *step));
    LX_CHECK(done);
    UndoStep gone = stepOf(*step);
    gone.isUndone = direction == Direction::Back;
    return gone;
}

} // namespace

QString deedCodes(const QStringList &codes)
{
    if (codes.size() < 2)
        return codes.join(QString());
    return Text::tr("%1 and %n more", nullptr, int(codes.size()) - 1).arg(codes.front());
}

Result<std::vector<UndoStep>> UndoHistory::steps() const
{
    LX_TRY(const auto rows, UndoStore(m_workspace.database()).steps());
    std::vector<UndoStep> steps;
    for (const UndoStepRow &row : rows) {
        if (row.schema == newestSchema())
            steps.push_back(stepOf(row));
    }
    return steps;
}

Result<UndoStep> UndoHistory::undo()
{
    return go(m_workspace, Direction::Back);
}

Result<UndoStep> UndoHistory::redo()
{
    return go(m_workspace, Direction::Again);
}

Result<void> UndoHistory::forget()
{
    LX_TRY(Transaction transaction, Transaction::begin(m_workspace.database()));
    LX_CHECK(UndoStore(m_workspace.database()).removeAll());
    return transaction.commit();
}

} // namespace linxuan
