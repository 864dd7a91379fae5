// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/vetodialog.h"

#include "ui/support/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

VetoDialog::VetoDialog(const QString &entryCode, const std::vector<VetoItem> &items,
                       const QString &evidence, QWidget *parent)
    : QDialog(parent)
    , m_items(items)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(QStringLiteral("vetoDialog"));
    setWindowTitle(tr("Propose a veto"));
    setMinimumWidth(charWidth(fontMetrics()) * 64);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(4);
    column->addWidget(
        new TextLabel(Type::Section, Role::Text, tr("Propose a veto for %1").arg(entryCode), this));
    column->addWidget(
        wrapped(Type::Base, Role::Text,
                tr("A second person decides it. Until then the entry keeps its scores, so "
                   "score it all the same."),
                this));
    const auto caption = [&](const QString &text, QWidget *buddy) {
        column->addSpacing(kGap);
        column->addWidget(captionOf(buddy, text));
        column->addWidget(buddy);
    };
    m_item = new QComboBox(this);
    m_item->setObjectName(QStringLiteral("vetoItem"));
    for (const VetoItem &item : items)
        m_item->addItem(item.code + u' ' + item.name, item.code);
    caption(tr("Ground"), m_item);
    m_descriptor = wrapped(Type::Caption, Role::Muted, {}, this);
    column->addWidget(m_descriptor);
    m_evidence = new QLineEdit(evidence, this);
    m_evidence->setObjectName(QStringLiteral("vetoEvidence"));
    caption(tr("Where: time or page"), m_evidence);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("vetoText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 4 + kGroupGap);
    caption(tr("What is wrong"), m_text);
    column->addSpacing(kGroupGap);
    addButtons(column);
    connect(m_item, &QComboBox::currentIndexChanged, this, &VetoDialog::refresh);
    connect(m_evidence, &QLineEdit::textChanged, this, &VetoDialog::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &VetoDialog::refresh);
    refresh();
    m_text->setFocus();
}

void VetoDialog::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_propose = new QPushButton(tr("Propose veto"), this);
    m_propose->setObjectName(QStringLiteral("proposeVeto"));
    m_propose->setProperty("primary", true);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        Q_EMIT proposed(m_item->currentData().toString(), m_evidence->text().trimmed(),
                        m_text->toPlainText().trimmed());
        accept();
    });
    row->addWidget(cancel);
    row->addWidget(m_propose);
    column->addLayout(row);
}

void VetoDialog::refresh()
{
    const int at = m_item->currentIndex();
    m_descriptor->setText(at >= 0 ? m_items[size_t(at)].descriptor : QString());
    m_propose->setEnabled(at >= 0 && !m_evidence->text().trimmed().isEmpty()
                          && !m_text->toPlainText().trimmed().isEmpty());
}

} // namespace linxuan
