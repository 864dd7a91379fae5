// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/documents/formsources.h"

namespace linxuan {

// The sheets of a round that experts fill in on paper, by expert, then entry: those assigned and
// not recused, of the request's unit, entry and expert. Errors: NotFound (round, unit, no sheet);
// Invalid (a code too long to be keyed).
Result<FormCopies> scoreSheetCopies(FormSources &sources, const FormRequest &request);

} // namespace linxuan
