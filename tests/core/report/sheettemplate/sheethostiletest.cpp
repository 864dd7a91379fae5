// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/sheettemplate.h"
#include "tests/core/report/samples.h"
#include "tests/core/report/sheettemplate/sheetsamples.h"
#include "tests/support/catch.h"

#include <xlsxwriter.h>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const QString sheetPart = u"xl/worksheets/sheet1.xml"_s;

// The error of filling the office's template with a part changed.
Error errorOf(const QByteArray &xlsx)
{
    const auto result = fillSheet(xlsx, awardValues({2, 1}));
    REQUIRE_FALSE(result.has_value());
    const auto check = checkSheet(xlsx, awardValues({}));
    INFO(result.error().message + result.error().detail);
    CHECK_FALSE(result.error().message.isEmpty());
    CHECK((check.has_value() || check.error().code == result.error().code));
    return result.error();
}

QByteArray changed(const QString &part, const QByteArray &from, const QByteArray &to)
{
    const QByteArray made = officeTemplate(u"awards.xlsx"_s);
    QByteArray content = partOf(made, part);
    REQUIRE(content.contains(from));
    return withPart(made, part, content.replace(from, to));
}

void checkUnreadable(const QByteArray &xlsx, const QString &part)
{
    const Error error = errorOf(xlsx);
    CHECK(error.code == ErrorCode::Unreadable);
    INFO(error.message + error.detail);
    CHECK(error.message.contains(part));
}

} // namespace

TEST_CASE("what is no workbook is refused", "[sheettemplate]")
{
    CHECK(errorOf({}).code == ErrorCode::Unreadable);
    CHECK(errorOf("a,b,c\n1,2,3\n").code == ErrorCode::Unreadable);
    CHECK(errorOf(QByteArray("PK\x03\x04") + QByteArray(100, 'x')).code == ErrorCode::Unreadable);
    const QByteArray whole = officeTemplate(u"awards.xlsx"_s);
    for (const int size : {100, 1000, 5000})
        CHECK(errorOf(whole.first(size)).code == ErrorCode::Unreadable);
    CHECK(errorOf(changed(u"[Content_Types].xml"_s, "sheet.main+xml", "presentation.main+xml"))
              .message.contains(u"xlsx"_s));
    CHECK(errorOf(changed(u"[Content_Types].xml"_s,
                          "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                          "vnd.ms-excel.sheet.macroEnabled.main+xml"))
              .message.contains(u"macros"_s));
    const QByteArray old =
        QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(2000, '\0');
    CHECK(errorOf(old).message.contains(u"xls"_s));
}

TEST_CASE("an encrypted workbook is told apart", "[sheettemplate]")
{
    QByteArray bytes = officeTemplate(u"awards.xlsx"_s);
    for (qsizetype at = 0; (at = bytes.indexOf("PK\x01\x02", at)) >= 0; ++at)
        bytes[at + 8] = char(bytes[at + 8] | 1);
    CHECK(errorOf(bytes).message.contains(u"password"_s));
}

TEST_CASE("a template of the kind for templates becomes a workbook", "[sheettemplate]")
{
    const QByteArray made = changed(u"[Content_Types].xml"_s, "spreadsheetml.sheet.main+xml",
                                    "spreadsheetml.template.main+xml");
    const QByteArray types =
        partOf(bytesIn(fillSheet(made, awardValues({1}))), u"[Content_Types].xml"_s);
    CHECK(types.contains("spreadsheetml.sheet.main+xml"));
    CHECK_FALSE(types.contains("template.main"));
}

TEST_CASE("a template without a field says what it could name", "[sheettemplate]")
{
    const Error error = errorOf(workbook([](lxw_workbook *book) {
        worksheet_write_string(workbook_add_worksheet(book, "空表"), 0, 0, "{ {课题} }", nullptr);
    }));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.message.contains(u"空表"_s));
    CHECK(error.message.contains(u"课题"_s));
}

TEST_CASE("a row's field in a header or a formula is refused", "[sheettemplate]")
{
    QByteArray xlsx = workbook([](lxw_workbook *book) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, "表");
        worksheet_write_string(sheet, 0, 0, "{{课题}}", nullptr);
        worksheet_set_header(sheet, "&C{{课题}}");
    });
    CHECK(errorOf(xlsx).message.contains(u"{{课题}}"_s));
    xlsx = workbook([](lxw_workbook *book) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, "表");
        worksheet_write_string(sheet, 0, 0, "{{课题}}", nullptr);
        worksheet_write_formula(sheet, 1, 1, "=\"{{课题}}\"&A1", nullptr);
    });
    CHECK(errorOf(xlsx).message.contains(u"表!B2"_s));
}

