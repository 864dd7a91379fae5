// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/panelbook.h"
#include "core/workspace/reviews.h"

namespace linxuan {

struct ReplaceRequest
{
    QString round; // its code
    QString expert; // who leaves
    QString substitute; // who takes all that is missing; empty: the panels' other members do
    LeavingSheets sheets = LeavingSheets::Keep;
    QString reason;
    quint64 seed = 1;
};

struct ReplaceReport
{
    std::vector<Assignment> taken; // pairs whose sheet was not handed in
    std::vector<Assignment> given; // pairs that took their place
    std::vector<ShortEntry> shortEntries; // of those entries
    int kept = 0; // sheets handed in
};

// An expert who falls ill leaves every panel of the round. Only the entries without a sheet of this
// expert are dealt again; no other pair changes and no sheet is touched but for the reason why it
// stays missing.
class Replacing
{
public:
    explicit Replacing(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // What replace() would do. Writes nothing.
    Result<ReplaceReport> preview(const ReplaceRequest &request);
    // Errors: Usage (no reason), NotFound (round, expert, substitute), Refused (closed, the expert
    // is on no panel, the substitute is the expert or has left).
    Result<ReplaceReport> replace(const ReplaceRequest &request);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
