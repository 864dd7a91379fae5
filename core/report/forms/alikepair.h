// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"

#include <vector>

namespace linxuan {

// One of the two texts.
struct AlikeSide
{
    QString entry; // code; of an earlier campaign with its name
    QString title;
    QString teacher; // may be empty
    QString school; // may be empty
    QString kind; // 教学设计
    QString fileName; // may be empty
    QString share; // "38 %" of this text
};

// What stands beside each other on one row.
struct AlikeLines
{
    QString left;
    QString right;
};

// A passage as it stands in both texts; what differs is in 〔 〕. A long one takes several rows.
struct AlikeExcerpt
{
    std::vector<AlikeLines> rows;
    int length = 0; // characters in common
};

struct AlikePairContent
{
    QString campaign;
    QString date;
    AlikeSide left;
    AlikeSide right;
    std::vector<AlikeExcerpt> excerpts; // in the order of the left text
    int pictures = 0; // in common
    bool isSameFile = false;
    int leastPassage = 0; // a shorter one is not listed
    QString decision; // what was decided, by whom and why; empty: nothing yet
};

// 文本比对记录: both texts' common passages side by side.
Document alikePair(const AlikePairContent &content);

} // namespace linxuan
