// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/returnspane.h"
#include "core/workspace/exchange/campaignkey.h"
#include "core/workspace/overview.h"
#include "tests/ui/collectdesk.h"
#include "ui/exchange/keydialog.h"
#include "ui/exchange/passphrasefields.h"
#include "ui/exchange/strayspane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace linxuan;
using namespace linxuan::samples;

namespace {
const auto kFinal = u"final"_s;
} // namespace

TEST_CASE("the board says who has a package, who returned, and what changed since", "[returns]")
{
    Desk desk;
    Collecting(desk, {desk.office.next(u"E1"_s, {{u"A1"_s, 1}}, makeFinal)}).takeIn();
    desk.office.addRecommended({u"A4"_s}, u"甲一小"_s);
    must(Reviews(desk.office.workspace()).assign({kFinal, 3, 1}));

    ReturnsPane pane(*desk.session);
    std::optional<int> outdated;
    QObject::connect(&pane, &RoundPane::counted, &pane, [&](int count) { outdated = count; });
    pane.resize(1200, 500);
    pane.show();
    pane.reloadFor(kFinal);
    REQUIRE(QTest::qWaitFor([&] { return outdated.has_value(); }, 20'000));
    CHECK(*outdated == 3);
    const auto states = must(returnStates(desk.office.workspace(), kFinal));
    REQUIRE(pane.table()->model()->rowCount() == 3);
    REQUIRE(states.size() == 3);
    CHECK(states[0].isFinal);
    CHECK_FALSE(isWaitedFor(states[0]));
    CHECK(isWaitedFor(states[1]));
    CHECK_FALSE(isWaitedFor({})); // was never sent anything
    const QAbstractItemModelTester tester(pane.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    pane.table()->sortByColumn(6, Qt::DescendingOrder);
    CHECK(pane.table()->model()->index(0, 0).data() == u"E1"_s);
    for (QAction *action : pane.actions()) {
        if (action->objectName() == u"collectScores")
            action->trigger();
    }
    REQUIRE(desk.leads.size() == 1);
    CHECK(desk.leads[0].first == Topic::Collect);
}

TEST_CASE("the campaign's key gets a passphrase, which takes the old one to be changed",
          "[returns]")
{
    Desk desk;
    const auto isLocked = [&desk] { return must(isCampaignKeyLocked(desk.office.workspace())); };
    const auto set = [&desk](const QString &current, const QString &fresh) {
        QPointer<KeyDialog> dialog = new KeyDialog(*desk.session, nullptr);
        dialog->open();
        auto *fingerprints = dialog->findChild<QLabel *>(u"keyFingerprint"_s);
        REQUIRE(QTest::qWaitFor([&] { return !fingerprints->text().isEmpty(); }, 20'000));
        dialog->findChild<QLineEdit *>(u"currentPassphrase"_s)->setText(current);
        for (QLineEdit *field :
             dialog->findChild<PassphraseFields *>()->findChildren<QLineEdit *>())
            field->setText(fresh);
        auto *save = dialog->findChild<QPushButton *>(u"savePassphrase"_s);
        if (!save->isEnabled())
            return u"nothing to save"_s;
        save->click();
        auto *trouble = dialog->findChild<QLabel *>(u"keyTrouble"_s);
        REQUIRE(QTest::qWaitFor(
            [&] { return !dialog || !dialog->isVisible() || !trouble->isHidden(); }, 20'000));
        const QString said = dialog && dialog->isVisible() ? trouble->text() : QString();
        delete dialog.data();
        return said;
    };
    CHECK(set({}, {}) == u"nothing to save");
    CHECK(set({}, u"lakes and hills 42"_s).isEmpty());
    CHECK(isLocked());
    CHECK_FALSE(set(u"wrong"_s, u"another one 43"_s).isEmpty());
    CHECK(isLocked());
    CHECK(set(u"lakes and hills 42"_s, {}).isEmpty());
    CHECK_FALSE(isLocked());
}

TEST_CASE("a sheet without a place is taken or left with a reason", "[returns]")
{
    Desk desk;
    Collecting(desk, {desk.office.next(u"E1"_s, {{u"A1"_s, 1}, {u"A2"_s, 2}})}).takeIn();
    // The office holds others now than the expert knows.
    desk.office.run(u"UPDATE sheet SET remark = '办公室改过'"_s);
    Collecting collecting(desk, {desk.office.next(u"E1"_s, {{u"A1"_s, 5}, {u"A2"_s, 6}})});
    collecting.takeIn();
    CHECK(desk.total(u"E1"_s, u"A1"_s) == 99);
    auto *decide = collecting.find<QPushButton>(u"collectStrays"_s);
    REQUIRE(decide->isVisible());
    decide->click();
    REQUIRE(desk.leads.size() == 1);
    CHECK(desk.leads[0] == std::pair(Topic::Reviews, u"strays"_s));

    StraysPane pane(*desk.session);
    std::optional<int> open;
    QObject::connect(&pane, &RoundPane::counted, &pane, [&](int count) { open = count; });
    QObject::connect(desk.session.get(), &Session::changed, &pane, [&] { pane.reloadFor(kFinal); });
    pane.resize(1200, 500);
    pane.show();
    pane.reloadFor(kFinal);
    REQUIRE(QTest::qWaitFor([&] { return open == 2; }, 20'000));
    const QAbstractItemModelTester tester(pane.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *place = pane.findChild<QPushButton *>(u"placeStray"_s);
    auto *leave = pane.findChild<QPushButton *>(u"leaveStray"_s);
    CHECK_FALSE(place->isEnabled());
    pane.table()->selectRow(0);
    REQUIRE(place->isEnabled());
    place->click(); // without a reason nothing happens
    desk.prompts.reasons.push_back({u"以评委寄回的为准"_s, {}});
    place->click();
    REQUIRE(QTest::qWaitFor([&] { return open == 1; }, 20'000));
    const QString placed = pane.table()->model()->index(1, 0).data().toString();
    CHECK(desk.total(u"E1"_s, placed) == (placed == u"A1" ? 95 : 94));
    pane.table()->selectRow(0);
    desk.prompts.reasons.push_back({u"办公室的为准"_s, {}});
    leave->click();
    REQUIRE(QTest::qWaitFor([&] { return open == 0; }, 20'000));
    const QString left = placed == u"A1" ? u"A2"_s : u"A1"_s;
    CHECK(desk.total(u"E1"_s, left) == (left == u"A1" ? 99 : 98));
    CHECK(pane.table()->model()->rowCount() == 2); // what was decided stays to be seen
    pane.table()->selectRow(0);
    CHECK_FALSE(leave->isEnabled());
}

TEST_CASE("the overview names what is still out and what has no place", "[returns]")
{
    Desk desk;
    const auto targets = [&desk] {
        QStringList found;
        for (const TodoLine &line : must(campaignOverview(desk.office.workspace())).todo)
            found += line.target;
        return found;
    };
    CHECK(targets().count(u"exchange/final"_s) == 1); // nothing came back
    QStringList files;
    for (const QString &expert : {u"E1"_s, u"E2"_s, u"E3"_s})
        files += desk.office.next(expert, {{u"A1"_s, 1}});
    Collecting(desk, files).takeIn();
    CHECK_FALSE(targets().contains(u"exchange/final"_s));
    desk.office.run(u"UPDATE sheet SET remark = '办公室改过'"_s);
    Collecting(desk, {desk.office.next(u"E1"_s, {{u"A1"_s, 5}})}).takeIn();
    CHECK(targets().contains(u"strays/final"_s));
    desk.office.addRecommended({u"A4"_s}, u"甲一小"_s);
    must(Reviews(desk.office.workspace()).assign({kFinal, 3, 1}));
    CHECK(targets().count(u"exchange/final"_s) == 1); // outdated
}
