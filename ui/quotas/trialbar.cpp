// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotas/trialbar.h"

#include "ui/support/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSet>

namespace linxuan {

namespace {

int staying(const SelectionReport &report)
{
    QSet<QString> codes;
    for (const SelectionObstacle &one : report.obstacles)
        codes.insert(one.code);
    return int(codes.size());
}

QString trialText(const QuotaTrial &trial, const QuotaOutlook &outlook)
{
    QStringList parts;
    if (const int limits = int(trial.changes().size()); limits > 0)
        parts += TrialBar::tr("%n limits changed", nullptr, limits);
    if (!trial.codes().empty())
        parts += TrialBar::tr("%n entries as if recommended", nullptr,
                              int(outlook.recommended.moved.size()));
    const int tightened = int(outlook.tightened.size());
    parts += tightened > 0 ? TrialBar::tr("%n quotas would be exceeded more", nullptr, tightened)
                           : TrialBar::tr("no quota would be exceeded more");
    return TrialBar::tr("Tried out, not stored: %1.").arg(parts.join(QStringLiteral(" · ")));
}

} // namespace

TrialBar::TrialBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("trialBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(kGap);
    m_text = wrapped(Type::Base, Role::Text, {}, this);
    m_text->setObjectName(QStringLiteral("trialText"));
    row->addWidget(m_text, 1);
    m_obstacles = new QPushButton(this);
    m_obstacles->setObjectName(QStringLiteral("trialObstacles"));
    connect(m_obstacles, &QPushButton::clicked, this, &TrialBar::obstaclesRequested);
    auto *drop = new QPushButton(tr("Discard"), this);
    drop->setObjectName(QStringLiteral("trialDrop"));
    connect(drop, &QPushButton::clicked, this, &TrialBar::dropped);
    m_keep = new QPushButton(tr("Store limits"), this);
    m_keep->setObjectName(QStringLiteral("trialKeep"));
    connect(m_keep, &QPushButton::clicked, this, &TrialBar::kept);
    for (QPushButton *button : {m_obstacles, drop, m_keep})
        row->addWidget(button, 0, Qt::AlignVCenter);
    hide();
}

void TrialBar::present(const QuotaTrial &trial, const QuotaOutlook &outlook)
{
    m_text->setText(trialText(trial, outlook));
    m_keep->setVisible(!trial.changes().empty());
    const int stay = staying(outlook.recommended);
    m_obstacles->setText(tr("%n would stay…", nullptr, stay));
    m_obstacles->setVisible(stay > 0);
    setVisible(!trial.isEmpty());
}

void TrialBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::AccentSoft, palette()));
    painter.drawRoundedRect(QRectF(rect()), kRadius, kRadius);
}

} // namespace linxuan
