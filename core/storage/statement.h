// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <concepts>
#include <optional>

namespace linxuan {

// How a value of ours stands in a column.
inline QVariant toColumn(const QString &text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}
inline QVariant toColumn(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("", 0) : bytes;
}
inline QVariant toColumn(int number)
{
    return number;
}
inline QVariant toColumn(qint64 number)
{
    return number;
}
inline QVariant toColumn(bool flag)
{
    return flag ? 1 : 0;
}
QVariant toColumn(const QDateTime &moment);
QVariant toColumn(QDate date);
template<typename Kind>
QVariant toColumn(const Id<Kind> &id)
{
    return id.toBytes();
}
template<typename T>
QVariant toColumn(const std::optional<T> &value)
{
    return value ? toColumn(*value) : QVariant();
}

QString momentText(const QDateTime &moment);
std::optional<QDateTime> momentFromText(const QString &text);

// One row of a running query; columns are counted from 0.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    { }

    bool isNull(int column) const { return m_query.isNull(column); }
    QVariant value(int column) const { return m_query.value(column); } // as the column has it
    // Whether the column holds text, or bytes, and nothing that merely reads the same.
    bool holdsText(int column) const { return value(column).typeId() == QMetaType::QString; }
    bool holdsBytes(int column) const { return value(column).typeId() == QMetaType::QByteArray; }
    QString text(int column) const { return m_query.value(column).toString(); }
    int number(int column) const { return m_query.value(column).toInt(); }
    qint64 bigNumber(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return number(column) != 0; }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    std::optional<QDateTime> moment(int column) const { return momentFromText(text(column)); }
    template<typename IdType>
    IdType id(int column) const
    {
        return IdType::fromBytes(bytes(column));
    }
    template<typename IdType>
    std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(id<IdType>(column));
    }
    std::optional<QString> optionalText(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(text(column));
    }
    std::optional<int> optionalNumber(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(number(column));
    }

private:
    const QSqlQuery &m_query;
};

// One SQL text, prepared once; may be executed again and again.
class Statement
{
public:
    // The text is a constant with "?" for each value. Trouble with it shows at the first use.
    Statement(Database &database, const char *sql);

    // Runs it with these values; gives the number of rows it changed.
    template<typename... Values>
    Result<int> execute(const Values &...values)
    {
        LX_CHECK(run({toColumn(values)...}));
        return m_query.numRowsAffected();
    }

    // Runs it and shows each row to `visit`.
    template<typename Visit, typename... Values>
    Result<void> select(Visit visit, const Values &...values)
    {
        LX_CHECK(run({toColumn(values)...}));
        const Row row(m_query);
        while (m_query.next())
            visit(row);
        return finish();
    }

private:
    Result<void> run(const QVariantList &values);
    Result<void> finish();

    QSqlQuery m_query;
    bool m_prepared = false;
};

} // namespace linxuan
