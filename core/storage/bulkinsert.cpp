// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulkinsert.h"

#include "core/storage/nativehandle.h"
#include "core/storage/statement.h"

#include <QtEndian>

#include <algorithm>
#include <string>
#include <vector>

namespace linxuan {

struct BulkInsert::Handle
{
    sqlite3 *connection = nullptr;
    sqlite3_stmt *statement = nullptr;
    std::vector<std::string> columns; // what is bound, as SQLite keeps it; used again for each row
    QDateTime moment; // rows of one table mostly share theirs
    QString momentText;

    void bindText(int column)
    {
        const std::string &text = columns[static_cast<size_t>(column)];
        sqlite3_bind_text(statement, column, text.data(), static_cast<int>(text.size()),
                          SQLITE_STATIC);
    }
};

namespace {

void putUtf8(std::string &to, QStringView text)
{
    to.resize(static_cast<size_t>(text.size()));
    char16_t all = 0;
    for (size_t i = 0; i < to.size(); ++i) {
        const char16_t unit = text[static_cast<qsizetype>(i)].unicode();
        to[i] = static_cast<char>(unit);
        all |= unit;
    }
    if (all < 0x80)
        return;
    const QByteArray utf8 = text.toUtf8();
    to.assign(utf8.constData(), static_cast<size_t>(utf8.size()));
}

void putRfc4122(std::string &to, const QUuid &uuid)
{
    to.resize(16);
    qToBigEndian(uuid.data1, to.data());
    qToBigEndian(uuid.data2, to.data() + 4);
    qToBigEndian(uuid.data3, to.data() + 6);
    std::copy(std::begin(uuid.data4), std::end(uuid.data4), to.begin() + 8);
}

} // namespace

BulkInsert::BulkInsert(Database &database, const char *sql)
    : m_handle(std::make_unique<Handle>())
{
    m_handle->connection = nativeHandle(database);
    if (m_handle->connection)
        sqlite3_prepare_v2(m_handle->connection, sql, -1, &m_handle->statement, nullptr);
    const int columns = sqlite3_bind_parameter_count(m_handle->statement);
    m_handle->columns.resize(static_cast<size_t>(columns) + 1);
}

BulkInsert::~BulkInsert()
{
    sqlite3_finalize(m_handle->statement);
}

// Nothing bound is copied by SQLite: all of it lives until step(), which add() calls.
void BulkInsert::bind(const QString &text)
{
    if (!m_handle->statement)
        return;
    putUtf8(m_handle->columns[static_cast<size_t>(++m_column)], text);
    m_handle->bindText(m_column);
}

void BulkInsert::bind(const QByteArray &bytes)
{
    const char *data = bytes.isNull() ? "" : bytes.constData();
    sqlite3_bind_blob(m_handle->statement, ++m_column, data, static_cast<int>(bytes.size()),
                      SQLITE_STATIC);
}

void BulkInsert::bind(const QUuid &uuid)
{
    if (!m_handle->statement)
        return;
    std::string &bytes = m_handle->columns[static_cast<size_t>(++m_column)];
    putRfc4122(bytes, uuid);
    sqlite3_bind_blob(m_handle->statement, m_column, bytes.data(), 16, SQLITE_STATIC);
}

void BulkInsert::bind(int number)
{
    sqlite3_bind_int(m_handle->statement, ++m_column, number);
}

void BulkInsert::bind(const QDateTime &moment)
{
    if (m_handle->momentText.isEmpty() || moment != m_handle->moment) {
        m_handle->moment = moment;
        m_handle->momentText = momentText(moment);
    }
    bind(m_handle->momentText);
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
    return nativeError(m_handle->connection, code);
}

} // namespace linxuan
