// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/signing.h"

#include <vector>

namespace linxuan {

// The outside of a result archive: named parts behind a signed table of their sizes and digests.
struct ArchivePart
{
    QString name; // "result.json", "scores/0.lxscores" …
    QByteArray bytes;

    bool operator==(const ArchivePart &) const = default;
};

struct SignedParts
{
    std::vector<ArchivePart> parts;
    QByteArray key; // public
};

QByteArray packParts(const std::vector<ArchivePart> &parts, const SigningKey &key);

// Errors: Unreadable (no result archive, cut, lengthened, too large), Refused (altered since it was
// signed; names the part), Invalid (signed, but makes no sense).
Result<SignedParts> unpackParts(QByteArrayView bytes);

} // namespace linxuan
