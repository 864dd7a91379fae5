// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/matrixpane.h"
#include "core/workspace/rereviews.h"
#include "tests/ui/panelsdesk.h"
#include "ui/panels/groupside.h"
#include "ui/panels/matrixmodel.h"
#include "ui/panels/rereviewdialog.h"
#include "ui/panels/sheetdetails.h"
#include "ui/support/filterbar.h"

#include <QLabel>
#include <QLineEdit>

using namespace linxuan;
using namespace linxuan::samples;

namespace {

int columnOfExpert(const QAbstractItemModel *model, const QString &code)
{
    for (int column = kFirstExpert; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == code)
            return column;
    }
    return -1;
}

// All that the model says of anything, in any role a view may ask for.
QString everythingIn(const QAbstractItemModel *model)
{
    QString all;
    const int roles[] = {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, HeadCaptionRole};
    for (int column = 0; column < model->columnCount(); ++column) {
        for (const int role : roles)
            all += model->headerData(column, Qt::Horizontal, role).toString() + u'\n';
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, column);
            for (const int role : roles)
                all += index.data(role).toString() + u'\n';
            all += index.data(ChipRole).value<Chip>().text + u'\n';
        }
    }
    return all;
}

QString wordsIn(const QWidget *widget)
{
    QString all;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        all += label->text() + u'\n';
    return all;
}

void choose(MatrixPane &pane, int row, int column)
{
    const QModelIndex index = pane.table()->model()->index(row, column);
    pane.table()->setCurrentIndex(index);
    Q_EMIT pane.table()->opened(index);
}

} // namespace

TEST_CASE("the matrix shows what asks for a look first, in words", "[matrixpane]")
{
    PanelsDesk desk;
    MatrixPane pane(desk.open());
    std::optional<int> waiting;
    QObject::connect(&pane, &RoundPane::counted, &pane, [&](int count) { waiting = count; });
    desk.show(pane);
    QAbstractItemModel *model = pane.table()->model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(
        QTest::qWaitFor([&] { return waiting.has_value(); }, kLongest)); // after the first group
    CHECK(*waiting > 0);
    CHECK(columnOf(model, int(MatrixColumn::Code)).front() == u"A2");
    CHECK(model->rowCount() == 4);
    CHECK(model->columnCount() == kFirstExpert + 3); // E4 is on no panel
    const Chip flag = model->index(0, int(MatrixColumn::Flags)).data(ChipRole).value<Chip>();
    CHECK(flag.icon == u"warning");
    CHECK_FALSE(flag.text.isEmpty());
    const int second = columnOfExpert(model, u"E2"_s);
    const Chip outlier = model->index(0, second).data(ChipRole).value<Chip>();
    CHECK(outlier.text == u"62");
    CHECK(outlier.icon == u"warning"); // not by colour alone
    CHECK(model->index(0, int(MatrixColumn::Spread)).data().toString() == u"29");

    pane.table()->sortByColumn(int(MatrixColumn::Code), Qt::DescendingOrder);
    CHECK(columnOf(model, int(MatrixColumn::Code)).front() == u"A4");
    pane.findChild<FilterChip *>()->setChosen({u"calm"_s});
    CHECK(columnOf(model, int(MatrixColumn::Code)) == QStringList{u"A1"_s});
    pane.findChild<FilterChip *>()->setChosen({u"flagged"_s});
    CHECK(columnOf(model, int(MatrixColumn::Code)).contains(u"A2"_s));
    CHECK_FALSE(columnOf(model, int(MatrixColumn::Code)).contains(u"A1"_s));
    pane.findChild<FilterBar *>()->setText(u"A2"_s);
    CHECK(model->rowCount() == 1);
}

