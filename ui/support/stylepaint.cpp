// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/stylepaint.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

namespace linxuan {

namespace {

void roundedPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter->restore();
}

// A shade under the pointer or the finger, from nothing to clearly pressed.
qreal pressure(QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return 0.0;
    if (state & (QStyle::State_Sunken | QStyle::State_On))
        return 0.14;
    return state & QStyle::State_MouseOver ? 0.07 : 0.0;
}

// The colour that a scroll bar's area stands on.
QColor groundOf(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    while (parent) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent))
            return area->palette().color(area->viewport()->autoFillBackground()
                                             ? area->viewport()->backgroundRole()
                                             : QPalette::Window);
        parent = parent->parentWidget();
    }
    return QGuiApplication::palette().color(QPalette::Base);
}

} // namespace

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

void drawIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &tint,
              int size)
{
    const QPixmap picture = iconPixmap(name, size, tint, painter->device()->devicePixelRatioF());
    painter->drawPixmap(
        QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(size, size), rect), picture);
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const QColor text = colour(Role::Text, option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const qreal shade = pressure(option->state);
    if (isPrimary(widget)) {
        const bool enabled = option->state & QStyle::State_Enabled;
        const QColor accent = colour(Role::Accent, option->palette);
        const QColor base =
            enabled ? accent : blend(colour(Role::Surface, option->palette), accent, 0.35);
        roundedPanel(painter, option->rect, blend(base, text, shade), {});
        return;
    }
    if (button && button->features & QStyleOptionButton::Flat) {
        if (shade > 0)
            roundedPanel(painter, option->rect,
                         blend(colour(Role::Surface, option->palette), text, shade), {});
        return;
    }
    roundedPanel(painter, option->rect, blend(colour(Role::Raised, option->palette), text, shade),
                 blend(colour(Role::Hairline, option->palette), text, 0.12));
}

void drawToolPanel(const QStyleOption *option, QPainter *painter)
{
    const qreal shade = pressure(option->state);
    if (shade <= 0)
        return;
    const QColor fill = option->state & QStyle::State_On
        ? colour(Role::AccentSoft, option->palette)
        : blend(colour(Role::Surface, option->palette), colour(Role::Text, option->palette), shade);
    roundedPanel(painter, option->rect, fill, {});
}

void drawFieldFrame(const QStyleOption *option, QPainter *painter, bool fill)
{
    const bool focused = option->state & QStyle::State_HasFocus;
    const QColor border = focused
        ? colour(Role::Accent, option->palette)
        : blend(colour(Role::Hairline, option->palette), colour(Role::Text, option->palette), 0.12);
    roundedPanel(painter, option->rect, fill ? option->palette.color(QPalette::Base) : QColor(),
                 border);
}

void drawFocus(const QStyleOption *option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(Role::Accent, option->palette), 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), kRadius, kRadius);
    painter->restore();
}

void drawTick(const QStyleOption *option, QPainter *painter, bool round)
{
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor accent = colour(Role::Accent, option->palette);
    const QColor line =
        blend(colour(Role::Muted, option->palette), colour(Role::Raised, option->palette), 0.3);
    QRectF box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(on ? accent : line);
    painter->setBrush(on ? accent : colour(Role::Raised, option->palette));
    const qreal radius = round ? box.width() / 2 : 3;
    painter->drawRoundedRect(box, radius, radius);
    painter->restore();
    if (on && round) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Role::OnAccent, option->palette));
        painter->drawEllipse(box.center(), box.width() / 5, box.width() / 5);
        painter->restore();
    } else if (on) {
        drawIcon(painter, option->rect, QStringLiteral("check"),
                 colour(Role::OnAccent, option->palette));
    }
}

void drawHeaderSection(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, colour(Role::Raised, option->palette));
    if (option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled)
        painter->fillRect(option->rect, colour(Role::Surface, option->palette));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      colour(Role::Hairline, option->palette));
}

void drawProgress(const QStyleOption *option, QPainter *painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    QRectF groove = QRectF(option->rect);
    groove = QRectF(groove.left(), groove.center().y() - 2, groove.width(), 4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(Role::Hairline, option->palette));
    painter->drawRoundedRect(groove, 2, 2);
    const int span = bar->maximum - bar->minimum;
    const qreal part = span > 0 ? qreal(bar->progress - bar->minimum) / span : 0.3;
    painter->setBrush(colour(Role::Accent, option->palette));
    groove.setWidth(groove.width() * qBound(0.0, part, 1.0));
    painter->drawRoundedRect(groove, 2, 2);
    painter->restore();
}

// The chosen line of a list, as the rail shows the chosen page.
void drawItemGround(const QStyleOption *option, QPainter *painter)
{
    const bool selected = option->state & QStyle::State_Selected;
    if (!selected && !(option->state & QStyle::State_MouseOver))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? colour(Role::AccentSoft, option->palette)
                               : blend(colour(Role::Surface, option->palette),
                                       colour(Role::Text, option->palette), 0.05));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0, 1, 0, -1), kRadius, kRadius);
    painter->restore();
}

void drawScrollBar(const QStyle *style, const QStyleOptionComplex *option, QPainter *painter,
                   const QWidget *widget)
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return;
    painter->fillRect(option->rect, groundOf(widget));
    if (slider->maximum <= slider->minimum)
        return;
    const bool lively = option->state & QStyle::State_MouseOver
        || option->activeSubControls & QStyle::SC_ScrollBarSlider;
    QRectF thumb =
        style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    thumb.adjust(3, 3, -3, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(blend(colour(Role::Raised, option->palette),
                            colour(Role::Muted, option->palette), lively ? 0.7 : 0.35));
    painter->drawRoundedRect(thumb, 3, 3);
    painter->restore();
}

void drawComboBox(const QStyle *style, const QStyleOptionComplex *option, QPainter *painter,
                  const QWidget *widget)
{
    drawButtonPanel(option, painter, nullptr);
    if (option->state & QStyle::State_HasFocus)
        drawFocus(option, painter);
    const QRect arrow =
        style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
    drawIcon(painter, arrow, QStringLiteral("chevron-down"), colour(Role::Muted, option->palette));
}

} // namespace linxuan
