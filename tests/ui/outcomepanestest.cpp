// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/confirming.h"
#include "core/workspace/publicity.h"
#include "tests/core/workspace/closedround.h"
#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/pages.h"
#include "ui/results/closedialog.h"
#include "ui/results/linestrip.h"
#include "ui/results/resultspage.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"
#include "ui/support/tabstrip.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; // ms

// The office's page of results over the eleven entries of fill().
class ShownResults
{
public:
    ShownResults()
    {
        fill(office);
        open();
    }

    void open()
    {
        page.reset();
        session.reset();
        session = std::make_unique<Session>(must(Workspace::open(office.folder())), prompts);
        for (const PageEntry &entry : officePages()) {
            if (entry.code == u"results")
                page.reset(entry.create(*session, nullptr));
        }
        REQUIRE(page);
        page->resize(1366, 768);
        page->showTarget(u"ranking/final"_s);
        page->show();
        wait([this] { return table(u"results"_s)->model()->rowCount() == 11; });
    }

    void wait(const std::function<bool()> &holds) { REQUIRE(QTest::qWaitFor(holds, kPatience)); }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = page->findChild<Widget *>(name);
        if (!widget) {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                if (!widget && top->isVisible())
                    widget = top->findChild<Widget *>(name);
            }
        }
        REQUIRE(widget);
        return widget;
    }
    TableView *table(const QString &name) { return page->findChild<TableView *>(name); }
    void press(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        wait([button] { return button->isEnabled(); });
        button->click();
    }
    QString cell(const QString &name, int row, int column)
    {
        return table(name)->model()->index(row, column).data().toString();
    }

    Office office;
    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<Page> page;
};

// QTest posts a movement; this one has happened when it returns.
void moveTo(QWidget &view, const QPoint &point, Qt::MouseButtons buttons = {})
{
    QMouseEvent event(QEvent::MouseMove, point, view.mapToGlobal(point), Qt::NoButton, buttons, {});
    QApplication::sendEvent(&view, &event);
}

// Where the pointer takes hold of the last line, looked for from below; -1 where no line is.
int lowestLine(QWidget &view)
{
    for (int y = view.height() - 1; y > 0; --y) {
        moveTo(view, QPoint(40, y));
        if (view.cursor().shape() == Qt::SizeVerCursor)
            return y;
    }
    return -1;
}

} // namespace

TEST_CASE("the results have a tab for the ranking and for what is made of it", "[results]")
{
    ShownResults shown;
    auto *tabs = shown.find<TabStrip>(u"tabs"_s);
    REQUIRE(tabs->count() >= 4);
    for (const QString &target : {u"lines"_s, u"versions"_s, u"publicity"_s}) {
        shown.page->showTarget(target + u"/final"_s);
        CHECK(tabs->currentIndex() > 0);
    }
    CHECK(shown.page->helpTopic() == u"publicity");
    shown.page->showTarget(u"A3"_s);
    CHECK(tabs->currentIndex() == 0);
    CHECK(shown.table(u"results"_s)->model()->rowCount() == 1);
}

TEST_CASE("pointing at a score shows how it came about", "[results]")
{
    ShownResults shown;
    const auto *model = shown.table(u"results"_s)->model();
    const QString tip = model->index(0, 5).data(Qt::ToolTipRole).toString();
    const QString score = model->index(0, 5).data().toString();
    CHECK(tip.contains(score));
    CHECK(tip.count(u'\n') > 6);
}

