// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace linxuan {

// Gives what was freed back to the system, in the background. What other threads built of many
// small pieces, such as all entries of a campaign, the C library keeps otherwise.
void giveBackMemory();

// For a program that stays open for hours: one heap, and large pieces outside of them, so that
// most of what is freed can be given back. To be called before anything else.
void keepMemoryTogether();

} // namespace linxuan
