// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens a paper in its viewer and turns its pages, or makes office files into pages.
// linxuan_pages open FILE FOLDER prints {"first": ms, "width": pixels, "neighbours": [ms…]}: until
// the first page is on the screen, how wide it is drawn, and each page after it once it was
// fetched. FOLDER keeps what is known of the file. linxuan_pages convert FOLDER FILE… makes PDF of
// them below FOLDER, as ahead of time in the desk.

#include "core/base/digest.h"
#include "core/preview/paper.h"
#include "ui/preview/materialview.h"
#include "ui/preview/pagecanvas.h"
#include "ui/support/appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 60'000; // ms
constexpr int kReading = 400; // ms on a page before it is turned
constexpr int kNeighbours = 20;

ViewedFile fileAt(const QString &path, const QString &folder)
{
    ViewedFile file;
    file.material = MaterialId::create();
    file.title = u"教学设计"_s;
    file.format = path.section(u'.', -1);
    file.paths = {path};
    file.renditions = folder;
    QFile bytes(path);
    if (bytes.open(QIODevice::ReadOnly))
        file.sha256 = sha256(bytes.readAll());
    return file;
}

double ms(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

bool hasInk(const QImage &picture)
{
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2) {
            if (picture.pixelColor(x, y).lightness() < 80)
                return true;
        }
    }
    return false;
}

int open(const QString &path, const QString &folder)
{
    const ViewedFile file = fileAt(path, folder);
    const std::unique_ptr<MaterialView> view(makeMaterialView(file, nullptr));
    view->resize(900, 700);
    view->show();
    bool isOpen = false;
    QObject::connect(view.get(), &MaterialView::opened, view.get(), [&isOpen] { isOpen = true; });
    QElapsedTimer timer;
    timer.start();
    view->open(file);
    if (!QTest::qWaitFor([&isOpen] { return isOpen; }, kLongest))
        return 1;
    view->repaint();
    const double first = ms(timer);
    const auto *canvas = view->findChild<PageCanvas *>();
    QJsonArray neighbours;
    for (int turn = 0; turn < kNeighbours && canvas->currentPage() + 1 < canvas->count(); ++turn) {
        QTest::qWait(kReading);
        timer.start();
        view->drive(ViewerCommand::NextPage);
        view->repaint();
        neighbours.append(ms(timer));
        if (!hasInk(canvas->viewport()->grab().toImage()))
            return 1; // white paper is not the page
    }
    const auto wishes = canvas->urgentWishes();
    const QJsonObject found{
        {u"first"_s, first},
        {u"width"_s, wishes.empty() ? 0 : int(595 * wishes.front().shape.scale)},
        {u"neighbours"_s, neighbours}};
    std::puts(QJsonDocument(found).toJson(QJsonDocument::Compact).constData());
    return 0;
}

int convert(const QString &folder, const QStringList &paths)
{
    std::vector<ViewedFile> files;
    for (const QString &path : paths)
        files.push_back(fileAt(path, folder));
    for (const auto &result : preparePapers(files, {})) {
        if (!result)
            return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyAppearance(application, {});
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"open")
        return open(arguments[2], arguments[3]);
    if (arguments.size() > 3 && arguments[1] == u"convert")
        return convert(arguments[2], arguments.mid(3));
    return 2;
}
