// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/collectdesk.h"
#include "ui/exchange/collectrows.h"
#include "ui/exchange/forkview.h"
#include "ui/exchange/scorefilesdrop.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScrollBar>
#include <QUrl>

#include <ctime>
#include <utility>

using namespace linxuan;
using namespace linxuan::samples;

namespace {

enum FileColumn { Expert_, Name, Verdict, Sequence, New, Changed, Same, Missing };

bool drop(QWidget &target, const QStringList &paths)
{
    QMimeData dragged;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    dragged.setUrls(urls);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&target, &enter);
    QDropEvent letGo({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    if (enter.isAccepted())
        QCoreApplication::sendEvent(&target, &letGo);
    return enter.isAccepted();
}

} // namespace

TEST_CASE("score files are seen before they are taken in, and taken in at once", "[collect]")
{
    Desk desk;
    const QStringList files{
        desk.office.next(u"E1"_s, {{u"A1"_s, 1}, {u"A2"_s, 2}, {u"A3"_s, 3}}, makeFinal),
        desk.office.next(u"E2"_s, {{u"A1"_s, 4}})};
    Collecting collecting(desk, files);
    CHECK(collecting.column(u"collectFiles"_s, Expert_) == QStringList{u"E1"_s, u"E2"_s});
    CHECK(collecting.column(u"collectFiles"_s, New) == QStringList{u"3"_s, u"1"_s});
    CHECK(collecting.column(u"collectFiles"_s, Missing) == QStringList{QString(), u"2"_s});
    CHECK(desk.total(u"E1"_s, u"A1"_s) == -1); // nothing is written yet
    collecting.table(u"collectFiles"_s)->selectRow(1);
    const QStringList codes = collecting.column(u"collectedSheets"_s, 1);
    CHECK(codes == QStringList{u"A2"_s, u"A3"_s, u"A1"_s}); // what is missing stands first
    collecting.table(u"collectFiles"_s)->selectAll();
    CHECK(collecting.column(u"collectedSheets"_s, 1).size() == 6);
    collecting.takeIn();
    CHECK(desk.total(u"E1"_s, u"A1"_s) == 99);
    CHECK(desk.total(u"E2"_s, u"A1"_s) == 96);
    CHECK_FALSE(collecting.find<QPushButton>(u"collectStrays"_s)->isVisible());
    CHECK_FALSE(collecting.table(u"collectRefused"_s)->isVisible());

    Collecting again(desk, files);
    CHECK_FALSE(again.next()->isVisible()); // there is nothing to take in
    CHECK(again.column(u"collectFiles"_s, New) == QStringList{QString(), QString()});
}

TEST_CASE("a file that is refused is listed with the reason, the others are taken in", "[collect]")
{
    Desk desk;
    Desk stranger;
    const QString ours = desk.office.next(u"E1"_s, {{u"A1"_s, 1}});
    const QString theirs = stranger.office.next(u"E2"_s, {{u"A1"_s, 9}});
    const QString torn = desk.office.put(u"torn.lxscores"_s, "no scores");
    Collecting collecting(desk, {torn, ours, theirs});
    CHECK(collecting.column(u"collectFiles"_s, Expert_)
          == QStringList{QString(), u"E1"_s, u"E2"_s});
    // The first that needs a look is shown, with why.
    CHECK(collecting.find<QLabel>(u"collectProblem"_s)->isVisible());
    CHECK_FALSE(collecting.words(u"collectProblem"_s).isEmpty());
    collecting.takeIn();
    CHECK(desk.total(u"E1"_s, u"A1"_s) == 99);
    CHECK(desk.total(u"E2"_s, u"A1"_s) == -1);
    REQUIRE(collecting.table(u"collectRefused"_s)->isVisible());
    CHECK(collecting.column(u"collectRefused"_s, 2)
          == QStringList{u"torn.lxscores"_s, QFileInfo(theirs).fileName()});
    const QStringList why = collecting.column(u"collectRefused"_s, 3);
    CHECK(why.at(1) == displayText(ScoreFileStanding::OtherCampaign));
    CHECK_FALSE(why.at(0).isEmpty());
}

TEST_CASE("of two files for one place a person takes one, with a reason", "[collect]")
{
    Desk desk;
    const QString left = desk.rival(u"left.lxscores"_s, u"E1"_s, {{u"A1"_s, 1}, {u"A2"_s, 2}});
    const QString right =
        desk.rival(u"right.lxscores"_s, u"E1"_s, {{u"A1"_s, 6}, {u"A2"_s, 2}, {u"A3"_s, 5}});
    Collecting collecting(desk, {left, right});
    CHECK_FALSE(collecting.next()->isVisible());
    collecting.waitForForks();
    // Only what differs, with the totals of each.
    CHECK(collecting.column(u"forkTable"_s, 0) == QStringList{u"A1"_s, u"A3"_s});
    CHECK(collecting.column(u"forkTable"_s, 1).at(0) == u"99");
    CHECK(collecting.column(u"forkTable"_s, 2) == QStringList{u"94"_s, u"95"_s});

    collecting.find<QPushButton>(u"chooseForkB"_s)->click(); // without a reason nothing is chosen
    collecting.settle();
    CHECK_FALSE(collecting.next()->isVisible());
    desk.prompts.reasons.push_back({u"评委确认后一份为准"_s, {}});
    collecting.find<QPushButton>(u"chooseForkB"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return collecting.next()->isVisible(); }, 20'000));
    collecting.table(u"collectFiles"_s)->selectRow(0); // the other may still be chosen instead
    collecting.waitForForks();
    collecting.takeIn();
    CHECK(desk.total(u"E1"_s, u"A1"_s) == 94);
    CHECK(desk.total(u"E1"_s, u"A3"_s) == 95);
    CHECK(desk.office.text(u"SELECT count(*) FROM score_file"_s) == u"2"); // the other is kept
    CHECK(desk.office.problems().isEmpty());
}

TEST_CASE("beside a file that was taken in before, a rival needs a choice", "[collect]")
{
    Desk desk;
    Collecting(desk, {desk.office.next(u"E1"_s, {{u"A1"_s, 1}})}).takeIn();
    const QString rival =
        desk.rival(u"rival.lxscores"_s, u"E1"_s, {{u"A1"_s, 7}}, [](ScoreFile &file) {
            file.sequence = 1;
            file.previous.clear();
        });
    Collecting collecting(desk, {rival});
    collecting.waitForForks();
    CHECK(collecting.assistant->findChild<QPushButton *>(u"chooseForkA"_s) == nullptr);
    desk.prompts.reasons.push_back({u"评委确认"_s, {}});
    collecting.find<QPushButton>(u"chooseForkB"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return collecting.next()->isVisible(); }, 20'000));
    CHECK(desk.total(u"E1"_s, u"A1"_s) == 99); // not before it is taken in
    collecting.takeIn();
    CHECK(desk.total(u"E1"_s, u"A1"_s) == 93);
}

TEST_CASE("files are added while the table is shown, each once", "[collect]")
{
    Desk desk;
    const QString first = desk.office.next(u"E1"_s, {{u"A1"_s, 1}});
    const QString second = desk.office.next(u"E2"_s, {{u"A1"_s, 2}});
    Collecting collecting(desk, {first});
    desk.prompts.paths = {first, second};
    collecting.find<QPushButton>(u"collectMore"_s)->click();
    REQUIRE(QTest::qWaitFor(
        [&] { return collecting.column(u"collectFiles"_s, Expert_).size() == 2; }, 20'000));
    CHECK(drop(*collecting.assistant, {second}));
    collecting.settle();
    CHECK(collecting.column(u"collectFiles"_s, Expert_) == QStringList{u"E1"_s, u"E2"_s});
}

TEST_CASE("a table that the campaign overtook is made anew before anything is taken", "[collect]")
{
    Desk desk;
    Collecting collecting(desk, {desk.office.next(u"E1"_s, {{u"A1"_s, 1}})});
    desk.office.addRecommended({u"B1"_s}, u"乙一小"_s);
    collecting.next()->click();
    REQUIRE(QTest::qWaitFor([&] { return collecting.find<QLabel>(u"collectFault"_s)->isVisible(); },
                            20'000));
    collecting.settle();
    CHECK(collecting.assistant->step() == 1);
    CHECK(desk.total(u"E1"_s, u"A1"_s) == -1);
    collecting.takeIn();
    CHECK(desk.total(u"E1"_s, u"A1"_s) == 99);
}

TEST_CASE("score files dropped on a window are taken, anything else is not", "[collect]")
{
    Desk desk;
    const QString scores = desk.rival(u"1.LXSCORES"_s, u"E1"_s, {{u"A1"_s, 1}});
    const QString other = desk.office.put(u"list.xlsx"_s, "a table");
    QWidget window;
    bool isWelcome = false;
    QStringList taken;
    const ScoreFilesDrop dropping(&window, [&isWelcome] { return isWelcome; });
    QObject::connect(&dropping, &ScoreFilesDrop::dropped, &window,
                     [&taken](const QStringList &paths) { taken += paths; });
    CHECK_FALSE(drop(window, {scores}));
    isWelcome = true;
    CHECK_FALSE(drop(window, {scores, other}));
    CHECK_FALSE(drop(window, {desk.office.folder()}));
    CHECK(taken.isEmpty());
    CHECK(drop(window, {scores}));
    CHECK(taken == QStringList{scores});
}

TEST_CASE("ten thousand sheets are shown and scrolled without a stutter", "[collect]")
{
    std::vector<CollectedSheet> sheets;
    for (int i = 0; i < 10'000; ++i)
        sheets.push_back({u"E%1"_s.arg(i / 250), u"A%1"_s.arg(i), u"%1"_s.arg(i % 100),
                          SheetOutcome(i % 6), StrayReason::Differs});
    RowsModel<CollectedSheet> model(collectedSheetColumns());
    TableView table;
    table.setModel(&model);
    table.setColumnWidths({9, 11, 8, 16}, 3);
    table.resize(600, 700);
    table.show();
    // Of the processor, so that other programs do not count.
    auto spent = [last = std::clock()]() mutable {
        const std::clock_t now = std::clock();
        return (now - std::exchange(last, now)) * 1000 / CLOCKS_PER_SEC;
    };
    model.setRows(std::move(sheets));
    table.grab();
    const auto shown = spent();
    constexpr int kSteps = 100;
    for (int step = 1; step <= kSteps; ++step) {
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() * step / kSteps);
        table.grab();
    }
    const auto scrolled = spent();
    INFO("shown in " << shown << " ms, " << kSteps << " pages scrolled in " << scrolled << " ms");
    CHECK(shown < 500);
    CHECK(scrolled / kSteps < 50);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.sort(3, Qt::AscendingOrder);
    CHECK(model.at(0).outcome == SheetOutcome::Stray);
}

TEST_CASE("the table of differing files is a sound model", "[collect]")
{
    ForkModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ForkComparison comparison;
    comparison.files.resize(2);
    comparison.sheets = {{u"A1"_s, {u"90"_s, u"90"_s}, true},
                         {u"A2"_s, {u"90"_s, QString()}, false},
                         {u"A3"_s, {u"80"_s, u"80"_s}, false}}; // another word, the same total
    CHECK(comparison.differing() == 2);
    model.setComparison(comparison);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.columnCount() == 3);
    CHECK(model.index(0, 0).data() == u"A2"_s);
    CHECK(model.index(0, 2).data().toString() != u"90");
    CHECK(model.headerData(2, Qt::Horizontal, Qt::DisplayRole) == u"B"_s);
}
