// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulkinsert.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

namespace linxuan {

struct BulkInsert::Handle
{
    sqlite3 *connection = nullptr;
    sqlite3_stmt *statement = nullptr;
};

namespace {

sqlite3 *nativeHandle(Database &database)
{
    const QVariant handle = database.connection().driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

BulkInsert::BulkInsert(Database &database, const char *sql)
    : m_handle(std::make_unique<Handle>())
{
    m_handle->connection = nativeHandle(database);
    if (m_handle->connection)
        sqlite3_prepare_v2(m_handle->connection, sql, -1, &m_handle->statement, nullptr);
}

BulkInsert::~BulkInsert()
{
    sqlite3_finalize(m_handle->statement);
}

// Values live until step(), which add() calls before they go.
void BulkInsert::bind(const QString &text)
{
    const QString &bound = text.isNull() ? QStringLiteral("") : text;
    sqlite3_bind_text16(m_handle->statement, ++m_column, bound.utf16(),
                        static_cast<int>(bound.size() * sizeof(char16_t)), SQLITE_TRANSIENT);
}

void BulkInsert::bind(const QByteArray &bytes)
{
    sqlite3_bind_blob(m_handle->statement, ++m_column, bytes.constData(),
                      static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

void BulkInsert::bind(int number)
{
    sqlite3_bind_int(m_handle->statement, ++m_column, number);
}

void BulkInsert::bind(const QDateTime &moment)
{
    bind(momentText(moment));
}

void BulkInsert::bindNull()
{
    sqlite3_bind_null(m_handle->statement, ++m_column);
}

Result<void> BulkInsert::step()
{
    const int code = m_handle->statement ? sqlite3_step(m_handle->statement) : SQLITE_MISUSE;
    sqlite3_reset(m_handle->statement);
    if (code == SQLITE_DONE)
        return {};
    const char *text =
        m_handle->connection ? sqlite3_errmsg(m_handle->connection) : "no SQLite driver";
    return Database::error(QSqlError(QString(), QString::fromUtf8(text), QSqlError::StatementError,
                                     QString::number(code)));
}

} // namespace linxuan
