// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/fault.h"

#include <QStringList>

namespace linxuan {

class ZipArchive;

// What the speaker noted, slide by slide in the order they are shown, hidden ones left out. What
// cannot be read is left empty; the list is empty when no slide has notes.
struct SpeakerNotes
{
    QStringList notes;
    Fault fault; // of a slide that no program should be given: larger or deeper than any real one
};

SpeakerNotes notesOfPptx(const ZipArchive &archive);
SpeakerNotes notesOfOdp(const ZipArchive &archive);

} // namespace linxuan
