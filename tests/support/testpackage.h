// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/manifest.h"

namespace linxuan::samples {

// What to write a review package of.
struct PackageWish
{
    QString campaign; // folder
    QString round;
    QString expert;
    QString folder; // to be made
    QString passphrase; // empty: nothing is sealed
    size_t most = 12; // entries
    QUuid serial = QUuid::createUuid();
};

struct TestPackage
{
    QString folder;
    Manifest manifest;
    QStringList codes; // of entries, in the desk's order
    QStringList titles;
    QStringList materials; // paths of files, one for each entry in the same order
    QString text; // what every material says
};

// A package of sheets that are not begun, with one text file for each entry. Written plainly, in
// one go: what is tested is how it is read.
TestPackage writePackage(const PackageWish &wish);

} // namespace linxuan::samples
