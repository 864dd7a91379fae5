// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/scorematrix.h"

#include <QAbstractTableModel>

#include <functional>

namespace linxuan {

enum class MatrixColumn { Code, Title, Flags, Sheets, Mean, Spread, Experts };
constexpr int kFirstExpert = int(MatrixColumn::Experts);

// Second line of a column's head, and whether it is a warning.
enum MatrixHeadRole { HeadCaptionRole = Qt::UserRole + 64, HeadWarnRole };

// A group's matrix as a table: what is known of an entry, then a column for each expert. Sorted
// and filtered here; as it comes, the entries that ask for most stand first.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Predicate = std::function<bool(const MatrixEntry &)>;

    explicit MatrixModel(int decimals, QObject *parent = nullptr);

    void setGroup(MatrixGroup group);
    void setFilter(Predicate keep);
    const MatrixGroup &group() const { return m_group; }
    const MatrixEntry &entry(int row) const { return m_group.entries[m_shown[size_t(row)]]; }
    // The expert of a column; null for what stands before them.
    const MatrixExpert *expert(int column) const;
    int rowOf(const QString &code) const; // -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();
    bool before(const MatrixEntry &left, const MatrixEntry &right) const;
    QVariant ownData(const MatrixEntry &entry, MatrixColumn column, int role) const;
    QVariant cellData(const MatrixCell &cell, int role) const;
    QString ownText(const MatrixEntry &entry, MatrixColumn column) const;

    MatrixGroup m_group;
    std::vector<size_t> m_shown; // positions in the group's entries
    Predicate m_keep;
    int m_decimals;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace linxuan
