// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/quotadesk.h"
#include "ui/quotas/quotatree.h"

#include <QAbstractItemModel>
#include <QSet>

namespace linxuan {

enum class QuotaColumn { Unit, Track, Use, Limit, Left, State, Over };
constexpr int kQuotaColumns = int(QuotaColumn::Over) + 1;

// How a unit stands with its limit; the chip above the table filters by it.
enum class QuotaState { Over, Full, Room, NoLimit };
QuotaState quotaState(const QuotaNode &node);
QString quotaStateCode(QuotaState state);
QString quotaStateWord(QuotaState state);

// Units with their parts below them.
class QuotaModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit QuotaModel(QObject *parent = nullptr);

    void setTree(std::vector<QuotaNode> tree);
    void setFilter(const QString &search, const QStringList &tracks, const QStringList &states);
    int total() const { return int(m_tree.size()); }
    const QuotaNode *node(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // A limit typed in place: a number of places, or nothing for no limit. Says so by limitTyped
    // and shows what it had until the tree is set anew.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    // A column of -1 is the order of the units' list.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void limitTyped(const linxuan::QuotaChange &change, std::optional<int> stored);

private:
    void arrange();
    bool passes(const QuotaNode &node) const;
    bool before(const QuotaNode &left, const QuotaNode &right) const;
    QVariant text(const QuotaNode &node, QuotaColumn column, bool part) const;

    std::vector<QuotaNode> m_tree;
    std::vector<size_t> m_shown; // positions in m_tree
    QString m_search;
    QSet<QString> m_tracks;
    QSet<QString> m_states;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace linxuan
