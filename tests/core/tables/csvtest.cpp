// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tables/workbookmaker.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

QStringList readText(const QByteArray &bytes)
{
    const TestFiles files;
    return readAll(files.write(u"表.csv"_s, bytes));
}

// "姓名,学校\r\n张三,东小\r\n"
const QStringList kExpected{u"|1|姓名|学校"_s, u"|2|张三|东小"_s};
const QByteArray kGb18030 =
    "\xd0\xd5\xc3\xfb,\xd1\xa7\xd0\xa3\r\n\xd5\xc5\xc8\xfd,\xb6\xab\xd0\xa1\r\n";

} // namespace

TEST_CASE("csv is read in each encoding that offices save", "[tables]")
{
    const QString text = u"姓名,学校\r\n张三,东小\r\n"_s;
    CHECK(readText(text.toUtf8()) == kExpected);
    CHECK(readText("\xef\xbb\xbf" + text.toUtf8()) == kExpected);
    CHECK(readText(kGb18030) == kExpected);
    QByteArray wide("\xff\xfe");
    wide.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    CHECK(readText(wide) == kExpected);
}

TEST_CASE("rare characters of GB18030 in four bytes are kept", "[tables]")
{
    CHECK(readText("\xd0\xd5\xc3\xfb\n\x81\x30\x81\x30")
          == QStringList{u"|1|姓名"_s, u"|2|\u0080"_s});
}

TEST_CASE("the separator is the one that records agree on", "[tables]")
{
    CHECK(readText("a;b\n1;2\n") == QStringList{u"|1|a|b"_s, u"|2|1|2"_s});
    CHECK(readText("a\tb\n1\t2") == QStringList{u"|1|a|b"_s, u"|2|1|2"_s});
    CHECK(readText("a,b\nx;y;z,1\np;q;r;s,2\n")
          == QStringList{u"|1|a|b"_s, u"|2|x;y;z|1"_s, u"|3|p;q;r;s|2"_s});
    CHECK(readText("sep=;\na,b;c\n") == QStringList{u"|1|a,b|c"_s});
}

TEST_CASE("quoted fields hold separators, quotes and line breaks", "[tables]")
{
    CHECK(readText("\"a,b\",\"say \"\"hi\"\"\",\"x\r\ny\"\r\nnext,,\n")
          == QStringList{u"|1|a,b|say \"hi\"|x\ny"_s, u"|2|next"_s});
}

TEST_CASE("rows are numbered by record, and empty ones counted but left out", "[tables]")
{
    CHECK(readText("a\n\n,,\nb\n") == QStringList{u"|1|a"_s, u"|4|b"_s});
    CHECK(readText("a\rb\r") == QStringList{u"|1|a"_s, u"|2|b"_s});
}

TEST_CASE("cells of csv are texts as they stand", "[tables]")
{
    CHECK(readText("013800000000,8.50, x \n") == QStringList{u"|1|013800000000|8.50| x "_s});
}

TEST_CASE("a quote that is never closed is an error with its row", "[tables]")
{
    CHECK(readText("a,b\nc,\"d\n").last().contains(u"row 2"));
}

TEST_CASE("what is no table is refused though it is named csv", "[tables]")
{
    CHECK(readText(QByteArray("a,b\0c", 5)).last().contains(u"not a table"));
    CHECK(readText("%PDF-1.7\n\xff\xff\x00\x01").last().contains(u"not a table"));
    CHECK(readText("<html><table></table></html>").last().contains(u"web page"));
    CHECK(readText(" \n ").last().contains(u"empty"));
    CHECK(readText("\xff\xff\xff\xff").last().contains(u"not a table"));
}

TEST_CASE("a long csv comes through whole and can be left at any row", "[tables]")
{
    const TestFiles files;
    QByteArray bytes;
    for (int i = 0; i < 200'000; ++i)
        bytes += "E" + QByteArray::number(i) + ",评委,8.5\n";
    const QString path = files.write(u"长.csv"_s, bytes);
    qint64 sum = 0;
    REQUIRE(readTable(path, {}, [&sum](SheetRow &&row) {
        sum += row.cells[0].text.mid(1).toLongLong() - (row.row - 1);
        return row.cells.size() == 3;
    }));
    CHECK(sum == 0);
    int rows = 0;
    CHECK(readTable(path, {}, [&rows](SheetRow &&) { return ++rows < 7; }).has_value());
    CHECK(rows == 7);
}
