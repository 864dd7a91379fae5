// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/tableexport.h"

#include "core/tables/csvwriter.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"

#include <QCoreApplication>
#include <QPointer>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::TableExport)
};

void writeSheet(Session &session, QWidget *page, const QString &path, TextSheet sheet)
{
    const int id = session.tasks().begin(Text::tr("Exporting the table"));
    auto work = [path, sheet = std::move(sheet)](TaskState &) {
        const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
        return isCsv ? writeCsv(path, sheet) : writeTable(path, {sheet});
    };
    runTask(&session, std::move(work),
            [&session, id, page = QPointer<QWidget>(page)](const Result<void> &result) {
                session.tasks().end(id);
                if (!result && page)
                    session.prompts().report(page, result.error());
            });
}

} // namespace

void exportTable(Session &session, QWidget *page, const TableView &table, const QString &name)
{
    exportSheet(session, page, table.sheet(name));
}

void exportSheet(Session &session, QWidget *page, const TextSheet &sheet)
{
    session.prompts().saveFile(
        page, Text::tr("Export table"), sheet.name + QStringLiteral(".xlsx"),
        Text::tr("Spreadsheet (*.xlsx)") + QStringLiteral(";;CSV (*.csv)"),
        [&session, page, sheet](const QString &path) { writeSheet(session, page, path, sheet); });
}

} // namespace linxuan
