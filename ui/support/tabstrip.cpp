// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/tabstrip.h"

#include "ui/support/metrics.h"

#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

namespace linxuan {

TabStrip::TabStrip(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
}

int TabStrip::gap() const
{
    if (!m_tightens || count() == 0)
        return kPageMargin;
    int words = 0;
    for (int tab = 0; tab < count(); ++tab)
        words += fontMetrics().horizontalAdvance(tabText(tab));
    return std::clamp((width() - words) / count(), kGap, kPageMargin);
}

QSize TabStrip::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + gap(),
            controlHeight(fontMetrics()) + 2};
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Role::Hairline, palette()));
    QRegion room = rect();
    for (const auto *button : findChildren<QToolButton *>()) { // those that scroll
        if (button->isVisible())
            room -= button->geometry();
    }
    painter.setClipRegion(room);
    const int between = gap();
    for (int tab = 0; tab < count(); ++tab) {
        const QRect rect = tabRect(tab).adjusted(0, 0, -between, 0);
        const bool current = tab == currentIndex();
        painter.setPen(colour(current ? Role::Text : Role::Muted, palette()));
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, tabText(tab));
        if (!current)
            continue;
        const int thickness = hasFocus() ? 3 : 2;
        painter.fillRect(QRect(rect.left(), height() - thickness, rect.width(), thickness),
                         colour(Role::Accent, palette()));
    }
}

void TabStrip::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace linxuan
