// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/forms/alikepair.h"
#include "core/workspace/originality.h"

namespace linxuan {

// A passage as it is written in both texts, for reading beside each other: what only one has is in
// 〔 〕, line breaks are spaces, and a row has about this many characters in common.
inline constexpr size_t kExcerptRow = 75;

AlikeExcerpt excerptOf(const PairTexts &texts, const AlikePassage &passage);

} // namespace linxuan
