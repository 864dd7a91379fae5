// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/collecting.h"

#include <QAbstractTableModel>

namespace linxuan {

// Experts of a round who have entries, each to be packed for or not.
class PackChoiceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // Checked are `wanted`; where none is wanted, all who are not through with their work.
    void setStates(const std::vector<ReturnState> &states, const QStringList &wanted);
    QStringList chosen() const; // codes
    Qt::CheckState allChecked() const;
    void checkAll(bool checked);
    void toggle(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void chosenChanged();

private:
    enum Column { Code, Name, Entries, State, Columns };

    QString text(const ReturnState &state, int column) const;

    std::vector<ReturnState> m_states;
    std::vector<bool> m_checked;
};

} // namespace linxuan
