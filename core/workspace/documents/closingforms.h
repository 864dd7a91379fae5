// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/documents/formsources.h"

namespace linxuan {

// 评审统计: counts and scores of a round, by unit and by group.
Result<FormCopies> statisticsCopies(FormSources &sources, const FormRequest &request);
// 评审结果确认记录: what three people sign when a round is closed.
Result<FormCopies> closingMinutesCopies(FormSources &sources, const FormRequest &request);

} // namespace linxuan
