// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/officeconverter.h"
#include "core/preview/paper.h"
#include "core/preview/paperreader.h"
#include "core/preview/textfile.h"
#include "tests/core/preview/papersamples.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongest = 10'000; // ms
constexpr qint64 kMostOfChild = 1'000'000'000;
constexpr qint64 kMostGrowth = 300'000'000;

const auto kNoStep = [](OpeningStep) {};

struct Corpus
{
    Corpus() { qputenv("LINXUAN_PREFLIGHT", PREVIEW_PREFLIGHT); }
    ~Corpus()
    {
        CHECK(mostOfChildren() < kMostOfChild);
        CHECK(residentBytes() - before < kMostGrowth);
    }

    ViewedFile file(const QString &name) const { return corpusPaper(name, folder.path()); }
    Result<Paper> open(const QString &name) const { return openPaper(file(name), {}, kNoStep); }

    const QTemporaryDir folder;
    const qint64 before = residentBytes();
};

// A paper in the hands of its own thread, as in the window.
struct Read
{
    explicit Read(const ViewedFile &file)
    {
        QObject::connect(&reader, &PaperReader::opened, &reader,
                         [this](const PaperFacts &of) { facts = of; });
        QObject::connect(&reader, &PaperReader::failed, &reader,
                         [this](const Error &error) { failure = error; });
        QObject::connect(&reader, &PaperReader::drawn, &reader, [this] { ++answers; });
        QObject::connect(&reader, &PaperReader::undrawable, &reader, [this] { ++answers; });
        QObject::connect(&reader, &PaperReader::textRead, &reader, [this] { ++answers; });
        reader.open(file);
        isSoon([this] { return facts || failure; });
    }

    template<typename Answered>
    void isSoon(Answered answered)
    {
        QElapsedTimer clock;
        clock.start();
        CHECK(QTest::qWaitFor(answered, int(kLongest)));
        CHECK(clock.elapsed() < kLongest);
    }

    // The first and the last page as wide as in a window, and their texts.
    void look()
    {
        for (const int page : std::set{0, int(facts->sizes.size()) - 1}) {
            const QSizeF size = facts->sizes[size_t(page)];
            if (size.isEmpty())
                continue;
            answers = 0;
            reader.want({{page, {std::min(1.5, 1000 / size.width()), 0, QRect(0, 0, 1000, 700)}}});
            isSoon([this] { return answers == 1; });
            reader.wantTexts({page});
            isSoon([this] { return answers == 2; });
        }
    }

    PaperReader reader{std::make_shared<PageCache>()};
    std::optional<PaperFacts> facts;
    std::optional<Error> failure;
    int answers = 0;
};

bool hasInk(const QImage &picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y).lightness() < 128)
                return true;
        }
    }
    return false;
}

// What is said of a file that cannot be shown, before anyone tires of waiting.
Error refusalOf(const Corpus &corpus, const QString &name)
{
    QElapsedTimer clock;
    clock.start();
    const auto paper = corpus.open(name);
    CHECK(clock.elapsed() < kLongest);
    REQUIRE_FALSE(paper.has_value());
    return paper.error();
}

} // namespace

TEST_CASE("good papers and pictures of the corpus show all their pages", "[paper][corpus]")
{
    const Corpus corpus;
    for (const auto &[name, pages] : goodPages()) {
        INFO(name);
        Read read(corpus.file(name));
        REQUIRE(read.facts.has_value());
        CHECK(int(read.facts->sizes.size()) == pages);
        read.look();
    }
}

TEST_CASE("every bad paper of the corpus is named for what it is, and soon", "[paper][corpus]")
{
    const Corpus corpus;
    for (const auto &[name, state] : badPapers()) {
        INFO(name);
        const Error refusal = refusalOf(corpus, name);
        FileCheck expected;
        expected.state = state;
        CHECK(refusal.message == troubleOf(expected).message);
        CHECK_FALSE(refusal.message.contains(name));
    }
}

TEST_CASE("no file of the corpus of papers is left out of these tests", "[paper][corpus]")
{
    static const QStringList elsewhere{u"slide-*"_s, u"*.txt"_s};
    const QDir corpus(QStringLiteral(PAPER_CORPUS));
    const QStringList apart = corpus.entryList(elsewhere, QDir::Files);
    int count = 0;
    for (const QString &name : corpus.entryList(QDir::Files)) {
        INFO(name);
        CHECK((goodPages().contains(name) || goodOffice().contains(name)
               || badPapers().contains(name) || refusedOffice().contains(name)
               || apart.contains(name)));
        ++count;
    }
    CHECK(count >= 100);
}

TEST_CASE("office files of the corpus become pages by one LibreOffice", "[paper][corpus][office]")
{
    if (!OfficeConverter().isInstalled()) {
        WARN("LibreOffice is not installed");
        return;
    }
    const Corpus corpus;
    std::vector<ViewedFile> files;
    for (const auto &[name, pages] : goodOffice())
        files.push_back(corpus.file(name));
    for (const auto &result : preparePapers(files, {}))
        CHECK(result.has_value());
    for (const auto &[name, pages] : goodOffice()) {
        INFO(name);
        Read read(corpus.file(name));
        REQUIRE(read.facts.has_value());
        CHECK(int(read.facts->sizes.size()) == pages);
        CHECK(read.facts->isSlides == (pages == 3 || pages == 300 || name.startsWith(u"hidden"_s)));
        read.look();
    }
    CHECK(corpus.open(u"word.pptx"_s)->ending == u"docx"_s);
    CHECK(corpus.open(u"word.pdf"_s)->ending == u"docx"_s);
    CHECK(corpus.open(u"slides.doc"_s)->ending == u"ppt"_s);
    CHECK(corpus.open(u"rich.doc"_s)->ending == u"rtf"_s);
    CHECK(corpus.open(u"macros.pptm"_s)->ending.isEmpty());
    CHECK_FALSE(QFile::exists(u"/tmp/linxuan-escaped.txt"_s));
}

