// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/promptdialog.h"

#include "ui/support/formfields.h"
#include "ui/support/labels.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {

const auto kName = QStringLiteral("promptName");
const auto kReason = QStringLiteral("promptReason");

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
    std::vector<FormField> fields;
    if (question.askName)
        fields.push_back({kName, tr("Who decides"), question.name, FormField::Kind::Line, true});
    fields.push_back({kReason,
                      question.reasonRequired ? tr("Reason") : tr("Reason (where needed)"),
                      {},
                      FormField::Kind::Prose,
                      question.reasonRequired});
    m_fields = new FormFields(fields, this);
    m_content->addWidget(m_fields);
    connect(m_fields, &FormFields::changed, this, &PromptDialog::updateAction);
    m_fields->findChild<QWidget *>(kReason)->setFocus();
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
    const FilledFields values = m_fields ? m_fields->values() : FilledFields();
    return {values.value(kReason), values.value(kName)};
}

void PromptDialog::updateAction()
{
    if (m_action)
        m_action->setEnabled(!m_fields || m_fields->isReady());
}

} // namespace linxuan
