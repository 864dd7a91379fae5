// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/paperreader.h"
#include "tests/core/preview/papersamples.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 20'000; // ms

struct Reading
{
    explicit Reading(const QString &name, std::shared_ptr<PageCache> pictures = nullptr)
        : cache(pictures ? std::move(pictures) : std::make_shared<PageCache>())
        , reader(cache)
    {
        qputenv("LINXUAN_PREFLIGHT", PREVIEW_PREFLIGHT);
        QObject::connect(&reader, &PaperReader::opened, &reader, [this] { isOpen = true; });
        QObject::connect(&reader, &PaperReader::drawn, &reader,
                         [this](const PageWish &wish) { drawn.push_back(wish.page); });
        QObject::connect(&reader, &PaperReader::undrawable, &reader,
                         [this](int page) { undrawable.push_back(page); });
        QObject::connect(&reader, &PaperReader::textRead, &reader,
                         [this](int page) { texts.push_back(page); });
        const ViewedFile file = corpusPaper(name, folder.path());
        static_cast<void>(preparePapers({file}, {})); // a known file keeps no page waiting
        reader.open(file);
        REQUIRE(QTest::qWaitFor([this] { return isOpen; }, kLongest));
    }

    void want(const std::vector<int> &pages, double scale = 1)
    {
        std::vector<PageWish> wishes;
        for (const int page : pages)
            wishes.push_back({page, {scale, 0, {}}});
        reader.want(std::move(wishes));
    }
    bool waitForPage(int page)
    {
        return QTest::qWaitFor(
            [this, page] { return std::find(drawn.begin(), drawn.end(), page) != drawn.end(); },
            kLongest);
    }

    QTemporaryDir folder;
    std::shared_ptr<PageCache> cache;
    PaperReader reader;
    std::vector<int> drawn;
    std::vector<int> undrawable;
    std::vector<int> texts;
    bool isOpen = false;
};

} // namespace

TEST_CASE("pages are drawn in the order in which they are wanted, texts after them", "[reader]")
{
    Reading reading(u"pages-2000.pdf"_s);
    reading.reader.wantTexts({7});
    reading.want({7, 8, 6, 9}); // the one on the screen, then its neighbours
    CHECK(reading.waitForPage(9));
    CHECK(QTest::qWaitFor([&] { return !reading.texts.empty(); }, kLongest));
    CHECK(reading.drawn == std::vector<int>{7, 8, 6, 9});
    CHECK(reading.reader.picture({8, {1, 0, {}}}).has_value());
    CHECK_FALSE(reading.reader.picture({10, {1, 0, {}}}).has_value());
}

TEST_CASE("a newer wish comes first and what is no longer wanted is dropped", "[reader]")
{
    Reading reading(u"pages-2000.pdf"_s);
    std::vector<int> many(900);
    std::iota(many.begin(), many.end(), 0);
    reading.want(many);
    reading.want({1500, 1501});
    CHECK(reading.waitForPage(1501));
    const auto newest = std::find(reading.drawn.begin(), reading.drawn.end(), 1500);
    REQUIRE(newest != reading.drawn.end());
    CHECK(newest - reading.drawn.begin() <= 50); // those done before the thread heard of it
    QTest::qWait(100);
    CHECK(reading.drawn.back() == 1501);
}

TEST_CASE("what was drawn before is not drawn again", "[reader]")
{
    Reading reading(u"pages-2000.pdf"_s);
    reading.want({3, 4});
    CHECK(reading.waitForPage(4));
    reading.want({4, 5});
    CHECK(reading.waitForPage(5));
    CHECK(reading.drawn == std::vector<int>{3, 4, 5});
}

TEST_CASE("a page that takes for ever gives way to another and at last is given up", "[reader]")
{
    Reading reading(u"words-200000.pdf"_s);
    QElapsedTimer elapsed;
    elapsed.start();
    reading.want({0}, 4);
    QTest::qWait(400);
    reading.want({0}, 0.1);
    CHECK(reading.waitForPage(0));
    CHECK(elapsed.elapsed() < 5'000); // it did not wait until the first was given up
    CHECK(reading.undrawable.empty());
    const auto isAnswered = [&] { return reading.drawn.size() + reading.undrawable.size() > 1; };
    reading.want({0}, 1.5); // seconds on a fast machine, half a minute on a slow one
    CHECK(QTest::qWaitFor(isAnswered, kLongest));
    CHECK(elapsed.elapsed() < 10'000);
    elapsed.restart();
    if (!reading.undrawable.empty()) { // known by now
        reading.want({0}, 1.6);
        CHECK(QTest::qWaitFor([&] { return reading.undrawable.size() == 2; }, 4'000));
    }
}

TEST_CASE("pictures of all papers together stay within the bound", "[reader]")
{
    const auto cache = std::make_shared<PageCache>();
    Reading first(u"pages-2000.pdf"_s, cache);
    Reading second(u"pages-2000-web.pdf"_s, cache);
    std::vector<int> pages(60);
    std::iota(pages.begin(), pages.end(), 0);
    first.want(pages, 2); // eight million bytes each
    second.want(pages, 2);
    CHECK(first.waitForPage(59));
    CHECK(second.waitForPage(59));
    CHECK(cache->bytes() <= PageCache::kMostBytes);
    CHECK(cache->bytes() > PageCache::kMostBytes / 2);
    first.reader.close();
    second.reader.close();
    CHECK(QTest::qWaitFor([&] { return cache->bytes() == 0; }, kLongest));
}

TEST_CASE("closing a paper that is being drawn waits for nothing", "[reader]")
{
    QElapsedTimer elapsed;
    {
        Reading reading(u"words-200000.pdf"_s);
        reading.want({0}, 4);
        QTest::qWait(300);
        elapsed.start();
    }
    CHECK(elapsed.elapsed() < 500);
}

TEST_CASE("an unknown file shows its first page while the others are being checked", "[reader]")
{
    qputenv("LINXUAN_PREFLIGHT", PREVIEW_PREFLIGHT);
    const QTemporaryDir folder;
    PaperReader reader(std::make_shared<PageCache>());
    std::vector<int> drawn;
    QObject::connect(&reader, &PaperReader::drawn, &reader,
                     [&drawn](const PageWish &wish) { drawn.push_back(wish.page); });
    QObject::connect(&reader, &PaperReader::opened, &reader, [&reader] {
        reader.want({{1999, {1, 0, {}}}, {0, {1, 0, {}}}});
    });
    reader.open(corpusPaper(u"pages-2000.pdf"_s, folder.path()));
    const auto count = [&drawn](size_t wanted) {
        return QTest::qWaitFor([&] { return drawn.size() >= wanted; }, kLongest);
    };
    CHECK(count(2));
    CHECK(drawn == std::vector<int>{0, 1999}); // the last one was wanted first
}

TEST_CASE("a page that breaks the check behind is said to be no good", "[reader]")
{
    qputenv("LINXUAN_PREFLIGHT", PREVIEW_PREFLIGHT);
    const QTemporaryDir folder;
    PaperReader reader(std::make_shared<PageCache>());
    std::vector<int> undrawable;
    QObject::connect(&reader, &PaperReader::undrawable, &reader,
                     [&undrawable](int page) { undrawable.push_back(page); });
    QObject::connect(&reader, &PaperReader::opened, &reader, [&reader] {
        reader.want({{1, {1, 0, {}}}});
    });
    reader.open(corpusPaper(u"forms-bomb-second.pdf"_s, folder.path()));
    CHECK(QTest::qWaitFor([&] { return !undrawable.empty(); }, kLongest));
    CHECK(undrawable.front() == 1);
}
