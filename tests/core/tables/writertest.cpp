// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/csvwriter.h"

#include "tests/core/tables/workbookmaker.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::vector<TextSheet> sample()
{
    return {{u"名单"_s,
             {u"编号"_s, u"电话"_s},
             {{u"007"_s, u"013800000000"_s}, {u"第一行\n第二行"_s, u"𬭼_x0041_"_s}}},
            {u"空[表]:1"_s, {u"只有表头"_s}, {}}};
}

} // namespace

TEST_CASE("what is written is read back to the letter", "[tables]")
{
    const TestFiles files;
    const QString path = files.path(u"出.xlsx"_s);
    REQUIRE(writeTable(path, sample()));
    CHECK(readAll(path)
          == QStringList{u"名单|1|编号|电话"_s, u"名单|2|007|013800000000"_s,
                         u"名单|3|第一行\n第二行|𬭼_x0041_"_s, u"空-表--1|1|只有表头"_s});
}

TEST_CASE("the same table makes the same bytes, and nothing else is left in the folder", "[tables]")
{
    const TestFiles files;
    REQUIRE(writeTable(files.path(u"a.xlsx"_s), sample()));
    REQUIRE(writeTable(files.path(u"b.xlsx"_s), sample()));
    CHECK(bytesOf(files.path(u"a.xlsx"_s)) == bytesOf(files.path(u"b.xlsx"_s)));
    CHECK(QDir(files.path(u"."_s)).entryList(QDir::Files | QDir::Hidden).size() == 2);
}

TEST_CASE("a failed writing leaves the old file alone", "[tables]")
{
    const TestFiles files;
    const QString path = files.write(u"旧.xlsx"_s, "old");
    const QString longText(40'000, u'x');
    const auto result = writeTable(path, {{u"a"_s, {longText}, {}}});
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::Storage);
    CHECK(bytesOf(path) == "old");
    CHECK(QDir(files.path(u"."_s)).entryList(QDir::Files | QDir::Hidden).size() == 1);
    CHECK(writeTable(files.path(u"无此文件夹/a.xlsx"_s), sample()).error().code
          == ErrorCode::Storage);
}

TEST_CASE("a large table is written row by row and read back", "[tables]")
{
    const TestFiles files;
    TextSheet sheet{u"大"_s, {}, {}};
    for (int i = 0; i < 10; ++i)
        sheet.header += u"列"_s + QString::number(i);
    for (int i = 0; i < 51'000; ++i)
        sheet.rows.push_back(QStringList(10, QString::number(i)));
    REQUIRE(writeTable(files.path(u"大.xlsx"_s), {sheet}));
    qint64 matching = 0;
    REQUIRE(readTable(files.path(u"大.xlsx"_s), {}, [&matching](SheetRow &&row) {
        matching += row.cells.back().text == QString::number(row.row - 2) ? 1 : 0;
        return true;
    }));
    CHECK(matching == 51'000);
}

TEST_CASE("a csv file is read back as it went out", "[tables]")
{
    const TestFiles files;
    const TextSheet sheet{u"表"_s,
                          {u"编号"_s, u"备注"_s},
                          {{u"0012"_s, u"他说：“好”,\n第二行"_s}, {u"-3.5"_s, u"带\"引号\""_s}}};
    const QString path = files.path(u"表.csv"_s);
    REQUIRE(writeCsv(path, sheet));
    std::vector<QStringList> rows;
    REQUIRE(readTable(path, {}, [&rows](SheetRow &&row) {
        QStringList texts;
        for (const auto &cell : row.cells)
            texts += cell.text;
        rows.push_back(texts);
        return true;
    }));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == sheet.header);
    CHECK(rows[1] == sheet.rows[0]);
    CHECK(rows[2] == sheet.rows[1]);
}

TEST_CASE("no cell of a csv file is a formula", "[tables]")
{
    const TestFiles files;
    const QString path = files.path(u"表.csv"_s);
    REQUIRE(writeCsv(path, {u"表"_s, {u"a"_s}, {{u"=HYPERLINK(1)"_s}, {u"@x"_s}, {u"+7"_s}}}));
    const QByteArray bytes = bytesOf(path);
    CHECK(bytes.contains("'=HYPERLINK(1)"));
    CHECK(bytes.contains("'@x"));
    CHECK(bytes.contains("\r\n+7\r\n"));
    CHECK_FALSE(writeCsv(files.path(u"无此文件夹/a.csv"_s), {}).has_value());
}
