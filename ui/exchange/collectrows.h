// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/collecting.h"
#include "ui/support/rowsmodel.h"

#include <QCoreApplication>

namespace linxuan {

// One file in the table before collecting.
struct CollectRow
{
    size_t place = 0; // in the collection
    QString name; // of the file
    QString expert; // 评委编号; empty where it could not be read
    QString expertName;
    QString serial; // of the package, short
    int sequence = 0; // 0: could not be read
    bool isFinal = false;
    int added = 0;
    int changed = 0;
    int same = 0;
    int strays = 0;
    int missing = 0;
    int recused = 0;
    int vetoes = 0;
    bool isTaken = false;
    bool isForked = false; // a person may choose
    bool isAside = false; // another was chosen for its place
    QString refused; // why, in words
};

std::vector<CollectRow> collectRows(const Collection &collection);
std::vector<RowColumn<CollectRow>> collectColumns();
// Of a table of files that were not taken: whose, and why.
std::vector<RowColumn<CollectRow>> refusedColumns();

// What becomes of one entry that a package holds, in the order of what needs a look.
enum class SheetOutcome { Stray, Changed, Missing, Recused, New, Same };

struct CollectedSheet
{
    QString expert;
    QString code; // 作品编号
    QString total; // empty where there is no sheet
    SheetOutcome outcome = SheetOutcome::New;
    std::optional<StrayReason> why;
};

// Of one file, what needs a look first.
std::vector<CollectedSheet> collectedSheets(const CollectedFile &file);
std::vector<RowColumn<CollectedSheet>> collectedSheetColumns();

// The end of a package's serial, enough to tell packages apart; its beginning tells the time.
QString shortSerial(const QUuid &serial);

} // namespace linxuan
