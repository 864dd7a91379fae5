// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/passphrasedialog.h"

#include "ui/support/elidedlabel.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/welcome/packagewords.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

PassphraseDialog::PassphraseDialog(const Manifest &manifest, const QString &folder, QWidget *parent)
    : GrowingDialog(parent)
{
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(tr("Open a review package"));
    setMinimumWidth(charWidth(fontMetrics()) * 60);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGap / 2);
    buildHead(manifest, folder, column);
    column->addSpacing(kGroupGap);
    buildField(column);
    column->addSpacing(kGap);
    buildButtons(column);
    refresh();
    m_field->setFocus();
}

void PassphraseDialog::buildHead(const Manifest &manifest, const QString &folder,
                                 QVBoxLayout *column)
{
    auto *title = wrapped(
        Type::Section, Role::Text,
        tr("Review package of expert %1, %2").arg(manifest.expert, roundName(manifest)), this);
    title->setObjectName(QStringLiteral("packageOwner"));
    auto *campaign = wrapped(Type::Base, Role::Text, manifest.campaignName, this);
    auto *place = new ElidedLabel(Type::Caption, Role::Muted, this);
    place->setWhole(QDir::toNativeSeparators(folder));
    column->addWidget(title);
    column->addWidget(campaign);
    column->addWidget(place);
}

void PassphraseDialog::buildField(QVBoxLayout *column)
{
    auto *label =
        new TextLabel(Type::Caption, Role::Muted, tr("Passphrase, from the office"), this);
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("passphrase"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setAccessibleName(tr("Passphrase"));
    m_field->setMaxLength(1024);
    label->setBuddy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_trouble->setText({});
        refresh();
    });
    column->addWidget(label);
    column->addWidget(m_field);
    auto *below = new QHBoxLayout;
    m_trouble = wrapped(Type::Caption, Role::Negative, {}, this);
    m_trouble->setObjectName(QStringLiteral("passphraseTrouble"));
    auto *show = new QCheckBox(tr("Show"), this);
    show->setObjectName(QStringLiteral("showPassphrase"));
    show->setAccessibleName(tr("Show the passphrase"));
    connect(show, &QCheckBox::toggled, this, [this](bool on) {
        m_field->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    below->addWidget(m_trouble, 1);
    below->addWidget(show, 0, Qt::AlignTop);
    column->addLayout(below);
}

void PassphraseDialog::buildButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(80, 4);
    m_waiting = new TextLabel(Type::Caption, Role::Muted, tr("Opening…"), this);
    m_waiting->setObjectName(QStringLiteral("passphraseWaiting"));
    row->addWidget(m_progress);
    row->addWidget(m_waiting);
    row->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_open = new QPushButton(tr("Open"), this);
    m_open->setObjectName(QStringLiteral("openPackage"));
    m_open->setProperty("primary", true);
    m_open->setDefault(true);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT given(m_field->text()); });
    row->addWidget(cancel);
    row->addWidget(m_open);
    column->addLayout(row);
}

void PassphraseDialog::refresh()
{
    m_field->setReadOnly(m_busy); // it keeps the focus
    m_open->setEnabled(!m_busy && !m_field->text().isEmpty());
    m_progress->setVisible(m_busy);
    m_waiting->setVisible(m_busy);
}

void PassphraseDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_trouble->setText({});
    refresh();
}

void PassphraseDialog::showTrouble(const QString &text)
{
    setBusy(false);
    m_trouble->setText(text);
    m_field->setFocus();
    m_field->selectAll();
}

} // namespace linxuan
