// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/columns.h"

#include "tests/core/tables/workbookmaker.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

TableLayout layout(bool keepsExtra = false)
{
    return {{{u"unit"_s, {u"区县"_s, u"单位"_s}, true},
             {u"teacher"_s, {u"教师姓名"_s, u"姓名"_s, u"Teacher"_s}, true},
             {u"phone"_s, {u"电话"_s, u"手机"_s}, false}},
            keepsExtra};
}

struct Outcome
{
    QStringList rows;
    QString error;
};

Outcome readCsvRows(const QByteArray &csv, const TableLayout &wanted = layout())
{
    const TestFiles files;
    Outcome outcome;
    const auto result =
        readRows(files.write(u"表.csv"_s, csv), wanted, {}, [&](const TableRow &row) {
            QString line = QString::number(row.row()) + u'|' + row.cell(u"unit").text + u'|'
                + row.cell(u"teacher").text + u'|' + row.cell(u"phone").text;
            for (const TableRow::Extra &extra : row.extras())
                line += u'|' + extra.header + u'=' + extra.cell->text;
            outcome.rows += line;
            return true;
        });
    if (!result)
        outcome.error = result.error().message;
    return outcome;
}

Cell text(const QString &value)
{
    return {CellKind::Text, value};
}

Cell number(const QString &value)
{
    return {CellKind::Number, value};
}

QString momentOf(const Cell &cell)
{
    const auto moment = readMoment(cell);
    return moment ? moment->toString(Qt::ISODate) : u"none"_s;
}

} // namespace

TEST_CASE("the header is found under titles and whatever its spelling", "[tables]")
{
    const Outcome outcome =
        readCsvRows("某市名单,,\n\n单 位,教师　姓名,手机\n东区,张三甲,１３８\n");
    CHECK(outcome.error == QString());
    CHECK(outcome.rows == QStringList{u"4|东区|张三甲|１３８"_s});
    CHECK(readCsvRows("TEACHER,单位\n张三甲,东区\n").rows == QStringList{u"2|东区|张三甲|"_s});
}

TEST_CASE("a header repeated further down is skipped", "[tables]")
{
    CHECK(readCsvRows("区县,姓名\n东区,甲\n区县,姓名\n西区,乙\n").rows
          == QStringList{u"2|东区|甲|"_s, u"4|西区|乙|"_s});
}

TEST_CASE("extra columns are kept where the layout wants them", "[tables]")
{
    const QByteArray csv = "区县,小学 ,姓名,,初中\n东区,3,甲,?,\n";
    CHECK(readCsvRows(csv, layout(true)).rows == QStringList{u"2|东区|甲||小学=3|初中="_s});
    CHECK(readCsvRows(csv).rows == QStringList{u"2|东区|甲|"_s});
}

TEST_CASE("a header of two storeys ends with the lower one", "[tables]")
{
    const TestFiles files;
    const QString path = files.write(
        u"名额.xlsx"_s,
        makeWorkbook(
            {"<row r=\"1\"><c t=\"str\"><v>区县</v></c><c t=\"str\"><v>姓名</v></c>"
             "<c t=\"str\"><v>名额</v></c><c/></row>"
             "<row r=\"2\"><c r=\"C2\" t=\"str\"><v>小学</v></c><c t=\"str\"><v>初中</v></c></row>"
             "<row r=\"3\"><c t=\"str\"><v>东区</v></c><c t=\"str\"><v>甲</v></c>"
             "<c><v>3</v></c><c><v>4</v></c></row>",
             "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/>"
             "<mergeCell ref=\"C1:D1\"/></mergeCells>",
             {},
             {}}));
    QStringList seen;
    REQUIRE(readRows(path, layout(true), {}, [&seen](const TableRow &row) {
        for (const TableRow::Extra &extra : row.extras())
            seen += extra.header + u'=' + extra.cell->text;
        seen += row.sheet() + u' ' + row.header(u"unit") + u' ' + row.header(u"phone");
        return true;
    }));
    CHECK(seen == QStringList{u"小学=3"_s, u"初中=4"_s, u"名单 区县 电话"_s});
}

TEST_CASE("missing required columns are named", "[tables]")
{
    CHECK(readCsvRows("单位,电话\n东区,1\n").error.contains(u"missing: 教师姓名"));
    CHECK(readCsvRows("甲,乙\n1,2\n").error.contains(u"区县、教师姓名"));
}

