// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/sheettemplate.h"
#include "tests/core/report/samples.h"
#include "tests/core/report/sheettemplate/sheetsamples.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

QByteArray filled(const FormValues &values)
{
    return bytesIn(fillSheet(officeTemplate(u"awards.xlsx"_s), values));
}

QString cell(const QJsonObject &sheet, const QString &name)
{
    const QJsonValue value = sheet.value(u"cells"_s).toObject().value(name);
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

QString type(const QJsonObject &sheet, const QString &name)
{
    return sheet.value(u"types"_s).toObject().value(name).toString();
}

// The number of a cell's look, as the file has it.
QString lookOf(const QByteArray &xlsx, const QString &name)
{
    const QString text = QString::fromUtf8(partOf(xlsx, u"xl/worksheets/sheet1.xml"_s));
    const QRegularExpression pattern(u"<c r=\"%1\" s=\"(\\d+)\""_s.arg(name));
    return pattern.match(text).captured(1);
}

} // namespace

TEST_CASE("a template of LibreOffice is filled with its groups and rows", "[sheettemplate]")
{
    const QJsonObject sheet = readSheet(filled(awardValues({3, 2})));
    CHECK(cell(sheet, u"A1"_s) == u"示例市精品课遴选获奖名单");
    CHECK(cell(sheet, u"A2"_s) == u"填报单位：东湖区教研室（盖章），共12件");
    CHECK(cell(sheet, u"A4"_s) == u"第1组（3 件）");
    CHECK(cell(sheet, u"B5"_s) == u"课题1");
    CHECK(cell(sheet, u"B7"_s) == u"课题3");
    CHECK(cell(sheet, u"A8"_s) == u"第1组小计");
    CHECK(cell(sheet, u"A9"_s) == u"第2组（2 件）");
    CHECK(cell(sheet, u"B11"_s) == u"课题5");
    CHECK(cell(sheet, u"A12"_s) == u"第2组小计");
    CHECK(cell(sheet, u"A13"_s) == u"合计");
    CHECK(cell(sheet, u"F15"_s) == u"2023-10-11");
    CHECK(sheet.value(u"recalculates"_s).toBool());
}

TEST_CASE("codes and phones stay text, numbers are numbers where the cell shows such",
          "[sheettemplate]")
{
    const QJsonObject sheet = readSheet(filled(awardValues({3})));
    CHECK(cell(sheet, u"D5"_s) == u"00001");
    CHECK(type(sheet, u"D5"_s) == u"s");
    CHECK(cell(sheet, u"E5"_s) == u"13800000000");
    CHECK(type(sheet, u"E5"_s) == u"s");
    CHECK(type(sheet, u"A5"_s) == u"n");
    CHECK(cell(sheet, u"F5"_s) == u"91.5");
    CHECK(type(sheet, u"F5"_s) == u"n");
}

TEST_CASE("formulas follow the rows that repeat", "[sheettemplate]")
{
    const QJsonObject sheet = readSheet(filled(awardValues({3, 2})));
    CHECK(formulaAt(sheet, u"G6"_s) == u"=RANK(F6,F$5:F$7)");
    CHECK(formulaAt(sheet, u"G10"_s) == u"=RANK(F10,F$10:F$11)");
    CHECK(formulaAt(sheet, u"H7"_s) == u"=SUM(F$5:F7)");
    CHECK(formulaAt(sheet, u"F8"_s) == u"=SUM(F5:F7)");
    CHECK(formulaAt(sheet, u"F12"_s) == u"=SUM(F10:F11)");
    CHECK(formulaAt(sheet, u"F13"_s) == u"=SUM(F5:F7,F10:F11)");
    CHECK(formulaAt(sheet, u"G13"_s) == u"=COUNTA(B5:B7,B10:B11)");
}

