// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/assignment.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/panels.h"
#include "core/workspace/released.h"

namespace linxuan {

class Workspace;
class Write;

// Everything that a dealing in a round starts from, and how what was dealt is stored.
class RoundDealing
{
public:
    // Errors: NotFound (round), Refused (closed, no experts).
    static Result<RoundDealing> open(Workspace &workspace, const QString &round);
    // The same to look at, of a closed round and without experts, too.
    static Result<RoundDealing> view(Workspace &workspace, const QString &round);

    const RoundBook &book() const { return *m_book; }
    const ReleasedPairs &released() const { return m_released; }
    const std::vector<StoredSheet> &sheets() const { return m_sheets; }
    const std::vector<Expert> &experts() const { return m_task.experts; }
    const Expert *expert(const QString &code) const;
    const Entry *entry(const EntryId &id) const;
    // Entries without calibration ones, with all that stands; to be changed for a part of them.
    AssignmentTask &task() { return m_task; }
    const AssignmentTask &task() const { return m_task; }

    // 试评: these go to everyone on their panel whom nothing keeps from them. Those not dealt yet,
    // with who joins `desk`; of one expert alone where one is named.
    std::vector<Assignment> calibrationPairs(const PanelDesk &desk,
                                             std::optional<ExpertId> only = {}) const;
    // Sheets for these pairs, and the experts onto the panels; a sheet recused before begins anew.
    Result<void> store(Write &write, PanelDesk &desk, const std::vector<Assignment> &pairs) const;
    // Records for each pair that was taken away why its sheet stays missing.
    Result<void> excuseReleased(Write &write) const;

private:
    Result<void> addEarlier(Workspace &workspace);
    void addStanding();
    void addLimits(const std::vector<PanelSetting> &settings);
    PanelLimit limitOf(const GroupKey &group, bool isFormed) const;

    std::shared_ptr<const RoundBook> m_book;
    ReleasedPairs m_released;
    std::vector<StoredSheet> m_sheets;
    QHash<std::pair<EntryId, ExpertId>, size_t> m_sheetAt;
    QHash<EntryId, size_t> m_entryAt;
    AssignmentTask m_task;
};

// An entry as a dealing sees it.
AssignableEntry assignable(const Entry &entry);

} // namespace linxuan
