// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/entryrows.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <memory>

namespace linxuan {

// The entries of one column of the chain, as positions in rows that all columns share.
class ChainCards : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::shared_ptr<const EntryRows> rows, std::vector<quint32> shown);
    EntryRow at(int row) const { return m_rows->at(m_shown[size_t(row)]); }
    int rowOf(const QString &code) const; // -1: not here

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const EntryRows> m_rows;
    std::vector<quint32> m_shown;
};

// A card: code and teacher, the lesson, where it comes from.
class ChainCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace linxuan
