// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace linxuan {

// How schools name one kind of material, and in which formats it comes.
struct KindWords
{
    QString kind; // a material code of the profile
    QStringList words;
    QStringList hints; // count where no word stands
    QStringList formats; // lower case, without a dot
    bool ownFormats = false; // a format that no other kind has says the kind
    bool pictures = false; // may be a folder of pictures
};

// The words by which files are placed; data, so that an office's habits can be added.
struct PlacingWords
{
    std::vector<KindWords> kinds;
    QStringList pictures; // formats
    QStringList neutral; // say nothing about whose file it is
    QStringList doubtful; // a draft, a copy, an enclosure
    QStringList junkNames;
    QStringList junkBeginnings;
    QStringList junkFormats;
    QStringList junkFolders;

    const KindWords *kind(QStringView code) const;
    // Whether a file was made by a system or a program for itself; the path is within the folder.
    bool isJunk(const QString &path) const;
};

// Those that come with the program. Errors: Corrupt.
Result<PlacingWords> shippedPlacingWords();

QString formatOf(const QString &path); // the name's ending in lower case

} // namespace linxuan
