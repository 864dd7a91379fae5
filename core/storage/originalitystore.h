// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/originality.h"

#include <functional>
#include <optional>
#include <vector>

namespace linxuan {

class AuditTrail;
class Database;

// One campaign of the library.
struct LibraryPart
{
    QString campaign;
    int year = 0;
    int texts = 0;

    bool operator==(const LibraryPart &) const = default;
};

// The texts of earlier campaigns, and what people decided of pairs.
class OriginalityStore
{
public:
    explicit OriginalityStore(Database &database)
        : m_database(database)
    { }

    // Newest first.
    Result<std::vector<LibraryPart>> libraryParts();
    // Every text, by campaign, entry and digest.
    Result<void> eachText(const std::function<void(const LibraryText &)> &visit);
    // What eachText() would show, without unpacking: which texts there are.
    Result<QByteArray> libraryDigest();
    Result<std::optional<LibraryText>> text(const QString &campaign, const QString &entryCode,
                                            const QByteArray &digest);
    // False where the library has this text of this entry.
    Result<bool> insert(const LibraryText &text);

    Result<std::vector<PairDecision>> decisions();
    // In the place of an earlier decision on the same pair.
    Result<void> save(const PairDecision &decision, AuditTrail &trail);

private:
    Database &m_database;
};

} // namespace linxuan
