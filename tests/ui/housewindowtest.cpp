// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/calibration.h"
#include "core/workspace/undohistory.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/audit/auditmodel.h"
#include "ui/audit/auditpage.h"
#include "ui/everywhereindex.h"
#include "ui/overview/overviewcharts.h"
#include "ui/overview/overviewpage.h"
#include "ui/support/chartcard.h"
#include "ui/support/drawer.h"
#include "ui/support/filterbar.h"
#include "ui/support/histogram.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"
#include "ui/undoactions.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const auto kFinal = u"final"_s;
constexpr int kLong = 20'000; // ms

// An office whose folder is also open in a session.
struct House
{
    House()
    {
        for (int number = 1; number <= 4; ++number)
            codes += u"E%1"_s.arg(number);
        office.addRecommended(codes, u"甲一小"_s);
        office.addQuota(u"甲县"_s, {}, 4);
        for (const QString &code : {u"E1"_s, u"E2"_s, u"E3"_s})
            office.addExpert(code);
        for (int number = 2; number <= 4; ++number)
            office.score(kFinal, u"E%1"_s.arg(number), 70 + number);
        must(UndoHistory(office.workspace()).forget());
        session = std::make_unique<Session>(must(Workspace::open(office.folder())), prompts);
        QObject::connect(session.get(), &Session::leadRequested, session.get(),
                         [this](Topic topic, const QString &target) {
                             leads.push_back({topic, target});
                         });
    }

    void mark(const QString &code)
    {
        must(Calibration(office.workspace()).set(kFinal, {code}, true));
    }

    Office office;
    QStringList codes;
    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::vector<std::pair<Topic, QString>> leads;
};

QString wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        words += label->text();
    return words.join(u'\n');
}

} // namespace

TEST_CASE("Ctrl+Z takes the last change back, and a text field keeps its own", "[undo]")
{
    House house;
    house.mark(u"E1"_s);
    QWidget window;
    auto *field = new QLineEdit(&window);
    auto *other = new QWidget(&window);
    other->setFocusPolicy(Qt::StrongFocus);
    UndoActions actions([&house] { return house.session.get(); }, &window);
    QSignalSpy done(&actions, &UndoActions::done);
    actions.follow();
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    REQUIRE(QTest::qWaitFor([&] { return actions.undoAction()->text().contains(u"E1"_s); }, kLong));

    field->setFocus();
    QTest::keyClicks(field, u"abc"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(field->text().isEmpty());
    CHECK(must(UndoHistory(house.office.workspace()).steps()).front().isUndone == false);

    other->setFocus();
    QTest::keyClick(other, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return done.count() == 1; }, kLong));
    CHECK(done.front().front().toString().contains(u"E1"_s));
    CHECK(must(UndoHistory(house.office.workspace()).steps()).front().isUndone);
    CHECK(house.office.problems().isEmpty());

    QTest::keyClick(other, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return done.count() == 2; }, kLong));
    CHECK_FALSE(must(UndoHistory(house.office.workspace()).steps()).front().isUndone);
    CHECK(house.prompts.errors.empty());
}

TEST_CASE("with nothing to take back that is said quietly, a refusal loudly", "[undo]")
{
    House house;
    QWidget window;
    UndoActions actions([&house] { return house.session.get(); }, &window);
    QSignalSpy done(&actions, &UndoActions::done);
    actions.undoAction()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return done.count() == 1; }, kLong));
    CHECK(house.prompts.errors.empty());

    house.mark(u"E1"_s);
    must(Results(house.office.workspace()).close(kFinal, u"张主任"_s));
    actions.undoAction()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return house.prompts.errors.size() == 1; }, kLong));
    CHECK(house.prompts.errors.front().code == ErrorCode::Refused);
}

TEST_CASE("the search everywhere reads in the background and again after a change", "[everywhere]")
{
    House house;
    EverywhereIndex index;
    QSignalSpy changed(&index, &EverywhereIndex::changed);
    index.follow(house.session.get());
    CHECK(index.find(u"E3"_s, 5).empty());
    index.want();
    index.want(); // once is enough
    REQUIRE(QTest::qWaitFor([&] { return changed.count() == 1; }, kLong));
    CHECK_FALSE(index.find(u"E3"_s, 5).empty());
    CHECK(index.find(u"N9"_s, 5).empty());
    house.office.addEntry(u"N9"_s, u"乙一小"_s);
    house.session->workspace().announce(Area::Entries);
    index.want();
    REQUIRE(QTest::qWaitFor([&] { return changed.count() == 2; }, kLong));
    CHECK_FALSE(index.find(u"N9"_s, 5).empty());
}

TEST_CASE("the records are shown newest first, narrowed, opened and exported", "[audit]")
{
    House house;
    house.mark(u"E1"_s);
    AuditPage page(*house.session);
    page.resize(1200, 600);
    page.show();
    auto *table = page.findChild<TableView *>(u"audit"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() > 5; }, kLong));
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(QTest::qWaitFor([&] { return wordsOf(page).contains(u"chain is whole"_s); }, kLong));
    const int all = table->model()->rowCount();
    page.showTarget(u"about/E1"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() < all; }, kLong));
    CHECK(table->model()->rowCount() == 3); // school, county, calibration
    table->selectRow(0);
    Q_EMIT table->opened(table->currentIndex());
    auto *drawer = page.findChild<Drawer *>();
    REQUIRE(QTest::qWaitFor([&] { return wordsOf(*drawer).contains(kFinal); }, kLong));
}

TEST_CASE("more records are read when the table comes to their end", "[audit]")
{
    House house;
    AuditModel model; // no tester here: it would fetch by itself
    QSignalSpy wanted(&model, &AuditModel::wanted);
    const Audit audit(house.office.workspace());
    model.setLines(must(audit.lines({}, 3)));
    CHECK(model.rowCount() == 3);
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({}); // asked already
    REQUIRE(wanted.count() == 1);
    model.append(must(audit.lines({}, 1000, wanted.front().front().toLongLong())));
    CHECK(model.isAll());
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(model.at(model.rowCount() - 1).action == u"campaign.create");
}

TEST_CASE("the overview's charts say one thing each and hand out their tables", "[overview]")
{
    House house;
    OverviewPage page(*house.session);
    page.resize(1300, 700);
    page.show();
    auto *scores = page.findChild<ChartCard *>(u"scoreChart"_s);
    auto *panels = page.findChild<ChartCard *>(u"panelChart"_s);
    auto *quotas = page.findChild<ChartCard *>(u"quotaChart"_s);
    REQUIRE(QTest::qWaitFor([&] { return !scores->table().rows.empty(); }, kLong));
    CHECK(wordsOf(*panels).contains(u"9 of 9"_s));
    CHECK(wordsOf(*quotas).contains(u"4 of 4"_s));
    CHECK(wordsOf(*scores).contains(u"73.00"_s));
    REQUIRE(scores->table().rows.size() == 1);
    CHECK(scores->table().rows.front() == QStringList{u"70"_s, u"75"_s, u"3"_s});
    CHECK(quotas->table().rows.front().front() == u"甲县");
    CHECK_FALSE(scores->picture().isNull());

    const QString file = house.office.path(u"成绩.csv"_s);
    house.prompts.paths = {file};
    Q_EMIT scores->exportRequested(scores->table());
    CHECK(QTest::qWaitFor([&] { return QFile::exists(file); }, kLong));
    Q_EMIT panels->opened();
    REQUIRE(house.leads.size() == 1);
    CHECK(house.leads.front().first == Topic::Reviews);
}
