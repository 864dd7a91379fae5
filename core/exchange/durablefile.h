// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace linxuan {

enum class Readers { OwnerOnly, Everybody };

// Writes a file whole or not at all, and has both the file and its folder on the medium before it
// comes back. Who else may read it holds from its first byte on: QSaveFile's temporary file is open
// to everybody until someone narrows it. A file of this name is replaced. Errors: Storage.
Result<void> writeDurably(const QString &path, QByteArrayView bytes,
                          Readers readers = Readers::Everybody);

// Errors: NotFound, Unreadable (also where it has more than `most` bytes or is no plain file).
Result<QByteArray> readSmallFile(const QString &path, qint64 most);

} // namespace linxuan
