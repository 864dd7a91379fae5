// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace linxuan {

// A number with all but its first three and last four characters hidden; a mail address with all
// but its first character and its domain.
QString masked(const QString &number);

} // namespace linxuan
