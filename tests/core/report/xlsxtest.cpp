// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/xlsx.h"
#include "tests/core/report/samples.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

// The sheet as another program reads it.
constexpr const char *reader = R"(
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
print(json.dumps({
    'name': sheet.title,
    'rows': [[cell.value for cell in row] for row in sheet.iter_rows()],
    'types': [[cell.data_type for cell in row] for row in sheet.iter_rows()],
    'formats': [[cell.number_format for cell in row] for row in sheet.iter_rows()],
    'borders': [[cell.border.left.style for cell in row] for row in sheet.iter_rows()],
    'repeat': sheet.print_title_rows, 'area': ','.join(sheet.print_area),
    'fit': [sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight],
    'orientation': sheet.page_setup.orientation, 'paper': sheet.page_setup.paperSize,
    'merged': [str(r) for r in sheet.merged_cells.ranges],
    'footer': sheet.oddFooter.center.text, 'header': sheet.oddHeader.right.text,
    'frozen': sheet.freeze_panes,
    'widths': [d.width for d in sheet.column_dimensions.values()]}))
)";

QJsonObject opened(const QString &path)
{
    const QByteArray json =
        samples::run(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromLatin1(reader), path});
    return QJsonDocument::fromJson(json).object();
}

QJsonObject written(const Document &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    const auto done = writeXlsx(document, path);
    REQUIRE(done.has_value());
    return opened(path);
}

QJsonValue at(const QJsonObject &sheet, const QString &what, int row, int column)
{
    return sheet.value(what).toArray().at(row).toArray().at(column);
}

Document oneColumn(const QStringList &cells, bool number)
{
    Document document;
    document.title = u"表"_s;
    document.columns = {{u"值"_s, 10, Alignment::Centre, number}, {u"备注"_s, 10}};
    document.groups.push_back({});
    for (const QString &cell : cells)
        document.groups[0].rows.push_back({cell});
    return document;
}

} // namespace

TEST_CASE("a sheet has title, repeated header row, print area and the rows", "[xlsx]")
{
    const QJsonObject sheet = written(samples::awardList(samples::awards(2, 3)));
    CHECK(at(sheet, u"rows"_s, 0, 0).toString() == u"2023年示例市基础教育精品课遴选");
    CHECK(at(sheet, u"rows"_s, 1, 0).toString() == u"获奖名单");
    CHECK(at(sheet, u"rows"_s, 3, 0).toString().contains(u"参评作品 2 组、6 件"));
    CHECK(at(sheet, u"rows"_s, 4, 2).toString() == u"作品编号");
    CHECK(at(sheet, u"rows"_s, 5, 0).toString() == u"学科课程　初中　语文（3 件）");
    CHECK(at(sheet, u"rows"_s, 6, 2).toString() == u"ZZ00001");
    CHECK(at(sheet, u"rows"_s, 10, 2).toString() == u"ZZ00004");
    CHECK(at(sheet, u"borders"_s, 6, 2).toString() == u"thin");
    CHECK(sheet.value(u"repeat"_s).toString() == u"$5:$5");
    CHECK(sheet.value(u"frozen"_s).toString() == u"A6");
    CHECK(sheet.value(u"area"_s).toString().endsWith(u"$A$1:$G$16"_s));
    CHECK(sheet.value(u"fit"_s).toArray() == QJsonArray{true, 0});
    CHECK(sheet.value(u"paper"_s).toInt() == 9);
    CHECK(sheet.value(u"footer"_s).toString().contains(u"第 &P 页　共 &N 页"));
    CHECK(sheet.value(u"merged"_s).toArray().contains(u"A6:G6"_s));
}

TEST_CASE("codes and phones stay text", "[xlsx]")
{
    const QStringList codes{u"00012"_s, u"13800000000"_s,        u"1e5"_s,
                            u"=1+1"_s,  u"410100199001010011"_s, u"3/4"_s,
                            u" 7"_s};
    for (const bool number : {false, true}) {
        const QJsonObject sheet = written(oneColumn(codes, number));
        for (int i = 0; i < codes.size(); ++i) {
            if (number && codes[i] == u"13800000000")
                continue;
            INFO(codes[i]);
            CHECK(at(sheet, u"rows"_s, 2 + i, 0).toString() == codes[i]);
            CHECK(at(sheet, u"types"_s, 2 + i, 0).toString() == u"s");
        }
    }
}

