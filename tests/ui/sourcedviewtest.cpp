// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/videoexamination.h"
#include "tests/core/exchange/must.h"
#include "tests/core/exchange/packedcopies.h"
#include "tests/core/preview/papersamples.h"
#include "tests/core/preview/videosamples.h"
#include "ui/preview/elsewhere.h"
#include "ui/preview/materialview.h"
#include "ui/preview/playback.h"
#include "ui/preview/storyboardpopup.h"
#include "ui/preview/timeline.h"
#include "ui/preview/troublepanel.h"
#include "ui/preview/videosurface.h"

#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 15'000; // ms
constexpr qsizetype kNeedle = 40; // bytes
const QByteArray kCanary = "linxuan canary 8f1d0c6a72 plain text";

// What the program could write to lies in one folder while this is there.
class Home
{
public:
    Home()
    {
        for (const QByteArray &name : names()) {
            m_former.push_back(qgetenv(name.constData()));
            const QString place = m_folder.filePath(QString::fromLatin1(name));
            REQUIRE(QDir().mkpath(place));
            qputenv(name.constData(), place.toUtf8());
        }
    }
    ~Home()
    {
        for (size_t i = 0; i < m_former.size(); ++i) {
            if (m_former[i].isNull())
                qunsetenv(names()[i].constData());
            else
                qputenv(names()[i].constData(), m_former[i]);
        }
    }
    Home(const Home &) = delete;
    Home &operator=(const Home &) = delete;

    // The files that hold one of the needles, and how many there were to look at.
    QStringList filesWith(const std::vector<QByteArray> &needles) const
    {
        QStringList found;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QByteArray &needle : needles) {
                if (bytes.contains(needle) && !found.contains(file.fileName()))
                    found += file.fileName();
            }
        }
        return found;
    }
    QString path() const { return m_folder.path(); }

private:
    static const std::vector<QByteArray> &names()
    {
        static const std::vector<QByteArray> all{"HOME", "TMPDIR", "XDG_DATA_HOME",
                                                 "XDG_CACHE_HOME", "XDG_STATE_HOME"};
        return all;
    }

    QTemporaryDir m_folder;
    std::vector<QByteArray> m_former;
};

// A material as the desk shows it.
struct Shown
{
    explicit Shown(const ViewedFile &file)
        : view(makeMaterialView(file, nullptr))
    {
        qputenv("LINXUAN_PREFLIGHT", PREVIEW_PREFLIGHT);
        view->resize(900, 700);
        QObject::connect(view.get(), &MaterialView::opened, view.get(), [this] { isOpen = true; });
        QObject::connect(view.get(), &MaterialView::failed, view.get(), [this](const Error &error) {
            failure = error;
            ++failures;
        });
        view->show();
        view->open(file);
        REQUIRE(QTest::qWaitFor([this] { return isOpen || failure; }, kLongest));
    }
    int number() const
    {
        const QImage &picture = view->findChild<VideoSurface *>()->picture();
        return picture.isNull() ? -1 : countedNumber(picture);
    }
    bool waitForNumber(int wanted) const
    {
        return QTest::qWaitFor([&] { return number() == wanted; }, kLongest);
    }
    qint64 moment() const { return std::get<Moment>(*view->place()).ms; }
    bool waitForFailure() const
    {
        return QTest::qWaitFor([this] { return failure.has_value(); }, kLongest);
    }

    std::unique_ptr<MaterialView> view;
    std::optional<Error> failure;
    int failures = 0;
    bool isOpen = false;
};

// The same with some bytes at its end that players pass over.
ViewedFile withCanary(const ViewedFile &plain, const QString &folder)
{
    ViewedFile file = plain;
    file.paths = {folder + u"/canary."_s + plain.format};
    QFile from(plain.paths.first());
    QFile to(file.paths.first());
    REQUIRE(from.open(QIODevice::ReadOnly));
    REQUIRE(to.open(QIODevice::WriteOnly));
    QByteArray tail = plain.format == u"mp4"_s
        ? QByteArray("\0\0\0", 3) + char(8 + kCanary.size()) + "free" + kCanary
        : "\n% " + kCanary + '\n';
    const QByteArray bytes = from.readAll();
    to.write(plain.format == u"mp4"_s ? bytes + tail : bytes + tail + "%%EOF\n");
    return file;
}

