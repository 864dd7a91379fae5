// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/tableroles.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <numeric>
#include <vector>

namespace linxuan {

// A column over plain values: its title, its text and how it is ordered and shown.
template<typename Row>
struct RowColumn
{
    using Text = std::function<QString(const Row &)>;
    using Less = std::function<bool(const Row &, const Row &)>;
    using Extra = std::function<QVariant(const Row &, int role)>;

    // A constructor because g++ 12 stumbles over default member initialisers here.
    RowColumn(QString columnTitle, Text columnText, Less columnLess = nullptr,
              Qt::Alignment columnAlignment = Qt::AlignLeft, Extra columnExtra = nullptr)
        : title(std::move(columnTitle))
        , text(std::move(columnText))
        , less(std::move(columnLess))
        , alignment(columnAlignment)
        , extra(std::move(columnExtra))
    { }

    QString title;
    Text text;
    Less less; // by text where empty
    Qt::Alignment alignment;
    Extra extra; // ChipRole, BarRole, CodeRole …; an invalid value where none; may be empty
};

// Rows that were read as a whole, sorted and filtered here; for lists of up to some thousands.
template<typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    using Predicate = std::function<bool(const Row &)>;

    explicit RowsModel(std::vector<RowColumn<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    { }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        order();
        arrange();
        endResetModel();
    }
    void setFilter(Predicate keep)
    {
        beginResetModel();
        m_keep = std::move(keep);
        arrange();
        endResetModel();
    }
    const std::vector<Row> &rows() const { return m_rows; }
    const Row &at(int row) const { return m_rows[m_shown[size_t(row)]]; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_shown.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const RowColumn<Row> &column = m_columns[size_t(section)];
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(int(column.alignment | Qt::AlignVCenter));
        return role == Qt::DisplayRole ? column.title : QVariant();
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid())
            return {};
        const RowColumn<Row> &column = m_columns[size_t(index.column())];
        const Row &row = at(index.row());
        if (role == Qt::DisplayRole)
            return column.text(row);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(int(column.alignment | Qt::AlignVCenter));
        return column.extra ? column.extra(row, role) : QVariant();
    }
    // A column of -1 goes back to the order in which the rows came.
    void sort(int column, Qt::SortOrder sortOrder = Qt::AscendingOrder) override
    {
        beginResetModel();
        m_sortColumn = column;
        m_sortOrder = sortOrder;
        order();
        arrange();
        endResetModel();
    }

private:
    bool before(const Row &left, const Row &right) const
    {
        const RowColumn<Row> &column = m_columns[size_t(m_sortColumn)];
        if (column.less)
            return column.less(left, right);
        return QString::localeAwareCompare(column.text(left), column.text(right)) < 0;
    }
    // Sorts once for all filters, so that a key typed into one costs no sorting.
    void order()
    {
        m_order.resize(m_rows.size());
        std::iota(m_order.begin(), m_order.end(), 0U);
        if (m_sortColumn < 0 || m_sortColumn >= columnCount())
            return;
        std::stable_sort(m_order.begin(), m_order.end(), [this](quint32 left, quint32 right) {
            return m_sortOrder == Qt::AscendingOrder ? before(m_rows[left], m_rows[right])
                                                     : before(m_rows[right], m_rows[left]);
        });
    }
    void arrange()
    {
        m_shown.clear();
        m_shown.reserve(m_order.size());
        for (const quint32 row : m_order) {
            if (!m_keep || m_keep(m_rows[row]))
                m_shown.push_back(row);
        }
    }

    std::vector<RowColumn<Row>> m_columns;
    std::vector<Row> m_rows;
    std::vector<quint32> m_order; // positions in m_rows, as they are sorted
    std::vector<quint32> m_shown; // those that the filter keeps
    Predicate m_keep;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace linxuan