TEST_CASE("what LibreOffice refuses is said without a hang", "[paper][corpus][office]")
{
    if (!OfficeConverter().isInstalled())
        return;
    const Corpus corpus;
    for (const QString &name : refusedOffice()) {
        INFO(name);
        const Error refusal = refusalOf(corpus, name);
        CHECK(refusal.code == ErrorCode::Unreadable);
        CHECK(refusal.message.startsWith(u"LibreOffice cannot open this file."_s));
    }
}

TEST_CASE("the speaker's notes stand with the slides that are shown", "[paper][corpus]")
{
    const Corpus corpus;
    const auto notesOf = [&corpus](const QString &name) {
        return checkFile(corpus.file(name).paths.first(), {}).notes;
    };
    const QStringList all{u"先提问，再演示。"_s, {}, u"留三分钟。"_s};
    const QStringList shown{u"先提问，再演示。"_s, u"留三分钟。"_s};
    CHECK(notesOf(u"lesson.pptx"_s) == all);
    CHECK(notesOf(u"lesson.odp"_s) == all);
    CHECK(notesOf(u"lesson.ppt"_s) == all);
    CHECK(notesOf(u"macros.pptm"_s) == all);
    CHECK(notesOf(u"hidden.pptx"_s) == shown); // in boxes instead of the notes' own place
    CHECK(notesOf(u"hidden.odp"_s) == shown);
    CHECK(notesOf(u"hidden.ppt"_s) == shown);
    CHECK(notesOf(u"slides-300.pptx"_s).isEmpty());
}

TEST_CASE("pages stand as they were turned, and rare ones are drawn", "[paper][corpus]")
{
    const Corpus corpus;
    const auto rotated = corpus.open(u"rotated.pdf"_s);
    REQUIRE(rotated.has_value());
    const QSizeF a4(595, 842);
    const std::vector<QSizeF> sizes{
        a4, a4.transposed(), a4, a4.transposed(), a4.transposed(), a4.transposed(), a4};
    CHECK(rotated->check.sizes == sizes);
    CHECK(corpus.open(u"upright.jpg"_s)->check.sizes.front() == QSizeF(450, 600));
    const auto song = corpus.open(u"fonts-not-embedded.pdf"_s);
    REQUIRE(song.has_value());
    CHECK(hasInk(*song->pages->draw(0, {1, 0, {}})));
    CHECK(song->pages->text(0).text.contains(u"光的反射"_s));
    const auto inks = corpus.open(u"cmyk.jpg"_s);
    REQUIRE(inks.has_value());
    const QColor mixed = inks->pages->draw(0, {1, 0, {}})->pixelColor(20, 20);
    CHECK(mixed.red() < mixed.green()); // most of its ink is cyan
    CHECK(mixed.green() < mixed.blue());
    CHECK(mixed.red() > 180);
    const auto second = corpus.open(u"forms-bomb-second.pdf"_s);
    REQUIRE(second.has_value());
    REQUIRE(second->rest);
    second->rest->finish();
    CHECK(second->rest->isBad(1));
    CHECK_FALSE(second->rest->isBad(0));
    CHECK_FALSE(second->rest->isMute(0));
}

TEST_CASE("a folder of pictures plays as slides, and a bad one leaves the others",
          "[paper][corpus]")
{
    const Corpus corpus;
    ViewedFile file = corpus.file(u"slide-1.png"_s);
    file.format = u"pictures"_s;
    for (const QString &name : {u"slide-2.png"_s, u"cut.png"_s, u"huge.png"_s, u"slide-5.png"_s})
        file.paths += corpus.file(name).paths.first();
    const auto slides = openPaper(file, {}, kNoStep);
    REQUIRE(slides.has_value());
    CHECK(slides->isSlides);
    CHECK(slides->pages->count() == 5);
    CHECK(slides->check.badPages == std::vector<int>{2, 3});
    CHECK(slides->check.sizes[4] == QSizeF(305, 200) * 0.75);
    file.paths = {corpus.file(u"zero.png"_s).paths.first(),
                  corpus.file(u"cut.png"_s).paths.first()};
    CHECK_FALSE(openPaper(file, {}, kNoStep).has_value());
}

TEST_CASE("texts of the corpus are read in their encodings, others refused", "[paper][corpus]")
{
    const Corpus corpus;
    const auto read = [&corpus](const QString &name) {
        return readTextFile(corpus.file(name).paths.first());
    };
    for (const QString &name : {u"mark.txt"_s, u"plain.txt"_s, u"wide.txt"_s,
                                u"wide-other-end.txt"_s, u"national.txt"_s}) {
        INFO(name);
        const auto text = read(name);
        REQUIRE(text.has_value());
        CHECK(text->text == u"教学设计\n第一课时 光的反射\n"_s);
        CHECK_FALSE(text->isCut);
    }
    CHECK(read(u"zero.txt"_s).error().message == u"The file is empty."_s);
    CHECK(read(u"program.txt"_s).error().code == ErrorCode::Unreadable);
    const auto line = read(u"line.txt"_s);
    REQUIRE(line.has_value());
    CHECK(line->isCut);
    CHECK(line->text.size() < 2'000'000);
    CHECK(line->text.indexOf(u'\n') <= 2'000);
}
