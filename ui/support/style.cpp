// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/style.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/palette.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace linxuan {

namespace {

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

void roundedPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter->restore();
}

void drawIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &tint,
              int size = 12)
{
    const QPixmap picture = iconPixmap(name, size, tint, painter->device()->devicePixelRatioF());
    painter->drawPixmap(
        QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(size, size), rect), picture);
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

// The colour that a scroll bar's area stands on.
QColor groundOf(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    while (parent) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent))
            return area->palette().color(area->viewport()->backgroundRole());
        parent = parent->parentWidget();
    }
    return QGuiApplication::palette().color(QPalette::Base);
}

void drawScrollBar(const QStyle *style, const QStyleOptionComplex *option, QPainter *painter,
                   const QWidget *widget)
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return;
    painter->fillRect(option->rect,
                      widget ? widget->palette().color(QPalette::Base)
                             : option->palette.color(QPalette::Base));
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

} // namespace

OfficeStyle::OfficeStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{ }

void OfficeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(option, painter, widget);
    case PE_PanelButtonTool:
        return drawToolPanel(option, painter);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return drawFieldFrame(option, painter, true);
        return painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
    case PE_FrameLineEdit:
        return drawFieldFrame(option, painter, false);
    case PE_FrameFocusRect:
        return drawFocus(option, painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawTick(option, painter, false);
    case PE_IndicatorRadioButton:
        return drawTick(option, painter, true);
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        return drawIcon(painter, option->rect,
                        up ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"),
                        colour(Role::Accent, option->palette));
    }
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void OfficeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton own = *button;
            own.features &= ~QStyleOptionButton::HasMenu;
            if (isPrimary(widget))
                own.palette.setColor(QPalette::ButtonText, colour(Role::OnAccent, own.palette));
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_PushButtonBevel:
        drawButtonPanel(option, painter, widget);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features & QStyleOptionButton::HasMenu)
            drawIcon(painter, option->rect.adjusted(option->rect.width() - 28, 0, 0, 0),
                     QStringLiteral("chevron-down"), colour(Role::Muted, option->palette));
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(option, painter);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader own = *header;
            own.palette.setColor(QPalette::ButtonText, colour(Role::Muted, own.palette));
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_ProgressBar:
        return drawProgress(option, painter);
    case CE_Splitter:
        return painter->fillRect(option->rect, colour(Role::Hairline, option->palette));
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void OfficeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (tool && tool->features & QStyleOptionToolButton::HasMenu) {
        // An icon that stands for a menu needs no arrow beside it.
        QStyleOptionToolButton own = *tool;
        own.features &= ~QStyleOptionToolButton::HasMenu;
        return QProxyStyle::drawComplexControl(control, &own, painter, widget);
    }
    if (control == CC_ScrollBar)
        drawScrollBar(this, option, painter, widget);
    else if (control == CC_ComboBox && combo && !combo->editable)
        drawComboBox(this, option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect OfficeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl subControl, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (combo && !combo->editable && subControl == SC_ComboBoxEditField)
        return combo->rect.adjusted(kGap, 0, -28, 0);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool across = slider->orientation == Qt::Horizontal;
    const int length = across ? slider->rect.width() : slider->rect.height();
    const int range = qMax(1, slider->maximum - slider->minimum);
    const qint64 page = qMax(1, slider->pageStep);
    const int thumb = qBound(32, int(page * length / (page + range)), qMax(32, length));
    const int start =
        sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                length - thumb, slider->upsideDown);
    const auto part = [&](int from, int size) {
        return across ? QRect(from, 0, size, slider->rect.height())
                      : QRect(0, from, slider->rect.width(), size);
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return part(start, thumb);
    case SC_ScrollBarGroove:
        return part(0, length);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

QRect OfficeStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == SE_LineEditContents)
        return rect.adjusted(6, 0, -2, 0);
    if (element == SE_PushButtonContents && button
        && button->features & QStyleOptionButton::HasMenu)
        return rect.adjusted(0, 0, -kGroupGap, 0);
    return rect;
}

QSize OfficeStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
    const QFontMetrics metrics = option ? option->fontMetrics : QFontMetrics(QFont());
    switch (type) {
    case CT_PushButton:
        // The size handed in has room for the mark of a menu already.
        own.setWidth(qMax(72, size.width() + 32));
        own.setHeight(controlHeight(metrics));
        break;
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        own.setHeight(controlHeight(metrics));
        break;
    case CT_ToolButton:
        own.setHeight(qMax(28, own.height()));
        own.setWidth(qMax(28, own.width()));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            own.setHeight(qMax(28, metrics.height() + 10));
        break;
    default:
        break;
    }
    return own;
}

int OfficeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return kIconSize;
    case PM_HeaderMargin:
        return kGap;
    case PM_FocusFrameHMargin:
        return 6;
    case PM_HeaderMarkSize:
        return 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int OfficeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollBar_MiddleClickAbsolutePosition:
        return 0;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace linxuan
