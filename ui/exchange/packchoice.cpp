// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/packchoice.h"

#include "core/base/clock.h"
#include "ui/support/tableroles.h"

#include <algorithm>

namespace linxuan {

namespace {

Chip stateChip(const ReturnState &state)
{
    if (state.isFinal)
        return {
            QStringLiteral("check"), PackChoiceModel::tr("Returned, final"), Role::Positive, {}};
    if (state.isOutdated)
        return {QStringLiteral("warning"),
                PackChoiceModel::tr("Packed, entries changed since"),
                Role::Caution,
                {}};
    if (state.packedAt)
        return {QStringLiteral("check"),
                PackChoiceModel::tr("Packed %1").arg(officeText(*state.packedAt)),
                Role::Text,
                {}};
    return {QStringLiteral("ring"), PackChoiceModel::tr("Not packed"), Role::Muted, {}};
}

} // namespace

void PackChoiceModel::setStates(const std::vector<ReturnState> &states, const QStringList &wanted)
{
    beginResetModel();
    m_states.clear();
    m_checked.clear();
    for (const ReturnState &state : states) {
        if (state.assigned == 0)
            continue;
        m_states.push_back(state);
        m_checked.push_back(wanted.isEmpty() ? !state.isFinal : wanted.contains(state.expert));
    }
    endResetModel();
    Q_EMIT chosenChanged();
}

QStringList PackChoiceModel::chosen() const
{
    QStringList codes;
    for (size_t row = 0; row < m_states.size(); ++row) {
        if (m_checked[row])
            codes += m_states[row].expert;
    }
    return codes;
}

Qt::CheckState PackChoiceModel::allChecked() const
{
    const auto checked = std::count(m_checked.begin(), m_checked.end(), true);
    if (checked == 0)
        return Qt::Unchecked;
    return checked == std::ssize(m_checked) ? Qt::Checked : Qt::PartiallyChecked;
}

void PackChoiceModel::checkAll(bool checked)
{
    if (m_states.empty())
        return;
    m_checked.assign(m_checked.size(), checked);
    Q_EMIT dataChanged(index(0, Code), index(rowCount() - 1, Code), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

void PackChoiceModel::toggle(int row)
{
    setData(index(row, Code), m_checked[size_t(row)] ? Qt::Unchecked : Qt::Checked,
            Qt::CheckStateRole);
}

int PackChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size());
}

int PackChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

Qt::ItemFlags PackChoiceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Code ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant PackChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Entries ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString titles[] = {tr("Expert"), tr("Name"), tr("Entries"), tr("State")};
    return role == Qt::DisplayRole ? titles[section] : QVariant();
}

QString PackChoiceModel::text(const ReturnState &state, int column) const
{
    switch (column) {
    case Code:
        return state.expert;
    case Name:
        return state.name;
    case Entries:
        return QString::number(state.assigned);
    default:
        return stateChip(state).text;
    }
}

QVariant PackChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReturnState &state = m_states[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(state, column);
    case Qt::CheckStateRole:
        if (column == Code)
            return int(m_checked[size_t(index.row())] ? Qt::Checked : Qt::Unchecked);
        break;
    case Qt::TextAlignmentRole:
        return int((column == Entries ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CodeRole:
        return column == Code;
    case ChipRole:
        if (column == State)
            return QVariant::fromValue(stateChip(state));
        break;
    default:
        break;
    }
    return {};
}

bool PackChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Code || role != Qt::CheckStateRole)
        return false;
    m_checked[size_t(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

} // namespace linxuan
