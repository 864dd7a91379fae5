// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/filecheck.h"
#include "core/preview/viewedfile.h"

#include <map>

namespace linxuan {

// A file of tests/data/corpus/make-papers as the viewers take it; kept in `renditions`.
ViewedFile corpusPaper(const QString &name, const QString &renditions = {});

// PDF files and pictures that can be shown, and the pages they have.
const std::map<QString, int> &goodPages();
// Files of office programs that can be shown, and the pages that come of them.
const std::map<QString, int> &goodOffice();
// Files that cannot be shown, and what is found by the process that opens them first.
const std::map<QString, FileState> &badPapers();
// Those that look good until LibreOffice refuses them.
const QStringList &refusedOffice();

// Of this process, now; and the most of any process it has waited for.
qint64 residentBytes();
qint64 mostOfChildren();

} // namespace linxuan
