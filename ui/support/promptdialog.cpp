// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/promptdialog.h"

#include "ui/support/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {

QListWidget *lineList(const QStringList &lines, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(QStringLiteral("promptLines"));
    list->addItems(lines);
    list->setWordWrap(true);
    list->setFocusPolicy(Qt::TabFocus);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    const int shown = int(qMin(lines.size(), qsizetype(8)));
    list->setMinimumHeight(shown * denseRowHeight(list->fontMetrics()) + kGap);
    return list;
}

} // namespace

PromptDialog::PromptDialog(const QString &title, const QString &text, const QStringList &lines,
                           QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setObjectName(QStringLiteral("prompt"));
    setMinimumWidth(charWidth(fontMetrics()) * 60);
    m_content = new QVBoxLayout(this);
    m_content->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    m_content->setSpacing(kGroupGap);
    m_content->addWidget(new TextLabel(Type::Section, Role::Text, title, this));
    if (!text.isEmpty()) {
        m_content->addWidget(selectable(Type::Base, Role::Text, text, this));
    }
    if (!lines.isEmpty())
        m_content->addWidget(lineList(lines, this), 1);
}

void PromptDialog::addReason(const ReasonQuestion &question)
{
    m_reasonRequired = question.reasonRequired;
    auto *group = new QVBoxLayout;
    group->setSpacing(kGap / 2);
    if (question.askName) {
        m_name = new QLineEdit(question.name, this);
        m_name->setObjectName(QStringLiteral("promptName"));
        auto *label = new TextLabel(Type::Caption, Role::Muted, tr("Who decides"), this);
        label->setBuddy(m_name);
        group->addWidget(label);
        group->addWidget(m_name);
        group->addSpacing(kGap);
        connect(m_name, &QLineEdit::textChanged, this, &PromptDialog::updateAction);
    }
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("promptReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 3 + kGroupGap);
    auto *label =
        new TextLabel(Type::Caption, Role::Muted,
                      m_reasonRequired ? tr("Reason") : tr("Reason (where needed)"), this);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(label->text());
    group->addWidget(label);
    group->addWidget(m_reason);
    m_content->addLayout(group);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &PromptDialog::updateAction);
    m_reason->setFocus();
}

void PromptDialog::addButtons(const QString &action, bool cancellable, bool destructive)
{
    auto *row = new QHBoxLayout;
    m_buttons = row;
    row->setSpacing(kGap);
    row->addStretch();
    if (cancellable) {
        auto *cancel = new QPushButton(tr("Cancel"), this);
        cancel->setObjectName(QStringLiteral("promptCancel"));
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        row->addWidget(cancel);
        cancel->setAutoDefault(destructive);
    }
    m_action = new QPushButton(action, this);
    m_action->setObjectName(QStringLiteral("promptAction"));
    m_action->setProperty("primary", true);
    m_action->setDefault(!destructive);
    connect(m_action, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(m_action);
    m_content->addLayout(row);
    updateAction();
}

void PromptDialog::addOther(const QString &action)
{
    auto *other = new QPushButton(action, this);
    other->setObjectName(QStringLiteral("promptOther"));
    other->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->indexOf(m_action), other);
    setTabOrder(other, m_action);
    connect(other, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT otherChosen();
        deleteLater();
    });
}

Reason PromptDialog::reason() const
{
    return {m_reason ? m_reason->toPlainText().trimmed() : QString(),
            m_name ? m_name->text().trimmed() : QString()};
}

void PromptDialog::updateAction()
{
    if (!m_action)
        return;
    const bool named = !m_name || !m_name->text().trimmed().isEmpty();
    const bool reasoned =
        !m_reason || !m_reasonRequired || !m_reason->toPlainText().trimmed().isEmpty();
    m_action->setEnabled(named && reasoned);
}

} // namespace linxuan