TEST_CASE("LibreOffice reckons the sums of a filled template", "[sheettemplate]")
{
    const auto rows = reckoned(filled(awardValues({3, 2})));
    REQUIRE(rows.size() >= 15);
    CHECK(rows[7][5] == u"277.50");
    CHECK(rows[7][6] == u"3");
    CHECK(rows[11][5] == u"190.00");
    CHECK(rows[12][5] == u"467.50");
    CHECK(rows[12][6] == u"5");
    CHECK(rows[12][7] == u"95.50");
    CHECK(rows[5].mid(0, 8)
          == QStringList{u"2"_s, u"课题2"_s, u"甲示例"_s, u"00002"_s, u"13800000000"_s, u"92.50"_s,
                         u"2"_s, u"184.00"_s});
}

TEST_CASE("the looks of a template are kept to the byte", "[sheettemplate]")
{
    const QByteArray before = officeTemplate(u"awards.xlsx"_s);
    const QByteArray after = filled(awardValues({3, 2}));
    for (const QString &part :
         {u"xl/styles.xml"_s, u"xl/media/image1.png"_s, u"xl/sharedStrings.xml"_s}) {
        INFO(part);
        CHECK(partOf(before, part) == partOf(after, part));
    }
    for (const QChar column : u"ABCDEFGH"_s) {
        for (const int row : {5, 6, 7, 10, 11}) {
            INFO(row);
            CHECK(lookOf(after, column + QString::number(row)) == lookOf(before, column + u"5"_s));
        }
        CHECK(lookOf(after, column + u"9"_s) == lookOf(before, column + u"4"_s));
        CHECK(lookOf(after, column + u"12"_s) == lookOf(before, column + u"6"_s));
        CHECK(lookOf(after, column + u"13"_s) == lookOf(before, column + u"7"_s));
    }
    const QJsonObject old = readSheet(before);
    const QJsonObject sheet = readSheet(after);
    CHECK(sheet.value(u"widths"_s) == old.value(u"widths"_s));
    const QJsonObject heights = sheet.value(u"heights"_s).toObject();
    CHECK(heights.value(u"1"_s).toDouble() == 36.85);
    CHECK(heights.value(u"9"_s).toDouble() == 22.7);
    CHECK(heights.value(u"13"_s).toDouble() == 22.7);
}

TEST_CASE("a run of a text keeps its own look", "[sheettemplate]")
{
    const QString text =
        QString::fromUtf8(partOf(filled(awardValues({1})), u"xl/worksheets/sheet1.xml"_s));
    const qsizetype cell = text.indexOf(u"r=\"A2\""_s);
    const QString runs = text.mid(cell, text.indexOf(u"</c>"_s, cell) - cell);
    const qsizetype red = runs.indexOf(u"FFC00000"_s);
    REQUIRE(red > 0);
    CHECK(runs.mid(red).contains(u"<t xml:space=\"preserve\">12</t></r>"_s));
    CHECK(runs.indexOf(u"东湖区教研室"_s) < red);
}

TEST_CASE("what speaks of rows follows them", "[sheettemplate]")
{
    const QJsonObject sheet = readSheet(filled(awardValues({3, 2})));
    CHECK(sheet.value(u"merged"_s)
          == QJsonArray{u"A12:E12"_s, u"A13:E13"_s, u"A1:H1"_s, u"A2:D2"_s, u"A4:H4"_s, u"A8:E8"_s,
                        u"A9:H9"_s});
    CHECK(sheet.value(u"area"_s).toString().endsWith(u"$A$1:$H$15"_s));
    CHECK(sheet.value(u"titles"_s).toString() == u"$3:$3");
    const QJsonObject conditional = sheet.value(u"conditional"_s).toObject();
    CHECK(conditional.keys() == QStringList{u"A5:H7 A10:H11"_s});
    CHECK(conditional.value(u"A5:H7 A10:H11"_s).toArray().at(0).toArray().at(0).toString()
          == u"$F5>=95");
    CHECK(sheet.value(u"validations"_s).toObject().keys() == QStringList{u"F5:F7 F10:F11"_s});
    CHECK(sheet.value(u"images"_s).toArray().at(0) == QJsonArray{14, 14});
}

