// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/videoexamination.h"
#include "tests/core/exchange/must.h"
#include "tests/core/preview/papersamples.h"
#include "tests/ui/shownmaterial.h"
#include "ui/preview/elsewhere.h"
#include "ui/preview/playback.h"
#include "ui/preview/storyboardpopup.h"
#include "ui/preview/timeline.h"

#include <QFile>
#include <QMenu>
#include <QTemporaryDir>

using namespace linxuan;
using namespace Qt::StringLiterals;

TEST_CASE("a video from a source plays, jumps and steps as any other", "[sourced]")
{
    for (const Packing packing : kPackings) {
        const QTemporaryDir folder;
        const ViewedFile file =
            fresh(packed(corpusVideo(u"counted-gop250.mp4"_s), folder.path(), packing));
        Shown shown(file);
        REQUIRE(shown.isOpen);
        shown.view->goTo(Moment{2'000});
        REQUIRE(shown.waitForNumber(50));
        shown.view->drive(ViewerCommand::FrameForward);
        CHECK(shown.waitForNumber(51));
        shown.view->drive(ViewerCommand::PlayOrPause);
        CHECK(QTest::qWaitFor([&] { return shown.moment() > 3'000; }, kLongest));
        CHECK(std::abs(shown.number() - shown.moment() / 40) <= 1);
        shown.view->goTo(Moment{15'000});
        CHECK(QTest::qWaitFor([&] { return shown.moment() > 16'000; }, kLongest));
        CHECK(std::abs(shown.number() - shown.moment() / 40) <= 1);
        shown.view->goTo(Moment{22'500});
        CHECK(QTest::qWaitFor([&] { return shown.moment() >= 23'900; }, kLongest));
        CHECK_FALSE(shown.failure.has_value()); // it just ended
        shown.view->rest();
    }
}

TEST_CASE("the pictures along the line of a video from a source are made in memory", "[sourced]")
{
    const QTemporaryDir folder;
    Shown shown(
        fresh(packed(corpusVideo(u"counted-gop250.mp4"_s), folder.path(), Packing::Sealed)));
    REQUIRE(shown.isOpen);
    auto *timeline = shown.view->findChild<Timeline *>();
    auto *popup = shown.view->findChild<StoryboardPopup *>();
    const QPoint middle(timeline->xOf(12'000), timeline->height() / 2);
    const bool isShown = QTest::qWaitFor(
        [&] {
            QTest::mouseMove(timeline, middle + QPoint(1, 0));
            QTest::mouseMove(timeline, middle);
            return popup->isVisible() && !popup->picture().isNull();
        },
        4 * kLongest); // made only while the machine has nothing else to do
    CHECK(isShown);
}

TEST_CASE("a video altered in its midst stops while it plays and says so", "[sourced]")
{
    for (const Packing packing : kPackings) {
        const QTemporaryDir folder;
        Shown shown(fresh(packed(corpusVideo(u"counted-long.mp4"_s), folder.path(), packing)));
        REQUIRE(shown.isOpen);
        shown.view->drive(ViewerCommand::PlayOrPause);
        REQUIRE(QTest::qWaitFor([&] { return shown.moment() > 400; }, kLongest));
        alterFrom(packedPath(folder.path()), 500);
        shown.view->goTo(Moment{2'500'000});
        CHECK(shown.waitForFailure());
        seesAltered(shown);
        shown.view->drive(ViewerCommand::PlayOrPause);
        shown.view->goTo(Moment{0});
        QTest::qWait(200);
        seesAltered(shown);
        CHECK(shown.view->findChild<VideoSurface *>()->picture().isNull());
    }
}

TEST_CASE("a video altered in its midst stops when one goes there by picture", "[sourced]")
{
    const QTemporaryDir folder;
    Shown shown(fresh(packed(corpusVideo(u"counted-long.mp4"_s), folder.path(), Packing::Sealed)));
    REQUIRE(shown.isOpen);
    alterFrom(packedPath(folder.path()), 500);
    shown.view->goTo(Moment{2'500'000});
    CHECK(shown.waitForFailure());
    seesAltered(shown);
}

namespace {

// Half of the bytes of counted-long.mp4, of which the index is the last part, lie just behind.
constexpr qint64 kBeforeAltered = 1'865'000; // ms

} // namespace

TEST_CASE("the player stops at what was altered though it plays up to there", "[sourced]")
{
    for (const Packing packing : kPackings) {
        const QTemporaryDir folder;
        const ViewedFile file =
            fresh(packed(corpusVideo(u"counted-long.mp4"_s), folder.path(), packing));
        const std::atomic<bool> goOn = false;
        const VideoFacts facts = must(examineVideo(file, goOn));
        Playback playback;
        playback.setFile(file, facts);
        qint64 last = 0;
        std::optional<Error> found;
        bool hasFinished = false;
        QObject::connect(&playback, &Playback::shown, &playback,
                         [&last](const VideoFrame &frame) { last = frame.ms; });
        QObject::connect(&playback, &Playback::finished, &playback,
                         [&hasFinished] { hasFinished = true; });
        QObject::connect(&playback, &Playback::spoiled, &playback,
                         [&found](const Error &error) { found = error; });
        playback.play(0);
        REQUIRE(QTest::qWaitFor([&] { return last > 400; }, kLongest));
        CHECK_FALSE(found.has_value());
        alterFrom(packedPath(folder.path()), 500);
        playback.seek(kBeforeAltered);
        playback.setSpeed(200);
        CHECK(QTest::qWaitFor([&] { return found.has_value(); }, kLongest));
        CHECK_FALSE(hasFinished);
        CHECK_FALSE(playback.isPlaying());
        CHECK(last < kBeforeAltered + 40'000);
        REQUIRE(found.has_value());
        CHECK(found->code == ErrorCode::Corrupt);
    }
}

TEST_CASE("a disk that goes while its video plays is said", "[sourced]")
{
    class Medium : public FileSource
    {
    public:
        explicit Medium(const QString &path)
            : m_path(path)
        { }
        std::unique_ptr<QIODevice> open() const override
        {
            class Device : public QFile
            {
            public:
                using QFile::QFile;
                std::shared_ptr<std::atomic<bool>> isGone;
                std::function<void(const Error &)> tell;

            protected:
                qint64 readData(char *data, qint64 size) override
                {
                    if (!*isGone)
                        return QFile::readData(data, size);
                    tell({ErrorCode::Unreadable, {}, {}});
                    return -1;
                }
            };
            auto device = std::make_unique<Device>(m_path);
            device->isGone = isGone;
            device->tell = telling();
            return device->open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? std::move(device)
                                                                             : nullptr;
        }

        const std::shared_ptr<std::atomic<bool>> isGone =
            std::make_shared<std::atomic<bool>>(false);

    private:
        const QString m_path;
    };
    ViewedFile file = fresh(corpusVideo(u"counted-long.mp4"_s));
    const auto medium = std::make_shared<Medium>(file.paths.first());
    file.sources = {medium};
    Shown shown(file);
    REQUIRE(shown.isOpen);
    shown.view->drive(ViewerCommand::PlayOrPause);
    REQUIRE(QTest::qWaitFor([&] { return shown.moment() > 400; }, kLongest));
    *medium->isGone = true;
    shown.view->goTo(Moment{500'000});
    const auto isSaid = [&shown] {
        for (const QLabel *label : shown.view->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"See that the disk is connected"_s))
                return true;
        }
        return false;
    };
    CHECK(QTest::qWaitFor(isSaid, kLongest));
    CHECK_FALSE(shown.failure.has_value()); // it may come back
    *medium->isGone = false;
    shown.view->goTo(Moment{600'000});
    CHECK(shown.waitForNumber(600'000 / 40 % 600));
}

TEST_CASE("an altered file is not shown, of whatever kind", "[sourced]")
{
    for (const ViewedFile &plain :
         {corpusPaper(u"design.pdf"_s), corpusPaper(u"photo.jpg"_s), corpusVideo(u"tiny.mp4"_s)}) {
        for (const Packing packing : kPackings) {
            INFO(plain.format.toStdString());
            const QTemporaryDir folder;
            const ViewedFile file = fresh(packed(plain, folder.path(), packing));
            alterFile(packedPath(folder.path()), 0);
            alterFile(packedPath(folder.path()), 10);
            const Shown shown(file);
            CHECK_FALSE(shown.isOpen);
            seesAltered(shown);
        }
    }
}

TEST_CASE("no other program is offered for a paper from a source", "[sourced]")
{
    const QTemporaryDir folder;
    const ViewedFile plain = corpusPaper(u"design.pdf"_s, folder.path());
    const auto offers = [](const Shown &shown) {
        for (const QMenu *menu : shown.view->findChildren<QMenu *>()) {
            Q_EMIT const_cast<QMenu *>(menu)->aboutToShow();
            for (const QAction *action : menu->actions()) {
                if (action->text() == u"Open with Another Program"_s)
                    return true;
            }
        }
        return false;
    };
    CHECK(offers(Shown(plain)));
    const ViewedFile file = packed(plain, folder.path(), Packing::Sealed);
    CHECK_FALSE(offers(Shown(file)));
    QObject owner;
    std::optional<Error> refusal;
    openElsewhere(file, &owner, [&refusal](const Error &error) { refusal = error; });
    CHECK(QTest::qWaitFor([&] { return refusal.has_value(); }, kLongest));
    CHECK(refusal->code == ErrorCode::Refused);
}
