// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sheettemplate/rowplan.h"
#include "core/report/sheettemplate/xmlnode.h"

namespace linxuan::sheets {

// If the element holds a picture or control by the cells it lies on, brings it along with them.
// What grows with its cells in the template does so here; pictures that keep their size keep it.
void moveAnchor(XmlNode &node, const RowPlan &plan);

// The boxes of comments, which Excel keeps in an old drawing language of their own.
void moveCommentBoxes(XmlNode &root, const RowPlan &plan);

} // namespace linxuan::sheets
