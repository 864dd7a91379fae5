// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/entries/chaincolumn.h"
#include "ui/entries/entriespage.h"
#include "ui/entries/entryactions.h"
#include "ui/entries/selectiondialog.h"
#include "ui/quotas/quotamodel.h"
#include "ui/quotas/quotaspage.h"
#include "ui/quotas/quotaview.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"
#include "ui/support/tabstrip.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// A page of the office's window over a campaign.
template<typename P>
class Seat
{
public:
    explicit Seat(Office &office)
        : session(must(Workspace::open(office.folder())), prompts)
        , page(session)
    {
        page.resize(1300, 700);
        page.show();
    }

    template<typename T>
    T *find(const QString &name) const
    {
        auto *found = page.template findChild<T *>(name);
        REQUIRE(found);
        return found;
    }
    void showTab(int tab) const { find<TabStrip>(u"tabs"_s)->setCurrentIndex(tab); }

    ScriptedPrompts prompts;
    Session session;
    P page;
};

// A1 … A4 of 甲县 ranked in this order; two places, taken by A1 and A2; D1 of a direct school.
class Ranked : public Office
{
public:
    Ranked()
    {
        addQuota(u"甲县"_s, u"小学"_s, 2);
        const std::vector<QString> codes{u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s};
        for (const QString &code : codes)
            addEntry(code, u"甲一小"_s);
        Selection selection(workspace());
        must(selection.recommend(Level::School, codes));
        int total = 95;
        for (const QString &code : codes)
            score(u"county"_s, code, total -= 5);
        must(selection.recommend(Level::County, {u"A1"_s, u"A2"_s}));
        addEntry(u"D1"_s, u"市一中"_s);
    }
};

int rowsOf(const QListView *list)
{
    return list->model()->rowCount();
}

ChainColumn *column(const EntriesPage &page, const QString &level)
{
    auto *found = page.findChild<ChainColumn *>(u"chain-"_s + level);
    REQUIRE(found);
    return found;
}

bool waitFor(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, 20'000);
}

} // namespace

TEST_CASE("the chain stands in columns by level, with those who are out at the end", "[chain]")
{
    Ranked office;
    must(Selection(office.workspace()).withdraw({u"A4"_s}, u"撤回"_s));
    Seat<EntriesPage> seat(office);
    seat.showTab(1);
    REQUIRE(waitFor([&] { return rowsOf(column(seat.page, u"county"_s)->list()) == 2; }));
    CHECK(rowsOf(column(seat.page, u"declared"_s)->list()) == 1);
    CHECK(rowsOf(column(seat.page, u"school"_s)->list()) == 1);
    CHECK(rowsOf(column(seat.page, u"out"_s)->list()) == 1);
    // Nothing chosen means the whole column.
    CHECK(column(seat.page, u"county"_s)->chosenCodes() == std::vector{u"A1"_s, u"A2"_s});
    column(seat.page, u"county"_s)->reveal(u"A2"_s);
    CHECK(column(seat.page, u"county"_s)->chosenCodes() == std::vector{u"A2"_s});
    column(seat.page, u"school"_s)->reveal(u"A3"_s); // one column at a time
    CHECK_FALSE(column(seat.page, u"county"_s)->hasChosen());
}

TEST_CASE("a withdrawal first says who moves up, and then offers it", "[chain]")
{
    Ranked office;
    Seat<EntriesPage> seat(office);
    seat.showTab(1);
    ChainColumn *county = column(seat.page, u"county"_s);
    REQUIRE(waitFor([&] { return rowsOf(county->list()) == 2; }));
    county->reveal(u"A1"_s);
    seat.prompts.reasons.push_back({u"本人撤回"_s, {}});
    county->actions()->withdraw();
    REQUIRE(waitFor([&] { return office.entry(u"A3"_s).level == Level::County; }));
    REQUIRE(seat.prompts.asked.size() == 2);
    CHECK(seat.prompts.asked[0].lines.contains(u"A1"_s));
    CHECK(seat.prompts.asked[0].lines.join(u'\n').contains(u"A3: rank 3"_s));
    CHECK(seat.prompts.asked[1].lines.join(u'\n').contains(u"A3: rank 3"_s));
    CHECK(office.entry(u"A1"_s).status == EntryStatus::Withdrawn);
}

TEST_CASE("what stands against a setback is said before a reason is asked for", "[chain]")
{
    Ranked office;
    office.score(u"final"_s, u"A1"_s, 90);
    office.score(u"final"_s, u"A2"_s, 80);
    must(Results(office.workspace()).close(u"final"_s, u"办公室"_s));
    Seat<EntriesPage> seat(office);
    ChainColumn *county = column(seat.page, u"county"_s);
    seat.showTab(1);
    REQUIRE(waitFor([&] { return rowsOf(county->list()) == 2; }));
    county->actions()->disqualify(u"V3"_s);
    REQUIRE(waitFor([&] { return !seat.prompts.told.empty(); }));
    CHECK(seat.prompts.told.front().lines.join(u'\n').contains(u"closed"_s));
    CHECK(seat.prompts.asked.empty());
}

TEST_CASE("disqualifying with a ban says until when before it is done", "[chain]")
{
    Ranked office;
    Seat<EntriesPage> seat(office);
    seat.showTab(1);
    ChainColumn *declared = column(seat.page, u"declared"_s);
    REQUIRE(waitFor([&] { return rowsOf(declared->list()) == 1; }));
    seat.prompts.reasons.push_back({u"查实抄袭"_s, {}});
    declared->actions()->disqualify(u"V3"_s);
    REQUIRE(waitFor([&] { return office.entry(u"D1"_s).status == EntryStatus::Disqualified; }));
    CHECK(seat.prompts.asked.front().lines.join(u'\n').contains(u"示例D1"_s));
    CHECK(office.text(u"SELECT teacher FROM ban"_s) == u"示例D1");
}

