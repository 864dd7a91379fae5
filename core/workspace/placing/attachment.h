// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/placing.h"
#include "core/workspace/placing/folderscan.h"
#include "core/workspace/placing/placingwords.h"

namespace linxuan {

class SlotFilling;
class Write;

// One folder being attached: read, matched by names, settled by contents, stored.
class Attachment
{
public:
    Attachment(Workspace &workspace, const AttachRequest &request, TaskState &state);

    Result<AttachReport> run();

private:
    Result<void> readFolder();
    Result<void> matchNames();
    // Settles against what the entries have now.
    Result<void> settleContents();
    void recallDecisions(const std::vector<Placement> &earlier);
    void findMoved();
    Result<void> copyPlaced();
    Result<void> store();
    Result<void> storeFiles(Write &write);
    Result<void> keepWaiting(Write &write) const;
    bool isTaken(const AttachedFile &file) const;

    Workspace &m_workspace;
    AttachRequest m_request;
    TaskState &m_state;
    QString m_folder; // absolute
    PlacingWords m_words;
    std::vector<ScannedFile> m_scanned;
    std::vector<Placement> m_matched; // by name alone
    std::vector<Material> m_materials; // that m_report was settled against
    std::vector<std::pair<Material, size_t>> m_moved; // and the file that it is now
    AttachReport m_report;
};

} // namespace linxuan