TEST_CASE("headers and footers are filled, with their signs doubled", "[sheettemplate]")
{
    const QByteArray bytes = filled(awardValues({1}));
    const QString text = QString::fromUtf8(partOf(bytes, u"xl/worksheets/sheet1.xml"_s));
    CHECK(text.contains(u"&amp;10东湖区教研室&amp;R"_s));
    CHECK(text.contains(u"第 2 版 A&amp;&amp;B</oddHeader>"_s));
    const QString pages = withoutSpace(printed(bytes));
    CHECK(pages.contains(u"第2版A&B"_s));
    CHECK(pages.contains(u"第1页"_s));
}

TEST_CASE("a number does not run into the size that a header sets", "[sheettemplate]")
{
    FormValues values = awardValues({1});
    values.fields[u"单位"_s] = u"2023 年"_s;
    const QByteArray bytes = filled(values);
    CHECK(QString::fromUtf8(partOf(bytes, u"xl/worksheets/sheet1.xml"_s))
              .contains(u"&amp;10 2023 年&amp;R"_s));
    CHECK(withoutSpace(printed(bytes)).contains(u"2023年"_s));
}

TEST_CASE("without a row the block is gone and sums are nothing", "[sheettemplate]")
{
    for (const std::vector<int> &groups : {std::vector<int>{}, {0}, {0, 0}}) {
        const QByteArray bytes = filled(awardValues(groups));
        const QJsonObject sheet = readSheet(bytes);
        CHECK(cell(sheet, u"A4"_s) == u"合计");
        CHECK(cell(sheet, u"F6"_s) == u"2023-10-11");
        CHECK(sheet.value(u"merged"_s) == QJsonArray{u"A1:H1"_s, u"A2:D2"_s, u"A4:E4"_s});
        CHECK(sheet.value(u"conditional"_s).toObject().isEmpty());
        CHECK(sheet.value(u"validations"_s).toObject().isEmpty());
        CHECK(sheet.value(u"area"_s).toString().endsWith(u"$A$1:$H$6"_s));
        const auto rows = reckoned(bytes);
        CHECK(rows[3][5] == u"0.00");
        CHECK(rows[3][6] == u"0");
    }
}

TEST_CASE("a group without rows keeps its heading beside others", "[sheettemplate]")
{
    const QJsonObject sheet = readSheet(filled(awardValues({1, 0, 1})));
    CHECK(cell(sheet, u"A7"_s) == u"第2组（0 件）");
    CHECK(cell(sheet, u"A8"_s) == u"第2组小计");
    CHECK(formulaAt(sheet, u"F8"_s) == u"=SUM(F1048576:F1048576)");
    CHECK(formulaAt(sheet, u"F12"_s) == u"=SUM(F5:F5,F10:F10)");
}

TEST_CASE("ten thousand rows are filled", "[sheettemplate]")
{
    const FormValues values = awardValues({4000, 6000});
    const QByteArray bytes = filled(values);
    const QJsonObject sheet = readSheet(bytes);
    CHECK(formulaAt(sheet, u"F10007"_s) == u"=SUM(F4007:F10006)");
    CHECK(formulaAt(sheet, u"F10008"_s) == u"=SUM(F5:F4004,F4007:F10006)");
    CHECK(cell(sheet, u"B4007"_s) == u"课题4001");
    CHECK(bytes == filled(values));
}

TEST_CASE("line breaks, signs and codes of characters come through", "[sheettemplate]")
{
    FormValues values = awardValues({1});
    values.groups[0].rows[0][1] = u"<一>\r\n“二”&\u0001 _x0041_ "_s + QChar(0xD800);
    values.groups[0].rows[0][2] = u"  欧阳𠮷示例 "_s;
    const QByteArray bytes = filled(values);
    const QJsonObject sheet = readSheet(bytes);
    CHECK(cell(sheet, u"C5"_s) == u"  欧阳𠮷示例 ");
    const QString text = QString::fromUtf8(partOf(bytes, u"xl/worksheets/sheet1.xml"_s));
    CHECK(text.contains(u"&lt;一&gt;\n“二”&amp; _x005F_x0041_ </t>"_s));
}

