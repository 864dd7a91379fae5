// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/style.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/stylepaint.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace linxuan {

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
    case PE_Frame: // of fields of several lines
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
    case PE_PanelItemViewItem:
        return drawItemGround(option, painter);
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
            if (own.fontMetrics.horizontalAdvance(own.text) > own.rect.width())
                own.rect.setRight(own.rect.right() + kGap - 2); // a code over narrow signs
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
        return rect.adjusted(0, 0, -kGroupGap - kGap, 0);
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
        return iconSize();
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
