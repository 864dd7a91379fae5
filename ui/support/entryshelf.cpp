// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/entryshelf.h"

#include "core/workspace/records.h"
#include "core/workspace/workspace.h"

namespace linxuan {

Result<std::shared_ptr<const EntryRows>> EntryShelf::rows(Workspace &workspace)
{
    const std::lock_guard lock(m_mutex);
    const int changes = m_changes;
    if (m_readAfter == changes)
        return m_rows;
    m_rows.reset(); // gone before the next are made, where no page holds them
    Records records(workspace);
    LX_TRY(auto entries, records.entries());
    LX_TRY(const auto names, records.unitNames());
    m_rows = std::make_shared<const EntryRows>(std::move(entries), names, workspace.profile());
    m_readAfter = changes;
    return m_rows;
}

} // namespace linxuan
