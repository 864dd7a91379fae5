// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/honourspage.h"
#include "tests/core/workspace/closedround.h"
#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/honours/certificatedetails.h"
#include "ui/honours/certificatespane.h"
#include "ui/honours/hourspane.h"
#include "ui/honours/unitspane.h"
#include "ui/honours/unitworking.h"
#include "ui/support/drawer.h"
#include "ui/support/emptystate.h"
#include "ui/support/noticebar.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"
#include "ui/support/tabstrip.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; // ms

// The page over a campaign that `prepare` made ready.
class Honouring
{
public:
    explicit Honouring(const std::function<void(Office &)> &prepare = fill)
    {
        prepare(office);
        auto workspace = Workspace::open(office.folder());
        REQUIRE(workspace);
        session = std::make_unique<Session>(*std::move(workspace), prompts);
        page = std::make_unique<HonoursPage>(*session);
        page->resize(1280, 700);
        page->show();
    }

    template<typename Pane>
    Pane *pane(const QString &target)
    {
        page->showTarget(target);
        auto *found = page->findChild<Pane *>();
        REQUIRE(found);
        REQUIRE(QTest::qWaitFor([&] { return found->isVisible(); }, kPatience));
        return found;
    }
    QPushButton *primary() { return page->findChild<QPushButton *>(u"primary"_s); }
    static bool hasRows(HonourPane *pane, int rows)
    {
        return QTest::qWaitFor([&] { return pane->table()->model()->rowCount() == rows; },
                               kPatience);
    }
    static QString cell(HonourPane *pane, int row, int column)
    {
        return pane->table()->model()->index(row, column).data().toString();
    }

    Office office;
    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<HonoursPage> page;
};

void fillAndClose(Office &office)
{
    fill(office);
    close(office);
}

} // namespace

