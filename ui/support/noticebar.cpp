// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/noticebar.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace linxuan {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("notice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(kGap);
    m_icon = new QLabel(this);
    m_text = wrapped(Type::Base, Role::Text, {}, this);
    m_details = new QToolButton(this);
    m_details->setObjectName(QStringLiteral("noticeLines"));
    m_details->setText(tr("Show list"));
    auto *dismiss = new QToolButton(this);
    dismiss->setIcon(icon(QStringLiteral("close")));
    dismiss->setAccessibleName(tr("Dismiss"));
    dismiss->setToolTip(tr("Dismiss"));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_details);
    row->addWidget(dismiss);
    connect(m_details, &QToolButton::clicked, this, &NoticeBar::linesRequested);
    connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::showNotice(Role role, const QString &text, const QStringList &lines)
{
    m_role = role;
    m_lines = lines;
    const QString name =
        role == Role::Positive ? QStringLiteral("check") : QStringLiteral("warning");
    m_icon->setPixmap(iconPixmap(name, iconSize(), colour(role, palette()), devicePixelRatioF()));
    m_text->setText(text);
    m_details->setVisible(!lines.isEmpty());
    show();
    update();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(colour(Role::Surface, palette()), colour(m_role, palette()), 0.12));
    painter.drawRoundedRect(rect(), kRadius, kRadius);
}

} // namespace linxuan
