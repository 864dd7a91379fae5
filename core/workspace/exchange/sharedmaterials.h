// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/packageplace.h"

namespace linxuan {

// The materials that lie once beside the packages of a run.
class SharedMaterials
{
public:
    // Goes on with what was begun in the folder, adds to unsealed materials that lie there, or
    // takes a folder of its own for them. Errors: Storage, Locked, Refused (another round's packing
    // was not finished there).
    static Result<SharedMaterials> open(Workspace &workspace, const PackRequest &request,
                                        const PackingHead &head,
                                        const std::vector<PackedItem> &items);

    const QString &root() const { return m_journal.head().root; }
    const ContentKey &key() const { return m_key; } // null: not sealed
    const SharedFiles &files() const { return m_files; }
    qint64 bytesToWrite() const;
    qint64 bytes() const;

    // Writes what is missing and reads all of it back. Errors: those of pack().
    Result<void> write(PackMeter &meter);
    // Nothing of it is under way any more.
    Result<void> finish(Workspace &workspace);

private:
    SharedMaterials(QString folder, PackJournal journal, ContentKey key,
                    std::vector<PackedItem> items);

    Result<void> adopt();
    Result<bool> isReadBack(const PackedItem &item, PackMeter &meter);

    QString m_folder;
    PackJournal m_journal;
    ContentKey m_key;
    std::vector<PackedItem> m_items; // each path once
    SharedFiles m_files;
};

} // namespace linxuan
