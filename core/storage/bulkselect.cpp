// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulkselect.h"

#include "core/storage/nativehandle.h"
#include "core/storage/statement.h"
#include "core/task/relay.h"

#include <charconv>
#include <string>

namespace linxuan {

namespace {

// Rows copied out of the database, column by column, one behind the other.
struct RowBlock
{
    static constexpr size_t kSize = 1 << 19; // bytes

    std::string bytes;
    std::vector<size_t> ends; // of each column in `bytes`

    void add(sqlite3_stmt *statement, int columns)
    {
        for (int column = 0; column < columns; ++column) {
            if (const void *start = sqlite3_column_blob(statement, column))
                bytes.append(static_cast<const char *>(start),
                             static_cast<size_t>(sqlite3_column_bytes(statement, column)));
            ends.push_back(bytes.size());
        }
    }
};

void show(const RowBlock &block, size_t columns, const BulkSelect::Visit &visit)
{
    std::vector<QByteArrayView> views(columns);
    const BulkRow row(views);
    size_t begin = 0;
    for (size_t first = 0; first < block.ends.size(); first += columns) {
        for (size_t i = 0; i < columns; ++i) {
            const size_t end = block.ends[first + i];
            views[i] = {block.bytes.data() + begin, static_cast<qsizetype>(end - begin)};
            begin = end;
        }
        visit(row);
    }
}

} // namespace

struct BulkSelect::Handle
{
    sqlite3 *connection = nullptr;
    sqlite3_stmt *statement = nullptr;
    int keys = 0;
    int code = SQLITE_MISUSE;

    bool next()
    {
        if (statement)
            code = sqlite3_step(statement);
        return code == SQLITE_ROW;
    }
};

int BulkRow::number(int column) const
{
    int number = 0;
    std::from_chars(view(column).begin(), view(column).end(), number);
    return number;
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

Result<void> BulkSelect::run(const Visit &visit)
{
    const int columns = sqlite3_column_count(m_handle->statement);
    Relay<RowBlock> blocks(
        [columns, &visit](RowBlock &block) { show(block, static_cast<size_t>(columns), visit); });
    RowBlock block;
    while (m_handle->next()) {
        block.add(m_handle->statement, columns);
        if (block.bytes.size() >= RowBlock::kSize)
            blocks.pass(std::exchange(block, {}));
    }
    if (!block.ends.empty())
        blocks.pass(std::move(block));
    blocks.finish();
    return finish();
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
