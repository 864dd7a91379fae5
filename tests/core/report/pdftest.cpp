// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdf.h"
#include "core/report/pdfbytes.h"
#include "tests/core/report/samples.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QHashFunctions>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

QString printed(const QTemporaryDir &folder, const Document &document)
{
    const QString path = folder.filePath(u"list.pdf"_s);
    const auto pages = writePdf(document, path);
    REQUIRE(pages.has_value());
    return path;
}

QString pageText(const QString &path, int page)
{
    const QString number = QString::number(page);
    return QString::fromUtf8(
        samples::run(u"pdftotext"_s, {u"-raw"_s, u"-f"_s, number, u"-l"_s, number, path, u"-"_s}));
}

AwardListContent rareList()
{
    AwardListContent content = samples::awards(1, 2);
    content.groups[0].rows[0].teacher = u"示㛃𬭼"_s;
    content.groups[0].rows[1].teacher = u"𠮷示例"_s;
    return content;
}

} // namespace

TEST_CASE("every value of a list is in the text of its PDF", "[pdf]")
{
    const QTemporaryDir folder;
    AwardListContent content = samples::awards(5, 12);
    content.groups[1].rows[0].title = u"在“双减”背景下一二三年级人文日月水火山石田土"_s.repeated(3);
    const Document document = samples::awardList(content);
    const QString text = samples::withoutSpace(QString::fromUtf8(
        samples::run(u"pdftotext"_s, {u"-raw"_s, printed(folder, document), u"-"_s})));
    QStringList values = document.subtitle + document.paragraphs + document.notes + document.imprint
        + document.signatures + document.title.split(u'\n') + QStringList{document.trail};
    for (const DocumentGroup &group : document.groups) {
        values.append(group.heading);
        for (const QStringList &row : group.rows)
            values += row;
    }
    for (const QString &value : values) {
        INFO(value);
        CHECK(text.contains(samples::withoutSpace(value)));
    }
}

TEST_CASE("every page has the header row, its number and the trail", "[pdf]")
{
    const QTemporaryDir folder;
    const Document document = samples::awardList(samples::awards(3, 60));
    const QString path = folder.filePath(u"list.pdf"_s);
    const auto pages = writePdf(document, path);
    REQUIRE(pages.has_value());
    REQUIRE(*pages > 5);
    for (int page = 1; page <= *pages; ++page) {
        const QString text = pageText(path, page);
        INFO(page);
        for (const DocumentColumn &column : document.columns)
            CHECK(text.contains(column.title));
        CHECK(samples::withoutSpace(text).contains(u"第%1页共%2页"_s.arg(page).arg(*pages)));
        CHECK(samples::withoutSpace(text).contains(samples::withoutSpace(document.trail)));
    }
    CHECK(pageText(path, *pages).contains(u"评审组长"));
}

TEST_CASE("a list of an open round carries its mark on every page", "[pdf]")
{
    const QTemporaryDir folder;
    AwardListContent content = samples::awards(2, 30);
    content.closed = false;
    const QString path = folder.filePath(u"list.pdf"_s);
    const auto pages = writePdf(samples::awardList(content), path);
    REQUIRE(pages.has_value());
    for (int page = 1; page <= *pages; ++page)
        CHECK(pageText(path, page).contains(u"评审未结束"));
}