// Pieces of a file that are nowhere else.
std::vector<QByteArray> needlesOf(const ViewedFile &plain)
{
    std::vector<QByteArray> needles{kCanary};
    for (const QString &path : plain.paths) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const int part : {2, 3, 5, 7})
            needles.push_back(bytes.mid(bytes.size() / part, kNeedle));
    }
    return needles;
}

// All of it from there on, so that no cache of some pieces passes it over.
void alterFrom(const QString &path, int perMille)
{
    for (int place = perMille; place < 1'000; place += 5)
        alterFile(path, place);
}

ViewedFile fresh(ViewedFile file)
{
    file.sha256 = randomBytes(32); // no test has opened it before
    return file;
}

void seesAltered(const Shown &shown)
{
    REQUIRE(shown.failure.has_value());
    CHECK(shown.failure->code == ErrorCode::Corrupt);
    CHECK(shown.failures == 1);
    const auto *panel = shown.view->findChild<TroublePanel *>();
    REQUIRE(panel);
    CHECK(panel->isVisible());
    CHECK(panel->findChild<QLabel *>(u"troubleSentence"_s)
              ->text()
              .contains(u"The file was altered or damaged; it is not shown."_s));
    CHECK_FALSE(panel->findChild<QPushButton *>(u"openElsewhere"_s)->isVisible());
    CHECK_FALSE(shown.view->place().has_value());
}

const Packing kPackings[] = {Packing::Sealed, Packing::Verified};

} // namespace

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
        auto *play = shown.view->findChild<QToolButton *>(u"play"_s);
        CHECK(QTest::qWaitFor([&] { return shown.moment() >= 23'900; }, kLongest));
        CHECK(play->isVisible());
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
        kLongest);
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
        shown.view->goTo(Moment{500'000});
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
    shown.view->goTo(Moment{500'000});
    CHECK(shown.waitForFailure());
    seesAltered(shown);
}

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
        playback.seek(facts.lengthMs / 2 - 8'000);
        playback.setSpeed(200);
        CHECK(QTest::qWaitFor([&] { return found.has_value(); }, kLongest));
        CHECK_FALSE(hasFinished);
        CHECK_FALSE(playback.isPlaying());
        CHECK(last < facts.lengthMs / 2 + 8'000);
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

TEST_CASE("what is shown from a source leaves no plain byte in the person's folders", "[sourced]")
{
    const QTemporaryDir folder;
    const Home home;
    std::vector<ViewedFile> plains{
        withCanary(corpusPaper(u"design.pdf"_s), folder.path()),
        withCanary(corpusVideo(u"counted-gop250.mp4"_s), folder.path()),
        corpusPaper(u"photo.jpg"_s),
    };
    for (const ViewedFile &plain : plains) {
        for (const Packing packing : kPackings) {
            INFO(plain.format.toStdString());
            const QTemporaryDir shelf(folder.path() + u"/shelfXXXXXX"_s);
            ViewedFile file = fresh(packed(plain, shelf.path(), packing));
            file.renditions = home.path() + u"/renditions"_s;
            Shown shown(file);
            REQUIRE(shown.isOpen);
            if (plain.format == u"mp4"_s) {
                shown.view->drive(ViewerCommand::PlayOrPause);
                QTest::qWait(1'500); // the pictures along the line are made meanwhile
            }
            shown.view->grab();
            CHECK(home.filesWith(needlesOf(plain)).isEmpty());
            CHECK_FALSE(QFile::exists(file.renditions));
        }
    }
    // The search itself finds what is there.
    QFile::copy(plains.front().paths.first(), home.path() + u"/TMPDIR/left.pdf"_s);
    CHECK(home.filesWith(needlesOf(plains.front())).size() == 1);
}
