// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <optional>

namespace linxuan {

// Disks on which packages go out: slow, taken out early, full at the wrong moment.

// A new file on such a disk, in the place of one of its name. What is written goes to the disk as
// it comes, so that whoever counts it sees how fast the disk is, not the memory before it.
class MediumFile final : public QIODevice
{
public:
    explicit MediumFile(QString path);
    ~MediumFile() override;

    // WriteOnly alone.
    bool open(OpenMode mode) override;
    void close() override;
    bool isSequential() const override { return true; }

    // Has the file on the disk and out of the memory before it, so that a later reading comes from
    // the disk. Errors: Storage.
    Result<void> finish();
    // What went wrong last, for people.
    Error trouble() const;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void pace();

    const QString m_path;
    int m_descriptor = -1;
    int m_errno = 0;
    qint64 m_written = 0;
    qint64 m_begun = 0; // up to where the disk was told to write
};

// Why something on a disk cannot be written.
Error notWritten(const QString &path, int systemError);

// Makes the folder and those above it that are missing, each on the disk. Errors: Storage.
Result<void> makeFolders(const QString &path);
// Has a folder's list of names on the disk. Errors: Storage.
Result<void> syncFolder(const QString &path);
// Has everything on the disk that holds the path, so that it may be taken out. Errors: Storage.
Result<void> syncMedium(const QString &path);

// Room on the disk that holds the path, or is to hold it. Nothing where the system does not say.
std::optional<qint64> freeBytes(const QString &path);
// The largest file that the disk's file system can hold, where that is little.
std::optional<qint64> largestFile(const QString &path);

// Takes the bytes as they come; false ends the reading.
using ReadBytes = std::function<bool(const char *bytes, qint64 size)>;

// Reads a whole file from the disk itself, past what memory still holds of it, as far as the file
// system allows. Errors: NotFound; Unreadable; Cancelled.
Result<void> readFromMedium(const QString &path, const ReadBytes &take);

} // namespace linxuan
