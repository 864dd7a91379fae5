// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packedsource.h"
#include "core/preview/videoframes.h"
#include "ui/preview/videoview.h"
#include "ui/support/appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 60'000; // ms
constexpr int kGlance = 2'000; // ms
constexpr QSize kBound(960, 540);

// The same key in every run, so that the sealed file serves again.
ContentKey benchKey()
{
    return *contentKey(Secret(QByteArray(32, 'b')));
}

// One line per measurement: its name and milliseconds.
void tell(const QString &name, qint64 nanoseconds)
{
    std::printf("%s %.3f\n", qPrintable(name), double(nanoseconds) / 1e6);
    std::fflush(stdout);
}

int sealFile(const QString &plain, const QString &sealed)
{
    QFile in(plain);
    QFile out(sealed);
    return in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly)
            && seal(in, out, benchKey(), u"lesson.mp4"_s)
        ? 0
        : 1;
}

// Not known from an opening before.
ViewedFile fileOf(const QString &path, bool isSealed, const QString &renditions)
{
    ViewedFile file;
    file.title = u"微课视频"_s;
    file.format = u"mp4"_s;
    file.paths = {path};
    file.sha256 = randomBytes(32);
    file.renditions = renditions;
    if (isSealed)
        file.sources = {std::make_shared<SealedSource>(path, benchKey(), u"lesson.mp4"_s)};
    return file;
}

void measureOpening(const QString &name, const ViewedFile &file)
{
    VideoView view;
    view.resize(960, 640);
    view.show();
    bool isOpen = false;
    QObject::connect(&view, &MaterialView::opened, &view, [&isOpen] { isOpen = true; });
    QElapsedTimer clock;
    clock.start();
    view.open(file);
    if (QTest::qWaitFor([&isOpen] { return isOpen; }, kLongest))
        tell(name, clock.nsecsElapsed());
}

void measureSeek(const QString &name, VideoFrames &frames, qint64 ms)
{
    QElapsedTimer clock;
    clock.start();
    if (frames.at(ms))
        tell(name, clock.nsecsElapsed());
}

// In turn, and each first as often as the other: what else the machine does weighs on both alike.
void measure(const QString &plain, const QString &sealed, const QStringList &moments)
{
    const QTemporaryDir renditions;
    for (int turn = 0; turn < 6; ++turn) {
        for (const bool isSealed : {turn % 2 == 0, turn % 2 != 0}) {
            const QString kind = isSealed ? u"sealed-"_s : u"plain-"_s;
            const ViewedFile file = fileOf(isSealed ? sealed : plain, isSealed, renditions.path());
            measureOpening(kind + u"first"_s, file);
            measureOpening(kind + u"again"_s, file); // it was examined
        }
    }
    auto plainFrames = VideoFrames::open(fileOf(plain, false, renditions.path()));
    auto sealedFrames = VideoFrames::open(fileOf(sealed, true, renditions.path()));
    if (!plainFrames || !sealedFrames)
        return;
    plainFrames->setBound(kBound);
    sealedFrames->setBound(kBound);
    for (qsizetype i = 0; i < moments.size(); ++i) {
        for (const bool isSealed : {i % 2 == 0, i % 2 != 0})
            measureSeek(isSealed ? u"sealed-seek"_s : u"plain-seek"_s,
                        isSealed ? *sealedFrames : *plainFrames, moments[i].toLongLong());
    }
}

// What an expert does with a sealed file, to look on from outside at what is written meanwhile.
int viewFile(const QString &sealed, const QString &format)
{
    ViewedFile file = fileOf(sealed, true, {});
    file.format = format;
    const std::unique_ptr<MaterialView> view(makeMaterialView(file, nullptr));
    bool isOpen = false;
    QObject::connect(view.get(), &MaterialView::opened, view.get(), [&isOpen] { isOpen = true; });
    view->resize(960, 640);
    view->show();
    view->open(file);
    if (!QTest::qWaitFor([&isOpen] { return isOpen; }, kLongest))
        return 1;
    for (const auto command : {ViewerCommand::PlayOrPause, ViewerCommand::Forward30,
                               ViewerCommand::NextPage, ViewerCommand::FrameForward}) {
        view->drive(command);
        QTest::qWait(kGlance);
    }
    return 0;
}

} // namespace

// linxuan_sealed_bench seal PLAIN SEALED: makes the sealed file.
// linxuan_sealed_bench view SEALED FORMAT: shows it for some seconds.
// linxuan_sealed_bench PLAIN SEALED MOMENT…: milliseconds for opening and exact seeks in both.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyAppearance(application, {});
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"seal"_s)
        return sealFile(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == u"view"_s)
        return viewFile(arguments.value(2), arguments.value(3));
    measure(arguments.value(1), arguments.value(2), arguments.mid(3));
    return 0;
}
