// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/videoview.h"
#include "core/preview/storyboard.h"
#include "tests/core/preview/videosamples.h"
#include "tests/support/catch.h"
#include "ui/preview/storyboardpopup.h"
#include "ui/preview/timeline.h"
#include "ui/preview/troublepanel.h"
#include "ui/preview/videosurface.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <iostream>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 15'000; // ms

struct Shown
{
    explicit Shown(const QString &name, std::optional<qint64> last = {})
    {
        open(corpusVideo(name, folder.path()), last);
    }
    explicit Shown(const ViewedFile &file) { open(file, {}); }

    void open(const ViewedFile &file, std::optional<qint64> last)
    {
        view.resize(800, 600);
        QObject::connect(&view, &MaterialView::opened, &view, [this] { isOpen = true; });
        QObject::connect(&view, &MaterialView::failed, &view,
                         [this](const Error &error) { failure = error; });
        QObject::connect(&view, &MaterialView::viewed, &view,
                         [this](const Viewing &more) { seen.add(more); });
        view.show();
        view.open(file);
        if (last) {
            Viewing earlier;
            earlier.last = Place(Moment{*last});
            view.setSeen(earlier);
        }
        (void)QTest::qWaitFor([this] { return isOpen || failure; }, kLongest);
    }
    int number() const
    {
        const auto *surface = view.findChild<VideoSurface *>();
        return surface->picture().isNull() ? -1 : countedNumber(surface->picture());
    }
    bool waitForNumber(int wanted) const
    {
        return QTest::qWaitFor([&] { return number() == wanted; }, kLongest);
    }
    qint64 moment() const { return std::get<Moment>(*view.place()).ms; }

    QTemporaryDir folder;
    Viewing seen;
    bool isOpen = false;
    std::optional<Error> failure;
    VideoView view; // goes first: its last word is still heard
};

