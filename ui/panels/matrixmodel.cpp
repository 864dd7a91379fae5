// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/matrixmodel.h"

#include "core/base/text.h"
#include "ui/panels/matrixwords.h"
#include "ui/support/words.h"

#include <algorithm>

namespace linxuan {

namespace {

constexpr int kRight = int(Qt::AlignRight | Qt::AlignVCenter);
constexpr int kLeft = int(Qt::AlignLeft | Qt::AlignVCenter);

bool isLess(const std::optional<Fraction> &left, const std::optional<Fraction> &right)
{
    if (left && right)
        return *left < *right;
    return !left && right; // what is not there comes first, so last when the highest lead
}

} // namespace

MatrixModel::MatrixModel(int decimals, QObject *parent)
    : QAbstractTableModel(parent)
    , m_decimals(decimals)
{ }

void MatrixModel::setGroup(MatrixGroup group)
{
    beginResetModel();
    m_group = std::move(group);
    arrange();
    endResetModel();
}

void MatrixModel::setFilter(Predicate keep)
{
    beginResetModel();
    m_keep = std::move(keep);
    arrange();
    endResetModel();
}

void MatrixModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    arrange();
    endResetModel();
}

const MatrixExpert *MatrixModel::expert(int column) const
{
    const int place = column - kFirstExpert;
    return place >= 0 && place < int(m_group.experts.size()) ? &m_group.experts[size_t(place)]
                                                             : nullptr;
}

int MatrixModel::rowOf(const QString &code) const
{
    for (size_t row = 0; row < m_shown.size(); ++row) {
        if (m_group.entries[m_shown[row]].code == code)
            return int(row);
    }
    return -1;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kFirstExpert + int(m_group.experts.size());
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return section < int(MatrixColumn::Sheets) ? kLeft : kRight;
    if (const MatrixExpert *head = expert(section)) {
        if (role == Qt::ToolTipRole)
            return expertWords(*head).join(u'\n');
        if (role == HeadCaptionRole)
            return expertCaption(*head);
        if (role == HeadWarnRole)
            return head->deviates;
        return role == Qt::DisplayRole ? head->code : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (MatrixColumn(section)) {
    case MatrixColumn::Code:
        return tr("Entry");
    case MatrixColumn::Title:
        return tr("Lesson");
    case MatrixColumn::Flags:
        return tr("To look at");
    case MatrixColumn::Sheets:
        return tr("Sheets");
    case MatrixColumn::Mean:
        return tr("Mean");
    case MatrixColumn::Spread:
        return tr("Spread");
    case MatrixColumn::Experts:
        break;
    }
    return {};
}

QString MatrixModel::ownText(const MatrixEntry &entry, MatrixColumn column) const
{
    const auto decimal = [this](const std::optional<Fraction> &value) {
        return value ? shortDecimal(*value, m_decimals) : QString();
    };
    switch (column) {
    case MatrixColumn::Code:
        return entry.code;
    case MatrixColumn::Title:
        return entry.title;
    case MatrixColumn::Flags:
        return flagChip(entry).text;
    case MatrixColumn::Sheets:
        return entry.isWithheld ? QString() : QString::number(entry.counted);
    case MatrixColumn::Mean:
        return decimal(entry.mean);
    case MatrixColumn::Spread:
        return decimal(entry.spread);
    case MatrixColumn::Experts:
        break;
    }
    return {};
}

QVariant MatrixModel::ownData(const MatrixEntry &entry, MatrixColumn column, int role) const
{
    if (role == Qt::DisplayRole)
        return ownText(entry, column);
    if (role == Qt::TextAlignmentRole)
        return column < MatrixColumn::Sheets ? kLeft : kRight;
    if (role == CodeRole && column == MatrixColumn::Code)
        return true;
    if (role == MutedRole)
        return entry.status != EntryStatus::Active;
    if (column == MatrixColumn::Title && role == Qt::ToolTipRole)
        return entry.title;
    if (column == MatrixColumn::Flags && role == ChipRole)
        return QVariant::fromValue(flagChip(entry));
    if (column == MatrixColumn::Spread && role == ChipRole && entry.isSpread)
        return QVariant::fromValue(
            Chip{QStringLiteral("warning"), ownText(entry, column), Role::Caution, {}});
    return {};
}

QVariant MatrixModel::cellData(const MatrixCell &cell, int role) const
{
    if (role == Qt::DisplayRole)
        return cellChip(cell, m_decimals).text;
    if (role == Qt::TextAlignmentRole)
        return kRight;
    if (role == ChipRole)
        return QVariant::fromValue(cellChip(cell, m_decimals));
    if (role == Qt::ToolTipRole)
        return cellWords(cell, m_decimals).join(u'\n');
    return {};
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MatrixEntry &row = entry(index.row());
    if (index.column() < kFirstExpert)
        return ownData(row, MatrixColumn(index.column()), role);
    return cellData(row.cells[size_t(index.column() - kFirstExpert)], role);
}

bool MatrixModel::before(const MatrixEntry &left, const MatrixEntry &right) const
{
    if (m_sortColumn >= kFirstExpert) {
        const auto place = size_t(m_sortColumn - kFirstExpert);
        return isLess(left.cells[place].total, right.cells[place].total);
    }
    switch (MatrixColumn(m_sortColumn)) {
    case MatrixColumn::Code:
        return compareNatural(left.code, right.code) < 0;
    case MatrixColumn::Title:
        return QString::localeAwareCompare(left.title, right.title) < 0;
    case MatrixColumn::Flags:
        return severity(left) < severity(right);
    case MatrixColumn::Sheets:
        return left.counted < right.counted;
    case MatrixColumn::Mean:
        return isLess(left.mean, right.mean);
    case MatrixColumn::Spread:
        return isLess(left.spread, right.spread);
    case MatrixColumn::Experts:
        break;
    }
    return false;
}

void MatrixModel::arrange()
{
    m_shown.clear();
    for (size_t row = 0; row < m_group.entries.size(); ++row) {
        if (!m_keep || m_keep(m_group.entries[row]))
            m_shown.push_back(row);
    }
    const auto &entries = m_group.entries;
    if (m_sortColumn < 0 || m_sortColumn >= columnCount()) {
        std::stable_sort(m_shown.begin(), m_shown.end(), [&entries](size_t left, size_t right) {
            const int a = severity(entries[left]);
            const int b = severity(entries[right]);
            return a != b ? a > b : isLess(entries[right].spread, entries[left].spread);
        });
        return;
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [this, &entries](size_t left, size_t right) {
        return m_order == Qt::AscendingOrder ? before(entries[left], entries[right])
                                             : before(entries[right], entries[left]);
    });
}

} // namespace linxuan
