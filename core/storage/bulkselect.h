// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace linxuan {

class Database;

// One row of a running BulkSelect; columns are counted from 0. Reads as Row does.
class BulkRow
{
public:
    explicit BulkRow(void *statement)
        : m_statement(statement)
    { }

    // The column's UTF-8 text or its bytes as they lie in the database, until the next row.
    QByteArrayView view(int column) const;
    QString text(int column) const { return QString::fromUtf8(view(column)); }
    QByteArray bytes(int column) const { return view(column).toByteArray(); }
    int number(int column) const;
    std::optional<QDateTime> moment(int column) const;
    template<typename IdType>
    IdType id(int column) const
    {
        return IdType(QUuid::fromRfc4122(view(column)));
    }

private:
    void *m_statement;
};

// Reads many rows with one prepared statement, past the cost of a QVariant for each value.
class BulkSelect
{
public:
    // `sql` is a constant with "?" for each key.
    BulkSelect(Database &database, const char *sql);
    ~BulkSelect();
    BulkSelect(const BulkSelect &) = delete;
    BulkSelect &operator=(const BulkSelect &) = delete;

    // Shows each row to `visit`. Errors: as those of Database::error.
    template<typename Visit, typename... Keys>
    Result<void> each(Visit visit, const Keys &...keys)
    {
        (bind(keys.toBytes()), ...);
        const BulkRow row(native());
        while (next())
            visit(row);
        return finish();
    }

private:
    void bind(const QByteArray &key);
    void *native() const;
    bool next();
    Result<void> finish();

    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

} // namespace linxuan
