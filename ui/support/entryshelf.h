// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/support/entryrows.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace linxuan {

class Workspace;

// The entries as all tables show them, read once for all pages and again after a change. To be used
// from any thread.
class EntryShelf
{
public:
    // What lies on the shelf; read from `workspace` when nothing does. Errors: Storage.
    Result<std::shared_ptr<const EntryRows>> rows(Workspace &workspace);
    // What was read so far is out of date.
    void clear() { ++m_changes; }

private:
    std::mutex m_mutex; // held while reading: who comes meanwhile waits instead of reading too
    std::atomic<int> m_changes = 0;
    int m_readAfter = -1; // of these changes
    std::shared_ptr<const EntryRows> m_rows;
};

} // namespace linxuan
