// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/entry.h"

#include <QJsonObject>

namespace linxuan {

// What an update altered, for the trail; personal values are named, not shown.
QJsonObject changesOf(const Entry &before, const Entry &after);

// Whether a round that holds the entry would come out differently.
bool changesResult(const Entry &before, const Entry &after);

// What tells an entry from others where no code does.
QString entryIdentity(const Entry &entry);

} // namespace linxuan
