// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/chartcard.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace linxuan {

ChartCard::ChartCard(const QString &name, const QString &page, QWidget *chart, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGap);
    m_message = wrapped(Type::Base, Role::Text, {}, this);
    m_more = new QToolButton(this);
    m_more->setObjectName(name + QStringLiteral("More"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    buildMenu(page);
    head->addWidget(m_message, 1);
    head->addWidget(m_more, 0, Qt::AlignTop);
    m_remark = new TextLabel(Type::Caption, Role::Muted, {}, this);
    m_remark->hide();
    chart->setParent(this);
    column->addLayout(head);
    column->addWidget(chart);
    column->addWidget(m_remark);
    column->addStretch();
}

void ChartCard::buildMenu(const QString &page)
{
    auto *menu = new QMenu(m_more);
    menu->addAction(page, this, &ChartCard::opened);
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy as picture"), this,
                    [this] { QGuiApplication::clipboard()->setPixmap(picture()); });
    menu->addAction(icon(QStringLiteral("export")), tr("Export table…"), this,
                    [this] { Q_EMIT exportRequested(m_table); });
    m_more->setMenu(menu);
    m_more->setAccessibleName(tr("More"));
}

void ChartCard::setMessage(const QString &message)
{
    m_message->setText(message);
    setAccessibleName(message);
    m_table.name = message;
}

void ChartCard::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

QPixmap ChartCard::picture()
{
    // Kept in its place, so that nothing moves while the picture is taken.
    QSizePolicy policy = m_more->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_more->setSizePolicy(policy);
    m_more->hide();
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(colour(Role::Surface, palette()));
    render(&picture, {}, {}, QWidget::DrawChildren);
    m_more->show();
    return picture;
}

} // namespace linxuan