TEST_CASE("units stand with their facts, and the award is given and taken back", "[honours]")
{
    Honouring honouring(fillAndClose);
    auto *pane = honouring.pane<UnitsPane>(u"units"_s);
    REQUIRE(Honouring::hasRows(pane, 3));
    const QAbstractItemModelTester tester(pane->table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(Honouring::cell(pane, 0, 0) == u"甲县");
    CHECK(Honouring::cell(pane, 0, 5) == u"1 / 2");
    CHECK(Honouring::cell(pane, 2, 5) == u"0 / 2"); // 市一中: two places for 25 teachers
    QPushButton *give = honouring.primary();
    CHECK_FALSE(give->isEnabled());
    pane->table()->selectRow(0);
    REQUIRE(give->isEnabled());
    give->click(); // without a reason nothing happens
    CHECK(honouring.prompts.asked.back().lines == QStringList{u"甲县"_s});
    honouring.prompts.reasons.push_back({u"组织有力"_s, u"处长"_s});
    give->click();
    REQUIRE(QTest::qWaitFor(
        [&] {
            return !Honouring::cell(pane, 0, 4).isEmpty()
                && pane->table()->model()->index(0, 4).data(ChipRole).value<Chip>().fill;
        },
        kPatience));
    pane->table()->selectRow(0);
    CHECK_FALSE(give->isEnabled());
    auto *back = pane->findChild<QPushButton *>(u"takeBackAward"_s);
    REQUIRE(back->isEnabled());
    honouring.prompts.reasons.push_back({u"核实后收回"_s, u"处长"_s});
    back->click();
    REQUIRE(QTest::qWaitFor(
        [&] { return must(UnitAwards(honouring.office.workspace()).read()).granted() == 0; },
        kPatience));
    CHECK(honouring.prompts.errors.empty());
}

TEST_CASE("the drawer shows how an index came about", "[honours]")
{
    Honouring honouring(fillAndClose);
    auto *pane = honouring.pane<UnitsPane>(u"units"_s);
    REQUIRE(Honouring::hasRows(pane, 3));
    pane->table()->selectRow(0);
    QTest::keyClick(pane->table(), Qt::Key_Return);
    auto *drawer = pane->findChild<Drawer *>();
    REQUIRE(drawer->isVisible());
    auto *working = drawer->findChild<UnitWorking *>();
    REQUIRE(working);
    const UnitHonours honours = must(UnitAwards(honouring.office.workspace()).read());
    QStringList words;
    for (const QLabel *label : working->findChildren<QLabel *>())
        words += label->text();
    const QString all = words.join(u'\n');
    CHECK(all.contains(indexText(honours.units[0].index)));
    for (const auto &coded : Codes<UnitFact>::all)
        CHECK(all.contains(factSentence(honours, honours.units[0], coded.value)));
    // What the facts add makes the index.
    Fraction sum;
    for (const HonourIndexPart &part : honours.units[0].index.parts) {
        CHECK(additionText(honours.units[0], part.fact).contains(part.adds.toDecimal(2)));
        sum += part.adds;
    }
    CHECK(sum == *honours.units[0].index.index);
    QTest::keyClick(pane->table(), Qt::Key_Escape);
    CHECK_FALSE(drawer->isVisible());
}

TEST_CASE("hours are listed with their reason, and follow a list of the province", "[honours]")
{
    Honouring honouring;
    auto *pane = honouring.pane<HoursPane>(u"hours"_s);
    REQUIRE(Honouring::hasRows(pane, 10)); // eleven entries, one was vetoed
    const QAbstractItemModelTester tester(pane->table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(Honouring::cell(pane, 0, 3) == u"4");
    const QString path = honouring.office.path(u"list.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"作品编号,获奖等级\nA1,省一等奖\nA77,省一等奖\n"_s.toUtf8());
    file.close();
    honouring.prompts.paths.push_back(path);
    honouring.primary()->click();
    REQUIRE(QTest::qWaitFor([&] { return Honouring::cell(pane, 0, 3) == u"8"; }, kPatience));
    CHECK(Honouring::cell(pane, 0, 6).contains(u"省一等奖"_s));
    honouring.page->showTarget(u"hours/示例A1"_s);
    CHECK(Honouring::hasRows(pane, 1));
    QPair<Topic, QString> led;
    QObject::connect(honouring.session.get(), &Session::leadRequested, pane,
                     [&led](Topic topic, const QString &target) {
                         led = {topic, target};
                     });
    pane->table()->selectRow(0);
    QTest::keyClick(pane->table(), Qt::Key_Return);
    CHECK(led == QPair<Topic, QString>{Topic::Entries, u"A1"_s});
}

TEST_CASE("certificates are issued, voided and reissued in the window", "[honours]")
{
    Honouring honouring(fillAndClose);
    auto *pane = honouring.pane<CertificatesPane>(u"certificates"_s);
    QPushButton *issue = honouring.primary();
    REQUIRE(QTest::qWaitFor([&] { return issue->isEnabled(); }, kPatience));
    const int waiting = must(Certificates(honouring.office.workspace()).read()).waiting;
    honouring.prompts.reasons.push_back({{}, u"办公室"_s});
    issue->click();
    REQUIRE(Honouring::hasRows(pane, waiting));
    CHECK_FALSE(issue->isEnabled());
    const QAbstractItemModelTester tester(pane->table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *voiding = pane->findChild<QPushButton *>(u"voidCertificate"_s);
    auto *reissue = pane->findChild<QPushButton *>(u"reissueCertificate"_s);
    CHECK_FALSE(voiding->isEnabled());
    pane->table()->selectAll();
    CHECK(voiding->isEnabled());
    CHECK_FALSE(reissue->isEnabled()); // one at a time
    pane->table()->selectRow(0);
    REQUIRE(reissue->isEnabled());
    honouring.prompts.reasons.push_back({u"遗失补发"_s, u"办公室"_s});
    reissue->click();
    REQUIRE(Honouring::hasRows(pane, waiting + 1));
    pane->table()->selectRow(0);
    CHECK_FALSE(voiding->isEnabled()); // it is void
    pane->table()->selectRow(1);
    honouring.prompts.reasons.push_back({u"打印有误"_s, u"办公室"_s});
    voiding->click();
    REQUIRE(QTest::qWaitFor([&] { return issue->isEnabled(); }, kPatience));
    CHECK(must(Certificates(honouring.office.workspace()).read()).count(CertificateState::Void)
          == 2);
    honouring.page->showTarget(u"certificates/2023-XK-00002"_s);
    REQUIRE(Honouring::hasRows(pane, 1));
    pane->table()->selectRow(0);
    QTest::keyClick(pane->table(), Qt::Key_Return);
    auto *details = pane->findChild<CertificateDetails *>();
    REQUIRE(details);
    CHECK(details->isVisible());
    CHECK(honouring.prompts.errors.empty());
}

TEST_CASE("the tab counts certificates that no longer fit", "[honours]")
{
    Honouring honouring([](Office &office) {
        fillAndClose(office);
        must(Certificates(office.workspace()).issue(u"final"_s, u"办公室"_s));
        Results results(office.workspace());
        must(results.reopen(u"final"_s, u"组长"_s, u"复核"_s));
        must(results.changeAward(u"final"_s, u"A1"_s, {}, u"组长"_s, u"取消"_s));
        close(office);
    });
    auto *tabs = honouring.page->findChild<TabStrip *>(u"tabs"_s);
    REQUIRE(QTest::qWaitFor([&] { return tabs->tabText(2).endsWith(u"· 1"_s); }, kPatience));
}

TEST_CASE("empty sides say what they are for and what to do", "[honours]")
{
    Honouring honouring([](Office &) {});
    for (const QString &target : {u"hours"_s, u"certificates"_s}) {
        honouring.page->showTarget(target);
        REQUIRE(QTest::qWaitFor(
            [&] {
                for (const auto *empty : honouring.page->findChildren<EmptyState *>()) {
                    if (empty->isVisible())
                        return true;
                }
                return false;
            },
            kPatience));
    }
    CHECK_FALSE(honouring.primary()->isEnabled());
}
