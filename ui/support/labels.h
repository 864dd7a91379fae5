// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/metrics.h"

namespace linxuan {

// A label whose text breaks into lines; one whose text can be copied out as well.
TextLabel *wrapped(Type type, Role role, const QString &text, QWidget *parent);
TextLabel *selectable(Type type, Role role, const QString &text, QWidget *parent);

// What a field is for, small and beside or above it; also what it is called aloud.
TextLabel *captionOf(QWidget *field, const QString &text);

} // namespace linxuan
