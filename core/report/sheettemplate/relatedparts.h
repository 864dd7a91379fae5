// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sheettemplate/formula.h"
#include "core/report/sheettemplate/officepackage.h"

namespace linxuan::sheets {

// A part that speaks of the cells of a sheet: a drawing, a chart, comments, a table. Read once and
// written for each copy of the sheet.
struct RelatedPart
{
    QString part;
    QString id; // of the relationship to it
    QString type;
    XmlNode root;
    std::vector<RelatedPart> parts; // that it refers to in turn
};

// Errors: Unreadable.
Result<std::vector<RelatedPart>> relatedParts(const OfficePackage &package, const QString &part);

// Writes what belongs to `part`, one copy of the sheet or of what belongs to it, as the filled
// sheet needs it. The first copy takes the places of the template's parts, later ones get parts of
// their own, and `part` the relationships of `original` to them.
Result<void> writeRelated(OfficePackage &package, const std::vector<RelatedPart> &related,
                          const QString &original, const QString &part, const FilledSheet &sheet);

} // namespace linxuan::sheets
