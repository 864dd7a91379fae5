// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/rosterpane.h"
#include "tests/ui/panelsdesk.h"
#include "ui/panels/groupside.h"
#include "ui/panels/proposedialog.h"
#include "ui/support/formdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>

using namespace linxuan;
using namespace linxuan::samples;

namespace {

const GroupKey kMaths{Category::Subject, u"小学"_s, u"数学"_s};

// The pane of a round in which nothing is formed yet, and its forms as a person fills them in.
class Roster
{
public:
    explicit Roster(PanelsDesk &desk)
        : pane(desk.open())
        , m_desk(desk)
    {
        desk.show(pane);
    }

    QAbstractItemModel *seats() const { return pane.findChild<TableView *>(u"seats"_s)->model(); }
    QAbstractItemModel *rows(const QString &table) const
    {
        return pane.findChild<TableView *>(table)->model();
    }
    void select(const QString &table, const QString &code)
    {
        auto *view = pane.findChild<TableView *>(table);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data() == code)
                view->selectRow(row);
        }
        REQUIRE(view->selectionModel()->hasSelection());
    }
    // The form that the button opens, filled in and sent off; true when it closed.
    bool fill(const QString &button, const QHash<QString, QString> &values)
    {
        buttonOf(pane, button)->click();
        return fillOpen(values);
    }
    bool fillOpen(const QHash<QString, QString> &values)
    {
        QPointer<FormDialog> form = pane.findChild<FormDialog *>();
        REQUIRE(form);
        for (auto value = values.begin(); value != values.end(); ++value)
            set(form->findChild<QWidget *>(value.key()), value.value());
        QPushButton *action = buttonOf(*form, u"formAction"_s);
        REQUIRE(action->isEnabled());
        action->click();
        auto *trouble = form->findChild<QLabel *>(u"formTrouble"_s);
        REQUIRE(QTest::qWaitFor([&] { return !form || !form->isVisible() || !trouble->isHidden(); },
                                kLongest));
        const bool isTaken = !form || !form->isVisible();
        delete form.data();
        return isTaken;
    }
    std::vector<PanelCard> panels()
    {
        return must(Panels(m_desk.office.workspace()).panels(kFinal));
    }

    RosterPane pane;

private:
    static void set(QWidget *field, const QString &value)
    {
        REQUIRE(field);
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->setText(value);
        else if (auto *words = qobject_cast<QPlainTextEdit *>(field))
            words->setPlainText(value);
        else if (auto *box = qobject_cast<QComboBox *>(field))
            box->setCurrentIndex(box->findData(value));
    }

    PanelsDesk &m_desk;
};

} // namespace

TEST_CASE("panels are proposed, seen, and only then formed", "[roster]")
{
    PanelsDesk desk;
    Roster roster(desk);
    buttonOf(roster.pane, u"proposePanels"_s)->click();
    QPointer<ProposeDialog> dialog = roster.pane.findChild<ProposeDialog *>();
    REQUIRE(dialog);
    dialog->findChild<QSpinBox *>(u"proposeSize"_s)->setValue(4);
    QPushButton *action = buttonOf(*dialog, u"proposeAction"_s);
    action->click();
    auto *table = dialog->findChild<TableView *>(u"proposal"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, kLongest));
    CHECK(table->model()->index(0, 2).data().toString().contains(u"E4"_s));
    CHECK_FALSE(roster.panels().front().isFormed); // nothing stored yet
    REQUIRE(QTest::qWaitFor([&] { return action->isEnabled(); }, kLongest));
    action->click();
    REQUIRE(QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }, kLongest));
    const auto panels = roster.panels();
    REQUIRE(panels.size() == 1);
    CHECK(panels.front().isFormed);
    CHECK(panels.front().working() == 4);
    REQUIRE(QTest::qWaitFor([&] { return roster.seats()->rowCount() == 4; }, kLongest));
    CHECK(desk.office.result(kFinal, u"A1"_s).sheets == 3); // no sheet was touched
}

TEST_CASE("a member is added, takes the chair, and leaves with a reason", "[roster]")
{
    PanelsDesk desk;
    Roster roster(desk);
    REQUIRE(roster.seats()->rowCount() == 3);
    CHECK(roster.fill(u"addMember"_s, {{u"expert"_s, u"E4"_s}}));
    REQUIRE(QTest::qWaitFor([&] { return roster.seats()->rowCount() == 4; }, kLongest));
    roster.select(u"seats"_s, u"E4"_s);
    buttonOf(roster.pane, u"setChair"_s)->click();
    REQUIRE(QTest::qWaitFor(
        [&] {
            const PanelSeat *chair = roster.panels().front().chair();
            return chair && chair->code == u"E4";
        },
        kLongest));
    REQUIRE(QTest::qWaitFor([&] { return roster.seats()->rowCount() == 4; }, kLongest));
    roster.select(u"seats"_s, u"E3"_s);
    CHECK(roster.fill(u"removeMember"_s, {{u"reason"_s, u"生病"_s}, {u"sheets"_s, u"keep"_s}}));
    REQUIRE(QTest::qWaitFor([&] { return roster.panels().front().working() == 3; }, kLongest));
    CHECK(desk.office.result(kFinal, u"A1"_s).sheets == 3); // the sheets go on to count
    CHECK(desk.prompts.errors.empty());
}

