// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/verifydialog.h"

#include "ui/support/labels.h"
#include "ui/support/session.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

std::optional<int> countOf(const VerifyReport &report, const QString &what)
{
    const auto found = std::find_if(report.checked.begin(), report.checked.end(),
                                    [&what](const auto &one) { return one.first == what; });
    return found == report.checked.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

QString verifySentence(const VerifyReport &report, bool withCode)
{
    if (!report.ok())
        return VerifyDialog::tr("%n problem(s) found:", nullptr, int(report.problems.size()));
    const QString whole =
        VerifyDialog::tr("Whole and unaltered: %n record(s) of the audit trail checked.", nullptr,
                         countOf(report, QStringLiteral("audit")).value_or(0));
    if (!withCode)
        return whole;
    const int after = countOf(report, QStringLiteral("records_after")).value_or(0);
    return whole + u'\n'
        + (after == 0
               ? VerifyDialog::tr("The code is that of the trail; nothing was recorded since.")
               : VerifyDialog::tr("The code is that of the trail; %n record(s) came after.",
                                  nullptr, after));
}

VerifyDialog::VerifyDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("verify"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Verify"));
    setMinimumWidth(charWidth(fontMetrics()) * 68);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(wrapped(Type::Section, Role::Text, tr("Verify the campaign"), this));
    column->addWidget(
        wrapped(Type::Base, Role::Text,
                tr("Checks every record of the audit trail, every sheet and file, and reckons the "
                   "closed rounds anew. With the code from the foot of a printed list it also "
                   "finds a trail that was cut or rewritten since."),
                this));
    addCode(column);
    addOutcome(column);
    addButtons(column);
    m_code->setFocus();
}

void VerifyDialog::addCode(QVBoxLayout *column)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(kGap / 2);
    m_code = new QLineEdit(this);
    m_code->setObjectName(QStringLiteral("verifyCode"));
    m_code->setMaxLength(60);
    group->addWidget(captionOf(m_code, tr("Code from a list (if at hand)")));
    group->addWidget(m_code);
    column->addLayout(group);
}

void VerifyDialog::addOutcome(QVBoxLayout *column)
{
    m_good = wrapped(Type::Base, Role::Positive, {}, this);
    m_good->setObjectName(QStringLiteral("verifyGood"));
    m_bad = wrapped(Type::Base, Role::Negative, {}, this);
    m_bad->setObjectName(QStringLiteral("verifyBad"));
    m_lines = new QListWidget(this);
    m_lines->setObjectName(QStringLiteral("verifyProblems"));
    m_lines->setAccessibleName(tr("Problems"));
    m_lines->setWordWrap(true);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    m_lines->setMinimumHeight(4 * denseRowHeight(m_lines->fontMetrics()));
    for (QWidget *part : {static_cast<QWidget *>(m_good), static_cast<QWidget *>(m_bad)})
        column->addWidget(part);
    column->addWidget(m_lines, 1);
    say(true, {}, {});
    column->addStretch();
}

void VerifyDialog::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto *close = new QPushButton(tr("Close"), this);
    m_action = new QPushButton(tr("Verify"), this);
    m_action->setObjectName(QStringLiteral("verifyAction"));
    m_action->setProperty("primary", true);
    m_action->setDefault(true);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_action);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &VerifyDialog::verify);
}

void VerifyDialog::verify()
{
    m_action->setEnabled(false);
    say(true, tr("Verifying …"), {});
    const QString code = m_code->text().trimmed();
    const int id = m_session.tasks().begin(tr("Verifying the campaign"));
    const auto finished = [&shared = m_session, id, dialog = QPointer<VerifyDialog>(this),
                           code](const Result<VerifyReport> &report) {
        shared.tasks().end(id);
        if (!dialog)
            return;
        dialog->m_action->setEnabled(true);
        if (report)
            dialog->showReport(*report, !code.isEmpty());
        else
            dialog->say(false, report.error().message, {});
    };
    runTask(
        &m_session,
        [folder = m_session.folder(), code](TaskState &) { return verifyWorkspace(folder, code); },
        finished);
}

void VerifyDialog::showReport(const VerifyReport &report, bool withCode)
{
    QStringList lines;
    for (const Problem &problem : report.problems)
        lines += QStringLiteral("%1: %2").arg(problem.where, problem.detail);
    say(report.ok(), verifySentence(report, withCode), lines);
}

void VerifyDialog::say(bool isWell, const QString &sentence, const QStringList &lines)
{
    m_good->setText(isWell ? sentence : QString());
    m_good->setVisible(isWell && !sentence.isEmpty());
    m_bad->setText(isWell ? QString() : sentence);
    m_bad->setVisible(!isWell);
    m_lines->clear();
    m_lines->addItems(lines);
    m_lines->setVisible(!lines.isEmpty());
}

} // namespace linxuan
