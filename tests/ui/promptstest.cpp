// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"

#include "ui/support/formdialog.h"
#include "ui/support/promptdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace linxuan;

namespace {

PromptDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<PromptDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a reason that is needed keeps the button shut until it is written", "[prompts]")
{
    DialogPrompts prompts;
    std::optional<Reason> given;
    ReasonQuestion question;
    question.question.title = QStringLiteral("Withdraw");
    question.question.action = QStringLiteral("Withdraw");
    question.askName = true;
    prompts.askReason(nullptr, question, [&](const Reason &reason) { given = reason; });
    PromptDialog *dialog = openDialog();
    REQUIRE(dialog);
    auto *action = dialog->findChild<QPushButton *>(QStringLiteral("promptAction"));
    auto *reason = dialog->findChild<QPlainTextEdit *>(QStringLiteral("promptReason"));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("promptName"));
    CHECK(!action->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("   "));
    QTest::keyClicks(name, QStringLiteral("Office"));
    CHECK(!action->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("by letter"));
    REQUIRE(action->isEnabled());
    QTest::mouseClick(action, Qt::LeftButton);
    REQUIRE(given);
    CHECK(given->text == u"by letter");
    CHECK(given->name == u"Office");
}

TEST_CASE("a form can be sent once what it needs is there, and keeps what was not taken",
          "[prompts]")
{
    using Kind = FormField::Kind;
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    std::vector<FormOption> experts;
    for (int expert = 1; expert <= 20; ++expert)
        experts.push_back(
            {QStringLiteral("E%1").arg(expert), QStringLiteral("No. %1").arg(expert)});
    auto *form = new FormDialog({text("Title"),
                                 {},
                                 {{text("name"), text("Name"), {}, Kind::Line, true},
                                  {text("kind"),
                                   text("Kind"),
                                   {},
                                   Kind::Choice,
                                   true,
                                   {{text("a"), text("A")}, {text("b"), text("B")}}},
                                  {text("expert"), text("Expert"), {}, Kind::List, true, experts},
                                  {text("day"), text("Day"), text("2023-10-08"), Kind::Day},
                                  {text("chair"), text("Chair"), text("1"), Kind::Tick}},
                                 text("Keep")},
                                nullptr);
    FilledFields values;
    QObject::connect(form, &FormDialog::filled, form,
                     [&](const FilledFields &all) { values = all; });
    form->show();
    auto *action = form->findChild<QPushButton *>(text("formAction"));
    CHECK_FALSE(action->isEnabled());
    QTest::keyClicks(form->findChild<QLineEdit *>(text("name")), text(" Office "));
    CHECK_FALSE(action->isEnabled());
    form->findChild<QRadioButton *>(text("option-b"))->setChecked(true);
    CHECK(action->isEnabled());
    auto *list = form->findChild<QComboBox *>(text("expert"));
    list->setEditText(text("No. 2x"));
    CHECK_FALSE(action->isEnabled()); // nobody is called so
    list->setEditText(text("No. 17"));
    action->click();
    CHECK(form->isVisible());
    CHECK(values.value(text("name")) == u"Office");
    CHECK(values.value(text("kind")) == u"b");
    CHECK(values.value(text("expert")) == u"E17");
    CHECK(dayOf(values, text("day")) == QDate(2023, 10, 8));
    CHECK(values.value(text("chair")) == u"1");
    form->showTrouble({ErrorCode::Refused, text("No"), {}});
    CHECK(form->findChild<QLabel *>(text("formTrouble"))->isVisible());
    CHECK(form->findChild<QLineEdit *>(text("name"))->text() == u" Office ");
    form->reject();
}

TEST_CASE("Esc steps back from a question without an answer", "[prompts]")
{
    DialogPrompts prompts;
    bool accepted = false;
    prompts.confirm(
        nullptr, {QStringLiteral("Title"), QStringLiteral("Sure?"), {}, QStringLiteral("Do"), true},
        [&] { accepted = true; });
    PromptDialog *dialog = openDialog();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(!accepted);
    CHECK(!openDialog());
}

TEST_CASE("Enter does not trigger what destroys", "[prompts]")
{
    DialogPrompts prompts;
    bool accepted = false;
    prompts.confirm(nullptr, {QStringLiteral("Title"), {}, {}, QStringLiteral("Do"), true},
                    [&] { accepted = true; });
    PromptDialog *dialog = openDialog();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(!accepted);
    if (openDialog())
        openDialog()->reject();
}

TEST_CASE("a cancelled task is not reported as trouble", "[prompts]")
{
    DialogPrompts prompts;
    prompts.report(nullptr, {ErrorCode::Cancelled, QStringLiteral("cancelled"), {}});
    CHECK(!openDialog());
    prompts.report(nullptr, {ErrorCode::Storage, QStringLiteral("disk full"), {}});
    REQUIRE(openDialog());
    openDialog()->reject();
}
