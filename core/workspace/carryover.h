// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"

namespace linxuan {

// What was written under one rubric as it stands under another: points and words go with the
// criterion of the same code, as far as the other rubric has it and allows the points. What finds
// no place is to be scored anew.
SheetDraft carriedOver(const SheetDraft &draft, const Rubric &from, const Rubric &to);

} // namespace linxuan
