// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/write.h"

namespace linxuan {

struct Entry;

// 二、(五) of the notice: who copies or lies is out this time and for the years to come. Puts the
// entry's teacher on the register from today on, for the years of the profile; nothing where the
// register holds the teacher that long already.
Result<std::optional<Ban>> banTeacher(Workspace &workspace, Write &write, const Entry &entry,
                                      const VetoItem &item, const QString &reason);

} // namespace linxuan
