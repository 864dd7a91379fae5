// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/documents/formsources.h"

namespace linxuan {

// Every certificate that stands, a copy each, by number. Errors: NotFound when none is issued.
Result<FormCopies> certificateCopies(FormSources &sources, const FormRequest &request);
// What a certificate says, of none.
FormValues certificateShape(const FormSources &sources);
// 学时认定名单 and 优秀组织奖名单; one copy each.
Result<FormCopies> studyHoursCopies(FormSources &sources, const FormRequest &request);
Result<FormCopies> unitAwardsCopies(FormSources &sources, const FormRequest &request);

} // namespace linxuan
