// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/placing.h"
#include "core/workspace/placing/placingwords.h"

namespace linxuan {

// A person's words on files, carried out in one write.
class DecisionRun
{
public:
    DecisionRun(Workspace &workspace, const DecisionOptions &options, TaskState &state);

    Result<AttachReport> run(const std::vector<PlacingDecision> &decisions);

private:
    Result<void> readFiles(const std::vector<PlacingDecision> &decisions);
    Result<void> copyFiles();
    Result<void> store();
    bool isOpen(const AttachedFile &file) const { return file.outcome == FileOutcome::Proposed; }

    Workspace &m_workspace;
    DecisionOptions m_options;
    TaskState &m_state;
    PlacingWords m_words;
    AttachReport m_report;
};

} // namespace linxuan
