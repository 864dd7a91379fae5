// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/packcontents.h"
#include "core/workspace/exchange/packjournal.h"

namespace linxuan {

// Counts the bytes of the work and asks whether to go on.
class PackMeter
{
public:
    explicit PackMeter(const WatchPacking &watch)
        : m_watch(watch)
    { }

    void setStep(const QString &step) { m_now.step = step; }
    void expect(qint64 bytes) { m_now.total += bytes; }
    // False: cancelled.
    bool add(qint64 bytes);
    bool goesOn() { return add(0); }
    static Error cancelled();

private:
    const WatchPacking &m_watch;
    PackProgress m_now;
};

// Bytes of a file as it lies in the package.
qint64 packedSize(qint64 plain, bool isSealed);

// Writes files of a package into a folder and has them on the disk: sealed where there is a key.
class MaterialWriter
{
public:
    MaterialWriter(QString folder, PackJournal &journal, ContentKey key, PackMeter &meter)
        : m_folder(std::move(folder))
        , m_journal(journal)
        , m_key(std::move(key))
        , m_meter(meter)
    { }

    // The file that lies there already or is written now. Errors: Cancelled; Storage; Unreadable
    // (the copy is not what it was).
    Result<WrittenFile> write(const PackedItem &item);
    // A small file.
    Result<PackageFile> write(const QString &path, FileRole role, QByteArrayView bytes,
                              bool mayBeSealed = true);
    bool seals() const { return m_key != nullptr; }

private:
    Result<WrittenFile> copy(const PackedItem &item);

    const QString m_folder;
    PackJournal &m_journal;
    const ContentKey m_key;
    PackMeter &m_meter;
};

PackageFile packageFile(const PackedItem &item, const WrittenFile &written, bool isSealed,
                        bool isShared);

} // namespace linxuan
