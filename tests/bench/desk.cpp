// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Goes from entry to entry of an expert's desk with two materials side by side.
// linxuan_desk WORKSPACE ROUND EXPERT TURNS prints {"entries": […]}: milliseconds from leaving one
// entry until the next has its first video picture, its first page and its form on the screen.

#include "ui/scoring/materialdesk.h"
#include "ui/scoring/reviewwindow.h"
#include "ui/support/appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace linxuan;

namespace {

constexpr int kLongestWait = 20'000; // ms

// Entries that have a video and papers.
std::vector<EntryId> entriesWithFiles(const DeskBook &book)
{
    std::vector<EntryId> entries;
    for (const DeskEntry &entry : book.entries()) {
        if (book.materials(entry.entry.id).size() >= 2)
            entries.push_back(entry.entry.id);
    }
    return entries;
}

double open(ReviewWindow &window, const EntryId &entry)
{
    bool isShown = false;
    const auto connection =
        QObject::connect(&window, &ReviewWindow::entryShown, &window,
                         [&](const EntryId &shown) { isShown = isShown || shown == entry; });
    QElapsedTimer timer;
    timer.start();
    window.showEntry(entry);
    if (!QTest::qWaitFor([&] { return isShown; }, kLongestWait))
        std::fputs("an entry did not show within 20 s\n", stderr);
    window.repaint();
    QObject::disconnect(connection);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    QApplication::setApplicationName(QStringLiteral("linxuan"));
    QApplication::setOrganizationName(QStringLiteral("linxuan"));
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    applyAppearance(application, {});
    DialogPrompts prompts;
    ReviewWindow window({arguments[1], arguments[2], arguments[3]}, prompts, {});
    window.resize(1366, 768);
    window.show();
    if (!QTest::qWaitFor([&] { return !window.current().isNull(); }, kLongestWait))
        return 1;
    window.materials().setSideBySide(true);
    const auto entries = entriesWithFiles(window.book());
    if (entries.size() < 2)
        return 1;
    QJsonArray times;
    for (int turn = 0; turn < arguments[4].toInt(); ++turn) {
        for (const EntryId &entry : entries)
            times.append(open(window, entry));
    }
    std::puts(QJsonDocument(QJsonObject{{QStringLiteral("entries"), times}})
                  .toJson(QJsonDocument::Compact)
                  .constData());
    return 0;
}
