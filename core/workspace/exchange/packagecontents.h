// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/packagerecords.h"
#include "core/outside/filesource.h"

#include <QHash>

#include <memory>

namespace linxuan {

// What an expert's desk shows from the package itself, as it is not to lie on the expert's disk.
// May be read from any thread.
struct PackageContents
{
    QHash<EntryId, PackedEntry> entries;
    QHash<MaterialId, QString> formats; // of the files in the package
    QHash<MaterialId, QString> paths; // as the manifest has them
    QHash<MaterialId, std::shared_ptr<const FileSource>> sources;
};

} // namespace linxuan
