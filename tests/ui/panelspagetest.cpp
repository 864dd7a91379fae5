// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/panelspage.h"
#include "tests/ui/panelsdesk.h"
#include "ui/panels/rosterpane.h"
#include "ui/panels/vetopane.h"

#include <QTabBar>

using namespace linxuan;
using namespace linxuan::samples;

namespace {

// Keeps which rounds it was told of.
class ToldRounds : public RoundPane
{
public:
    using RoundPane::RoundPane;

    QString code() const override { return u"told"_s; }
    QString title() const override { return u"told"_s; }
    QString helpTopic() const override { return {}; }
    Areas shows() const override { return {}; }
    TableView *table() override { return nullptr; }
    void reload() override
    {
        readRound([](Workspace &, const QString &round) { return Result<QString>(round); },
                  [this](const QString &round) { rounds += round; });
    }

    QStringList rounds;
};

} // namespace

TEST_CASE("the page of reviews counts on its tabs and reads a tab when it is seen", "[reviews]")
{
    PanelsDesk desk;
    desk.office.proposeVeto(kFinal, u"A1"_s, u"E1"_s);
    Session &session = desk.open();
    PanelsPage page(session);
    auto *roster = new RosterPane(session, &page);
    page.addPane(roster, 1);
    page.resize(1200, 700);
    page.show();
    auto *tabs = page.findChild<QTabBar *>(u"tabs"_s);
    REQUIRE(tabs->count() == 5);
    CHECK(tabs->currentIndex() == 0);
    CHECK(tabs->tabText(1) == roster->title());
    auto *vetoes = page.findChild<VetoPane *>();
    REQUIRE(
        QTest::qWaitFor([&] { return tabs->tabText(4) == vetoes->title() + u" · 1"_s; }, kLongest));
    CHECK(page.findChild<TableView *>(u"experts"_s)->model()->rowCount() == 3);
    CHECK(page.helpTopic() == u"reviews");
    QTest::qWait(300);
    CHECK(roster->table()->model()->rowCount() == 0);

    page.showTarget(u"panels/final"_s);
    CHECK(roster->isVisible());
    CHECK(page.helpTopic() == u"panels");
    REQUIRE(QTest::qWaitFor([&] { return roster->table()->model()->rowCount() == 3; }, kLongest));
    page.showTarget(u"vetoes"_s);
    CHECK(vetoes->isVisible());
    CHECK(vetoes->table()->model()->rowCount() == 1);
    CHECK(desk.prompts.errors.empty());
}

TEST_CASE("what was read for a round is dropped when another was chosen meanwhile", "[reviews]")
{
    PanelsDesk desk;
    ToldRounds pane(desk.open(), nullptr);
    pane.reloadFor(u"county"_s);
    pane.reloadFor(kFinal);
    REQUIRE(QTest::qWaitFor([&] { return !pane.rounds.isEmpty(); }, kLongest));
    QTest::qWait(300);
    CHECK(pane.rounds == QStringList(kFinal));
}
