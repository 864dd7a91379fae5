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

std::vector<CommandGroup> nothingFound(const QString &)
{
    return {};
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
    QPointer<CommandPalette> palette =
        new CommandPalette(threeCommands(ran), nothingFound, nullptr);
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
    QPointer<CommandPalette> palette =
        new CommandPalette(threeCommands(ran), nothingFound, nullptr);
    QSignalSpy searched(palette.data(), &CommandPalette::entrySearched);
    palette->show();
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral(" E0012 "));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(ran.isEmpty());
    REQUIRE(searched.count() == 1);
    CHECK(searched.front().front().toString() == u"E0012");
}

TEST_CASE("what is found stands below the commands in groups, and Enter leads to it", "[navigator]")
{
    QString ran;
    const auto find = [&ran](const QString &text) -> std::vector<CommandGroup> {
        if (!text.contains(u'r'))
            return {};
        return {{QStringLiteral("Entries"),
                 {{QStringLiteral("entries"), QStringLiteral("Roots"), QStringLiteral("E1"),
                   [&ran] { ran = QStringLiteral("E1"); }},
                  {QStringLiteral("entries"), QStringLiteral("Rays"), QStringLiteral("E2"),
                   [&ran] { ran = QStringLiteral("E2"); }}}}};
    };
    QPointer<CommandPalette> palette = new CommandPalette(threeCommands(ran), find, nullptr);
    palette->show();
    auto *field = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QListWidget *>();
    QTest::keyClicks(field, QStringLiteral("ro"));
    REQUIRE(list->count() == 4); // heading, two entries, the search
    CHECK_FALSE(list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
    CHECK(list->currentRow() == 1);
    QTest::keyClick(field, Qt::Key_Up); // the heading is no place to stand
    CHECK(list->currentRow() == 1);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(ran == u"E2");
}

TEST_CASE("the palette takes up what was found after it was typed", "[navigator]")
{
    QString ran;
    bool isRead = false;
    const auto find = [&](const QString &) -> std::vector<CommandGroup> {
        if (!isRead)
            return {};
        return {{QStringLiteral("Experts"),
                 {{QStringLiteral("person"), QStringLiteral("Zhao"), {}, [&ran] {
                       ran = QStringLiteral("P1");
                   }}}}};
    };
    QPointer<CommandPalette> palette = new CommandPalette(threeCommands(ran), find, nullptr);
    palette->show();
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("zhao"));
    isRead = true;
    palette->refresh();
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(ran == u"P1");
}
