// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>

namespace linxuan {

// A version 7 UUID: two offline machines never mint the same one, and ids made one after another
// lie side by side in an index.
QUuid newUuid();

} // namespace linxuan