TEST_CASE("the selection of a round is seen with its reasons and taken with one button", "[chain]")
{
    Ranked office;
    must(Selection(office.workspace()).returnTo(Level::School, {u"A1"_s, u"A2"_s}, u"重选"_s));
    Seat<EntriesPage> seat(office);
    auto *dialog = new SelectionDialog(seat.session, u"county"_s, &seat.page);
    dialog->open();
    auto *take = dialog->findChild<QPushButton *>(u"takeSelection"_s);
    REQUIRE(waitFor([&] { return take->isEnabled(); }));
    CHECK(take->text() == u"Recommend 2 entries");
    auto *table = dialog->findChild<TableView *>(u"selectionTable"_s);
    CHECK(table->model()->rowCount() == 2);
    QTest::mouseClick(take, Qt::LeftButton);
    REQUIRE(waitFor([&] { return office.entry(u"A2"_s).level == Level::County; }));
    CHECK(office.entry(u"A3"_s).level == Level::School);
}

TEST_CASE("a limit typed in place is tried out, and stored when the person says so", "[quotas]")
{
    Ranked office;
    Seat<QuotasPage> seat(office);
    auto *view = seat.find<QuotaView>(u"quotas"_s);
    REQUIRE(waitFor([&] { return view->model()->rowCount() > 0; }));
    const auto unit = [&] { return view->model()->index(0, 0); };
    const auto part = [&](QuotaColumn at) { return view->model()->index(0, int(at), unit()); };
    const QModelIndex limit = part(QuotaColumn::Limit);
    REQUIRE(limit.data().toString() == u"2");
    CHECK_FALSE(view->model()->setData(limit, u"viele"_s));
    REQUIRE(view->model()->setData(limit, u"1"_s));
    auto *keep = seat.find<QPushButton>(u"trialKeep"_s);
    REQUIRE(waitFor([&] { return keep->isVisible(); }));
    CHECK(part(QuotaColumn::Limit).data().toString() == u"2 → 1");
    CHECK(seat.find<QLabel>(u"trialText"_s)->text().contains(u"1 quotas would be exceeded more"));
    CHECK(office.text(u"SELECT places FROM quota"_s) == u"2");
    QTest::mouseClick(keep, Qt::LeftButton); // steps back from the reason
    CHECK(office.text(u"SELECT places FROM quota"_s) == u"2");
    seat.prompts.reasons.push_back({u"市局调减"_s, {}});
    QTest::mouseClick(keep, Qt::LeftButton);
    REQUIRE(waitFor([&] { return office.text(u"SELECT places FROM quota"_s) == u"1"; }));
    REQUIRE(waitFor([&] { return !keep->isVisible(); }));
}

TEST_CASE("waiting entries are tried against the quotas without recommending them", "[quotas]")
{
    Ranked office;
    Seat<QuotasPage> seat(office);
    auto *view = seat.find<QuotaView>(u"quotas"_s);
    REQUIRE(waitFor([&] { return view->model()->rowCount() > 0; }));
    seat.page.showTarget(u"try A3 A4 D1"_s);
    auto *text = seat.find<QLabel>(u"trialText"_s);
    REQUIRE(waitFor([&] { return text->isVisible() && !text->text().isEmpty(); }));
    CHECK(text->text().contains(u"1 entries as if recommended")); // D1; A3 and A4 have no place
    CHECK_FALSE(seat.find<QPushButton>(u"trialKeep"_s)->isVisible());
    CHECK(seat.find<QPushButton>(u"trialObstacles"_s)->isVisible());
    QTest::mouseClick(seat.find<QPushButton>(u"trialDrop"_s), Qt::LeftButton);
    REQUIRE(waitFor([&] { return !text->isVisible(); }));
    CHECK(office.entry(u"D1"_s).level == Level::Declared);
}

TEST_CASE("two entries of one node stand side by side, and one of them goes back", "[quotas]")
{
    Office office;
    const auto sameNode = [](Entry &entry) { entry.nodeCode = u"N1"_s; };
    office.addEntry(u"A1"_s, u"甲一小"_s, sameNode);
    office.addEntry(u"B1"_s, u"乙一小"_s, sameNode);
    Selection selection(office.workspace());
    must(selection.recommend(Level::School, {u"A1"_s, u"B1"_s}));
    must(selection.recommend(Level::County, {u"A1"_s, u"B1"_s}, u"已核"_s));
    Seat<QuotasPage> seat(office);
    seat.page.showTarget(u"doubles"_s);
    auto *table = seat.find<TableView>(u"doubles"_s);
    REQUIRE(waitFor([&] { return table->model()->rowCount() == 1; }));
    table->selectRow(0);
    QTest::mouseClick(seat.find<QPushButton>(u"compareDouble"_s), Qt::LeftButton);
    auto *back = seat.find<QPushButton>(u"returnRight"_s);
    seat.prompts.reasons.push_back({u"重复"_s, {}});
    QTest::mouseClick(back, Qt::LeftButton);
    REQUIRE(waitFor([&] { return office.entry(u"B1"_s).level == Level::School; }));
    REQUIRE(waitFor([&] { return table->model()->rowCount() == 0; }));
}
