// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/task/taskstate.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace linxuan {

// What tells that a file is as it was without reading it.
struct FileStamp
{
    qint64 size = 0; // bytes
    qint64 modified = 0; // ms since 1970, UTC
    qint64 number = 0; // the file system's own for the file; 0 where there is none

    bool operator==(const FileStamp &) const = default;
};

// Nothing if there is no such file.
std::optional<FileStamp> stampOf(const QString &path);

// How far a file was hashed: its first `bytes`, and what its hash was then.
struct HashProgress
{
    qint64 bytes = 0; // a multiple of 64
    QByteArray state; // of Sha256

    bool operator==(const HashProgress &) const = default;
};

struct HashJob
{
    QString path;
    FileStamp stamp;
    HashProgress from; // where to go on
};

// What became of a job: a digest, an error, or how far it came.
struct HashStep
{
    size_t job = 0;
    QByteArray digest; // 32 bytes when done
    std::optional<Error> error;
    HashProgress reached; // when neither
};

// Takes what was done since the last call, in the caller's thread, to keep it: every two seconds,
// and all that is left at the end, cancelled or not. An error stops the hashing.
using KeepHashes = std::function<Result<void>(const std::vector<HashStep> &steps)>;

// SHA-256 of many files, on all processors, with progress in bytes. A file that cannot be read or
// changed meanwhile is told in its step. Errors: Cancelled; what `keep` gives.
Result<void> hashFiles(const std::vector<HashJob> &jobs, TaskState &state, const KeepHashes &keep);

// SHA-256 of one file's content, 32 bytes. Errors: Unreadable.
Result<QByteArray> fileDigest(const QString &path);

} // namespace linxuan
