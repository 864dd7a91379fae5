// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditmodel.h"

#include "core/base/clock.h"
#include "ui/support/tableroles.h"

namespace linxuan {

QString auditTitle(AuditColumn column)
{
    switch (column) {
    case AuditColumn::Time:
        return AuditModel::tr("Time");
    case AuditColumn::Actor:
        return AuditModel::tr("Who");
    case AuditColumn::Kind:
        return AuditModel::tr("Kind");
    case AuditColumn::About:
        return AuditModel::tr("About");
    case AuditColumn::Text:
        return AuditModel::tr("What");
    }
    return {};
}

QString auditText(const AuditLine &line, AuditColumn column)
{
    switch (column) {
    case AuditColumn::Time:
        return officeText(line.at);
    case AuditColumn::Actor:
        return line.actor;
    case AuditColumn::Kind:
        return displayName(line.kind);
    case AuditColumn::About:
        return line.about;
    case AuditColumn::Text:
        return line.text;
    }
    return {};
}

AuditModel::AuditModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void AuditModel::setLines(AuditLines lines)
{
    beginResetModel();
    m_lines = std::move(lines.lines);
    m_isAll = lines.isAll;
    m_isAsking = false;
    endResetModel();
}

void AuditModel::append(AuditLines lines)
{
    m_isAsking = false;
    m_isAll = lines.isAll;
    if (lines.lines.empty())
        return;
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + int(lines.lines.size()) - 1);
    std::move(lines.lines.begin(), lines.lines.end(), std::back_inserter(m_lines));
    endInsertRows();
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kAuditColumns;
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kAuditColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(int(Qt::AlignLeft | Qt::AlignVCenter));
    return role == Qt::DisplayRole ? auditTitle(AuditColumn(section)) : QVariant();
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AuditColumn column = AuditColumn(index.column());
    if (role == Qt::DisplayRole)
        return auditText(at(index.row()), column);
    if (role == MutedRole)
        return column == AuditColumn::Kind;
    return {};
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAll && !m_isAsking && !m_lines.empty();
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    Q_EMIT wanted(m_lines.back().seq);
}

} // namespace linxuan
