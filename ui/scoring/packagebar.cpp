// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/packagebar.h"

#include "ui/support/elidedlabel.h"
#include "ui/support/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace linxuan {

PackageBar::PackageBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("packageBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGroupGap, 5, kGroupGap, 4);
    row->setSpacing(kGap);
    m_about = new QToolButton(this);
    m_about->setObjectName(QStringLiteral("aboutPackage"));
    m_about->setIcon(icon(QStringLiteral("info")));
    m_about->setToolTip(tr("About this package"));
    m_about->setAccessibleName(m_about->toolTip());
    m_text = new ElidedLabel(Type::Caption, Role::Muted, this);
    m_text->setObjectName(QStringLiteral("packageLine"));
    m_export = new QPushButton(tr("Export scores…"), this);
    m_export->setObjectName(QStringLiteral("exportScores"));
    m_export->setToolTip(QStringLiteral("Ctrl+S"));
    row->addWidget(m_about);
    row->addWidget(m_text, 1);
    row->addWidget(m_export);
    connect(m_about, &QToolButton::clicked, this, &PackageBar::aboutRequested);
    connect(m_export, &QPushButton::clicked, this, &PackageBar::exportRequested);
}

void PackageBar::setText(const QString &text)
{
    m_text->setWhole(text);
}

void PackageBar::setIsComplete(bool isComplete)
{
    m_export->setProperty("primary", isComplete);
    m_export->style()->unpolish(m_export);
    m_export->style()->polish(m_export);
    m_export->update();
}

void PackageBar::setIsFinal(bool isFinal)
{
    m_export->setText(isFinal ? tr("Write the score file again…") : tr("Export scores…"));
}

void PackageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colour(Role::Hairline, palette()));
}

} // namespace linxuan
