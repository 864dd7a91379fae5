// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <string_view>

namespace linxuan {

// The speaker's notes in the stream "PowerPoint Document" of a binary presentation (PowerPoint 97
// to 2003, [MS-PPT]), slide by slide in the order they are shown, hidden ones left out. What cannot
// be read is left empty; the list is empty when no slide has notes.
QStringList notesOfPpt(std::string_view stream);

} // namespace linxuan
