// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/entrymodel.h"

#include "ui/support/tableroles.h"

#include <algorithm>
#include <numeric>

namespace linxuan {

namespace {

// True when every row that passes `longer` also passes `shorter`.
bool narrows(const QStringList &longer, const QStringList &shorter)
{
    return std::all_of(shorter.begin(), shorter.end(), [&](const QString &word) {
        return std::any_of(longer.begin(), longer.end(),
                           [&](const QString &other) { return other.contains(word); });
    });
}

QString columnTitle(EntryColumn column)
{
    switch (column) {
    case EntryColumn::Code:
        return EntryModel::tr("Code");
    case EntryColumn::Title:
        return EntryModel::tr("Lesson");
    case EntryColumn::Teacher:
        return EntryModel::tr("Teacher");
    case EntryColumn::School:
        return EntryModel::tr("School");
    case EntryColumn::Unit:
        return EntryModel::tr("County");
    case EntryColumn::Category:
        return EntryModel::tr("Category");
    case EntryColumn::Stage:
        return EntryModel::tr("Stage");
    case EntryColumn::Subject:
        return EntryModel::tr("Subject");
    case EntryColumn::State:
        return EntryModel::tr("State");
    case EntryColumn::Grade:
        return EntryModel::tr("Grade");
    case EntryColumn::Edition:
        return EntryModel::tr("Edition");
    case EntryColumn::Volume:
        return EntryModel::tr("Volume");
    case EntryColumn::NodeCode:
        return EntryModel::tr("Node code");
    case EntryColumn::JobTitle:
        return EntryModel::tr("Job title");
    case EntryColumn::Tutor:
        return EntryModel::tr("Tutor");
    case EntryColumn::ExperimentKind:
        return EntryModel::tr("Experiment kind");
    case EntryColumn::SubmittedAt:
        return EntryModel::tr("Submitted");
    }
    return {};
}

} // namespace

EntryModel::EntryModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::make_shared<const EntryRows>())
{ }

void EntryModel::setRows(std::shared_ptr<const EntryRows> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    for (int facet = 0; facet < kEntryFacets; ++facet)
        allow(EntryFacet(facet));
    orderRows();
    filter(m_order);
    endResetModel();
}

void EntryModel::setSearch(const QString &text)
{
    const QStringList words = searchWords(text);
    if (words == m_words)
        return;
    beginResetModel();
    const bool narrower = narrows(words, m_words);
    m_words = words;
    if (narrower)
        filter(std::vector<quint32>(m_shown));
    else
        filter(m_order);
    endResetModel();
}

void EntryModel::setChosen(EntryFacet facet, const QStringList &values)
{
    beginResetModel();
    m_chosen[size_t(facet)] = values;
    allow(facet);
    filter(m_order);
    endResetModel();
}

void EntryModel::allow(EntryFacet facet)
{
    const QStringList &chosen = m_chosen[size_t(facet)];
    const QStringList &offered = m_rows->facet(facet).values;
    std::vector<bool> &allowed = m_allowed[size_t(facet)];
    allowed.assign(size_t(offered.size()), true);
    for (qsizetype at = 0; at < offered.size(); ++at)
        allowed[size_t(at)] = chosen.isEmpty() || chosen.contains(offered[at]);
}

bool EntryModel::passes(quint32 row) const
{
    for (int facet = 0; facet < kEntryFacets; ++facet) {
        if (!m_allowed[size_t(facet)][m_rows->facet(EntryFacet(facet)).ofRow[row]])
            return false;
    }
    return saysAll(m_rows->searchText(row), m_words);
}

void EntryModel::filter(const std::vector<quint32> &from)
{
    m_shown.clear();
    m_shown.reserve(from.size());
    std::copy_if(from.begin(), from.end(), std::back_inserter(m_shown),
                 [this](quint32 row) { return passes(row); });
}

void EntryModel::orderRows()
{
    m_order.resize(m_rows->size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    if (m_sortColumn < 0 || m_order.empty())
        return;
    // A rank is a permutation, so the order is its inverse; no comparing at all.
    const std::vector<quint32> &ranks = m_rows->ranks(EntryColumn(m_sortColumn));
    const size_t last = m_order.size() - 1;
    for (quint32 row = 0; row < ranks.size(); ++row) {
        const size_t place = m_sortOrder == Qt::AscendingOrder ? ranks[row] : last - ranks[row];
        m_order[place] = row;
    }
}

void EntryModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column < kEntryColumns ? column : -1;
    m_sortOrder = order;
    orderRows();
    filter(m_order);
    endResetModel();
}

int EntryModel::rowOf(const QString &code) const
{
    for (size_t row = 0; row < m_shown.size(); ++row) {
        if (m_rows->at(m_shown[row]).code() == code)
            return int(row);
    }
    return -1;
}

std::vector<int> EntryModel::rowsOf(const QSet<QString> &codes) const
{
    std::vector<int> rows;
    for (size_t row = 0; row < m_shown.size(); ++row) {
        if (codes.contains(m_rows->at(m_shown[row]).code()))
            rows.push_back(int(row));
    }
    return rows;
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kEntryColumns;
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= kEntryColumns)
        return {};
    return columnTitle(EntryColumn(section));
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EntryRow row = at(index.row());
    const auto column = EntryColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.text(column);
    case CodeRole:
        return column == EntryColumn::Code || column == EntryColumn::NodeCode;
    case ChipRole:
        if (column == EntryColumn::State)
            return QVariant::fromValue(stateChip(row.level(), row.status()));
        return {};
    case MutedRole:
        return row.status() != EntryStatus::Active;
    default:
        return {};
    }
}

Chip stateChip(Level level, EntryStatus status)
{
    const QString word = stateWord(level, status);
    if (status == EntryStatus::Withdrawn)
        return {QStringLiteral("minus"), word, Role::Muted, {}};
    if (status == EntryStatus::Disqualified)
        return {QStringLiteral("cross"), word, Role::Negative, {}};
    switch (level) {
    case Level::Declared:
        return {QStringLiteral("ring"), word, Role::Muted, {}};
    case Level::School:
        return {QStringLiteral("half"), word, Role::Text, {}};
    case Level::County:
        return {QStringLiteral("dot"), word, Role::Accent, {}};
    case Level::City:
    case Level::Province:
        return {QStringLiteral("check"), word, Role::Positive, {}};
    }
    return {{}, word, Role::Text, {}};
}

} // namespace linxuan
