// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/panelform.h"

#include "ui/support/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

PanelForm::PanelForm(const QString &title, const QString &text, std::vector<PanelField> fields,
                     const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_fields(std::move(fields))
{
    setObjectName(QStringLiteral("form"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(charWidth(fontMetrics()) * 60);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(4);
    column->addWidget(new TextLabel(Type::Section, Role::Text, title, this));
    if (!text.isEmpty()) {
        auto *sentence = new TextLabel(Type::Base, Role::Text, text, this);
        sentence->setWordWrap(true);
        column->addWidget(sentence);
    }
    for (const PanelField &field : m_fields)
        addField(column, field);
    m_trouble = new TextLabel(Type::Base, Role::Negative, {}, this);
    m_trouble->setObjectName(QStringLiteral("formTrouble"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    addButtons(column, action);
    refresh();
}

QWidget *PanelForm::makeField(const PanelField &field)
{
    switch (field.kind) {
    case PanelField::Kind::Line: {
        auto *line = new QLineEdit(field.value, this);
        line->setPlaceholderText(field.hint);
        m_read.push_back([line] { return line->text().trimmed(); });
        connect(line, &QLineEdit::textChanged, this, &PanelForm::refresh);
        return line;
    }
    case PanelField::Kind::Words: {
        auto *words = new QPlainTextEdit(field.value, this);
        words->setPlaceholderText(field.hint);
        words->setTabChangesFocus(true);
        words->setFixedHeight(fontMetrics().lineSpacing() * 3 + kGroupGap);
        m_read.push_back([words] { return words->toPlainText().trimmed(); });
        connect(words, &QPlainTextEdit::textChanged, this, &PanelForm::refresh);
        return words;
    }
    case PanelField::Kind::Choice: {
        auto *box = new QComboBox(this);
        for (const auto &[code, text] : field.choices)
            box->addItem(text, code);
        box->setCurrentIndex(qMax(0, box->findData(field.value)));
        if (field.choices.size() > 12) { // too many to look through: typed, found by any part
            box->setEditable(true);
            box->setInsertPolicy(QComboBox::NoInsert);
            box->completer()->setFilterMode(Qt::MatchContains);
            box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        }
        m_read.push_back([box] {
            const int at =
                box->isEditable() ? box->findText(box->currentText()) : box->currentIndex();
            return box->itemData(at).toString();
        });
        connect(box, &QComboBox::currentTextChanged, this, &PanelForm::refresh);
        return box;
    }
    case PanelField::Kind::Tick:
        break;
    }
    auto *tick = new QCheckBox(field.label, this);
    tick->setChecked(!field.value.isEmpty());
    m_read.push_back([tick] { return tick->isChecked() ? QStringLiteral("1") : QString(); });
    return tick;
}

void PanelForm::addField(QVBoxLayout *column, const PanelField &field)
{
    QWidget *widget = makeField(field);
    widget->setObjectName(field.key);
    widget->setAccessibleName(field.label);
    column->addSpacing(kGap);
    if (field.kind != PanelField::Kind::Tick) {
        auto *label = new TextLabel(Type::Caption, Role::Muted, field.label, this);
        label->setBuddy(widget);
        column->addWidget(label);
    }
    column->addWidget(widget);
}

void PanelForm::addButtons(QVBoxLayout *column, const QString &action)
{
    column->addSpacing(kGroupGap);
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
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, [this] {
        m_trouble->hide();
        Q_EMIT filled(values());
    });
}

PanelForm::Values PanelForm::values() const
{
    Values values;
    for (size_t i = 0; i < m_fields.size(); ++i)
        values.insert(m_fields[i].key, m_read[i]());
    return values;
}

void PanelForm::showTrouble(const Error &error)
{
    m_trouble->setText(error.message);
    m_trouble->show();
}

void PanelForm::refresh()
{
    if (!m_action)
        return;
    bool isReady = true;
    for (size_t i = 0; i < m_fields.size(); ++i)
        isReady = isReady && (!m_fields[i].isRequired || !m_read[i]().isEmpty());
    m_action->setEnabled(isReady);
}

} // namespace linxuan
