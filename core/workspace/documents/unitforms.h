// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/documents/formsources.h"

namespace linxuan {

// Forms of the notice that units hand in, or that are made of what they handed in.
Result<FormCopies> quotaTableCopies(FormSources &sources, const FormRequest &request); // 附件3, 4
Result<FormCopies> contactsCopies(FormSources &sources, const FormRequest &request); // 附件5
Result<FormCopies> administratorsCopies(FormSources &sources, const FormRequest &request); // 附件6
Result<FormCopies> directSchoolSummaryCopies(FormSources &sources,
                                             const FormRequest &request); // 附件7
Result<FormCopies> experimentSummaryCopies(FormSources &sources,
                                           const FormRequest &request); // 附件10

} // namespace linxuan
