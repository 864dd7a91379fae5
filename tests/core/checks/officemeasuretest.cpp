// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/alikepictures.h"
#include "core/checks/measureprocess.h"
#include "tests/core/checks/samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

MeasuredFile hostile(const QString &name)
{
    useMeasureProgram();
    const auto outcome = measureFile(QStringLiteral(HOSTILE_CORPUS "/") + name, {});
    REQUIRE(outcome.trouble == MeasuringTrouble::None);
    return outcome.file;
}

} // namespace

TEST_CASE("an office file tells its text, properties and pictures", "[checks]")
{
    const MeasuredFile file = hostile(u"whole.docx"_s);
    REQUIRE(file.measurement.isFine());
    CHECK(file.measurement.ending == u"docx");
    REQUIRE(file.measurement.paper);
    CHECK(file.measurement.paper->pages == 3);
    CHECK(file.measurement.paper->properties.value(u"author"_s) == u"卫演示");
    CHECK(file.measurement.paper->properties.value(u"last_author"_s) == u"教务处");
    CHECK(file.measurement.paper->properties.value(u"company"_s) == u"示例市第一中学");
    CHECK(file.measurement.paper->pictures.size() == 1);
    CHECK(file.text.trimmed() == u"第一课时 勾股定理");
    const auto links = hostile(u"links.docx"_s).measurement.paper;
    REQUIRE(links);
    CHECK(links->links == QStringList{u"http://127.0.0.1:9/picture.png"_s});
    const auto macros = hostile(u"macros.docx"_s).measurement.paper;
    REQUIRE(macros);
    CHECK(macros->hasMacros);
}

TEST_CASE("macros are seen in files of old Office programs", "[checks]")
{
    const auto hasMacros = [](const QString &name) {
        const auto paper = hostile(name).measurement.paper;
        REQUIRE(paper);
        return paper->hasMacros;
    };
    CHECK(hasMacros(u"macros.doc"_s));
    CHECK(hasMacros(u"macros.ppt"_s));
    CHECK_FALSE(hasMacros(u"no-macros.ppt"_s));
}

TEST_CASE("a picture is known again in the PDF made from a paper", "[checks][corpus]")
{
    const auto picturesOf = [](const QString &name) {
        useMeasureProgram();
        const auto outcome = measureFile(QStringLiteral(PAPER_CORPUS "/") + name, {});
        REQUIRE(outcome.file.measurement.paper);
        return outcome.file.measurement.paper->pictures;
    };
    const auto inPaper = picturesOf(u"pictures.docx"_s);
    const auto inPdf = picturesOf(u"pictures.pdf"_s); // saved anew, as JPEG for the most part
    std::vector<QByteArray> looks;
    for (const auto &pictures : {inPaper, inPdf}) {
        for (const EmbeddedPicture &picture : pictures)
            looks.push_back(picture.look);
    }
    const AlikePictures alike(looks);
    const auto names = [&alike](const std::vector<EmbeddedPicture> &pictures) {
        QSet<QByteArray> all;
        for (const EmbeddedPicture &picture : pictures)
            all.insert(alike.nameOf(picture));
        return all;
    };
    CHECK(names(inPaper).size() == 3);
    CHECK(names(inPdf) == names(inPaper));
}

TEST_CASE("packages with bad wishes are refused, and nothing leaves them", "[checks][hostile]")
{
    const QString secret = [] {
        QFile file(u"/etc/hostname"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed()
                                              : QString();
    }();
    const QStringList before = QDir(QStringLiteral(HOSTILE_CORPUS)).entryList();
    for (const char *name :
         {"bomb-media.docx", "bomb-main.docx", "deep.docx", "path-up.docx", "path-inside.docx",
          "path-root.docx", "path-windows.docx", "torn.docx", "spoilt.docx"}) {
        INFO(name);
        QElapsedTimer clock;
        clock.start();
        const MeasuredFile file = hostile(QString::fromLatin1(name));
        CHECK_FALSE(file.measurement.isFine());
        CHECK(file.text.isEmpty());
        CHECK(clock.elapsed() < 20'000);
    }
    for (const char *name :
         {"entities.docx", "entity-file.docx", "entity-net.docx", "relation-out.pptx"}) {
        INFO(name);
        const MeasuredFile file = hostile(QString::fromLatin1(name));
        CHECK(file.text.size() < 1000);
        CHECK((secret.isEmpty() || !file.text.contains(secret)));
    }
    CHECK(QDir(QStringLiteral(HOSTILE_CORPUS)).entryList() == before);
    CHECK_FALSE(QFile::exists(u"/tmp/escaped.txt"_s));
    CHECK_FALSE(QFile::exists(QStringLiteral(HOSTILE_CORPUS "/../../escaped.txt")));
}
