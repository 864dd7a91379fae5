// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/formdialog.h"

#include "ui/support/metrics.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

TextLabel *wrapped(Type type, Role role, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(type, role, text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

FormDialog::FormDialog(const FormQuestion &question, QWidget *parent)
    : GrowingDialog(parent)
{
    setObjectName(QStringLiteral("form"));
    setWindowTitle(question.title);
    setMinimumWidth(charWidth(fontMetrics()) * 60);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(wrapped(Type::Section, Role::Text, question.title, this));
    if (!question.text.isEmpty())
        column->addWidget(wrapped(Type::Base, Role::Text, question.text, this));
    for (const FormField &field : question.fields)
        addField(column, field);
    addButtons(column, question.action);
    updateAction();
}

void FormDialog::addField(QVBoxLayout *column, const FormField &field)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(kGap / 2);
    auto *label = new TextLabel(Type::Caption, Role::Muted, field.label, this);
    QWidget *widget = makeField(field);
    widget->setObjectName(field.name);
    widget->setAccessibleName(field.label);
    label->setBuddy(widget);
    if (field.isRequired)
        m_required += field.name;
    group->addWidget(label);
    group->addWidget(widget);
    column->addLayout(group);
}

QWidget *FormDialog::makeField(const FormField &field)
{
    switch (field.kind) {
    case FormField::Kind::Line: {
        auto *line = new QLineEdit(field.value, this);
        m_values.insert(field.name, [line] { return line->text(); });
        connect(line, &QLineEdit::textChanged, this, &FormDialog::updateAction);
        return line;
    }
    case FormField::Kind::Prose: {
        auto *prose = new QPlainTextEdit(field.value, this);
        prose->setTabChangesFocus(true);
        prose->setFixedHeight(fontMetrics().lineSpacing() * 3 + kGroupGap);
        m_values.insert(field.name, [prose] { return prose->toPlainText(); });
        connect(prose, &QPlainTextEdit::textChanged, this, &FormDialog::updateAction);
        return prose;
    }
    case FormField::Kind::Day: {
        auto *day = new QDateEdit(QDate::fromString(field.value, Qt::ISODate), this);
        day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        day->setFocusPolicy(Qt::StrongFocus);
        m_values.insert(field.name, [day] { return day->date().toString(Qt::ISODate); });
        return day;
    }
    case FormField::Kind::Choice:
        break;
    }
    auto *choices = new QWidget(this);
    auto *row = new QVBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap / 2);
    auto *group = new QButtonGroup(choices);
    for (const auto &[code, words] : field.choices) {
        auto *button = new QRadioButton(words, choices);
        button->setObjectName(QStringLiteral("option-") + code);
        button->setChecked(code == field.value);
        group->addButton(button);
        row->addWidget(button);
    }
    m_values.insert(field.name, [group] {
        const QAbstractButton *chosen = group->checkedButton();
        return chosen ? chosen->objectName().section(u'-', 1) : QString();
    });
    connect(group, &QButtonGroup::idToggled, this, &FormDialog::updateAction);
    return choices;
}

void FormDialog::addButtons(QVBoxLayout *column, const QString &action)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_action = new QPushButton(action, this);
    m_action->setObjectName(QStringLiteral("formAction"));
    m_action->setProperty("primary", true);
    m_action->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_action);
    column->addStretch();
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, [this] {
        Q_EMIT filled();
        accept();
    });
}

QString FormDialog::value(const QString &name) const
{
    const auto value = m_values.value(name);
    return value ? value().trimmed() : QString();
}

QDate FormDialog::day(const QString &name) const
{
    return QDate::fromString(value(name), Qt::ISODate);
}

void FormDialog::updateAction()
{
    if (!m_action)
        return;
    m_action->setEnabled(
        std::all_of(m_required.begin(), m_required.end(),
                    [this](const QString &name) { return !value(name).isEmpty(); }));
}

} // namespace linxuan
