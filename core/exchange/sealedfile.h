// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/secret.h"

#include <QIODevice>

#include <functional>
#include <memory>

namespace linxuan {

// The key of a package's sealed files, 32 bytes; its devices share it.
using ContentKey = std::shared_ptr<const Secret>;

ContentKey newContentKey();
// Errors: Invalid (not 32 bytes).
Result<ContentKey> contentKey(Secret secret);

// Told how many bytes of how many are done; false ends the work.
using SealProgress = std::function<bool(qint64 done, qint64 total)>;

struct SealedSummary
{
    qint64 size = 0; // of the sealed file
    QByteArray sha256; // of its bytes, 32 bytes

    bool operator==(const SealedSummary &) const = default;
};

// How many bytes a sealed file of this much plain text takes.
qint64 sealedSize(qint64 plainLength);

// Writes all of `plain`, which has to be open and of known size, into `sealed` as an encrypted file
// that opens only under the same key and `name`: its path or part in the package. What was written
// is of no use after an error. Errors: Cancelled, Invalid, Unreadable (also where `plain` changes
// its size meanwhile), Storage (`sealed` cannot be written).
Result<SealedSummary> seal(QIODevice &plain, QIODevice &sealed, const ContentKey &key,
                           const QString &name, const SealProgress &progress = {});

} // namespace linxuan