TEST_CASE("a cell opens its sheet, which goes back to the expert with a reason", "[matrixpane]")
{
    PanelsDesk desk;
    MatrixPane pane(desk.open());
    desk.show(pane);
    const QAbstractItemModel *model = pane.table()->model();
    choose(pane, 0, columnOfExpert(model, u"E2"_s));
    REQUIRE(QTest::qWaitFor([&] { return pane.findChild<SheetDetails *>() != nullptr; }, kLongest));
    CHECK(wordsIn(pane.findChild<SheetDetails *>()).contains(u"62"_s));
    QPushButton *giveBack = buttonOf(pane, u"returnSheet"_s);
    REQUIRE(giveBack->isEnabled());
    giveBack->click(); // without a reason nothing happens
    desk.prompts.reasons.push_back({u"漏看视频"_s, {}});
    giveBack->click();
    const auto state = [&] {
        return must(Reviews(desk.office.workspace()).missingSheets(kFinal)).size();
    };
    REQUIRE(QTest::qWaitFor([&] { return state() == 1; }, kLongest));
    REQUIRE(QTest::qWaitFor([&] { return !everythingIn(model).contains(u"62\n"_s); }, kLongest));
    choose(pane, 0, int(MatrixColumn::Code));
    CHECK_FALSE(giveBack->isEnabled()); // no expert's cell
    CHECK(pane.findChild<EntryScores *>());
    buttonOf(pane, u"showEntry"_s)->click();
    REQUIRE(desk.leads.size() == 1);
    CHECK(desk.leads.front().first == Topic::Entries);
    CHECK(desk.prompts.errors.empty());
}

TEST_CASE("one click asks one more expert for an entry", "[matrixpane]")
{
    PanelsDesk desk;
    MatrixPane pane(desk.open());
    desk.show(pane);
    const QAbstractItemModel *model = pane.table()->model();
    REQUIRE(columnOf(model, int(MatrixColumn::Code)).front() == u"A2");
    choose(pane, 0, int(MatrixColumn::Code));
    buttonOf(pane, u"rereview"_s)->click();
    auto *dialog = pane.findChild<RereviewDialog *>();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->findChild<QLineEdit *>(u"rereviewReason"_s)->text().isEmpty());
    QPushButton *ask = buttonOf(*dialog, u"askRereview"_s);
    REQUIRE(QTest::qWaitFor([&] { return ask->isEnabled(); }, kLongest));
    ask->click();
    REQUIRE(QTest::qWaitFor([&] { return columnOfExpert(model, u"E4"_s) > 0; }, kLongest));
    const auto added = must(Rereviews(desk.office.workspace()).rereviews(kFinal));
    REQUIRE(added.size() == 1);
    CHECK(added.front().expertCode == u"E4");
    CHECK(added.front().entryCode == u"A2");
    const Chip chip = model->index(0, columnOfExpert(model, u"E4"_s)).data(ChipRole).value<Chip>();
    CHECK(chip.icon == u"plus");
    CHECK(desk.office.result(kFinal, u"A2"_s).sheets == 3); // it replaces none
}

TEST_CASE("no total of others reaches the window of who still has to score", "[matrixpane]")
{
    PanelsDesk desk;
    desk.office.run(u"UPDATE sheet SET state = 'draft' WHERE entry_id ="
                    " (SELECT id FROM entry WHERE code = 'A2') AND expert_id ="
                    " (SELECT id FROM expert WHERE code = 'E1')"_s);
    Session &session = desk.open();
    session.workspace().setActor(u"评委E1"_s);
    MatrixPane pane(session);
    desk.show(pane);
    const QAbstractItemModel *model = pane.table()->model();
    const QString all = everythingIn(model);
    CHECK(all.contains(u"88"_s)); // of A1, which E1 has scored
    for (const QString &total : {u"62"_s, u"91"_s})
        CHECK_FALSE(all.contains(total));
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data() != u"A2"_s)
            continue;
        for (int column = 0; column < model->columnCount(); ++column) {
            choose(pane, row, column);
            QTest::qWait(20);
            CHECK_FALSE(wordsIn(&pane).contains(u"62"_s));
            CHECK_FALSE(wordsIn(&pane).contains(u"91"_s));
        }
    }
}
