// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/storyboard.h"
#include "core/preview/videoframes.h"
#include "ui/preview/storyboardpopup.h"
#include "ui/preview/videoview.h"
#include "ui/support/appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace linxuan;

namespace {

constexpr int kLongest = 60'000; // ms

// One line per measurement: its name and milliseconds.
void tell(const char *name, qint64 nanoseconds)
{
    std::printf("%s %.3f\n", name, double(nanoseconds) / 1e6);
    std::fflush(stdout);
}

ViewedFile fileOf(const QStringList &arguments)
{
    ViewedFile file;
    file.title = QStringLiteral("微课视频");
    file.format = QStringLiteral("mp4");
    file.paths = {arguments.value(1)};
    file.renditions = arguments.value(2);
    file.sha256 = QByteArray(32, '\7');
    return file;
}

void measureOpening(const ViewedFile &file)
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
        tell("first", clock.nsecsElapsed());
}

void measureSeeks(const ViewedFile &file, const QStringList &moments)
{
    auto frames = VideoFrames::open(file.paths.first(), file.title);
    if (!frames)
        return;
    frames->setBound(QSize(960, 540));
    for (const QString &moment : moments) {
        QElapsedTimer clock;
        clock.start();
        if (frames->at(moment.toLongLong()))
            tell("seek", clock.nsecsElapsed());
    }
}

void measureHover(const ViewedFile &file)
{
    const std::atomic<bool> goOn = false;
    auto board = Storyboard::load(file);
    if (!board)
        board = Storyboard::make(file, 300'000, goOn);
    if (!board)
        return;
    QWidget window;
    window.resize(960, 640);
    StoryboardPopup popup(&window);
    popup.setBoard(std::make_shared<const Storyboard>(*board));
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer clock;
        clock.start();
        popup.showMoment(i * 7919LL % 300 * 1000, QPoint(400, 500), 0);
        popup.grab();
        tell("hover", clock.nsecsElapsed());
    }
}

} // namespace

// linxuan_video_bench FILE RENDITIONS MOMENT… : milliseconds for opening, exact seeks and hovering.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyAppearance(application, {});
    const ViewedFile file = fileOf(QApplication::arguments());
    for (int i = 0; i < 6; ++i)
        measureOpening(file); // the first one examines the file
    measureSeeks(file, QApplication::arguments().mid(3));
    measureHover(file);
    return 0;
}
