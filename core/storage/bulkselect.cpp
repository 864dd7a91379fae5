// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulkselect.h"

#include "core/storage/nativehandle.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {

sqlite3_stmt *statementOf(void *native)
{
    return static_cast<sqlite3_stmt *>(native);
}

} // namespace

struct BulkSelect::Handle
{
    sqlite3 *connection = nullptr;
    sqlite3_stmt *statement = nullptr;
    int keys = 0;
    int code = SQLITE_MISUSE;
};

QByteArrayView BulkRow::view(int column) const
{
    sqlite3_stmt *statement = statementOf(m_statement);
    const void *bytes = sqlite3_column_blob(statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(statement, column)};
}

int BulkRow::number(int column) const
{
    return sqlite3_column_int(statementOf(m_statement), column);
}

std::optional<QDateTime> BulkRow::moment(int column) const
{
    const QByteArrayView text = view(column);
    return text.isEmpty() ? std::nullopt : momentFromText(QString::fromLatin1(text));
}

BulkSelect::BulkSelect(Database &database, const char *sql)
    : m_handle(std::make_unique<Handle>())
{
    m_handle->connection = nativeHandle(database);
    if (m_handle->connection)
        sqlite3_prepare_v2(m_handle->connection, sql, -1, &m_handle->statement, nullptr);
}

BulkSelect::~BulkSelect()
{
    sqlite3_finalize(m_handle->statement);
}

void BulkSelect::bind(const QByteArray &key)
{
    sqlite3_bind_blob(m_handle->statement, ++m_handle->keys, key.constData(),
                      static_cast<int>(key.size()), SQLITE_TRANSIENT);
}

void *BulkSelect::native() const
{
    return m_handle->statement;
}

bool BulkSelect::next()
{
    if (m_handle->statement)
        m_handle->code = sqlite3_step(m_handle->statement);
    return m_handle->code == SQLITE_ROW;
}

Result<void> BulkSelect::finish()
{
    const int code = m_handle->code;
    m_handle->keys = 0;
    sqlite3_reset(m_handle->statement);
    if (code == SQLITE_DONE)
        return {};
    return nativeError(m_handle->connection, code);
}

} // namespace linxuan
