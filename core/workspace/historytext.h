// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/audittrail.h"

#include <QString>

namespace linxuan {

// What a record of the audit trail says, as a sentence in the program's language.
QString historyText(const AuditRecord &record);

} // namespace linxuan
