// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/sheettemplate.h"
#include "tests/core/report/samples.h"
#include "tests/core/report/sheettemplate/sheetsamples.h"
#include "tests/support/catch.h"

#include <QJsonArray>

#include <xlsxwriter.h>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// Row 4 repeats, 5 holds the sum; a second sheet and names speak of the first.
void makeBook(lxw_workbook *book)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, "表 1");
    lxw_worksheet *other = workbook_add_worksheet(book, "说明");
    lxw_format *general = workbook_add_format(book);
    lxw_format *text = workbook_add_format(book);
    format_set_num_format(text, "@");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "yyyy\"年\"m\"月\"");
    lxw_format *pieces = workbook_add_format(book);
    format_set_num_format(pieces, "0\"件\"");
    worksheet_write_string(sheet, 0, 0, "{{单位}}", general);
    worksheet_write_string(sheet, 2, 0, "数", general);
    const char *const fields[] = {"{{数}}", "{{数}}", "{{数}}", "{{数}}", "共{{数}}件"};
    lxw_format *const formats[] = {general, text, date, pieces, pieces};
    for (int column = 0; column < 5; ++column)
        worksheet_write_string(sheet, 3, lxw_col_t(column), fields[column], formats[column]);
    worksheet_write_formula(sheet, 3, 5, "=D4*2", nullptr);
    worksheet_write_formula(sheet, 4, 3, "=SUM(D4:D4)", nullptr);
    worksheet_write_array_formula(sheet, 5, 3, 5, 3, "{=SUM(D4:D4*1)}", nullptr);
    worksheet_merge_range(sheet, 3, 6, 3, 7, "{{数}}", general);
    worksheet_merge_range(sheet, 2, 8, 4, 8, "旁注", general);
    worksheet_write_url(sheet, 6, 0, "https://example.invalid/", nullptr);
    worksheet_write_url(sheet, 3, 9, "internal:'表 1'!D5", nullptr);
    worksheet_write_comment(sheet, 6, 1, "注");
    lxw_row_t breaks[] = {5, 0};
    worksheet_set_h_pagebreaks(sheet, breaks);
    worksheet_autofilter(sheet, 2, 0, 3, 3);
    worksheet_set_landscape(sheet);
    worksheet_freeze_panes(sheet, 3, 0);
    lxw_chart *chart = workbook_add_chart(book, LXW_CHART_COLUMN);
    chart_add_series(chart, nullptr, "='表 1'!$D$4:$D$4");
    worksheet_insert_chart(sheet, 8, 1, chart);
    worksheet_write_formula(other, 0, 0, "='表 1'!D5+A2", nullptr);
    worksheet_write_string(other, 1, 0, "用法：{{课题}}", nullptr);
    workbook_define_name(book, "合计", "='表 1'!$D$5");
    workbook_define_name(book, "全部", "='表 1'!$D$4:$D$4");
}

FormValues numbers(const QStringList &column)
{
    FormValues values;
    values.fields = {{u"单位"_s, u"东湖区"_s}};
    values.columns = {u"数"_s};
    FormGroup group;
    for (const QString &number : column)
        group.rows.push_back({number});
    values.groups = {group};
    return values;
}

QString at(const QJsonObject &sheet, const QString &what, const QString &cell)
{
    const QJsonValue value = sheet.value(what).toObject().value(cell);
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

} // namespace

TEST_CASE("only a number format that was chosen makes numbers of plain decimals", "[sheettemplate]")
{
    const QByteArray bytes = bytesIn(
        fillSheet(workbook(makeBook), numbers({u"12"_s, u"0012"_s, u"1234567890123456"_s})));
    const QJsonObject sheet = readSheet(bytes);
    for (const QString &cell : {u"A4"_s, u"B4"_s, u"C4"_s, u"D5"_s, u"D6"_s, u"E4"_s}) {
        INFO(cell);
        CHECK(at(sheet, u"types"_s, cell) == u"s");
    }
    CHECK(at(sheet, u"types"_s, u"D4"_s) == u"n");
    CHECK(at(sheet, u"cells"_s, u"D4"_s) == u"12");
    CHECK(at(sheet, u"cells"_s, u"D5"_s) == u"0012");
    CHECK(at(sheet, u"cells"_s, u"E4"_s) == u"共12件");
    CHECK(at(sheet, u"formats"_s, u"D6"_s) == u"0\"件\"");
}

