// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace linxuan {

// Called after each piece with its bytes; false stops.
using CopyProgress = std::function<bool(qint64 bytes)>;

// Copies a file whose SHA-256 is known, sharing the disk's blocks where the file system can, onto
// the disk and checked; whole or not at all. A file of this size at the place is taken for the
// copy, as places are named by digests. Errors: Unreadable (also when the content is not the one
// expected), Storage, Cancelled.
Result<void> copyVerified(const QString &from, const QString &to, const QByteArray &sha256,
                          const CopyProgress &progress = {});

} // namespace linxuan
