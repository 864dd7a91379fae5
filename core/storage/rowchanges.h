// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QVariantList>

#include <functional>
#include <memory>

struct sqlite3_session;

namespace linxuan {

class Database;

// Records which rows a transaction changes, in all tables but the audit trail's and the record's
// own. Begin it after the transaction; it must end before it.
class RowRecording
{
public:
    static Result<RowRecording> begin(Database &database);

    // What was changed so far, as applyRowChanges takes it; empty: nothing was.
    Result<QByteArray> changes();

private:
    struct Close
    {
        void operator()(sqlite3_session *session) const;
    };
    using Session = std::unique_ptr<sqlite3_session, Close>;

    RowRecording(Database &database, Session session);

    Database *m_database;
    Session m_session;
};

struct RowChange
{
    QString table;
    QVariantList key; // of the primary key's columns, in the table's order
    QVariantList values; // all that are known, before and after
};

Result<void> eachRowChange(const QByteArray &changes,
                           const std::function<void(const RowChange &)> &visit);

enum class Direction { Again, Back };

// All of them or none. Errors: Conflict when a row is no longer as the changes left it, or when
// another row depends on it.
Result<void> applyRowChanges(Database &database, const QByteArray &changes, Direction direction);

} // namespace linxuan
