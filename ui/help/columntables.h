// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace linxuan {

// Markdown: for each kind of table its columns with every heading they may have, taken from the
// readers themselves, so that the manual cannot fall behind.
QString columnTables();

} // namespace linxuan
