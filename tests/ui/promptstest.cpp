// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"

#include "ui/support/promptdialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
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