TEST_CASE("links, filters, breaks, comments and charts follow their rows", "[sheettemplate]")
{
    const QByteArray bytes =
        bytesIn(fillSheet(workbook(makeBook), numbers({u"1"_s, u"2"_s, u"3"_s})));
    const QJsonObject sheet = readSheet(bytes);
    CHECK(sheet.value(u"merged"_s) == QJsonArray{u"G4:H4"_s, u"G5:H5"_s, u"G6:H6"_s, u"I3:I7"_s});
    CHECK(sheet.value(u"filter"_s).toString() == u"A3:D6");
    CHECK(sheet.value(u"breaks"_s) == QJsonArray{7});
    const QJsonObject links = sheet.value(u"links"_s).toObject();
    CHECK(links.value(u"A9"_s).toArray().at(0).toString() == u"https://example.invalid/");
    CHECK(links.value(u"J6"_s).toArray().at(1).toString() == u"'表 1'!D7");
    CHECK(at(sheet, u"comments"_s, u"B9"_s) == u"注");
    CHECK(partOf(bytes, u"xl/drawings/vmlDrawing1.vml"_s).contains("<x:Row>8</x:Row>"));
    CHECK(partOf(bytes, u"xl/drawings/drawing1.xml"_s).contains("<xdr:row>10</xdr:row>"));
    CHECK(QString::fromUtf8(partOf(bytes, u"xl/charts/chart1.xml"_s))
              .contains(u"<c:f>'表 1'!$D$4:$D$6</c:f>"_s));
}

TEST_CASE("formulas of other sheets and names of the book follow too", "[sheettemplate]")
{
    const QByteArray bytes =
        bytesIn(fillSheet(workbook(makeBook), numbers({u"1"_s, u"2"_s, u"3"_s})));
    const QJsonObject sheet = readSheet(bytes, 1);
    CHECK(at(sheet, u"cells"_s, u"A1"_s) == u"='表 1'!D7+A2");
    CHECK(at(sheet, u"cells"_s, u"A2"_s) == u"用法：{{课题}}"); // the first sheet alone is filled
    CHECK(at(sheet, u"names"_s, u"合计"_s) == u"'表 1'!$D$7");
    CHECK(at(sheet, u"names"_s, u"全部"_s) == u"'表 1'!$D$4:$D$6");
    const auto rows = reckoned(bytes);
    CHECK(rows[6][3] == u"6");
    CHECK(rows[7][3] == u"6"); // of an array
    CHECK(rows[5][5] == u"6");
}

TEST_CASE("copies have names, charts and comments of their own", "[sheettemplate]")
{
    std::vector<FormValues> copies{numbers({u"1"_s}), numbers({u"2"_s, u"3"_s})};
    copies[0].name = u"甲"_s;
    copies[1].name = u"说明"_s; // taken by the workbook
    const QByteArray bytes = bytesIn(fillSheets(workbook(makeBook), copies));
    const QJsonObject second = readSheet(bytes, 1);
    CHECK(second.value(u"sheets"_s) == QJsonArray{u"甲"_s, u"说明 (2)"_s, u"说明"_s});
    CHECK(at(second, u"comments"_s, u"B8"_s) == u"注");
    CHECK(second.value(u"filter"_s).toString() == u"A3:D5");
    CHECK(second.value(u"links"_s).toObject().value(u"J5"_s).toArray().at(1).toString()
          == u"'说明 (2)'!D6");
    CHECK(at(readSheet(bytes, 2), u"cells"_s, u"A1"_s) == u"=甲!D5+A2");
    CHECK(QString::fromUtf8(partOf(bytes, u"xl/charts/chart1-2.xml"_s))
              .contains(u"<c:f>'说明 (2)'!$D$4:$D$5</c:f>"_s));
    CHECK(partsOf(bytes).contains(u"xl/drawings/_rels/drawing1-2.xml.rels"_s));
    CHECK(QString::fromUtf8(partOf(bytes, u"[Content_Types].xml"_s))
              .contains(u"/xl/comments1-2.xml"_s));
    const auto rows = reckoned(bytes);
    CHECK(rows[4][3] == u"1");
}