TEST_CASE("a line moved by key shows who would gain, and nothing is stored", "[lines]")
{
    ShownResults shown;
    shown.page->showTarget(u"lines/final"_s);
    auto *strip = shown.find<LineStrip>(u"lineStrip"_s);
    auto *apply = shown.find<QPushButton>(u"applyDraft"_s);
    auto *discard = shown.find<QPushButton>(u"discardDraft"_s);
    CHECK_FALSE(apply->isEnabled());
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Right);
    QTest::keyClick(strip, Qt::Key_Right);
    CHECK(strip->line() == 2);
    const int before = shown.table(u"draftChanges"_s)->model()->rowCount();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(strip, Qt::Key_Down);
    CHECK(before == 0);
    CHECK(shown.table(u"draftChanges"_s)->model()->rowCount() > 0);
    CHECK(apply->isEnabled());
    CHECK(shown.office.text(u"SELECT COUNT(*) FROM award_change"_s) == u"1");
    SECTION("Esc puts all back")
    {
        QTest::keyClick(strip, Qt::Key_Escape);
        CHECK_FALSE(discard->isEnabled());
        CHECK(shown.table(u"draftChanges"_s)->model()->rowCount() == 0);
    }
    SECTION("with a reason it becomes hand changes")
    {
        const int changes = shown.table(u"draftChanges"_s)->model()->rowCount();
        shown.prompts.reasons = {Reason{u"评委会议定"_s, u"组长"_s}};
        apply->click();
        shown.wait([&] {
            return shown.office.text(u"SELECT COUNT(*) FROM award_change"_s).toInt() == changes + 1;
        });
        CHECK(shown.office.text(u"SELECT reason FROM award_change ORDER BY reason DESC"_s)
              == u"评委会议定");
        CHECK(shown.office.problems().isEmpty());
    }
}

TEST_CASE("a line is dragged with the mouse", "[lines]")
{
    ShownResults shown;
    shown.page->showTarget(u"lines/final"_s);
    auto *strip = shown.find<LineStrip>(u"lineStrip"_s);
    QWidget *view = strip->viewport();
    int found = -1;
    shown.wait([&] { return (found = lowestLine(*view)) > 0; });
    QTest::mousePress(view, Qt::LeftButton, {}, QPoint(40, found));
    moveTo(*view, QPoint(40, found + 80), Qt::LeftButton);
    QTest::mouseRelease(view, Qt::LeftButton, {}, QPoint(40, found + 80));
    CHECK(shown.table(u"draftChanges"_s)->model()->rowCount() > 0);
}

TEST_CASE("the versions pane names who moved between two closings", "[versions]")
{
    ShownResults shown;
    close(shown.office);
    must(Results(shown.office.workspace()).reopen(u"final"_s, u"组长"_s, u"录入有误"_s));
    must(Selection(shown.office.workspace()).withdraw({u"A3"_s}, u"教师调离"_s));
    shown.open();
    shown.page->showTarget(u"versions/final"_s);
    auto *table = shown.table(u"versions"_s);
    shown.wait([table] { return table->model()->rowCount() > 0; });
    CHECK(shown.find<QComboBox>(u"fromVersion"_s)->count() == 1);
    QStringList codes;
    QString why;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        codes += shown.cell(u"versions"_s, row, 0);
        if (codes.back() == u"A3")
            why = shown.cell(u"versions"_s, row, 6);
    }
    CHECK(codes.contains(u"A3"));
    CHECK(why.contains(u"教师调离"));
}

