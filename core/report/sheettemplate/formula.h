// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sheettemplate/rowplan.h"

#include <QString>

namespace linxuan::sheets {

// The sheet whose rows repeat, by the name that formulas call it, and the one of the result.
struct FilledSheet
{
    QString name;
    QString newName;
    const RowPlan *plan = nullptr;
};

struct ShiftedFormula
{
    QString text;
    bool isLost = false; // something it spoke of is gone
    bool hasTooManyGroups = false; // to be said in one formula
};

// The formula with references to the filled sheet as its rows come to lie. `isOnSheet`: what names
// no sheet means the filled one. A reference to rows that are all gone becomes one to the last row
// of the sheet, which is empty: a sum of nothing is 0 and no error. A range that grows over groups
// leaves out their heads and feet where the function takes several ranges (SUM, COUNTA …), so that
// subtotals are not counted twice; elsewhere it takes in what lies between.
ShiftedFormula shifted(const QString &formula, const FilledSheet &sheet, bool isOnSheet,
                       const CopyPlace &from = {});

// The formula of a cell as it reads in another, `rows` below and `columns` to the right.
QString moved(const QString &formula, int rows, int columns);

// A sheet's name as formulas write it.
QString quotedSheet(const QString &name);

} // namespace linxuan::sheets
