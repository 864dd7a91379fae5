// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/rowlook.h"

#include "tests/core/tables/workbookmaker.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

const TableLayout kLayout{{{u"code"_s, {u"作品编号"_s}, true},
                           {u"title"_s, {u"课题"_s}, true},
                           {u"phone"_s, {u"电话"_s}, false}},
                          false};

// The look of every row, and, for the first cell, under how many headers it stands.
QStringList looksIn(const QString &path, const TableLayout &layout = kLayout)
{
    const QStringList names{u"row"_s, u"total"_s, u"heading"_s, u"note"_s, u"bare"_s};
    QStringList looks;
    const auto read = readRows(path, layout, {}, [&](const TableRow &row) {
        looks += names[int(lookOf(row))] + u' ' + QString::number(row.filled().front().headers);
        return true;
    });
    if (!read)
        looks += read.error().message;
    return looks;
}

// Of one row under the header 序号, 作品编号, 课题, 电话, 备注.
QString look(const QByteArray &row)
{
    const TestFiles files;
    const QByteArray csv = "序号,作品编号,课题,电话,备注\n" + row + "\n";
    return looksIn(files.write(u"表.csv"_s, csv)).value(0).section(u' ', 0, 0);
}

} // namespace

TEST_CASE("rows that say something are rows, however little", "[tables]")
{
    for (const char *row :
         {"1,A1,题,,", ",A1,,,", "1,,,,", "13.,,,,", ",,探究光,,", ",,,13800000000,", "1,,探究光,,",
          ",A1,探究：光,,", ",数学：1,探究：光,,", ",数学001,,,", ",,2023,,", ",20231012,,,",
          "第1组：,A1,题,,"}) {
        INFO(row);
        CHECK(look(row) == u"row");
    }
}

TEST_CASE("a total begins with its word, unless all that is needed stands beside it", "[tables]")
{
    for (const char *row :
         {"合计,,,12,", "合　计：,,,,", "总计,,12件,,", ",小计,,,", ",共计,3,,", ",,合计,,"}) {
        INFO(row);
        CHECK(look(row) == u"total");
    }
    CHECK(look("合计,A1,题,,") == u"row");
    CHECK(look("1,A1,合计,,") == u"row");
    CHECK(look("合计数,,,12,") == u"row");
}

TEST_CASE("a text in a first column that is not read is a heading", "[tables]")
{
    CHECK(look("学科课程　初中　数学（12 件）,,,,") == u"heading");
    CHECK(look("评审组长：____,,,,") == u"heading");
    CHECK(look(",,,,补报") == u"bare"); // in another column it may be a row's
}

TEST_CASE("labels, dates and lines to sign on are notes", "[tables]")
{
    for (const char *row :
         {"评审组长：____,,,记录：____,", ",在职教师数：25,,,", ",,,,2023年10月12日",
          ",2023年10月12日,,,", "盖章：,,,,　年　月　日", "填表人：____,审核人：____,签字：,,"}) {
        INFO(row);
        CHECK(look(row) == u"note");
    }
    CHECK(look("评审组长：____,A1,,,") == u"row");
    CHECK(look(",数学:1,光：二,,") == u"row"); // all that is needed
    CHECK(look(",,,,12") == u"row");
}

TEST_CASE("a lone name in the first column is bare, a code there is a row", "[tables]")
{
    const TestFiles files;
    const auto lookOfFirst = [&files](const QByteArray &row) {
        return looksIn(files.write(u"表.csv"_s, "作品编号,课题,电话\n" + row + ",,\n"))
            .value(0)
            .section(u' ', 0, 0);
    };
    CHECK(lookOfFirst("示例市教育局") == u"bare");
    CHECK(lookOfFirst("数学001") == u"row");
    CHECK(lookOfFirst("数学一") == u"bare");
    CHECK(lookOfFirst("A-001") == u"row");
    CHECK(lookOfFirst("2023-10-12") == u"row");
}

TEST_CASE("a merge says over how many columns a text stands", "[tables]")
{
    const TestFiles files;
    const QByteArray rows =
        "<row r=\"1\"><c t=\"str\"><v>作品编号</v></c><c t=\"str\"><v>课题</v></c>"
        "<c t=\"str\"><v>电话</v></c><c/><c/></row>"
        "<row r=\"2\"><c t=\"str\"><v>小学 数学</v></c><c/><c/></row>"
        "<row r=\"3\"><c t=\"str\"><v>A1</v></c><c t=\"str\"><v>题</v></c><c/></row>"
        "<row r=\"4\"><c t=\"str\"><v>A2</v></c><c/><c/></row>"
        "<row r=\"5\"><c/><c/><c r=\"C5\" t=\"str\"><v>教育局</v></c><c/><c/></row>"
        "<row r=\"6\"><c><v>45211</v></c><c/></row>"
        "<row r=\"7\"><c/><c/><c><v>45211</v></c></row>"
        "<row r=\"8\"><c><v>45211</v></c></row>";
    const QByteArray merges = "<mergeCells><mergeCell ref=\"A2:C2\"/><mergeCell ref=\"C5:E5\"/>"
                              "<mergeCell ref=\"A6:B6\"/></mergeCells>";
    CHECK(looksIn(files.write(u"表.xlsx"_s, makeWorkbook({rows, merges, {}, {}})))
          == QStringList{u"heading 3"_s, u"row 1"_s, u"row 1"_s, u"bare 1"_s, u"heading 2"_s,
                         u"note 1"_s, u"row 1"_s});
}

TEST_CASE("a file that only corrects needs its code and three columns more", "[tables]")
{
    const TestFiles files;
    TableLayout layout{{{u"code"_s, {u"作品编号"_s}, false},
                        {u"title"_s, {u"课题"_s}, true},
                        {u"kind"_s, {u"类别"_s}, true},
                        {u"unit"_s, {u"区县"_s}, true},
                        {u"phone"_s, {u"电话"_s}, false},
                        {u"grade"_s, {u"年级"_s}, false}},
                       false,
                       u"code"_s};
    const auto rowsOf = [&](const QByteArray &csv) {
        return looksIn(files.write(u"表.csv"_s, csv), layout);
    };
    CHECK(rowsOf("作品编号,课题,电话,年级\nA1,题,,\n作品编号,课题,电话,年级\nA2,题,,\n")
          == QStringList{u"row 1"_s, u"row 1"_s});
    CHECK(rowsOf("作品编号,课题,电话\nA1,题,\n").join(QString()).contains(u"missing: 类别、区县"));
    CHECK(rowsOf("课题,电话,年级,类别\n题,,,\n").join(QString()).contains(u"missing: 区县"));
    // A header that has everything wins, wherever it stands.
    CHECK(rowsOf("作品编号,课题,电话,年级\nA1,题,,\n课题,类别,区县\n题,学科,甲县\n")
          == QStringList{u"row 1"_s});
    layout.corrects.clear();
    CHECK(rowsOf("作品编号,课题,电话,年级\nA1,题,,\n").size() == 1);
    CHECK(rowsOf("作品编号,课题,电话,年级\nA1,题,,\n").front().contains(u"missing"));
}
