// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/documents/formsources.h"

namespace linxuan {

// Papers of single entries, a copy for each of them; blank ones need no entry. Errors: NotFound
// (entry, unit, nothing to print).
Result<FormCopies> registrationCopies(FormSources &sources, const FormRequest &request); // 附件9
Result<FormCopies> lessonDesignCopies(FormSources &sources, const FormRequest &request); // 附件8
Result<FormCopies> pledgeCopies(FormSources &sources, const FormRequest &request); // 附件11
Result<FormCopies> bagCoverCopies(FormSources &sources, const FormRequest &request); // 附件12

// Entries that papers are made for, sorted as the request says.
std::vector<const Entry *> sortedEntries(const FormSources &sources, const Unit *unit,
                                         const FormRequest &request);

} // namespace linxuan