qint64 residentBytes()
{
    QFile status(u"/proc/self/statm"_s);
    REQUIRE(status.open(QIODevice::ReadOnly));
    return status.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

TEST_CASE("a video opens where one stopped and goes exactly where it is told", "[video]")
{
    Shown shown(u"counted-gop250.mp4"_s, 8'000);
    REQUIRE(shown.isOpen);
    CHECK(shown.waitForNumber(200));
    CHECK(shown.moment() == 8'000);
    shown.view.goTo(Moment{12'345});
    CHECK(shown.waitForNumber(308));
    CHECK(shown.moment() == 12'345);
    CHECK(shown.view.drive(ViewerCommand::FrameForward));
    CHECK(shown.waitForNumber(309));
    CHECK(shown.moment() == 12'360);
    CHECK(shown.view.drive(ViewerCommand::FrameBack));
    CHECK(shown.view.drive(ViewerCommand::FrameBack));
    CHECK(shown.waitForNumber(307));
    CHECK(shown.view.drive(ViewerCommand::Back5));
    CHECK(shown.waitForNumber(182));
    CHECK(shown.view.drive(ViewerCommand::Back30));
    CHECK(shown.waitForNumber(0));
    CHECK_FALSE(shown.view.drive(ViewerCommand::NextPage));
}

TEST_CASE("playing shows picture after picture and is written down with its speed", "[video]")
{
    for (const QString &name : {u"counted-gop250.mp4"_s, u"counted-late.mp4"_s}) {
        INFO(name);
        Shown shown(name);
        REQUIRE(shown.isOpen);
        shown.view.goTo(Moment{2'000});
        REQUIRE(shown.waitForNumber(50));
        shown.view.drive(ViewerCommand::Faster);
        QTest::mouseClick(shown.view.findChild<QToolButton *>(u"play"_s), Qt::LeftButton);
        CHECK(QTest::qWaitFor([&] { return shown.moment() > 4'000; }, kLongest));
        CHECK(std::abs(shown.number() - shown.moment() / 40) <= 1);
        shown.view.rest();
        const qint64 stopped = shown.moment();
        CHECK(shown.waitForNumber(int(stopped / 40)));
        QTest::qWait(200);
        CHECK(shown.moment() == stopped);
        REQUIRE(shown.seen.played.size() == 1);
        CHECK(shown.seen.played.front().from >= 1'999);
        CHECK(shown.seen.played.front().from <= 2'040);
        CHECK(shown.seen.played.front().to == stopped);
        CHECK(shown.seen.played.front().speed == 125);
        CHECK(shown.seen.last == Place(Moment{stopped}));
        CHECK(shown.seen.openMs > 1'000);
    }
}

TEST_CASE("the timeline seeks by mouse and keys and shows the picture under the pointer", "[video]")
{
    Shown shown(u"counted-gop250.mp4"_s);
    REQUIRE(shown.isOpen);
    auto *timeline = shown.view.findChild<Timeline *>();
    const QPoint middle(timeline->xOf(12'000), timeline->height() / 2);
    QTest::mouseClick(timeline, Qt::LeftButton, {}, middle);
    CHECK(shown.waitForNumber(int(timeline->momentAt(middle.x()) / 40)));
    QTest::keyClick(timeline, Qt::Key_Home);
    CHECK(shown.waitForNumber(0));
    QTest::keyClick(timeline, Qt::Key_Right);
    CHECK(shown.waitForNumber(125));
    auto *popup = shown.view.findChild<StoryboardPopup *>();
    const bool isShown = QTest::qWaitFor(
        [&] {
            QTest::mouseMove(timeline, middle + QPoint(1, 0));
            QTest::mouseMove(timeline, middle);
            return popup->isVisible() && !popup->picture().isNull();
        },
        kLongest);
    REQUIRE(isShown);
    CHECK(std::abs(countedNumber(popup->picture()) * 40 - timeline->momentAt(middle.x())) < 4'100);
}

TEST_CASE("a video in a folder with a Chinese name plays, jumps and ends as any other", "[video]")
{
    const QTemporaryDir shelf;
    const QDir folder(shelf.filePath(u"评审 材料 100%"_s));
    REQUIRE(folder.mkpath(u"."_s));
    const ViewedFile plain = corpusVideo(u"counted-gop250.mp4"_s, folder.path());
    ViewedFile file = plain;
    file.paths = {folder.filePath(u"微课 视频.mp4"_s)};
    REQUIRE(QFile::copy(plain.paths.first(), file.paths.first()));
    Shown shown(file);
    REQUIRE(shown.isOpen);
    shown.view.goTo(Moment{2'000});
    REQUIRE(shown.waitForNumber(50));
    shown.view.drive(ViewerCommand::PlayOrPause);
    CHECK(QTest::qWaitFor([&] { return shown.moment() > 3'000; }, kLongest));
    shown.view.goTo(Moment{15'000});
    CHECK(QTest::qWaitFor([&] { return shown.moment() > 16'000; }, kLongest));
    CHECK(std::abs(shown.number() - shown.moment() / 40) <= 1);
    shown.view.rest();
    CHECK(shown.seen.played.size() == 2);
}

TEST_CASE("a file that cannot be shown says why and offers another program", "[video]")
{
    for (const QString &name : {u"cut-40.mp4"_s, u"sound-only.mp4"_s, u"zero.mp4"_s}) {
        INFO(name);
        Shown shown(name);
        REQUIRE(shown.failure.has_value());
        CHECK_FALSE(shown.isOpen);
        CHECK_FALSE(shown.view.place().has_value());
        auto *panel = shown.view.findChild<TroublePanel *>();
        REQUIRE(panel);
        CHECK(panel->isVisible());
        CHECK(panel->findChild<QPushButton *>(u"openElsewhere"_s)->isVisible());
        for (const QLabel *label : shown.view.findChildren<QLabel *>())
            CHECK_FALSE(label->text().contains(name));
        shown.view.drive(ViewerCommand::PlayOrPause);
        shown.view.rest();
    }
}

TEST_CASE("videos opened, played and closed over and over leave nothing behind", "[video][memory]")
{
    qint64 settled = 0;
    for (int turn = 0; turn < 200; ++turn) {
        Shown shown(turn % 3 ? u"tiny.mp4"_s : u"counted-gop250.mp4"_s);
        REQUIRE(shown.isOpen);
        if (turn % 4 == 0) {
            shown.view.drive(ViewerCommand::PlayOrPause);
            QTest::qWait(60);
        }
        if (turn == 60)
            settled = residentBytes();
    }
    const qint64 after = residentBytes();
    std::cout << "resident after 60 and 200 videos: " << settled / 1'000'000 << " and "
              << after / 1'000'000 << " MB\n";
    CHECK(after < settled + settled / 10);
}

TEST_CASE("the player is loaded in the background before one wishes to play", "[video]")
{
    Shown shown(u"tiny.mp4"_s);
    REQUIRE(shown.isOpen);
    const auto isLoaded = [] {
        QFile maps(u"/proc/self/maps"_s);
        return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("mediaplugin.so");
    };
    CHECK(QTest::qWaitFor(isLoaded, kLongest));
}

TEST_CASE("the picture grows with its room however often that changes", "[video]")
{
    Shown shown(u"hd.mp4"_s);
    REQUIRE(shown.isOpen);
    const auto *surface = shown.view.findChild<VideoSurface *>();
    for (const int width : {400, 700, 900, 1100, 600, 1000}) {
        shown.view.resize(width, 800);
        QTest::qWait(width % 3); // in the midst of making the one before
    }
    CHECK(
        QTest::qWaitFor([&] { return surface->picture().width() == surface->width(); }, kLongest));
}

TEST_CASE("chapters are gone through by their begins, forward and back", "[video]")
{
    Shown shown(u"chapters.mp4"_s);
    REQUIRE(shown.isOpen);
    CHECK(shown.view.drive(ViewerCommand::NextChapter));
    CHECK(shown.moment() == 8'000);
    CHECK(shown.view.drive(ViewerCommand::NextChapter));
    CHECK(shown.moment() == 16'000);
    CHECK_FALSE(shown.view.drive(ViewerCommand::NextChapter));
    shown.view.goTo(Moment{20'000}); // well into the last one
    CHECK(shown.view.drive(ViewerCommand::PreviousChapter));
    CHECK(shown.moment() == 16'000);
    CHECK(shown.view.drive(ViewerCommand::PreviousChapter));
    CHECK(shown.moment() == 8'000);
    Shown plain(u"counted-gop250.mp4"_s);
    CHECK_FALSE(plain.view.drive(ViewerCommand::NextChapter));
}