TEST_CASE("nothing is printed outside the margins", "[pdf]")
{
    const QTemporaryDir folder;
    const QString path = printed(folder, samples::awardList(samples::awards(3, 40)));
    const QString boxes =
        QString::fromUtf8(samples::run(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
    static const QRegularExpression word(
        u"<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">"_s);
    int words = 0;
    for (auto found = word.globalMatch(boxes); found.hasNext(); ++words) {
        const auto match = found.next();
        CHECK(match.captured(1).toDouble() > 50);
        CHECK(match.captured(2).toDouble() > 50);
        CHECK(match.captured(3).toDouble() < 842 - 50);
        CHECK(match.captured(4).toDouble() < 595 - 30);
    }
    CHECK(words > 500);
}

TEST_CASE("all fonts are embedded", "[pdf]")
{
    const QTemporaryDir folder;
    const QString path = printed(folder, samples::awardList(rareList()));
    const QList<QByteArray> lines = samples::run(u"pdffonts"_s, {path}).trimmed().split('\n');
    REQUIRE(lines.size() > 3);
    const auto column = lines.at(0).indexOf("emb");
    for (const QByteArray &line : lines.sliced(2))
        CHECK(line.sliced(column, 3) == "yes");
}

TEST_CASE("rare characters and common ones keep their own code in the text", "[pdf]")
{
    const QTemporaryDir folder;
    const QString text = QString::fromUtf8(samples::run(
        u"pdftotext"_s, {u"-raw"_s, printed(folder, samples::awardList(rareList())), u"-"_s}));
    CHECK(text.contains(u"示㛃𬭼"));
    CHECK(text.contains(u"𠮷示例"));
    CHECK(text.contains(u"一等奖"));
    CHECK_FALSE(text.contains(QChar(0x2F00)));
}

TEST_CASE("the same document gives the same bytes, in this process and in others", "[pdf]")
{
    const QTemporaryDir folder;
    const Document document = samples::awardList(rareList());
    QHashSeed::setDeterministicGlobalSeed();
    const QByteArray first = samples::bytesOf(printed(folder, document));
    for (int process = 0; process < 5; ++process) {
        // What differs between processes is the seed that orders Qt's hashes.
        QHashSeed::resetRandomGlobalSeed();
        CHECK(samples::bytesOf(printed(folder, document)) == first);
    }
    CHECK_FALSE(first.contains("CreationDate"));

    Document other = document;
    other.groups[0].rows[0][3] += u"二"_s;
    CHECK(samples::bytesOf(printed(folder, other)) != first);
}

TEST_CASE("characters that no font has are named once and nothing is written", "[pdf]")
{
    const QTemporaryDir folder;
    AwardListContent content = samples::awards(1, 2);
    CHECK(missingGlyphs(samples::awardList(content)).isEmpty());
    content.groups[0].rows[0].teacher = u"示\uE123例"_s;
    content.groups[0].rows[1].title = u"\uE123\U0003FFFD"_s;
    const Document document = samples::awardList(content);
    CHECK(missingGlyphs(document) == QStringList{u"\uE123"_s, u"\U0003FFFD"_s});
    const QString path = folder.filePath(u"list.pdf"_s);
    const auto pages = writePdf(document, path);
    REQUIRE_FALSE(pages.has_value());
    CHECK(pages.error().code == ErrorCode::Invalid);
    CHECK(pages.error().message.contains(u"\uE123"));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("an older file stays when the new one cannot be written", "[pdf]")
{
    const QTemporaryDir folder;
    const QString nowhere = folder.filePath(u"absent/list.pdf"_s);
    const auto lost = writePdf(samples::awardList(samples::awards(1, 1)), nowhere);
    REQUIRE_FALSE(lost.has_value());
    CHECK(lost.error().code == ErrorCode::Storage);
    CHECK(lost.error().message.contains(nowhere));

    const QString path = printed(folder, samples::awardList(samples::awards(1, 1)));
    const QByteArray before = samples::bytesOf(path);
    Document broken = samples::awardList(samples::awards(1, 1));
    broken.groups[0].rows[0].append(u"one cell too many"_s);
    const auto refused = writePdf(broken, path);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(samples::bytesOf(path) == before);
}

TEST_CASE("a thousand rows take no more than two megabytes", "[pdf]")
{
    const QTemporaryDir folder;
    CHECK(QFile(printed(folder, samples::awardList(samples::awards(10, 100)))).size() <= 2'000'000);
}

TEST_CASE("bytes that no QPdfWriter wrote are not settled", "[pdf]")
{
    CHECK_FALSE(settlePdf({}, {}).has_value());
    CHECK_FALSE(settlePdf("%PDF-1.4\nstartxref\n99999\n%%EOF\n", {}).has_value());
    CHECK_FALSE(settlePdf("xref\n0 5\nstartxref\n0\n%%EOF\n", {}).has_value());
    CHECK_FALSE(settlePdf("startxref\n-5\n%%EOF\n", {}).has_value());
}

TEST_CASE("a headline may hold what looks like PDF", "[pdf]")
{
    const QTemporaryDir folder;
    Document document = samples::awardList(samples::awards(1, 1));
    document.title = u"a) /Root 1 0 R (b\\ 1 0 R stream 名单"_s;
    const QString path = printed(folder, document);
    const QByteArray facts = samples::run(u"pdfinfo"_s, {path});
    CHECK(QString::fromUtf8(facts).contains(document.title));
    CHECK(pageText(path, 1).contains(u"名单"));
}
