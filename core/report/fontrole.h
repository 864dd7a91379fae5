// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace linxuan {

// 小标宋 for the headline, 黑体 for headings, 仿宋 for the rest.
enum class FontRole { Headline, Heading, Body };

} // namespace linxuan
