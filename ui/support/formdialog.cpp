// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/formdialog.h"

#include "ui/support/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

FormDialog::FormDialog(const FormQuestion &question, QWidget *parent)
    : GrowingDialog(parent)
    , m_fields(new FormFields(question.fields, this))
    , m_trouble(wrapped(Type::Base, Role::Negative, {}, this))
    , m_action(new QPushButton(question.action, this))
{
    setObjectName(QStringLiteral("form"));
    setWindowTitle(question.title);
    setMinimumWidth(charWidth(fontMetrics()) * 60);
    m_trouble->setObjectName(QStringLiteral("formTrouble"));
    m_trouble->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(wrapped(Type::Section, Role::Text, question.title, this));
    if (!question.text.isEmpty())
        column->addWidget(wrapped(Type::Base, Role::Text, question.text, this));
    column->addWidget(m_fields);
    column->addWidget(m_trouble);
    column->addStretch();
    column->addLayout(makeButtons());
    const auto refresh = [this] { m_action->setEnabled(m_fields->isReady()); };
    connect(m_fields, &FormFields::changed, this, refresh);
    refresh();
}

void FormDialog::ask(const FormQuestion &question, QWidget *asker,
                     std::function<void(const FilledFields &)> answered)
{
    auto *form = new FormDialog(question, asker->window());
    connect(form, &FormDialog::filled, asker,
            [form, answered = std::move(answered)](const FilledFields &values) {
                answered(values);
                form->accept();
            });
    form->open();
}

QHBoxLayout *FormDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_action->setObjectName(QStringLiteral("formAction"));
    m_action->setProperty("primary", true);
    m_action->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_action);
    setTabOrder(cancel, m_action);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, [this] {
        m_trouble->hide();
        Q_EMIT filled(m_fields->values());
    });
    return row;
}

void FormDialog::showTrouble(const Error &error)
{
    m_trouble->setText(error.message);
    m_trouble->show();
}

} // namespace linxuan
