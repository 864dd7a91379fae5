// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <functional>
#include <memory>
#include <optional>

namespace linxuan {

// A file whose bytes come through a device instead of from a path: decrypted or verified on the way
// to whoever reads them. What it gives is for memory alone and is never written to a disk. May be
// used from any thread; each device belongs to one thread at a time, and may outlive this.
class FileSource
{
public:
    FileSource();
    virtual ~FileSource();
    FileSource(const FileSource &) = delete;
    FileSource &operator=(const FileSource &) = delete;

    // Opened for reading, with random access. Null where it cannot be: trouble() says why.
    virtual std::unique_ptr<QIODevice> open() const = 0;

    // What any of its devices came upon last, in words for people and without a name. Corrupt, for
    // good: the file was altered. Unreadable: the medium did not give the bytes, which may pass.
    std::optional<Error> trouble() const;
    // Nothing of it is to be shown any more.
    bool isAltered() const;

protected:
    // Takes what a device came upon, in whatever thread.
    class Record;
    using Telling = std::function<void(const Error &)>;
    Telling telling() const;

private:
    const std::shared_ptr<Record> m_record;
};

} // namespace linxuan
