// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace linxuan {

class Database;

// Where an audit trail stands: how many records it has, and the digest of the last.
struct TrailEnd
{
    qint64 count = 0;
    QByteArray digest;

    bool operator==(const TrailEnd &) const = default;
};

Result<TrailEnd> trailEnd(Database &database);
// The digest of the record of this number; nothing where there is none.
Result<std::optional<QByteArray>> recordDigest(Database &database, qint64 seq);

// The end of a trail, short enough to be printed on a list and typed from it:
// "1234-7K3F-9QXM-2A4B-HJ1C" is 1234 records, 75 bits of the digest of the last one, and a check
// character over all of it.
struct TrailCode
{
    qint64 count = 0; // of records
    QString digest; // its first bits, see crockfordText

    QString toString() const;
    // Is this record the last one that the code speaks of?
    bool matches(const QByteArray &digestOfRecord) const;

    bool operator==(const TrailCode &) const = default;
};

// Nothing for a trail without records.
std::optional<TrailCode> trailCode(const TrailEnd &end);

// As typed from paper: in either case, hyphens and spaces as one likes, O for 0, I and L for 1.
// One wrong character, or two neighbours that changed places, never give another code. Errors:
// Usage (not of this form, or mistyped).
Result<TrailCode> readTrailCode(QStringView typed);

} // namespace linxuan
