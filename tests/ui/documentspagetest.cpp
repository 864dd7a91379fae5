// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/printings.h"
#include "tests/ui/documentsdesk.h"
#include "ui/documents/choicebox.h"
#include "ui/documents/eachfiledialog.h"
#include "ui/documents/entryfield.h"
#include "ui/documents/printingsdialog.h"
#include "ui/support/emptystate.h"
#include "ui/support/noticebar.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QPrinter>
#include <QSpinBox>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

TEST_CASE("forms stand by step, the headings are passed over", "[documents]")
{
    Documenting desk;
    auto *forms = desk.find<FormList>(u"forms"_s);
    const QAbstractItemModelTester tester(forms->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(forms->model()->rowCount() == int(formKinds().size()) + 5 + 1); // steps and the packet
    CHECK(forms->model()->index(0, 0).data().toString() == displayName(FormStep::Preparation));
    desk.choose(u"administrators"_s);
    QTest::keyClick(forms, Qt::Key_Down);
    CHECK(forms->code() == u"direct-school-summary");
    desk.choose(u"receipt-slip"_s);
    QTest::keyClick(forms, Qt::Key_Down);
    CHECK(forms->code() == kPacket);
    QTest::keyClick(forms, Qt::Key_Down);
    CHECK(forms->code() == u"score-sheets");
    CHECK(desk.find<QLabel>(u"purpose"_s)->text() == formPurpose(u"score-sheets"_s));
}

TEST_CASE("a form shows the choosers that it takes, and no others", "[documents]")
{
    Documenting desk;
    const auto choosers = [&desk](const QString &form) {
        desk.choose(form);
        QStringList shown;
        for (const QString &name : {u"round"_s, u"unit"_s, u"group"_s, u"entry"_s, u"expert"_s,
                                    u"order"_s, u"blank"_s, u"copies"_s}) {
            if (desk.shown(name))
                shown += name;
        }
        return shown.join(u' ');
    };
    CHECK(choosers(u"award-list"_s) == u"round unit group copies");
    CHECK(choosers(u"lesson-design"_s) == u"unit entry order blank copies");
    CHECK(choosers(u"score-sheets"_s) == u"round unit entry expert copies");
    CHECK(choosers(u"contacts"_s) == u"unit blank copies");
    CHECK(choosers(u"unit-awards"_s) == u"copies");
    CHECK(choosers(kPacket.toString()) == u"unit entry order copies");
}

TEST_CASE("the pages of the chosen form and unit are seen", "[documents]")
{
    Documenting desk;
    REQUIRE(desk.isPreviewed());
    CHECK(desk.request().form == u"award-list");
    REQUIRE(desk.until([&] { return desk.find<QComboBox>(u"unit"_s)->count() > 2; }));
    desk.pick(u"unit"_s, u"甲县"_s);
    CHECK_FALSE(desk.isReady()); // what is seen is not yet what would be printed
    REQUIRE(desk.isPreviewed());
    CHECK(desk.request().unit == u"甲县"_s);
    const QString text = textOf(desk.save(u"list.pdf"_s));
    CHECK(text.contains(u"甲一小"_s));
    CHECK_FALSE(text.contains(u"乙一小"_s));
    CHECK(desk.prompts.errors.empty());
}

TEST_CASE("a form is parted by units or by groups, not by both", "[documents]")
{
    Documenting desk;
    REQUIRE(desk.isPreviewed());
    auto *units = desk.find<ChoiceBox>(u"unit"_s);
    auto *groups = desk.find<ChoiceBox>(u"group"_s);
    desk.pick(u"unit"_s, units->itemText(1));
    CHECK(desk.request().split == FormSplit::ByUnit);
    REQUIRE(desk.isPreviewed());
    desk.pick(u"group"_s, groups->itemText(1));
    CHECK(desk.request().split == FormSplit::ByGroup);
    CHECK(units->currentIndex() == 0);
    desk.choose(u"experiment-summary"_s); // is handed in by unit
    CHECK(desk.request().split == FormSplit::ByUnit);
}

TEST_CASE("a form with nothing to print says so and what to do", "[documents]")
{
    Documenting desk;
    REQUIRE(desk.isPreviewed());
    desk.choose(u"certificates"_s);
    auto *trouble = desk.find<EmptyState>(u"nothingToPrint"_s);
    REQUIRE(desk.until([&] { return trouble->isVisible(); }));
    QString said;
    for (const QLabel *label : trouble->findChildren<QLabel *>())
        said += label->text();
    CHECK_FALSE(said.isEmpty());
    CHECK_FALSE(desk.isReady());
    CHECK_FALSE(desk.find<QPushButton>(u"primary"_s)->isEnabled());
    CHECK(desk.facts().isEmpty());
    desk.choose(u"award-list"_s);
    CHECK(desk.isPreviewed());
    CHECK(desk.prompts.errors.empty());
}

TEST_CASE("saving enters a version, and a change after it is told above the pages", "[documents]")
{
    Documenting desk;
    REQUIRE(desk.isPreviewed());
    CHECK(desk.factsSay(FormWords::tr("not printed yet")));
    desk.save(u"first.pdf"_s);
    REQUIRE(desk.factsSay(FormWords::tr("as printed in version %1").arg(1)));
    auto *notice = desk.find<NoticeBar>(u"changedNotice"_s);
    CHECK_FALSE(notice->isVisible());
    must(Results(desk.office.workspace()).reopen(u"final"_s, u"组长"_s, u"复核"_s));
    must(Results(desk.office.workspace())
             .changeAward(u"final"_s, u"A1"_s, {}, u"组长"_s, u"取消"_s));
    close(desk.office);
    desk.session->workspace().announce(Area::Outcome);
    REQUIRE(desk.until([&] { return notice->isVisible(); }));
    CHECK(notice->text().contains(u"1"_s));
    CHECK(desk.facts().contains(FormWords::tr("changed since version %1").arg(1)));
    desk.save(u"second.pdf"_s);
    REQUIRE(desk.factsSay(FormWords::tr("as printed in version %1").arg(2)));
    CHECK_FALSE(notice->isVisible());
    const auto printings = must(Printings(desk.office.workspace()).all());
    REQUIRE(printings.size() == 2);
    CHECK(textOf(desk.office.path(u"first.pdf"_s)).contains(QString(printings[0].code)));
    CHECK(textOf(desk.office.path(u"second.pdf"_s)).contains(QString(printings[1].code)));
}

TEST_CASE("printing enters the version and sends every page to the printer", "[documents]")
{
    Documenting desk;
    const QString paper = desk.office.path(u"paper.pdf"_s);
    desk.page->setPrinterChooser([&](QWidget *, const QString &, const PrinterChosen &chosen) {
        const auto printer = std::make_shared<QPrinter>(QPrinter::ScreenResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(paper);
        chosen(printer);
    });
    REQUIRE(desk.isPreviewed());
    const int pages = desk.find<PagesView>(u"pages"_s)->pages();
    desk.find<QPushButton>(u"primary"_s)->click();
    REQUIRE(desk.factsSay(FormWords::tr("as printed in version %1").arg(1)));
    REQUIRE(desk.until([&] { return desk.session->tasks().running().empty(); }));
    const PdfPages printed = must(PdfPages::open(paper));
    CHECK(printed.count() == pages);
    CHECK(qAbs(printed.size(0).width() - 842) < 2); // as wide as the list is laid out
    CHECK(desk.prompts.errors.empty());
}

TEST_CASE("a person who steps back from the printer has printed nothing", "[documents]")
{
    Documenting desk;
    desk.page->setPrinterChooser([](QWidget *, const QString &, const PrinterChosen &) {});
    REQUIRE(desk.isPreviewed());
    desk.find<QPushButton>(u"primary"_s)->click();
    QTest::qWait(50);
    CHECK(must(Printings(desk.office.workspace()).all()).empty());
}

TEST_CASE("each part becomes a file whose name follows the pattern", "[documents]")
{
    Documenting desk;
    REQUIRE(desk.isPreviewed());
    desk.pick(u"unit"_s, desk.find<QComboBox>(u"unit"_s)->itemText(1));
    REQUIRE(desk.isPreviewed());
    desk.trigger(DocumentsPage::tr("A file for each part…"));
    auto *dialog = desk.page->window()->findChild<EachFileDialog *>();
    REQUIRE(dialog);
    auto *action = dialog->findChild<QPushButton *>(u"saveEach"_s);
    CHECK_FALSE(action->isEnabled()); // no folder yet
    const QString folder = desk.office.path(u"lists"_s);
    desk.prompts.paths.push_back(folder);
    dialog->findChild<QPushButton *>(u"chooseFolder"_s)->click();
    auto *pattern = dialog->findChild<QLineEdit *>(u"pattern"_s);
    auto *example = dialog->findChild<QLabel *>(u"example"_s);
    pattern->setText(u"  "_s);
    CHECK_FALSE(action->isEnabled());
    pattern->setText(u"{{序号}} {{名称}}/{{版本}}"_s);
    CHECK(example->text().contains(u"001 甲县-1.pdf"_s));
    REQUIRE(action->isEnabled());
    action->click();
    auto *notice = desk.find<NoticeBar>(u"notice"_s);
    REQUIRE(desk.until([&] { return notice->isVisible(); }));
    CHECK(notice->lines().contains(u"001 甲县-1.pdf"_s));
    const QStringList files = QDir(folder).entryList(QDir::Files);
    CHECK(files == notice->lines());
    CHECK(textOf(QDir(folder).filePath(files.front())).contains(u"甲一小"_s));
    CHECK_FALSE(textOf(QDir(folder).filePath(files.front())).contains(u"乙一小"_s));
}

TEST_CASE("the office's own form takes the place of ours until one goes back", "[documents]")
{
    Documenting desk;
    REQUIRE(desk.isPreviewed());
    const QString starter = desk.office.path(u"own.json"_s);
    desk.prompts.paths.push_back(starter);
    desk.trigger(DocumentsPage::tr("Save a form to start from…"));
    REQUIRE(desk.until([&] { return QFile::exists(starter); }));
    QFile file(starter);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString layout = QString::fromUtf8(file.readAll());
    file.close();
    const auto store = [&](const QString &text) {
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.toUtf8());
        file.close();
        desk.prompts.paths.push_back(starter);
        desk.trigger(DocumentsPage::tr("Use the office's own form…"));
    };
    store(QString(layout).replace(u"获奖名单"_s, u"{{没有的}}"_s));
    REQUIRE(desk.until([&] { return !desk.prompts.errors.empty(); }));
    CHECK(desk.prompts.errors.front().message.contains(u"没有的"_s));
    REQUIRE(desk.isPreviewed());
    store(QString(layout).replace(u"获奖名单"_s, u"本局样式"_s));
    REQUIRE(desk.factsSay(u"own.json"_s));
    CHECK(textOf(desk.save(u"own.pdf"_s)).contains(u"本局样式"_s));
    desk.trigger(DocumentsPage::tr("Back to the program's form"));
    CHECK(desk.prompts.asked.back().lines == QStringList{u"own.json"_s});
    REQUIRE(desk.until([&] { return !desk.facts().contains(u"own.json"_s); }));
    CHECK_FALSE(textOf(desk.save(u"ours.pdf"_s)).contains(u"本局样式"_s));
}

TEST_CASE("an entry is found by its title and its paper is made", "[documents]")
{
    Documenting desk;
    desk.choose(u"lesson-design"_s);
    REQUIRE(desk.isPreviewed());
    auto *field = desk.find<EntryField>(u"entry"_s);
    EntryMatches matches;
    matches.setRows(must(desk.session->entries()->rows(desk.office.workspace())));
    matches.search(u"示例A1"_s);
    REQUIRE(matches.rowCount() > 0);
    CHECK(matches.index(0).data(Qt::EditRole).toString().startsWith(u"A1"_s));
    field->setFocus();
    QTest::keyClicks(field, u"A2"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.request().entry == u"A2"_s);
    CHECK(desk.factsSay(u"1"_s));
    desk.find<QCheckBox>(u"blank"_s)->click();
    CHECK(desk.request().isBlank);
    CHECK_FALSE(desk.request().entry);
    CHECK_FALSE(field->isEnabled());
    CHECK(desk.isPreviewed());
}

TEST_CASE("the last choices of a campaign are there at the next start", "[documents]")
{
    Documenting desk;
    REQUIRE(desk.isPreviewed());
    desk.pick(u"unit"_s, u"乙县"_s);
    desk.find<QSpinBox>(u"copies"_s)->setValue(3);
    desk.choose(u"lesson-design"_s);
    desk.find<QCheckBox>(u"blank"_s)->click();
    desk.open();
    REQUIRE(desk.isPreviewed());
    CHECK(desk.request().form == u"lesson-design");
    CHECK(desk.request().isBlank);
    desk.choose(u"award-list"_s);
    CHECK(desk.request().unit == u"乙县"_s);
    CHECK(desk.request().copies == 3);
}

TEST_CASE("printed versions are listed, the newest first", "[documents]")
{
    Documenting desk;
    desk.save(u"list.pdf"_s);
    desk.choose(u"score-summary"_s);
    desk.save(u"summary.xlsx"_s);
    desk.trigger(DocumentsPage::tr("Printed versions…"));
    REQUIRE(desk.until([&] { return desk.page->window()->findChild<PrintingsDialog *>(); }));
    auto *table = desk.page->window()->findChild<TableView *>(u"printingsTable"_s);
    REQUIRE(table);
    const auto printings = must(Printings(desk.office.workspace()).all());
    REQUIRE(printings.size() == 2);
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->index(0, 1).data().toString().startsWith(formName(u"score-summary"_s)));
    CHECK(table->model()->index(0, 1).data().toString().endsWith(u"市级评审"_s));
    CHECK(table->model()->index(1, 3).data().toString() == printings[0].code);
}
