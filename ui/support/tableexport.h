// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace linxuan {

class Session;
class TableView;
struct TextSheet;

// Asks where to, and writes the table as it stands (shown columns, filtered rows) to an xlsx or
// csv file.
void exportTable(Session &session, QWidget *page, const TableView &table, const QString &name);
// The same of a sheet that is already made.
void exportSheet(Session &session, QWidget *page, const TextSheet &sheet);

} // namespace linxuan
