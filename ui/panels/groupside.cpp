// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/groupside.h"

#include "ui/support/metrics.h"
#include "ui/support/rowcolumns.h"

#include <QHeaderView>

#include <algorithm>

namespace linxuan {

namespace {

constexpr int kNameWidth = 14; // digits

Chip stateOf(const SideLine &line)
{
    return line.state;
}

std::vector<RowColumn<SideLine>> columns()
{
    auto state = chipColumn<SideLine>(GroupSide::tr("State"), stateOf);
    state.less = [](const SideLine &left, const SideLine &right) {
        return left.weight < right.weight;
    };
    return {{GroupSide::tr("Group"), [](const SideLine &line) { return line.name; }}, state};
}

} // namespace

GroupSide::GroupSide(int stateWidth, QWidget *parent)
    : TableView(parent)
    , m_groups(new RowsModel<SideLine>(columns(), this))
{
    setAccessibleName(tr("Groups"));
    setSelectionMode(SingleSelection);
    setModel(m_groups);
    sortByColumn(-1, Qt::AscendingOrder);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsMovable(false);
    setColumnWidths({kNameWidth, stateWidth}, 0);
    connect(m_groups, &QAbstractItemModel::modelReset, this, &GroupSide::showChosen);
    setFixedWidth((kNameWidth + stateWidth) * charWidth(fontMetrics()) + 5 * kGap);
}

void GroupSide::setLines(std::vector<SideLine> lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const auto &left, const auto &right) {
        return left.weight > right.weight;
    });
    const auto isChosen = [this](const SideLine &line) { return m_chosen == line.group; };
    if (!m_isByPerson || std::none_of(lines.begin(), lines.end(), isChosen))
        m_chosen = lines.empty() ? std::nullopt : std::optional(lines.front().group);
    m_groups->setRows(std::move(lines));
}

void GroupSide::choose(const GroupKey &group)
{
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        if (m_groups->at(row).group == group)
            selectRow(row);
    }
}

// After the rows came or were sorted.
void GroupSide::showChosen()
{
    m_isFilling = true;
    if (m_chosen)
        choose(*m_chosen);
    m_isFilling = false;
}

void GroupSide::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    if (!current.isValid() || m_isFilling)
        return;
    m_chosen = m_groups->at(current.row()).group;
    m_isByPerson = true;
    Q_EMIT chosen();
}

} // namespace linxuan
