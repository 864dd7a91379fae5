// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/navigator.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kInset = 8;

int compactWidth()
{
    return railIconSize() + 36;
}

int wideWidth(const QFontMetrics &metrics)
{
    return qMax(184, charWidth(metrics) * 24);
}

} // namespace

NavigatorButton::NavigatorButton(const QString &iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigatorButton::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

QSize NavigatorButton::sizeHint() const
{
    return {compactWidth() - 2 * kInset, rowHeight(fontMetrics()) + 2};
}

void NavigatorButton::enterEvent(QEnterEvent *)
{
    update();
}

void NavigatorButton::leaveEvent(QEvent *)
{
    update();
}

void NavigatorButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor plain = colour(Role::Text, palette());
    if (isChecked())
        painter.setBrush(colour(Role::AccentSoft, palette()));
    else if (underMouse() || isDown())
        painter.setBrush(blend(colour(Role::Surface, palette()), plain, isDown() ? 0.1 : 0.05));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0, 1, 0, -1), kRadius, kRadius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(Role::Accent, palette()), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 2, -1, -2), kRadius, kRadius);
    }
    const QColor ink = isChecked() ? colour(Role::Accent, palette()) : plain;
    const int left = m_compact ? (width() - railIconSize()) / 2 : 12;
    painter.drawPixmap(left, (height() - railIconSize()) / 2,
                       iconPixmap(m_iconName, railIconSize(), ink, devicePixelRatioF()));
    if (m_compact)
        return;
    painter.setPen(ink);
    painter.drawText(rect().adjusted(left + railIconSize() + 10, 0, -4, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text().section(u'\t', 0, 0));
    painter.setPen(colour(Role::Muted, palette()));
    painter.setFont(typeFont(Type::Caption));
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
                     text().section(u'\t', 1));
}

Navigator::Navigator(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("navigator"));
    setAccessibleName(tr("Pages"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(kInset, kGroupGap, kInset + 1, kGap);
    m_column->setSpacing(2);
    m_product = new TextLabel(Type::Section, Role::Text, tr("Linxuan"), this);
    m_product->setContentsMargins(12, 0, 0, 0);
    m_campaign = wrapped(Type::Caption, Role::Muted, {}, this);
    m_campaign->setContentsMargins(12, 0, 0, 0);
    m_column->addWidget(m_product);
    m_column->addWidget(m_campaign);
    m_column->addSpacing(kGroupGap);
    m_places = new QVBoxLayout;
    m_places->setSpacing(2);
    m_column->addLayout(m_places);
    m_column->addStretch();
    m_search = new NavigatorButton(QStringLiteral("search"), tr("Search\tCtrl+K"), this);
    m_search->setObjectName(QStringLiteral("railSearch"));
    m_search->setToolTip(tr("Search and commands (Ctrl+K)"));
    m_settings = new NavigatorButton(QStringLiteral("settings"), tr("Settings"), this);
    m_settings->setObjectName(QStringLiteral("railSettings"));
    m_settings->setToolTip(tr("Settings"));
    m_column->addWidget(m_search);
    m_column->addWidget(m_settings);
    connect(m_search, &QAbstractButton::clicked, this, &Navigator::searchRequested);
    connect(m_group, &QButtonGroup::idClicked, this, &Navigator::chosen);
    layOut();
}

void Navigator::addPlace(const QString &iconName, const QString &text, const QString &shortcut)
{
    auto *button = new NavigatorButton(iconName, text, this);
    button->setObjectName(QStringLiteral("place-") + iconName);
    button->setCheckable(true);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, shortcut));
    button->setCompact(m_compact);
    m_group->addButton(button, places());
    m_places->addWidget(button);
}

void Navigator::setCampaign(const QString &name)
{
    m_campaignName = name;
    m_campaign->setText(name);
    setToolTip(name);
    layOut();
}

void Navigator::setCurrent(int place)
{
    if (QAbstractButton *button = m_group->button(place))
        button->setChecked(true);
}

int Navigator::current() const
{
    return m_group->checkedId();
}

int Navigator::places() const
{
    return int(m_group->buttons().size());
}

void Navigator::setCompact(bool compact)
{
    m_compact = compact;
    for (auto *button : findChildren<NavigatorButton *>())
        button->setCompact(compact);
    layOut();
}

void Navigator::fitInto(int windowWidth)
{
    setCompact(windowWidth * 4 < wideWidth(fontMetrics()) * 25); // 1200 px in normal type
}

void Navigator::layOut()
{
    m_product->setVisible(!m_compact);
    m_campaign->setVisible(!m_compact && !m_campaignName.isEmpty());
    setFixedWidth(m_compact ? compactWidth() : wideWidth(fontMetrics()));
}

void Navigator::setSettingsMenu(QMenu *menu)
{
    connect(m_settings, &QAbstractButton::clicked, menu, [this, menu] {
        const QPoint corner = m_settings->mapToGlobal(QPoint(0, 0));
        menu->popup(corner - QPoint(0, menu->sizeHint().height()));
    });
}

void Navigator::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || places() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int next = qBound(0, current() + step, places() - 1);
    m_group->button(next)->setFocus(Qt::TabFocusReason);
    if (next != current())
        m_group->button(next)->click();
}

void Navigator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colour(Role::Hairline, palette()));
}

} // namespace linxuan
