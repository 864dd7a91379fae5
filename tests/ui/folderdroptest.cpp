// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/folderdrop.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

// Drags the places over the widget and lets go; false when the widget does not want them.
bool drop(QWidget &target, const QList<QUrl> &places)
{
    QMimeData dragged;
    dragged.setUrls(places);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&target, &enter);
    QDropEvent letGo({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    if (enter.isAccepted())
        QCoreApplication::sendEvent(&target, &letGo);
    return enter.isAccepted();
}

} // namespace

TEST_CASE("a folder that is dropped is taken where it is welcome", "[window]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"教学设计.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    const QUrl place = QUrl::fromLocalFile(folder.path() + u"/."_s);
    QWidget window;
    bool isWelcome = false;
    QStringList taken;
    const FolderDrop dropping(&window, [&isWelcome] { return isWelcome; });
    QObject::connect(&dropping, &FolderDrop::dropped, &window,
                     [&taken](const QString &path) { taken += path; });
    CHECK_FALSE(drop(window, {place}));
    isWelcome = true;
    CHECK_FALSE(drop(window, {QUrl::fromLocalFile(file.fileName())}));
    CHECK_FALSE(drop(window, {place, place}));
    CHECK_FALSE(drop(window, {QUrl(u"https://example.org/"_s)}));
    CHECK_FALSE(drop(window, {QUrl::fromLocalFile(folder.filePath(u"absent"_s))}));
    CHECK(taken.isEmpty());
    CHECK(drop(window, {place}));
    CHECK(taken == QStringList{QDir::cleanPath(folder.path())});
}
