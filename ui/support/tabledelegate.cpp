// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/tabledelegate.h"

#include "ui/support/bars.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QApplication>
#include <QPainter>

namespace linxuan {

namespace {

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        const bool active = option.state & QStyle::State_Active;
        const QColor soft = colour(Role::AccentSoft, palette);
        painter->fillRect(option.rect,
                          active ? soft : blend(colour(Role::Raised, palette), soft, 0.6));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, colour(Role::Surface, palette));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      blend(colour(Role::Raised, palette), colour(Role::Hairline, palette), 0.6));
}

void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const QRect &rect)
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    QFont font = option.font;
    if (index.data(CodeRole).toBool())
        font.setFamilies(typeFont(Type::Code).families());
    const bool muted = index.data(MutedRole).toBool();
    painter->setFont(font);
    painter->setPen(colour(muted ? Role::Muted : Role::Text, option.palette));
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const int flags = alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft);
    painter->drawText(rect, flags | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

// Chips stand at the left, or among figures at the right.
QRect chipRect(const QRect &rect, const Chip &chip, const QModelIndex &index,
               const QFontMetrics &metrics)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    if (!alignment.isValid() || !(alignment.toInt() & Qt::AlignRight))
        return rect;
    return rect.adjusted(qMax(0, rect.width() - chipWidth(chip, metrics)), 0, 0, 0);
}

// Where the style expects the clicks on it. Gives back what is left for the cell.
QRect paintCheck(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &index,
                 const QRect &rect)
{
    const QVariant checked = index.data(Qt::CheckStateRole);
    if (!checked.isValid())
        return rect;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    option.features |= QStyleOptionViewItem::HasCheckIndicator;
    option.rect =
        style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
    option.state &= ~QStyle::State_HasFocus;
    option.state |= checked.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, painter, option.widget);
    return rect.adjusted(option.rect.right() + kGap - rect.left(), 0, 0, 0);
}

} // namespace

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    const QRect rect = paintCheck(painter, option, index, option.rect.adjusted(kGap, 0, -kGap, -1));
    const QVariant chip = index.data(ChipRole);
    const QVariant bar = index.data(BarRole);
    painter->setFont(option.font);
    painter->setClipRect(option.rect);
    if (chip.isValid())
        paintChip(painter, chipRect(rect, chip.value<Chip>(), index, painter->fontMetrics()),
                  chip.value<Chip>(), option.palette);
    else if (bar.isValid())
        paintQuotaBar(painter, rect, bar.value<BarValue>(), option.palette);
    else
        paintText(painter, option, index, rect);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant chip = index.data(ChipRole);
    const int width = chip.isValid()
        ? chipWidth(chip.value<Chip>(), option.fontMetrics)
        : option.fontMetrics.horizontalAdvance(index.data().toString());
    return {width + 2 * kGap + 4, denseRowHeight(option.fontMetrics)};
}

int chipWidth(const Chip &chip, const QFontMetrics &metrics)
{
    const int icon = chip.icon.isEmpty() ? 0 : iconSize() + kGap / 2;
    const int padding = chip.fill ? 2 * kGap : 0;
    return icon + padding + metrics.horizontalAdvance(chip.text);
}

int paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const QPalette &palette)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int width = qMin(rect.width(), chipWidth(chip, metrics));
    const QColor ink = colour(chip.role, palette);
    QRect inner(rect.left(), rect.top(), width, rect.height());
    if (chip.fill) {
        const int height = qMin(rect.height() - 4, metrics.height() + 2);
        const QRectF pill(rect.left(), rect.center().y() - height / 2.0 + 0.5, width, height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(*chip.fill, palette));
        painter->drawRoundedRect(pill, kRadius, kRadius);
        inner.adjust(kGap, 0, -kGap, 0);
    }
    if (!chip.icon.isEmpty()) {
        const QPixmap picture =
            iconPixmap(chip.icon, iconSize(), ink, painter->device()->devicePixelRatioF());
        painter->drawPixmap(inner.left(), inner.center().y() - iconSize() / 2 + 1, picture);
        inner.setLeft(inner.left() + iconSize() + kGap / 2);
    }
    painter->setPen(ink);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(chip.text, Qt::ElideRight, inner.width() + 2));
    return width;
}

Chip awardChip(int place, const QString &name)
{
    static constexpr Role kInk[] = {Role::Gold, Role::Silver, Role::Bronze};
    static constexpr Role kFill[] = {Role::GoldSoft, Role::SilverSoft, Role::BronzeSoft};
    const int level = qBound(0, place, 2);
    return {{}, name, kInk[level], kFill[level]};
}

} // namespace linxuan
