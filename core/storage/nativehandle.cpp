// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/nativehandle.h"

#include "core/storage/database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

namespace linxuan {

sqlite3 *nativeHandle(Database &database)
{
    const QVariant handle = database.connection().driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Error nativeError(sqlite3 *connection, int code)
{
    const char *text = connection ? sqlite3_errmsg(connection) : "no SQLite driver";
    return Database::error(QSqlError(QString(), QString::fromUtf8(text), QSqlError::StatementError,
                                     QString::number(code)));
}

} // namespace linxuan
