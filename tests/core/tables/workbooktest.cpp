// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tables/workbookmaker.h"
#include "tests/support/catch.h"

#include <QFile>

#include <thread>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

QString fixture(const QString &name)
{
    return QStringLiteral(TABLES_DATA "/") + name;
}

QStringList readRowsOf(const WorkbookParts &parts)
{
    const TestFiles files;
    return readAll(files.write(u"名单.xlsx"_s, makeWorkbook(parts)));
}

const QStringList kOfficeRows{
    u"名单|1|某市推荐名单"_s,
    u"名单|2|区县|姓名|电话|得分|日期|备注"_s,
    u"名单|3|东区|张三甲|13800000000#|8.5#|45187.75#|a  b\n第二行"_s,
    u"名单|4|东区|李四乙|13800000001#|9#|%1|张三甲!"_s,
    u"名单|5|东区|王五丙|无|#DIV/0!!|TRUE?"_s,
    u"名单|9|西区|赵六丁|7#|7#"_s,
    u"名单|10|西区|赵六丁|7#|7#"_s,
    u"第二|1|x"_s,
};

// A boolean without a format of its own is a number to LibreOffice.
QStringList officeRows(const QString &boolean)
{
    QStringList rows = kOfficeRows;
    rows[3] = rows[3].arg(boolean);
    return rows;
}

} // namespace

TEST_CASE("workbooks of LibreOffice are read, merges, formulas, dates and all", "[tables]")
{
    const TestFiles files;
    const QStringList ods = readAll(fixture(u"libreoffice.ods"_s));
    const QStringList xlsx = readAll(fixture(u"libreoffice.xlsx"_s));
    CHECK(ods == officeRows(u"1#"_s));
    CHECK(xlsx == ods);
}

TEST_CASE("one sheet can be asked for by its name", "[tables]")
{
    const TestFiles files;
    for (const QString &name : {u"libreoffice.ods"_s, u"libreoffice.xlsx"_s}) {
        CHECK(readAll(fixture(name), {u"第二"_s}) == QStringList{u"第二|1|x"_s});
        CHECK(errorOf(fixture(name), {u"第三"_s}).contains(u"名单、第二"));
    }
}

TEST_CASE("workbooks of openpyxl are read, and formulas without result are errors", "[tables]")
{
    const TestFiles files;
    CHECK(readAll(fixture(u"openpyxl.xlsx"_s))
          == QStringList{u"名单|1|某市推荐名单"_s, u"名单|2|区县|姓名|电话|得分|备注"_s,
                         u"名单|3|东区|张三甲|13800000000#|8.3#|TRUE?"_s,
                         u"名单|4|东区|李四乙|13800000001#|0.3#|#REF!!"_s,
                         u"名单|5|东区|王五丙|410105199001011300#|1000000000000000000000#|"
                         "#GETTING_DATA!"_s});
    CHECK(readAll(fixture(u"inline.xlsx"_s))
          == QStringList{u"流式|1|姓名|课题"_s, u"流式|2|张三甲|  春晓\n第一课时 "_s});
}

TEST_CASE("a file is taken for what it is, whatever its name says", "[tables]")
{
    const TestFiles files;
    const QString copy = files.path(u"其实是.csv"_s);
    REQUIRE(QFile::copy(fixture(u"inline.xlsx"_s), copy));
    CHECK(readAll(copy).first() == u"流式|1|姓名|课题");
}

TEST_CASE("rich text is one text and its pronunciation is left out", "[tables]")
{
    CHECK(
        readRowsOf(
            {"<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>",
             {},
             "<si><r><t>张</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 三</t></r>"
             "<rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh></si><si><t>a&amp;b&#x4e00;_x000D_</t></si>",
             {}})
        == QStringList{u"名单|2||张 三|a&b一"_s});
}

TEST_CASE("formulas give the results that were kept, of every kind", "[tables]")
{
    CHECK(readRowsOf({"<row><c><f>[1]Sheet1!A1</f><v>8.5</v></c>"
                      "<c t=\"str\"><f>[1]Sheet1!B1</f><v>合格</v></c>"
                      "<c t=\"b\"><f>1=1</f><v>1</v></c><c t=\"e\"><f>[1]X!A1</f><v>#REF!</v></c>"
                      "<c t=\"str\"><f>\"\"</f><v></v></c><c t=\"d\"><v>2023-09-18T18:00:00</v></c>"
                      "<c t=\"inlineStr\"><is><r><t>内</t></r><r><t>联</t></r></is></c></row>",
                      {},
                      {},
                      {}})
          == QStringList{u"名单|1|8.5#|合格|TRUE?|#REF!!||45187.75#|内联"_s});
}

TEST_CASE("a merge down a column repeats its text in rows that have something of their own",
          "[tables]")
{
    CHECK(
        readRowsOf({"<row r=\"1\"><c t=\"str\"><v>东区</v></c><c><v>1</v></c><c><v>2</v></c></row>"
                    "<row r=\"2\"><c r=\"C2\"><v>3</v></c></row><row r=\"3\"><c r=\"A3\"/></row>"
                    "<row r=\"4\"><c r=\"A4\" t=\"str\"><v>西区</v></c><c><v>9</v></c></row>",
                    "<mergeCells count=\"2\"><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"A4:B4\"/>"
                    "<mergeCell ref=\"bad\"/></mergeCells>",
                    {},
                    {}})
        == QStringList{u"名单|1|东区|1#|2#"_s, u"名单|2|东区||3#"_s, u"名单|4|西区"_s});
}

TEST_CASE("a workbook that counts from 1904 is refused rather than read four years wrong",
          "[tables]")
{
    CHECK(readRowsOf({"<row><c><v>1</v></c></row>", {}, {}, "<workbookPr date1904=\"1\"/>"})
              .last()
              .contains(u"1904"));
}

TEST_CASE("tables can be read from several threads at once", "[tables]")
{
    const TestFiles files;
    std::vector<QStringList> results(4);
    std::vector<std::thread> threads;
    for (QStringList &result : results)
        threads.emplace_back([&result] { result = readAll(fixture(u"libreoffice.xlsx"_s)); });
    for (std::thread &thread : threads)
        thread.join();
    for (const QStringList &result : results)
        CHECK(result == officeRows(u"1#"_s));
}
