// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/formlayout.h"
#include "core/report/formvalues.h"

namespace linxuan {

// Puts the values into the layout; sums are added up from the rows as they stand there. Errors:
// Invalid names every field that the values do not have.
Result<Document> fillForm(const FormLayout &layout, const FormValues &values);

// What a spreadsheet's own reader would see of decimal texts added up: exact, with as many decimals
// as the finest has. Texts that are no plain decimals count as nothing; empty when none is one.
QString sumOf(const QStringList &texts);

} // namespace linxuan
