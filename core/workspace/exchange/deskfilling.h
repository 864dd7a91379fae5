// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/manifest.h"
#include "core/exchange/packagerecords.h"
#include "core/model/rubricjson.h"

namespace linxuan {

struct DeskFilling
{
    const Manifest &manifest;
    QByteArray manifestDigest;
    const PackageRecords &records;
    std::vector<Rubric> rubrics; // of the package
};

// Makes the workspace of a package's desk, whole or not at all: entries by identity, code and
// category, their sheets and materials; what else the package says of them stays in the package.
// One that is there already is only looked at. Errors: Refused (it belongs to another package or
// to another campaign's key), Corrupt (the records contradict the manifest), Storage.
Result<void> fillDesk(const DeskFilling &filling, const QString &folder);

} // namespace linxuan
