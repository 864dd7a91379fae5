// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/entryrows.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace linxuan {

// The entry table over rows worked out beforehand: filters as one types (a longer text only goes
// through what the shorter one left), sorts by whole numbers.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit EntryModel(QObject *parent = nullptr);

    void setRows(std::shared_ptr<const EntryRows> rows);
    void setSearch(const QString &text);
    // Values of the facet that pass; none: all.
    void setChosen(EntryFacet facet, const QStringList &values);

    int total() const { return int(m_rows->size()); }
    EntryRow at(int row) const { return m_rows->at(m_shown[size_t(row)]); }
    int rowOf(const QString &code) const; // -1: not shown
    std::vector<int> rowsOf(const QSet<QString> &codes) const;
    const EntryRows &rows() const { return *m_rows; }
    std::shared_ptr<const EntryRows> sharedRows() const { return m_rows; }
    // Positions in rows() of what is shown, in order.
    const std::vector<quint32> &shown() const { return m_shown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // A column of -1 is the order in which the entries are kept, that of their codes.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void allow(EntryFacet facet);
    void orderRows();
    void filter(const std::vector<quint32> &from);
    bool passes(quint32 row) const;

    std::shared_ptr<const EntryRows> m_rows;
    std::vector<quint32> m_order; // all rows as sorted
    std::vector<quint32> m_shown; // those of them that pass
    QStringList m_words;
    std::array<QStringList, kEntryFacets> m_chosen;
    std::array<std::vector<bool>, kEntryFacets> m_allowed; // by value
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

// How a state looks: an icon, a word, a colour.
struct Chip;
Chip stateChip(Level level, EntryStatus status);

} // namespace linxuan
