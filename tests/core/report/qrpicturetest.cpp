// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/qrpicture.h"
#include "core/report/pdf.h"
#include "tests/core/report/samples.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

Document coded(const QString &code)
{
    Document document = samples::awardList(samples::awards(1, 1));
    document.code = PageCode{code, {u"录入编码"_s, code}};
    return document;
}

// What a scanner reads of each page, at the resolution of an office printer's copy.
QStringList scanned(const QTemporaryDir &folder, const QString &pdf)
{
    samples::run(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, pdf, folder.filePath(u"page"_s)});
    QStringList read;
    const QDir pictures(folder.path());
    for (const QString &name : pictures.entryList({u"page*.png"_s}, QDir::Files, QDir::Name))
        read += QString::fromUtf8(
                    samples::run(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, folder.filePath(name)}))
                    .trimmed();
    return read;
}

} // namespace

TEST_CASE("a printed code is read back as it was written, on paper upright and across", "[qr]")
{
    for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape}) {
        for (const QString &code : {u"FINAL/E0012/P07/31"_s, u"COUNTY/2023-Z-00412/P0131/02"_s,
                                    u"LX1:41-1234567-ABCD-EFGH-2345"_s}) {
            const QTemporaryDir folder;
            Document document = coded(code);
            document.orientation = orientation;
            const QString path = folder.filePath(u"list.pdf"_s);
            REQUIRE(writePdf(document, path));
            const QStringList read = scanned(folder, path);
            CHECK(!read.isEmpty());
            CHECK(read.count(code) == read.size()); // on each page
        }
    }
}

TEST_CASE("the code of the trail is read back from the foot of every page", "[qr]")
{
    for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape}) {
        const QTemporaryDir folder;
        AwardListContent content = samples::awards(3, 60);
        const QString code = u"120345-7K3F-9QXM-2A4B-HJ1C"_s;
        Document document = samples::awardList(content);
        document.trailQr = code;
        document.orientation = orientation;
        const QString path = folder.filePath(u"list.pdf"_s);
        const auto pages = writePdf(document, path);
        REQUIRE(pages);
        CHECK(scanned(folder, path) == QStringList(*pages, code));
    }
}

TEST_CASE("documents printed together keep their own codes and page numbers", "[qr]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.pdf"_s);
    const std::vector<Document> documents{coded(u"FIRST"_s), coded(u"SECOND"_s)};
    const auto pages = writePdf(documents, path);
    REQUIRE(pages);
    const qsizetype each = *pages / 2;
    CHECK(scanned(folder, path) == QStringList(each, u"FIRST"_s) + QStringList(each, u"SECOND"_s));
    const QString text = QString::fromUtf8(samples::run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
    CHECK(text.count(u"第 1 页"_s) == 2);
    CHECK(text.count(u"— %1 —"_s.arg(each + 1)) == 0);
    CHECK(text.contains(u"SECOND"_s));
}

TEST_CASE("no code is made of nothing, of too much or of what no scanner types", "[qr]")
{
    const QTemporaryDir folder;
    CHECK_FALSE(qrModules({}));
    CHECK_FALSE(qrModules(u"A"_s.repeated(4000)));
    CHECK_FALSE(qrModules(u"轮次"_s));
    CHECK_FALSE(qrModules(u"A"_s + QChar(0) + u"B"_s));
    CHECK(qrModules(u"a"_s.repeated(2331)));
    CHECK_FALSE(qrModules(u"a"_s.repeated(2332)));
    CHECK_FALSE(writePdf(coded(u"A"_s.repeated(4000)), folder.filePath(u"no.pdf"_s)));
    CHECK_FALSE(writePdf(std::span<const Document>(), folder.filePath(u"no.pdf"_s)));
    CHECK_FALSE(QFile::exists(folder.filePath(u"no.pdf"_s)));
}
