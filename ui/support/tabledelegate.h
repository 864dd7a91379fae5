// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/tableroles.h"

#include <QStyledItemDelegate>

namespace linxuan {

// Draws the cells of every table: hairline below, text, chips, bars.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// In `rect`, left aligned and centred in height. Returns the width used.
int paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const QPalette &palette);
int chipWidth(const Chip &chip, const QFontMetrics &metrics);

} // namespace linxuan
