// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"

#include "ui/commandpalette.h"
#include "ui/navigator.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace linxuan;

namespace {

void addPlaces(Navigator &navigator)
{
    navigator.addPlace(QStringLiteral("overview"), QStringLiteral("One"), {});
    navigator.addPlace(QStringLiteral("entries"), QStringLiteral("Two"), {});
    navigator.addPlace(QStringLiteral("results"), QStringLiteral("Three"), {});
}

std::vector<Command> threeCommands(QString &ran)
{
    std::vector<Command> commands;
    for (const QString &title :
         {QStringLiteral("Entries"), QStringLiteral("Results"), QStringLiteral("Help")})
        commands.push_back({{}, title, {}, [&ran, title] { ran = title; }});
    return commands;
}

} // namespace

TEST_CASE("the rail keeps its words only while the window has room in its type", "[navigator]")
{
    const QFont before = QApplication::font();
    {
        Navigator navigator;
        addPlaces(navigator);
        navigator.fitInto(1366);
        CHECK_FALSE(navigator.isCompact());
        navigator.fitInto(900);
        CHECK(navigator.isCompact());
    }
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    Navigator navigator;
    addPlaces(navigator);
    navigator.fitInto(1366);
    CHECK(navigator.isCompact());
    CHECK(navigator.width() < 100);
    QApplication::setFont(before);
}

TEST_CASE("up and down in the rail go through the pages and stop at the ends", "[navigator]")
{
    Navigator navigator;
    addPlaces(navigator);
    navigator.setCurrent(0);
    QSignalSpy chosen(&navigator, &Navigator::chosen);
    QTest::keyClick(&navigator, Qt::Key_Down);
    CHECK(navigator.current() == 1);
    QTest::keyClick(&navigator, Qt::Key_Down);
    QTest::keyClick(&navigator, Qt::Key_Down);
    CHECK(navigator.current() == 2);
    CHECK(chosen.count() == 2);
    QTest::keyClick(&navigator, Qt::Key_Up);
    CHECK(chosen.last().front().toInt() == 1);
}

TEST_CASE("a narrow rail keeps only its icons, with their names for screen readers", "[navigator]")
{
    Navigator navigator;
    addPlaces(navigator);
    navigator.setCampaign(QStringLiteral("Sample campaign"));
    const int wide = navigator.width();
    navigator.setCompact(true);
    CHECK(navigator.minimumWidth() < wide);
    CHECK(navigator.minimumWidth() == navigator.maximumWidth());
    for (const auto *button : navigator.findChildren<NavigatorButton *>())
        CHECK(!button->accessibleName().isEmpty());
    navigator.setCompact(false);
    CHECK(navigator.minimumWidth() >= 184);
}

TEST_CASE("the palette runs the command that the typed text names", "[navigator]")
{
    QString ran;
    QPointer<CommandPalette> palette = new CommandPalette(threeCommands(ran), nullptr);
    palette->show();
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("resu"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(ran == u"Results");
    QTest::qWait(0);
    CHECK(palette.isNull());
}

TEST_CASE("the palette searches the entries for what names no command", "[navigator]")
{
    QString ran;
    QPointer<CommandPalette> palette = new CommandPalette(threeCommands(ran), nullptr);
    QSignalSpy searched(palette.data(), &CommandPalette::entrySearched);
    palette->show();
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral(" E0012 "));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(ran.isEmpty());
    REQUIRE(searched.count() == 1);
    CHECK(searched.front().front().toString() == u"E0012");
}