TEST_CASE("a recusal is declared with its kind, and taken back", "[roster]")
{
    PanelsDesk desk;
    Roster roster(desk);
    CHECK_FALSE(roster.fill(u"declareRecusal"_s,
                            {{u"expert"_s, u"E1"_s},
                             {u"target"_s, u"Z9"_s},
                             {u"kind"_s, u"relative"_s},
                             {u"reason"_s, u"夫妻"_s}})); // no such entry
    CHECK(roster.fill(u"declareRecusal"_s,
                      {{u"expert"_s, u"E1"_s},
                       {u"target"_s, u"A4"_s},
                       {u"kind"_s, u"relative"_s},
                       {u"reason"_s, u"夫妻"_s}}));
    REQUIRE(QTest::qWaitFor([&] { return roster.rows(u"recusals"_s)->rowCount() == 1; }, kLongest));
    const auto lines = must(RecusalBook(desk.office.workspace()).lines());
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().isDeclared);
    CHECK(lines.front().recusal.kind == RecusalKind::Relative);
    CHECK(lines.front().target == u"A4");
    roster.select(u"recusals"_s, u"E1"_s);
    buttonOf(roster.pane, u"removeRecusal"_s)->click();
    REQUIRE(QTest::qWaitFor(
        [&] { return must(RecusalBook(desk.office.workspace()).lines()).empty(); }, kLongest));
}

TEST_CASE("pairs are locked, and calibration entries marked, from their tabs", "[roster]")
{
    PanelsDesk desk;
    Roster roster(desk);
    CHECK(roster.fill(u"addLock"_s,
                      {{u"entry"_s, u"A4"_s},
                       {u"expert"_s, u"E2"_s},
                       {u"kind"_s, u"never"_s},
                       {u"reason"_s, u"同一教研组"_s}}));
    REQUIRE(QTest::qWaitFor([&] { return roster.rows(u"locks"_s)->rowCount() == 1; }, kLongest));
    CHECK(must(Locks(desk.office.workspace()).locks(kFinal)).front().kind == LockKind::Never);
    roster.select(u"locks"_s, u"A4"_s);
    buttonOf(roster.pane, u"removeLock"_s)->click();
    REQUIRE(QTest::qWaitFor(
        [&] { return must(Locks(desk.office.workspace()).locks(kFinal)).empty(); }, kLongest));

    CHECK_FALSE(roster.fill(u"addAnchor"_s, {{u"codes"_s, u"A1"_s}})); // has sheets already
    CHECK(roster.fill(u"addAnchor"_s, {{u"codes"_s, u"A4"_s}}));
    REQUIRE(QTest::qWaitFor([&] { return roster.rows(u"anchors"_s)->rowCount() == 1; }, kLongest));
    roster.select(u"anchors"_s, u"A4"_s);
    buttonOf(roster.pane, u"removeAnchors"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return roster.rows(u"anchors"_s)->rowCount() == 0; }, kLongest));
}

TEST_CASE("an expert's data and relations are changed in the table of members", "[roster]")
{
    PanelsDesk desk;
    Roster roster(desk);
    roster.select(u"seats"_s, u"E1"_s);
    auto *view = roster.pane.findChild<TableView *>(u"seats"_s);
    Q_EMIT view->opened(view->currentIndex());
    CHECK_FALSE(roster.fillOpen({{u"relations"_s, u"张某"_s}})); // no kind
    Q_EMIT view->opened(view->currentIndex());
    CHECK(roster.fillOpen({{u"unit"_s, u"乙一小"_s}, {u"relations"_s, u"示例A4，亲属，夫妻"_s}}));
    const auto relations = must(ExpertBook(desk.office.workspace()).relations());
    REQUIRE(relations.size() == 1);
    CHECK(relations.front().person == u"示例A4");
    CHECK(relations.front().kind == RecusalKind::Relative);
    CHECK(must(ExpertBook(desk.office.workspace()).expert(u"E1"_s)).unitName == u"乙一小");
    // Only what the form no longer says is taken away.
    REQUIRE(QTest::qWaitFor([&] { return roster.seats()->rowCount() == 3; }, kLongest));
    QTest::qWait(200);
    roster.select(u"seats"_s, u"E1"_s);
    Q_EMIT view->opened(view->currentIndex());
    CHECK(roster.fillOpen({{u"relations"_s, QString()}}));
    CHECK(must(ExpertBook(desk.office.workspace()).relations()).empty());
}

TEST_CASE("an expert who falls ill is replaced after a preview", "[roster]")
{
    PanelsDesk desk;
    must(Reviews(desk.office.workspace()).assign({kFinal, 3, 1}));
    Roster roster(desk);
    roster.select(u"seats"_s, u"E1"_s);
    CHECK(roster.fill(u"replaceMember"_s, {{u"reason"_s, u"生病"_s}, {u"sheets"_s, u"keep"_s}}));
    REQUIRE(QTest::qWaitFor([&] { return !desk.prompts.asked.empty(); }, kLongest));
    const auto hasLeft = [&] {
        for (const PanelSeat &seat : roster.panels().front().seats) {
            if (seat.code == u"E1")
                return seat.hasLeft;
        }
        return false;
    };
    REQUIRE(QTest::qWaitFor(hasLeft, kLongest));
    CHECK(desk.office.result(kFinal, u"A1"_s).sheets == 3);
    CHECK(desk.prompts.errors.empty());
}