TEST_CASE("missing and broken parts are named", "[sheettemplate]")
{
    const QByteArray made = officeTemplate(u"awards.xlsx"_s);
    for (const QString &part : {sheetPart, u"xl/workbook.xml"_s, u"xl/sharedStrings.xml"_s,
                                u"xl/styles.xml"_s, u"xl/drawings/drawing1.xml"_s}) {
        checkUnreadable(withPart(made, part, {}), part);
        checkUnreadable(withPart(made, part, "<a><b></a>"), part);
        checkUnreadable(withPart(made, part, ""), part);
    }
    CHECK(errorOf(withPart(made, u"[Content_Types].xml"_s, {})).code == ErrorCode::Unreadable);
    CHECK(errorOf(withPart(made, u"_rels/.rels"_s, {})).code == ErrorCode::Unreadable);
}

TEST_CASE("entities and declarations of types are refused", "[sheettemplate]")
{
    const QByteArray head =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
        "\"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY f SYSTEM "
        "\"file:///etc/hostname\">]>";
    const QByteArray made = officeTemplate(u"awards.xlsx"_s);
    QByteArray texts = partOf(made, u"xl/sharedStrings.xml"_s);
    texts = head + texts.mid(texts.indexOf("<sst"));
    checkUnreadable(withPart(made, u"xl/sharedStrings.xml"_s, texts), u"xl/sharedStrings.xml"_s);
}

TEST_CASE("parts that lead out of the file are refused", "[sheettemplate]")
{
    const QString links = u"xl/_rels/workbook.xml.rels"_s;
    checkUnreadable(changed(links, "worksheets/sheet1.xml", "../../../etc/passwd"), links);
    checkUnreadable(changed(links, "Target=\"worksheets/sheet1.xml\"",
                            "Target=\"file:///etc/passwd\" TargetMode=\"External\""),
                    u"xl/workbook.xml"_s);
}

TEST_CASE("cells and rows that no sheet has are refused", "[sheettemplate]")
{
    for (const auto &[from, to] : {std::pair("<row r=\"9\"", "<row r=\"1048577\""),
                                   {"<row r=\"9\"", "<row r=\"3\""},
                                   {"<row r=\"9\"", "<row r=\"99999999999999999999\""},
                                   {"<row r=\"9\"", "<row r=\"-4\""},
                                   {"r=\"F9\"", "r=\"XFE9\""},
                                   {"r=\"F9\"", "r=\"F99\""},
                                   {"r=\"F9\"", "r=\"\xE2\x88\x9E\""},
                                   {"r=\"F9\"", "r=\"A9\""},
                                   {"<v>20</v>", "<v>4000000000</v>"},
                                   {"<v>20</v>", "<v>-1</v>"}}) {
        INFO(to);
        checkUnreadable(changed(sheetPart, from, to), sheetPart);
    }
}

TEST_CASE("absurd ranges are passed through and do no harm", "[sheettemplate]")
{
    for (const char *range :
         {"A1:XFD1048576", "A5:XFD1048576", "H9:A1", "A0:B0", "!", "", "A1:B99999999999"}) {
        const QByteArray made =
            changed(sheetPart, "ref=\"A1:H1\"", QByteArray("ref=\"") + range + '"');
        CHECK(fillSheet(made, awardValues({2, 3})).has_value());
    }
}

TEST_CASE("a bomb of a zip or of repetition is refused", "[sheettemplate]")
{
    const QByteArray made = officeTemplate(u"awards.xlsx"_s);
    CHECK(errorOf(withPart(made, sheetPart, QByteArray(200'000'000, ' '))).code
          == ErrorCode::Unreadable);
    CHECK(errorOf(withPart(made, sheetPart, QByteArray(20'000'000, '<'))).code
          == ErrorCode::Unreadable);
    const QByteArray deep =
        QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000);
    CHECK(errorOf(withPart(made, sheetPart, deep)).code == ErrorCode::Unreadable);
    const QByteArray wide = "<a>" + QByteArray("<b/>").repeated(2'000'000) + "</a>";
    CHECK(errorOf(withPart(made, sheetPart, wide)).code == ErrorCode::Unreadable);
    // A long text in each of many rows.
    const QByteArray sheet = partOf(made, sheetPart);
    QByteArray longSheet = sheet;
    longSheet.replace("<c r=\"B5\" s=\"6\" t=\"s\"><v>12</v></c>",
                      "<c r=\"B5\" s=\"6\" t=\"inlineStr\"><is><t>{{课题}}"
                          + QByteArray("y").repeated(30'000) + "</t></is></c>");
    REQUIRE(longSheet != sheet);
    const auto result = fillSheet(withPart(made, sheetPart, longSheet), awardValues({10'000}));
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().message.contains(u"too large"_s));
}

TEST_CASE("more rows than a sheet holds are refused", "[sheettemplate]")
{
    FormValues values = awardValues({1});
    values.groups[0].rows.resize(1'048'570, values.groups[0].rows[0]);
    const auto result = fillSheet(officeTemplate(u"awards.xlsx"_s), values);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::Invalid);
    CHECK(result.error().message.contains(u"1,048,578"_s));
}

TEST_CASE("no copy at all is a mistake of the caller", "[sheettemplate]")
{
    const auto result = fillSheets(officeTemplate(u"awards.xlsx"_s), {});
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::Usage);
}
