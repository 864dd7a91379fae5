// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tables/workbookmaker.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <random>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOneRow = "<row><c><v>1</v></c></row>";

QByteArray fixtureBytes(const QString &name)
{
    QFile file(QStringLiteral(TABLES_DATA "/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString errorOfRows(const QByteArray &rows, const QByteArray &strings = {})
{
    const TestFiles files;
    return errorOf(files.write(u"坏.xlsx"_s, makeWorkbook({rows, {}, strings, {}})));
}

// A workbook whose sheet is this part, of this declared size.
QByteArray bomb(const QByteArray &content, quint32 declared)
{
    ZipMaker zip;
    zip.add("[Content_Types].xml", "<Types/>");
    zip.add("xl/workbook.xml",
            "<workbook><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"s.xml\"/>"
            "</Relationships>");
    zip.addLying("xl/s.xml", content, declared);
    return zip.bytes();
}

qint64 largestChild()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

TEST_CASE("what is no file is refused by its kind", "[tables][hostile]")
{
    const TestFiles files;
    const auto codeOf = [](const QString &path) {
        return readTable(path, {}, [](SheetRow &&) { return true; }).error().code;
    };
    CHECK(codeOf(files.path(u"没有.xlsx"_s)) == ErrorCode::NotFound);
    CHECK(errorOf(files.path(u"."_s)).contains(u"folder"));
    CHECK(errorOf(files.write(u"空.xlsx"_s, {})).contains(u"empty"));
    REQUIRE(mkfifo(QFile::encodeName(files.path(u"管.csv"_s)).constData(), 0600) == 0);
    CHECK(errorOf(files.path(u"管.csv"_s)).contains(u"not a file"));
}

TEST_CASE("text named as a workbook is refused and says so", "[tables][hostile]")
{
    const TestFiles files;
    CHECK(errorOf(files.write(u"文.xlsx"_s, "a,b\n1,2\n")).contains(u"named as a workbook"));
    CHECK(errorOf(files.write(u"文.XLS"_s, "a\tb\n")).contains(u"named as a workbook"));
    CHECK(errorOf(files.write(u"网.xls"_s, "<html><body>")).contains(u"web page"));
}

TEST_CASE("old and encrypted workbooks are refused with advice", "[tables][hostile]")
{
    const TestFiles files;
    QByteArray compound = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(1000, '\0');
    CHECK(errorOf(files.write(u"旧.xls"_s, compound)).contains(u"save it as xlsx"));
    for (const char c : QByteArray("EncryptedPackage"))
        compound.append(c).append('\0');
    CHECK(errorOf(files.write(u"密.xlsx"_s, compound)).contains(u"password"));
}

TEST_CASE("archives that are no workbooks are refused", "[tables][hostile]")
{
    const TestFiles files;
    ZipMaker other;
    other.add("word/document.xml", "<document/>");
    CHECK(errorOf(files.write(u"文档.xlsx"_s, other.bytes())).contains(u"not a workbook"));
    CHECK(errorOf(files.write(u"空包.xlsx"_s, ZipMaker().bytes())).contains(u"not a workbook"));
}

TEST_CASE("a workbook cut short anywhere is damaged", "[tables][hostile]")
{
    const TestFiles files;
    for (const QString &name : {u"libreoffice.xlsx"_s, u"libreoffice.ods"_s}) {
        const QByteArray whole = fixtureBytes(name);
        for (int i = 1; i < 20; ++i) {
            const QString path = files.write(name, whole.left(whole.size() * i / 20));
            CHECK(errorOf(path).contains(u"damaged"));
        }
    }
}

TEST_CASE("flipped bytes give the true rows or an error, never others", "[tables][hostile]")
{
    const TestFiles files;
    std::mt19937 random(7);
    int refused = 0;
    for (const QString &name : {u"libreoffice.xlsx"_s, u"libreoffice.ods"_s}) {
        const QByteArray whole = fixtureBytes(name);
        const QStringList truth = readAll(files.write(name, whole));
        for (int i = 0; i < 100; ++i) {
            QByteArray bytes = whole;
            const auto place = qsizetype(random() % quint32(bytes.size()));
            bytes[place] = static_cast<char>(bytes[place] ^ (1 << random() % 8));
            const QStringList rows = readAll(files.write(name, bytes));
            const bool isError = rows != truth;
            refused += isError ? 1 : 0;
            if (isError)
                CHECK(rows.last().startsWith(u"“"));
        }
    }
    CHECK(refused > 20);
}

TEST_CASE("a bomb is refused before or while it unpacks", "[tables][hostile]")
{
    const TestFiles files;
    const QByteArray zeros(200'000'000, '\0');
    CHECK(
        errorOf(files.write(u"零.xlsx"_s, bomb(zeros, 200'000'000))).contains(u"unpacks to more"));
    CHECK(errorOf(files.write(u"小报.xlsx"_s, bomb(zeros, 1000))).contains(u"damaged"));
    QElapsedTimer timer;
    timer.start();
    CHECK(errorOf(files.write(u"大报.xlsx"_s, bomb(zeros, 4'000'000'000)))
              .contains(u"unpacks to more"));
    CHECK(errorOf(files.write(u"虚报.xlsx"_s, bomb("<worksheet/>", 590'000'000)))
              .contains(u"unpacks to more"));
    CHECK(errorOf(files.write(u"小谎.xlsx"_s, bomb("<worksheet/>", 50'000'000)))
              .contains(u"damaged"));
    CHECK(largestChild() < 1'000'000'000);
}

TEST_CASE("rows repeated without end are cut off", "[tables][hostile]")
{
    const TestFiles files;
    ZipMaker zip;
    zip.add("content.xml",
            "<d><table name=\"a\"><table-row number-rows-repeated=\"1048576\"><table-cell "
            "number-columns-repeated=\"16384\" value-type=\"float\" "
            "value=\"1\"/></table-row></table></d>");
    CHECK(errorOf(files.write(u"满.ods"_s, zip.bytes())).contains(u"unpacks to more"));
    ZipMaker beyond;
    beyond.add("content.xml",
               "<d><table name=\"a\"><table-row number-rows-repeated=\"2000000000\"/><table-row>"
               "<table-cell value-type=\"float\" value=\"1\"/></table-row></table></d>");
    CHECK(errorOf(files.write(u"外.ods"_s, beyond.bytes())).contains(u"damaged"));
}

TEST_CASE("XML that breaks the rules is damage", "[tables][hostile]")
{
    CHECK(errorOfRows("<row><c></row></c>").contains(u"damaged"));
    CHECK(errorOfRows(QByteArray("<a>").repeated(100'000)).contains(u"damaged"));
    CHECK(errorOfRows("<row><c><v>1</v></c>").contains(u"damaged"));
    CHECK(errorOfRows("<row><c t=\"str\"><v>&#xfffffffff;</v></c></row>").contains(u"damaged"));
    CHECK(errorOfRows("<row><c t=\"str\"><v>&unknown</v></c></row>").contains(u"damaged"));
}

TEST_CASE("cells in impossible places are damage, with the place", "[tables][hostile]")
{
    CHECK(errorOfRows("<row r=\"1\"><c r=\"ZZZZ99999999\"><v>1</v></c></row>").contains(u"名单!"));
    CHECK(errorOfRows("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>").contains(u"名单!A1"));
    CHECK(errorOfRows("<row r=\"3\"/><row r=\"2\"/>").contains(u"名单!A3"));
    CHECK(errorOfRows("<row r=\"99999999999\"/>").contains(u"damaged"));
    CHECK(errorOfRows("<row><c r=\"C1\" t=\"s\"><v>5</v></c></row>", "<si><t>a</t></si>")
              .contains(u"名单!C1"));
    CHECK(errorOfRows("<row><c t=\"s\"><v>-1</v></c></row>").contains(u"名单!A1"));
}

TEST_CASE("a damaged file gives the rows before the damage and then the error", "[tables][hostile]")
{
    const TestFiles files;
    const QByteArray rows = kOneRow + "<row><c t=\"s\"><v>5</v></c></row>";
    const QStringList read = readAll(files.write(u"半.xlsx"_s, makeWorkbook({rows, {}, {}, {}})));
    REQUIRE(read.size() == 2);
    CHECK(read.first() == u"名单|1|1#");
    CHECK(read.last().contains(u"damaged"));
}

TEST_CASE("a row too long to be one is an error", "[tables][hostile]")
{
    const TestFiles files;
    CHECK(errorOf(files.write(u"长.csv"_s, QByteArray(20'000'000, 'x'))).contains(u"16 MB"));
}
