// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/placement.h"
#include "core/task/taskstate.h"
#include "core/workspace/intake.h"
#include "core/workspace/materials.h"

#include <vector>

namespace linxuan {

struct AttachRequest
{
    QString folder;
    Keeping keeping = Keeping::Reference;
    bool dryRun = false; // everything but the storing; what was read is remembered
    // Takes what is proposed without asking, but for what would replace a file or two files that
    // claim one place.
    bool acceptLikely = false;
};

enum class FileOutcome {
    Placed,
    Moved, // known before; lies elsewhere now
    Unchanged, // there already, or comes twice
    Proposed, // waits for a person's word
    NotPlaced, // waits for a person to say where
    Refused, // a decision that cannot be carried out
    Unreadable,
    LeftOut, // no material, or a person said so
};

struct AttachedFile
{
    Placement placement; // its path absolute
    FileOutcome outcome = FileOutcome::NotPlaced;
    QString note; // why refused or unreadable; where it lay before it moved
};

struct AttachReport
{
    QString folder;
    std::vector<AttachedFile> files; // in the order of their paths
    std::vector<RejectedRow> rejected; // of a table

    int count(FileOutcome outcome) const;
    // Nothing is left for a person to do.
    bool isSettled() const;
};

// A person's word on a file.
struct PlacingDecision
{
    QString path; // absolute
    Slot slot;
};

struct DecisionOptions
{
    Keeping keeping = Keeping::Reference;
    bool dryRun = false;
    bool replace = false; // files that stand at the place …
    QString reason; // … for this reason
};

// Finds where each file of a handed-in folder belongs and records it: certain ones at once, the
// others when a person says so. Each call is one transaction with its records in the trail; how far
// files were hashed is kept meanwhile, so that a run that was stopped goes on where it was.
class Placing
{
public:
    explicit Placing(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Errors: NotFound, Usage (the workspace's own folder), Cancelled, Storage.
    Result<AttachReport> attach(const AttachRequest &request, TaskState &state);
    // What is proposed, not placed and left out, in the order of the paths.
    Result<std::vector<Placement>> waiting();
    // How many files lie at their places.
    Result<int> materialCount();
    // Places files as a person decided, known from an attached folder or not.
    Result<AttachReport> decide(const std::vector<PlacingDecision> &decisions,
                                const DecisionOptions &options, TaskState &state);
    // The same from a table with the columns 文件, 作品编号, 材料 and perhaps 课时; a row without a
    // code decides nothing, 不收 in the column 判断 leaves the file out. Relative paths begin in
    // `base`. Errors: those of readRows besides.
    Result<AttachReport> decideByTable(const QString &table, const QString &base,
                                       const DecisionOptions &options, TaskState &state);
    // Says that files belong nowhere, or takes that back.
    Result<void> leaveOut(const QStringList &paths, bool leftOut = true);

private:
    Workspace &m_workspace;
};

QString toCode(FileOutcome outcome); // "placed" …
QString displayName(FileOutcome outcome);

} // namespace linxuan