TEST_CASE("numbers are numbers and show every digit they had", "[xlsx]")
{
    const QJsonObject sheet =
        written(oneColumn({u"91.50"_s, u"0"_s, u"-3"_s, u"—"_s, u""_s}, true));
    CHECK(at(sheet, u"rows"_s, 2, 0).toDouble() == 91.5);
    CHECK(at(sheet, u"formats"_s, 2, 0).toString() == u"0.00");
    CHECK(at(sheet, u"types"_s, 3, 0).toString() == u"n");
    CHECK(at(sheet, u"rows"_s, 4, 0).toDouble() == -3);
    CHECK(at(sheet, u"rows"_s, 5, 0).toString() == u"—");
    CHECK(at(sheet, u"rows"_s, 6, 0).isNull());
}

TEST_CASE("rare characters and the mark of an open round are in the sheet", "[xlsx]")
{
    AwardListContent content = samples::awards(1, 1);
    content.groups[0].rows[0].teacher = u"㛃𬭼𠮷"_s;
    content.closed = false;
    const QJsonObject sheet = written(samples::awardList(content));
    CHECK(at(sheet, u"rows"_s, 7, 4).toString() == u"㛃𬭼𠮷");
    CHECK(sheet.value(u"header"_s).toString().contains(u"评审未结束"));
}

TEST_CASE("the same document gives the same sheet, byte for byte", "[xlsx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    const Document document = samples::awardList(samples::awards(3, 9));
    REQUIRE(writeXlsx(document, path).has_value());
    const QByteArray first = samples::bytesOf(path);
    REQUIRE(writeXlsx(document, path).has_value());
    CHECK(samples::bytesOf(path) == first);
}

TEST_CASE("a sheet takes any title, no columns, no rows and one column", "[xlsx]")
{
    Document document;
    document.title = u"[a]:*?/\\'名单"_s + u"𠮷"_s.repeated(40);
    const QString name = written(document).value(u"name"_s).toString();
    CHECK(name.startsWith(u"a名单𠮷"));
    CHECK(name.size() <= 31);

    Document single = oneColumn({u"甲"_s}, false);
    single.columns.resize(1);
    CHECK(at(written(single), u"rows"_s, 2, 0).toString() == u"甲");

    const QJsonObject empty = written(samples::awardList(samples::awards(0, 0)));
    CHECK(at(empty, u"rows"_s, 3, 0).toString() == u"本轮评审没有获奖作品");
}

TEST_CASE("what a cell cannot hold is refused instead of cut", "[xlsx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    const auto tooLong = writeXlsx(oneColumn({QString(40000, u'字')}, false), path);
    REQUIRE_FALSE(tooLong.has_value());
    CHECK(tooLong.error().code == ErrorCode::Invalid);
    const auto tooMany = writeXlsx(
        [] {
            Document document = oneColumn({u"甲"_s}, false);
            document.groups[0].rows[0] = QStringList(3, u"乙"_s);
            return document;
        }(),
        path);
    REQUIRE_FALSE(tooMany.has_value());
    CHECK_FALSE(QFile::exists(path));
    const auto nowhere =
        writeXlsx(oneColumn({u"甲"_s}, false), folder.filePath(u"absent/list.xlsx"_s));
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(nowhere.error().code == ErrorCode::Storage);
}

TEST_CASE("a sheet whose table is cramped on A4 is set for A3 where the form allows it", "[xlsx]")
{
    Document document;
    document.title = u"名额分配表"_s;
    document.orientation = Orientation::Landscape;
    document.paper = PaperSize::Fitting;
    DocumentGroup group{{}, {{}}};
    for (int i = 0; i < 30; ++i) {
        document.columns.push_back({u"SUBJECT%1"_s.arg(i)});
        group.rows[0] += u"12"_s;
    }
    document.groups = {group};
    const auto paperOf = [](const Document &wanted) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_s);
        REQUIRE(writeXlsx(wanted, path));
        const QByteArray sheet =
            samples::run(u"unzip"_s, {u"-p"_s, path, u"xl/worksheets/sheet1.xml"_s});
        return sheet.contains("paperSize=\"8\"") ? 3 : sheet.contains("paperSize=\"9\"") ? 4 : 0;
    };
    CHECK(paperOf(document) == 3);
    document.paper = PaperSize::A4;
    CHECK(paperOf(document) == 4);
    document.paper = PaperSize::Fitting;
    document.columns.resize(4);
    document.groups[0].rows[0].resize(4);
    CHECK(paperOf(document) == 4);
}
