// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/filesource.h"

#include <functional>
#include <memory>

namespace linxuan {

// All that a source gives, as a file that is in memory only and that nobody can change any more. It
// has a path by which this process can open it as often as it likes, also to hand it to a child
// process, and is gone with this object.
class MemoryFile
{
public:
    // What may be held of one file; larger ones than this are no papers.
    static constexpr qint64 kMostBytes = 2'000'000'000;

    // Errors: those of the source; Cancelled; Unreadable (too large, or no memory left).
    static Result<std::shared_ptr<const MemoryFile>> copyOf(const FileSource &source,
                                                            const std::function<bool()> &stop = {});
    ~MemoryFile();
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    QString path() const;

private:
    explicit MemoryFile(int descriptor)
        : m_descriptor(descriptor)
    { }

    const int m_descriptor;
};

} // namespace linxuan