TEST_CASE("shared formulas are written out for each row", "[sheettemplate]")
{
    const QByteArray made = workbook(makeBook);
    QByteArray sheet = partOf(made, u"xl/worksheets/sheet1.xml"_s);
    sheet.replace("<c r=\"F4\"><f>D4*2</f><v>0</v></c>",
                  "<c r=\"E3\"><f t=\"shared\" ref=\"E3:F4\" si=\"0\">C3*2</f><v>0</v></c>");
    const qsizetype row = sheet.indexOf("<row r=\"3\"");
    REQUIRE(row > 0);
    // The first of them stands above, the second in the row that repeats.
    sheet.replace("<c r=\"E3\"><f t=\"shared\" ref=\"E3:F4\" si=\"0\">C3*2</f><v>0</v></c>",
                  "<c r=\"F4\"><f t=\"shared\" si=\"0\"/><v>0</v></c>");
    const qsizetype behind = sheet.indexOf("<c r=\"I3\"", row);
    REQUIRE(behind > 0);
    sheet.insert(behind, "<c r=\"F3\"><f t=\"shared\" ref=\"F3:F4\" si=\"0\">D3*2</f><v>0</v></c>");
    const QByteArray bytes = bytesIn(
        fillSheet(withPart(made, u"xl/worksheets/sheet1.xml"_s, sheet), numbers({u"1"_s, u"2"_s})));
    const QJsonObject read = readSheet(bytes);
    CHECK(at(read, u"cells"_s, u"F3"_s) == u"=D3*2");
    CHECK(at(read, u"cells"_s, u"F4"_s) == u"=D4*2");
    CHECK(at(read, u"cells"_s, u"F5"_s) == u"=D5*2");
    CHECK_FALSE(partOf(bytes, u"xl/worksheets/sheet1.xml"_s).contains("shared"));
}

TEST_CASE("the order of reckoning that Excel keeps is dropped", "[sheettemplate]")
{
    QByteArray made = workbook(makeBook);
    QByteArray links = partOf(made, u"xl/_rels/workbook.xml.rels"_s);
    // A part that stands for it, so that the file has one.
    links.replace("</Relationships>",
                  "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/"
                  "officeDocument/2006/relationships/calcChain\" Target=\"../docProps/core.xml\"/>"
                  "</Relationships>");
    made = withPart(made, u"xl/_rels/workbook.xml.rels"_s, links);
    const QByteArray bytes = bytesIn(fillSheet(made, numbers({u"1"_s})));
    CHECK_FALSE(partsOf(bytes).contains(u"docProps/core.xml"_s));
    CHECK_FALSE(partOf(bytes, u"[Content_Types].xml"_s).contains("core.xml"));
    CHECK_FALSE(partOf(bytes, u"xl/_rels/workbook.xml.rels"_s).contains("calcChain"));
}

TEST_CASE("a template whose sheet prefixes its names stays well formed", "[sheettemplate]")
{
    const QByteArray made = workbook([](lxw_workbook *book) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, "表");
        worksheet_write_string(sheet, 0, 0, "{{数}}", nullptr);
        worksheet_write_formula(sheet, 1, 0, "=COUNTA(A1:A1)", nullptr);
    });
    QByteArray sheet = partOf(made, u"xl/worksheets/sheet1.xml"_s);
    sheet.replace("</", "</x:").replace("<", "<x:").replace("<x:/x:", "</x:").replace("<x:?", "<?");
    sheet.replace("xmlns=", "xmlns:x=");
    const QByteArray bytes = bytesIn(fillSheet(withPart(made, u"xl/worksheets/sheet1.xml"_s, sheet),
                                               numbers({u"甲"_s, u"乙"_s})));
    const QJsonObject read = readSheet(bytes);
    CHECK(at(read, u"cells"_s, u"A2"_s) == u"乙");
    CHECK(at(read, u"cells"_s, u"A3"_s) == u"=COUNTA(A1:A2)");
}
