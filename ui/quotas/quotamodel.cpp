// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotas/quotamodel.h"

#include "core/base/text.h"
#include "core/model/codes.h"
#include "ui/support/tableroles.h"

#include <algorithm>

namespace linxuan {

namespace {

constexpr quintptr kTop = 0; // internal id of a unit; of a part: its unit's row plus one

QString overCodes(const QuotaNode &node)
{
    QStringList codes;
    for (const OverEntry &entry : node.over)
        codes += entry.code;
    return codes.join(QStringLiteral(", "));
}

Chip stateChip(const QuotaNode &node)
{
    const QuotaState state = quotaState(node);
    switch (state) {
    case QuotaState::Over:
        return {QStringLiteral("warning"),
                node.overBy() > 0 ? QuotaModel::tr("Over by %1").arg(node.overBy())
                                  : QuotaModel::tr("Over in a part"),
                Role::Negative,
                {}};
    case QuotaState::Full:
        return {QStringLiteral("dot"), quotaStateWord(state), Role::Accent, {}};
    case QuotaState::Room:
        return {QStringLiteral("ring"), quotaStateWord(state), Role::Muted, {}};
    case QuotaState::NoLimit:
        return {QStringLiteral("minus"), quotaStateWord(state), Role::Muted, {}};
    }
    return {};
}

QString limitText(const std::optional<int> &limit)
{
    return limit ? QString::number(*limit) : QStringLiteral("–");
}

// "10 → 12" while another limit is tried out.
QString limitCell(const QuotaNode &node)
{
    if (node.stored)
        return limitText(*node.stored) + QStringLiteral(" → ") + limitText(node.limit);
    return limitText(node.limit);
}

bool isNumber(QuotaColumn column)
{
    return column == QuotaColumn::Left || column == QuotaColumn::Limit;
}

} // namespace

QuotaState quotaState(const QuotaNode &node)
{
    if (node.gravestOverBy() > 0)
        return QuotaState::Over;
    if (!node.limit)
        return QuotaState::NoLimit;
    return node.used >= *node.limit ? QuotaState::Full : QuotaState::Room;
}

QString quotaStateCode(QuotaState state)
{
    static const QStringList codes{QStringLiteral("over"), QStringLiteral("full"),
                                   QStringLiteral("room"), QStringLiteral("none")};
    return codes[int(state)];
}

QString quotaStateWord(QuotaState state)
{
    switch (state) {
    case QuotaState::Over:
        return QuotaModel::tr("Over the limit");
    case QuotaState::Full:
        return QuotaModel::tr("Full");
    case QuotaState::Room:
        return QuotaModel::tr("Places left");
    case QuotaState::NoLimit:
        return QuotaModel::tr("No limit");
    }
    return {};
}

QuotaModel::QuotaModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void QuotaModel::setTree(std::vector<QuotaNode> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    arrange();
    endResetModel();
}

void QuotaModel::setFilter(const QString &search, const QStringList &tracks,
                           const QStringList &states)
{
    beginResetModel();
    m_search = foldName(search).toCaseFolded();
    m_tracks = {tracks.begin(), tracks.end()};
    m_states = {states.begin(), states.end()};
    arrange();
    endResetModel();
}

bool QuotaModel::passes(const QuotaNode &node) const
{
    return (m_tracks.isEmpty() || m_tracks.contains(toCode(node.track)))
        && (m_states.isEmpty() || m_states.contains(quotaStateCode(quotaState(node))))
        && (m_search.isEmpty() || foldName(node.title).toCaseFolded().contains(m_search));
}

bool QuotaModel::before(const QuotaNode &left, const QuotaNode &right) const
{
    switch (QuotaColumn(m_sortColumn)) {
    case QuotaColumn::Unit:
        return QString::localeAwareCompare(left.title, right.title) < 0;
    case QuotaColumn::Track:
        return left.track < right.track;
    case QuotaColumn::Use:
        return left.used < right.used;
    case QuotaColumn::Limit:
        return left.limit.value_or(-1) < right.limit.value_or(-1);
    case QuotaColumn::Left:
        return left.left().value_or(-1) < right.left().value_or(-1);
    case QuotaColumn::State:
    case QuotaColumn::Over:
        break;
    }
    if (quotaState(left) != quotaState(right))
        return quotaState(left) < quotaState(right);
    return left.gravestOverBy() > right.gravestOverBy();
}

void QuotaModel::arrange()
{
    m_shown.clear();
    for (size_t place = 0; place < m_tree.size(); ++place) {
        if (passes(m_tree[place]))
            m_shown.push_back(place);
    }
    if (m_sortColumn < 0)
        return;
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](size_t left, size_t right) {
        return m_order == Qt::AscendingOrder ? before(m_tree[left], m_tree[right])
                                             : before(m_tree[right], m_tree[left]);
    });
}

void QuotaModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column < kQuotaColumns ? column : -1;
    m_order = order;
    arrange();
    endResetModel();
}

const QuotaNode *QuotaModel::node(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalId() == kTop)
        return &m_tree[m_shown[size_t(index.row())]];
    const QuotaNode &unit = m_tree[m_shown[size_t(index.internalId() - 1)]];
    return &unit.parts[size_t(index.row())];
}

QModelIndex QuotaModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : kTop);
}

QModelIndex QuotaModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kTop)
        return {};
    return createIndex(int(child.internalId() - 1), 0, kTop);
}

int QuotaModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_shown.size());
    if (parent.internalId() != kTop || parent.column() != 0)
        return 0;
    return int(node(parent)->parts.size());
}

int QuotaModel::columnCount(const QModelIndex &) const
{
    return kQuotaColumns;
}

QVariant QuotaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kQuotaColumns)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const auto side = isNumber(QuotaColumn(section)) ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(int(side | Qt::AlignVCenter));
    }
    const QStringList titles{
        tr("Unit"), tr("Quota table"), tr("Used of limit"),         tr("Limit"),
        tr("Left"), tr("State"),       tr("Entries over the limit")};
    return role == Qt::DisplayRole ? titles[section] : QVariant();
}

QVariant QuotaModel::text(const QuotaNode &node, QuotaColumn column, bool part) const
{
    switch (column) {
    case QuotaColumn::Unit:
        return node.title;
    case QuotaColumn::Track:
        return part ? QString() : node.trackName;
    case QuotaColumn::Use:
        return node.limit ? QStringLiteral("%1 / %2").arg(node.used).arg(*node.limit)
                          : QString::number(node.used);
    case QuotaColumn::Limit:
        return limitCell(node);
    case QuotaColumn::Left:
        return node.limit ? QString::number(*node.left()) : QString();
    case QuotaColumn::State:
        return stateChip(node).text;
    case QuotaColumn::Over:
        return overCodes(node);
    }
    return {};
}

QVariant QuotaModel::data(const QModelIndex &index, int role) const
{
    const QuotaNode *shown = node(index);
    if (!shown)
        return {};
    const auto column = QuotaColumn(index.column());
    if (role == Qt::DisplayRole)
        return text(*shown, column, index.parent().isValid());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == ChipRole && column == QuotaColumn::State)
        return QVariant::fromValue(stateChip(*shown));
    if (role == BarRole && column == QuotaColumn::Use)
        return QVariant::fromValue(BarValue{shown->used, shown->limit, 0});
    if (role == Qt::EditRole && column == QuotaColumn::Limit)
        return shown->limit ? QString::number(*shown->limit) : QString();
    if (role == ChipRole && column == QuotaColumn::Limit && shown->stored)
        return QVariant::fromValue(
            Chip{QStringLiteral("notes"), limitCell(*shown), Role::Caution, {}});
    if (role == Qt::ToolTipRole && column == QuotaColumn::Limit)
        return shown->isSum ? tr("The sum of its parts; change them below.")
                            : tr("F2 or a double click tries another limit.");
    if (role == MutedRole && column == QuotaColumn::Limit)
        return shown->isSum;
    if (role == CodeRole && column == QuotaColumn::Over)
        return true;
    if (role == MutedRole && column == QuotaColumn::Track)
        return true;
    if (role == Qt::ToolTipRole && column == QuotaColumn::Over && !shown->over.empty())
        return overCodes(*shown);
    return {};
}

Qt::ItemFlags QuotaModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const QuotaNode *shown = node(index);
    if (shown && QuotaColumn(index.column()) == QuotaColumn::Limit && !shown->isSum)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool QuotaModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QuotaNode *shown = node(index);
    if (!shown || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString typed = foldCode(value.toString());
    bool isNumber = false;
    const int places = typed.toInt(&isNumber);
    const bool isNone = typed.isEmpty() || typed == u"-" || typed == u"–";
    if (!isNone && (!isNumber || places < 0))
        return false;
    const QuotaChange change{shown->unit, shown->track, shown->stage, shown->subject,
                             isNone ? std::nullopt : std::optional(places)};
    if (change.places == shown->limit)
        return false;
    Q_EMIT limitTyped(change, shown->stored.value_or(shown->limit));
    return true;
}

} // namespace linxuan
