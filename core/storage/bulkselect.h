// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace linxuan {

class Database;

// One row of a BulkSelect; columns are counted from 0. Reads as Row does.
class BulkRow
{
public:
    explicit BulkRow(const std::vector<QByteArrayView> &columns)
        : m_columns(columns)
    { }

    // The column's UTF-8 text or its bytes as they lie in the database, while the row is shown.
    QByteArrayView view(int column) const { return m_columns[static_cast<size_t>(column)]; }
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
    const std::vector<QByteArrayView> &m_columns;
};

// Reads many rows with one prepared statement, past the cost of a QVariant for each value.
class BulkSelect
{
public:
    using Visit = std::function<void(const BulkRow &)>;

    // `sql` is a constant with "?" for each key.
    BulkSelect(Database &database, const char *sql);
    ~BulkSelect();
    BulkSelect(const BulkSelect &) = delete;
    BulkSelect &operator=(const BulkSelect &) = delete;

    // Shows each row to `visit`, in order, on a second processor while this one reads on; all have
    // been shown when it returns. Errors: as those of Database::error.
    template<typename... Keys>
    Result<void> each(const Visit &visit, const Keys &...keys)
    {
        (bind(keys.toBytes()), ...);
        return run(visit);
    }

private:
    void bind(const QByteArray &key);
    Result<void> run(const Visit &visit);
    Result<void> finish();

    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

} // namespace linxuan
