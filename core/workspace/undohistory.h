// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// A harmless change that can be taken back, or done again.
struct UndoStep
{
    qint64 id = 0;
    QString deed; // "Entry E0012 made a calibration entry", in the language it was done in
    QString by;
    QDateTime at; // UTC
    bool isUndone = false;
    Areas areas;
};

// How a deed names what it is about: "E0012", "E0012 and 3 more".
QString deedCodes(const QStringList &codes);

// What Write::beginUndoable recorded, in the campaign's database: every window and program on the
// folder sees the same steps. A thousand are kept.
class UndoHistory
{
public:
    explicit UndoHistory(Workspace &workspace)
        : m_workspace(workspace)
    { }

    Result<std::vector<UndoStep>> steps() const; // newest first
    // Takes back the newest step that is not undone, or does the last undone one again; gives it.
    // Errors: NotFound (there is none), Conflict (its rows were changed since), Corrupt (it was
    // altered outside the program; after both the step is dropped), Refused (a round it concerns
    // was closed since, or a rule now stands against it).
    Result<UndoStep> undo();
    Result<UndoStep> redo();
    // Nothing of what was done so far can be taken back.
    Result<void> forget();

private:
    Workspace &m_workspace;
};

} // namespace linxuan
