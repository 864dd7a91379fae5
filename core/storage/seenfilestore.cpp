// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/seenfilestore.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {
constexpr auto kFiles = "SELECT path, size, modified, number, hashed, state, sha256 FROM seen_file";
constexpr auto kSave =
    "INSERT INTO seen_file (path, size, modified, number, hashed, state, sha256)"
    " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET size = excluded.size,"
    " modified = excluded.modified, number = excluded.number, hashed = excluded.hashed,"
    " state = excluded.state, sha256 = excluded.sha256";
} // namespace

Result<QHash<QString, SeenFile>> SeenFileStore::files()
{
    QHash<QString, SeenFile> files;
    LX_CHECK(Statement(m_database, kFiles).select([&files](const Row &row) {
        files.insert(row.text(0),
                     {row.text(0), row.bigNumber(1), row.bigNumber(2), row.bigNumber(3),
                      row.bigNumber(4), row.bytes(5), row.bytes(6)});
    }));
    return files;
}

Result<void> SeenFileStore::save(const std::vector<SeenFile> &files)
{
    if (files.empty())
        return {};
    LX_TRY(Transaction transaction, Transaction::begin(m_database));
    Statement save(m_database, kSave);
    for (const SeenFile &file : files) {
        const auto digest =
            file.sha256.isEmpty() ? std::optional<QByteArray>() : std::optional(file.sha256);
        LX_CHECK(save.execute(file.path, file.size, file.modified, file.number, file.hashed,
                              file.state, digest));
    }
    return transaction.commit();
}

} // namespace linxuan