TEST_CASE("an unknown field is named with its cell and what there is", "[sheettemplate]")
{
    FormValues values = awardValues({1});
    values.fields.remove(u"日期"_s);
    values.columns.removeAll(u"编号"_s);
    for (const auto &error : {checkSheet(officeTemplate(u"awards.xlsx"_s), values).error(),
                              fillSheet(officeTemplate(u"awards.xlsx"_s), values).error()}) {
        CHECK(error.code == ErrorCode::Invalid);
        CHECK(error.message.contains(u"“{{编号}}” in 名单!D5"_s));
        CHECK(error.message.contains(u"“{{日期}}” in 名单!F9"_s));
        CHECK(error.message.contains(u"课题"_s));
    }
    CHECK(checkSheet(officeTemplate(u"awards.xlsx"_s), awardValues({})).has_value());
}

TEST_CASE("a value that no cell holds is refused by its field", "[sheettemplate]")
{
    FormValues values = awardValues({1});
    values.groups[0].rows[0][1] = u"长"_s.repeated(32768);
    const auto result = fillSheet(officeTemplate(u"awards.xlsx"_s), values);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::Invalid);
    CHECK(result.error().message.contains(u"{{课题}}"_s));
    CHECK(result.error().message.contains(u"名单!B5"_s));
    values.groups[0].rows[0][1].chop(1);
    CHECK(fillSheet(officeTemplate(u"awards.xlsx"_s), values).has_value());
}

TEST_CASE("each copy is a sheet of its own", "[sheettemplate]")
{
    std::vector<FormValues> copies{awardValues({2}), awardValues({1, 1}), awardValues({3})};
    copies[1].name = u"西湖区/1"_s;
    copies[2].name = u"东湖区"_s;
    const QByteArray bytes = bytesIn(fillSheets(officeTemplate(u"awards.xlsx"_s), copies));
    const QJsonObject first = readSheet(bytes, 0);
    CHECK(first.value(u"sheets"_s) == QJsonArray{u"东湖区"_s, u"西湖区1"_s, u"东湖区 (2)"_s});
    const QJsonObject second = readSheet(bytes, 1);
    CHECK(cell(second, u"A7"_s) == u"第2组（1 件）");
    CHECK(second.value(u"area"_s).toString().endsWith(u"$A$1:$H$12"_s));
    const QJsonObject third = readSheet(bytes, 2);
    CHECK(formulaAt(third, u"F9"_s) == u"=SUM(F5:F7)");
    CHECK(third.value(u"titles"_s).toString() == u"$3:$3");
    CHECK(first.value(u"images"_s).toArray().at(0) == QJsonArray{9, 9});
    CHECK(third.value(u"images"_s).toArray().at(0) == QJsonArray{10, 10});
    const QString pages = withoutSpace(printed(bytes));
    CHECK(pages.count(u"示例市精品课遴选获奖名单"_s) == 3);
    CHECK(bytes == bytesIn(fillSheets(officeTemplate(u"awards.xlsx"_s), copies)));
}

TEST_CASE("a row that was not given its height shows all of a long text", "[sheettemplate]")
{
    FormValues values = awardValues({2});
    values.groups[0].rows[0][1] = u"牛顿第一定律：从亚里士多德到伽利略的思想实验与推理\n第二行"_s;
    const QByteArray bytes = filled(values);
    const QJsonObject heights = readSheet(bytes).value(u"heights"_s).toObject();
    CHECK(heights.value(u"5"_s).toDouble() > 40);
    CHECK(heights.value(u"6"_s).toDouble() == 17);
    const QString pages = withoutSpace(printed(bytes));
    CHECK(pages.contains(u"牛顿第一定律"_s));
    CHECK(pages.contains(u"第二行"_s));
}
