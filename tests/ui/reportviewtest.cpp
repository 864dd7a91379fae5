// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/reportview.h"

#include "tests/support/catch.h"
#include "ui/support/tableview.h"

using namespace linxuan;
using namespace Qt::StringLiterals;

TEST_CASE("a preview hides numbers and addresses of persons, and nothing else", "[intake][ui]")
{
    ImportReport report;
    report.added = 1;
    report.previewHeader = QStringList{u"单位"_s, u"联系人"_s, u"电话"_s, u"邮箱"_s};
    report.previewPersonal = {2, 3};
    report.previewRows = {{u"甲县"_s, u"钱示例"_s, u"13000000001"_s, u"liaison@example.org"_s}};
    ReportView view(false);
    view.setReport(report);
    const auto *rows = view.findChild<TableView *>(u"importPreview"_s)->model();
    REQUIRE(rows->rowCount() == 1);
    QStringList shown;
    for (int column = 0; column < rows->columnCount(); ++column)
        shown += rows->index(0, column).data().toString();
    CHECK(shown == QStringList{u"甲县"_s, u"钱示例"_s, u"130****0001"_s, u"l***@example.org"_s});
}
