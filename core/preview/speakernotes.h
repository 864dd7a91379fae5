// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace linxuan {

class ZipArchive;

// What the speaker noted, slide by slide in the order they are shown, hidden ones left out. What
// cannot be read is left empty; the list is empty when no slide has notes.
QStringList notesOfPptx(const ZipArchive &archive);
QStringList notesOfOdp(const ZipArchive &archive);

} // namespace linxuan
