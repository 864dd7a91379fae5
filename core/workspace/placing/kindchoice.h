// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/placement.h"
#include "core/workspace/placing/entryindex.h"

namespace linxuan {

// Which material a file is, by the words of its path and its format.
struct KindChoice
{
    QString kind; // a code; empty: not known
    Doubts doubts;
    bool byFolder = false; // the file's own name does not say it
    bool byFormat = false; // no word says it
};

KindChoice chooseKind(const EntryIndex &index, Category category, const std::vector<Hit> &hits,
                      int lastPart, const QString &format);

} // namespace linxuan