TEST_CASE("a list goes through public notice, objection and publication in the window",
          "[publicity]")
{
    ShownResults shown;
    close(shown.office);
    shown.open();
    shown.page->showTarget(u"publicity/final"_s);
    shown.press(u"beginNotice"_s);
    shown.find<QDateEdit>(u"noticeFrom"_s)->setDate(QDate(2023, 10, 8));
    shown.find<QDateEdit>(u"noticeTo"_s)->setDate(QDate(2023, 10, 14));
    shown.find<QLineEdit>(u"noticeBy"_s)->setText(u"办公室"_s);
    shown.press(u"formAction"_s);
    shown.wait([&] { return shown.office.text(u"SELECT COUNT(*) FROM public_notice"_s) == u"1"; });
    shown.press(u"logObjection"_s);
    CHECK_FALSE(shown.find<QPushButton>(u"formAction"_s)->isEnabled());
    shown.find<QLineEdit>(u"objectionEntry"_s)->setText(u"A2"_s);
    shown.find<QLineEdit>(u"objectionBy"_s)->setText(u"王某"_s);
    shown.find<QPlainTextEdit>(u"objectionText"_s)->setPlainText(u"与他人雷同"_s);
    shown.press(u"formAction"_s);
    auto *table = shown.table(u"objections"_s);
    shown.wait([table] { return table->model()->rowCount() == 1; });
    CHECK_FALSE(shown.find<QPushButton>(u"publishList"_s)->isEnabled());
    table->selectRow(0);
    shown.press(u"decideObjection"_s);
    shown.find<QRadioButton>(u"option-rejected"_s)->setChecked(true);
    shown.find<QPlainTextEdit>(u"answer"_s)->setPlainText(u"经核实不成立"_s);
    shown.find<QLineEdit>(u"decidedBy"_s)->setText(u"组长"_s);
    shown.press(u"formAction"_s);
    shown.press(u"publishList"_s);
    shown.find<QDateEdit>(u"publishedOn"_s)->setDate(QDate(2023, 10, 15));
    shown.find<QLineEdit>(u"publishedBy"_s)->setText(u"办公室"_s);
    shown.press(u"formAction"_s);
    shown.wait([&] {
        return shown.office.text(u"SELECT published_on FROM published_list"_s) == u"2023-10-15";
    });
    CHECK(shown.office.problems().isEmpty());
}

TEST_CASE("closing asks three people and leads to what is not done", "[closing]")
{
    ShownResults shown;
    QWidget window;
    window.show();
    auto *dialog = new CloseDialog(*shown.session, u"final"_s, u"市级评审"_s, &window);
    dialog->open();
    auto *action = dialog->findChild<QPushButton *>(u"closeAction"_s);
    SECTION("a tied line stands against it")
    {
        shown.wait([dialog] { return dialog->findChild<QPushButton *>(u"mend"_s) != nullptr; });
        CHECK_FALSE(action->isEnabled());
    }
    SECTION("three confirm, then it is closed")
    {
        dialog->reject();
        Results results(shown.office.workspace());
        for (bool isOpen = true; isOpen;) {
            isOpen = false;
            for (const GroupAwards &group : must(results.awards(u"final"_s)).groups) {
                if (group.lines.empty() || isOpen)
                    continue;
                must(results.decideLine(u"final"_s, group.key, group.lines.front().level,
                                        TieAtLine::Include, u"组长"_s, u"合议"_s));
                isOpen = true;
            }
        }
        dialog = new CloseDialog(*shown.session, u"final"_s, u"市级评审"_s, &window);
        dialog->open();
        action = dialog->findChild<QPushButton *>(u"closeAction"_s);
        shown.wait([&] { return action->isEnabled(); });
        action->click();
        const ResultToConfirm result =
            must(Confirming(shown.office.workspace()).toConfirm(u"final"_s));
        int number = 0;
        for (const QString &role : {u"chair"_s, u"clerk"_s, u"supervisor"_s}) {
            dialog->findChild<QLineEdit *>(role + u"Name"_s)->setText(u"某%1"_s.arg(++number));
            dialog->findChild<QLineEdit *>(role + u"Count"_s)
                ->setText(QString::number(result.entries));
            dialog->findChild<QLineEdit *>(role + u"Code"_s)->setText(result.code.right(4));
            dialog->findChild<QPushButton *>(role + u"Confirm"_s)->click();
            auto *done = dialog->findChild<QLabel *>(role + u"Done"_s);
            shown.wait([done] { return done->isVisible(); });
        }
        dialog->findChild<QLineEdit *>(u"closeName"_s)->setText(u"组长"_s);
        shown.wait([&] { return action->isEnabled(); });
        action->click();
        shown.wait([&] { return shown.office.text(u"SELECT COUNT(*) FROM closure"_s) == u"1"; });
        CHECK(shown.office.text(u"SELECT COUNT(*) FROM confirmation"_s) == u"3");
        CHECK(shown.office.problems().isEmpty());
    }
}
