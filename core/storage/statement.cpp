// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/statement.h"

#include "core/storage/revision.h"

#include <QCoreApplication>
#include <QSqlError>

namespace linxuan {

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

std::optional<QDateTime> momentFromText(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() ? std::optional(moment.toUTC()) : std::nullopt;
}

QVariant toColumn(const QDateTime &moment)
{
    return momentText(moment);
}

QVariant toColumn(QDate date)
{
    return date.toString(Qt::ISODate);
}

Result<void> changedOne(Result<int> rows, const QString &what)
{
    if (!rows)
        return std::move(rows).error();
    if (*rows == 1)
        return {};
    const QString message = QCoreApplication::translate(
        "linxuan::Database", "%1 was changed by someone else in the meantime. Look at it again.");
    return Error{ErrorCode::Conflict, message.arg(what), {}};
}

Statement::Statement(Database &database, const char *sql)
    : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(QString::fromUtf8(sql));
}

Result<void> Statement::run(const QVariantList &values)
{
    if (!m_prepared)
        return Database::error(m_query.lastError());
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values[i]);
    if (!m_query.exec())
        return Database::error(m_query.lastError());
    return {};
}

// A read that breaks off looks like the end of the rows; only the error tells.
Result<void> Statement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return Database::error(error);
    return {};
}

} // namespace linxuan
