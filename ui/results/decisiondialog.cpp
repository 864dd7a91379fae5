// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/decisiondialog.h"

#include "ui/support/metrics.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kTickIndent = 26; // the meaning stands under the option's words

TextLabel *wrapped(Type type, Role role, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(type, role, text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

DecisionDialog::DecisionDialog(const DecisionQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_options(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("decision"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(question.title);
    setMinimumWidth(charWidth(fontMetrics()) * 64);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(wrapped(Type::Section, Role::Text, question.title, this));
    column->addWidget(wrapped(Type::Base, Role::Text, question.text, this));
    addOptions(column, question);
    addWords(column);
    addButtons(column, question.action);
    updateAction();
}

void DecisionDialog::addOptions(QVBoxLayout *column, const DecisionQuestion &question)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(kGap / 2);
    for (const DecisionOption &option : question.options) {
        auto *button = new QRadioButton(option.text, this);
        button->setObjectName(QStringLiteral("option-") + option.code);
        button->setAccessibleDescription(option.meaning);
        button->setChecked(option.code == question.chosen && !question.chosen.isEmpty());
        m_options->addButton(button, int(m_codes.size()));
        m_codes += option.code;
        group->addWidget(button);
        if (option.meaning.isEmpty())
            continue;
        auto *meaning = wrapped(Type::Caption, Role::Muted, option.meaning, this);
        meaning->setContentsMargins(kTickIndent, 0, 0, kGap);
        group->addWidget(meaning);
    }
    column->addLayout(group);
    connect(m_options, &QButtonGroup::idToggled, this, &DecisionDialog::updateAction);
}

void DecisionDialog::addWords(QVBoxLayout *column)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(kGap / 2);
    m_by = new QLineEdit(this);
    m_by->setObjectName(QStringLiteral("decisionName"));
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 3 + kGroupGap);
    auto *by = new TextLabel(Type::Caption, Role::Muted, tr("Who decides"), this);
    by->setBuddy(m_by);
    m_by->setAccessibleName(by->text());
    auto *reason = new TextLabel(Type::Caption, Role::Muted, tr("Reason"), this);
    reason->setBuddy(m_reason);
    m_reason->setAccessibleName(reason->text());
    group->addWidget(by);
    group->addWidget(m_by);
    group->addSpacing(kGap);
    group->addWidget(reason);
    group->addWidget(m_reason);
    column->addLayout(group);
    connect(m_by, &QLineEdit::textChanged, this, &DecisionDialog::updateAction);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionDialog::updateAction);
}

void DecisionDialog::addButtons(QVBoxLayout *column, const QString &action)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_action = new QPushButton(action, this);
    m_action->setObjectName(QStringLiteral("decisionAction"));
    m_action->setProperty("primary", true);
    m_action->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_action);
    column->addStretch();
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, [this] {
        Q_EMIT decided(option(), by(), reason());
        accept();
    });
}

QString DecisionDialog::option() const
{
    return m_codes.value(m_options->checkedId());
}

QString DecisionDialog::by() const
{
    return m_by->text().trimmed();
}

QString DecisionDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

void DecisionDialog::updateAction()
{
    if (m_action)
        m_action->setEnabled(m_options->checkedId() >= 0 && !by().isEmpty()
                             && !reason().isEmpty());
}

} // namespace linxuan
