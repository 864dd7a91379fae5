// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace linxuan {

class Database;

// Inserts many rows with one prepared statement, past the cost of a QVariant for each value.
class BulkInsert
{
public:
    // `sql` is a constant with "?" for each value.
    BulkInsert(Database &database, const char *sql);
    ~BulkInsert();
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    // Errors: Conflict (a constraint), Storage.
    template<typename... Values>
    Result<void> add(const Values &...values)
    {
        m_column = 0;
        (bind(values), ...);
        return step();
    }

private:
    void bind(const QString &text);
    void bind(const QByteArray &bytes);
    void bind(int number);
    void bind(bool flag) { bind(flag ? 1 : 0); }
    void bind(const QDateTime &moment);
    void bind(const QUuid &uuid);
    void bindNull();
    template<typename Kind>
    void bind(const Id<Kind> &id)
    {
        bind(id.uuid());
    }
    template<typename T>
    void bind(const std::optional<T> &value)
    {
        if (value)
            bind(*value);
        else
            bindNull();
    }
    Result<void> step();

    struct Handle;
    std::unique_ptr<Handle> m_handle;
    int m_column = 0;
};

} // namespace linxuan
