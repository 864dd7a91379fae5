// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/documents/formsources.h"

namespace linxuan {

// Of the unit that is asked for. Errors: NotFound (no unit asked for or none of this name; nothing
// was sent back to it, or it has no papers).
Result<FormCopies> cureLetterCopies(FormSources &sources, const FormRequest &request);
Result<FormCopies> receiptSlipCopies(FormSources &sources, const FormRequest &request);

} // namespace linxuan
