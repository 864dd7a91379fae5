// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/originality.h"

namespace linxuan {

// Marks in each text what a large part of the texts of its kind have: the platform's template,
// headings, instructions. At least `share` per cent and never fewer than eight texts; with fewer
// texts than that nothing can be said of a template.
void markCommonText(std::vector<IndexedText> &texts, int share);

} // namespace linxuan
