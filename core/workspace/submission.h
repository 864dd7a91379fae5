// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "core/model/review.h"

#include <optional>

namespace linxuan {

// Nothing when the sheet may be submitted; otherwise what is missing or wrong, translated.
std::optional<QString> submissionProblem(const Rubric &rubric, const SheetDraft &draft);
// Nothing unless the total of a sheet scored in full asks for a remark that is not there.
std::optional<QString> remarkProblem(const Rubric &rubric, const SheetDraft &draft,
                                     const RemarkLimits &limits);

} // namespace linxuan
