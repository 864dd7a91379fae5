// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/audit.h"

#include <QAbstractTableModel>

namespace linxuan {

enum class AuditColumn { Time, Actor, Kind, About, Text };
inline constexpr int kAuditColumns = 5;

// The lines read so far, newest first; more are asked for when the table reaches their end.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit AuditModel(QObject *parent = nullptr);

    void setLines(AuditLines lines);
    void append(AuditLines lines);
    const AuditLine &at(int row) const { return m_lines[size_t(row)]; }
    bool isAll() const { return m_isAll; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void wanted(qint64 before); // lines older than this record

private:
    std::vector<AuditLine> m_lines;
    bool m_isAll = true;
    bool m_isAsking = false;
};

QString auditText(const AuditLine &line, AuditColumn column);
QString auditTitle(AuditColumn column);

} // namespace linxuan