TEST_CASE("two headers for one column are an error that names both cells", "[tables]")
{
    const Outcome outcome = readCsvRows("名单\n区县,姓名,x,y,教师姓名\n东区,甲,1,2,乙\n");
    CHECK(outcome.rows.isEmpty());
    CHECK(outcome.error.contains(u"B2 and E2"));
    CHECK(readCsvRows("区县,姓名,小学,小 学\n东区,甲,1,2\n", layout(true))
              .error.contains(u"C1 and D1"));
}

TEST_CASE("sheets without the header are passed over", "[tables]")
{
    const TestFiles files;
    int rows = 0;
    const TableLayout wanted{{{u"name"_s, {u"姓名"_s}, true}, {u"unit"_s, {u"区县"_s}, true}},
                             false};
    const auto result = readRows(QStringLiteral(TABLES_DATA "/libreoffice.ods"), wanted, {},
                                 [&rows](const TableRow &row) {
                                     CHECK(row.sheet() == u"名单");
                                     ++rows;
                                     return true;
                                 });
    CHECK(result.has_value());
    CHECK(rows == 5);
    CHECK_FALSE(readRows(QStringLiteral(TABLES_DATA "/libreoffice.ods"), wanted, {u"第二"_s},
                         [](const TableRow &) { return true; })
                    .has_value());
}

TEST_CASE("moments are read as offices write them", "[tables]")
{
    for (const QString &value :
         {u"2023-09-18 18:00"_s, u"2023/9/18 18:00:00"_s, u"2023.9.18 18:00"_s,
          u"2023年9月18日 18时"_s, u"2023年9月18日18时00分"_s, u"２０２３－９－１８　１８：００"_s,
          u"2023年 9月 18日 下午6:00"_s, u"2023-09-18T18:00:00+08:00"_s, u"2023-09-18T10:00:00Z"_s,
          u"20230918 18:00"_s, u"202309181800"_s, u"20230918180000"_s, u"45187.75"_s,
          u"2023-09-18 6:00 PM"_s, u"2023年9月18日18点整"_s}) {
        CAPTURE(value);
        CHECK(momentOf(text(value)) == u"2023-09-18T10:00:00Z");
    }
    CHECK(momentOf(number(u"45187.75"_s)) == u"2023-09-18T10:00:00Z");
    CHECK(momentOf(number(u"45187.3333333333"_s)) == u"2023-09-18T00:00:00Z");
    CHECK(momentOf(number(u"20230918"_s)) == u"2023-09-17T16:00:00Z");
    CHECK(momentOf(text(u"2023-09-18 24:00"_s)) == u"2023-09-18T16:00:00Z");
    CHECK(momentOf(text(u"2023-9-1 8点半"_s)) == u"2023-09-01T00:30:00Z");
}

TEST_CASE("what is no moment is not guessed", "[tables]")
{
    for (const QString &value :
         {u""_s, u"2023"_s, u"9月18日"_s, u"2023-02-30"_s, u"2023-13-01"_s, u"2023-09-18 25:00"_s,
          u"2023-09-18 18:60"_s, u"2023-09-18 18"_s, u"待定"_s, u"13800000000"_s, u"2023-09-18 x"_s,
          u"20231318"_s, u"2023-09"_s, u"-45187"_s, u"1234567"_s})
        CHECK(momentOf(text(value)) == u"none");
    CHECK(momentOf(number(u"2023"_s)) == u"none");
    CHECK(momentOf({CellKind::Error, u"#REF!"_s}) == u"none");
    CHECK(momentOf({}) == u"none");
}

TEST_CASE("days, counts and flags are read from cells", "[tables]")
{
    CHECK(readDate(text(u"2023年9月18日"_s)) == QDate(2023, 9, 18));
    CHECK(readDate(number(u"45187.75"_s)) == QDate(2023, 9, 18));
    CHECK(readCount(number(u"12"_s)) == 12);
    CHECK(readCount(text(u" １２ "_s)) == 12);
    CHECK(readCount(text(u"12.0"_s)) == 12);
    CHECK(readCount(text(u"1000000"_s)) == 1'000'000);
    for (const QString &value : {u""_s, u"-1"_s, u"1.5"_s, u"1000001"_s, u"十"_s, u"1e3"_s})
        CHECK_FALSE(readCount(text(value)).has_value());
    for (const QString &value : {u"是"_s, u"YES"_s, u"1"_s, u"√"_s, u" True "_s})
        CHECK(readFlag(text(value)) == true);
    for (const QString &value : {u"否"_s, u"no"_s, u"0"_s, u""_s, u"FALSE"_s})
        CHECK(readFlag(text(value)) == false);
    CHECK_FALSE(readFlag(text(u"也许"_s)).has_value());
    CHECK_FALSE(readFlag({CellKind::Error, u"#N/A"_s}).has_value());
}
