// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Debian's library has the session extension; its header shows it only to those who ask.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK

#include "core/storage/rowchanges.h"

#include "core/storage/nativehandle.h"

#include <QCoreApplication>

#include <array>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::RowChanges)
};

// The trail only grows, and the steps themselves are no part of what is taken back.
constexpr std::array kNotRecorded{"audit", "audit_head", "undo_step"};

int isRecorded(void *, const char *table)
{
    for (const char *name : kNotRecorded) {
        if (qstrcmp(table, name) == 0)
            return 0;
    }
    return 1;
}

int giveUp(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

struct Free
{
    void operator()(void *memory) const { sqlite3_free(memory); }
};
using Memory = std::unique_ptr<void, Free>;

Error failed(int code)
{
    return {ErrorCode::Storage, Text::tr("What was changed cannot be recorded or taken back."),
            QString::fromLatin1(sqlite3_errstr(code))};
}

// sqlite3changeset_* take what they only read as if they would write it.
void *bytesOf(const QByteArray &changes)
{
    return const_cast<char *>(changes.constData());
}

QVariant valueOf(sqlite3_value *value)
{
    const auto size = sqlite3_value_bytes(value);
    switch (sqlite3_value_type(value)) {
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), size);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), size);
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    default:
        return {};
    }
}

using Read = int (*)(sqlite3_changeset_iter *, int, sqlite3_value **);

void addValue(RowChange &change, sqlite3_changeset_iter *at, Read read, int column, bool isKey)
{
    sqlite3_value *value = nullptr;
    if (read(at, column, &value) != SQLITE_OK || !value)
        return;
    change.values += valueOf(value);
    if (isKey)
        change.key += change.values.last();
}

RowChange readChange(sqlite3_changeset_iter *at)
{
    RowChange change;
    const char *table = nullptr;
    int columns = 0;
    int deed = 0;
    int isIndirect = 0;
    unsigned char *keys = nullptr;
    sqlite3changeset_op(at, &table, &columns, &deed, &isIndirect);
    sqlite3changeset_pk(at, &keys, nullptr);
    change.table = QString::fromUtf8(table);
    for (int column = 0; column < columns; ++column) {
        if (deed != SQLITE_INSERT)
            addValue(change, at, sqlite3changeset_old, column, keys[column]);
        if (deed != SQLITE_DELETE)
            addValue(change, at, sqlite3changeset_new, column,
                     keys[column] && deed == SQLITE_INSERT);
    }
    return change;
}

Result<QByteArray> inverse(const QByteArray &changes)
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_invert(int(changes.size()), bytesOf(changes), &size, &bytes);
    const Memory memory(bytes);
    if (code != SQLITE_OK)
        return failed(code);
    return QByteArray(static_cast<const char *>(bytes), size);
}

} // namespace

void RowRecording::Close::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

RowRecording::RowRecording(Database &database, Session session)
    : m_database(&database)
    , m_session(std::move(session))
{ }

Result<RowRecording> RowRecording::begin(Database &database)
{
    sqlite3 *connection = nativeHandle(database);
    sqlite3_session *session = nullptr;
    int code = connection ? sqlite3session_create(connection, "main", &session) : SQLITE_MISUSE;
    Session owned(session);
    if (code == SQLITE_OK)
        code = sqlite3session_attach(session, nullptr);
    if (code != SQLITE_OK)
        return failed(code);
    sqlite3session_table_filter(session, isRecorded, nullptr);
    return RowRecording(database, std::move(owned));
}

Result<QByteArray> RowRecording::changes()
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
    const Memory memory(bytes);
    if (code != SQLITE_OK)
        return nativeError(nativeHandle(*m_database), code);
    return QByteArray(static_cast<const char *>(bytes), size);
}

Result<void> eachRowChange(const QByteArray &changes,
                           const std::function<void(const RowChange &)> &visit)
{
    sqlite3_changeset_iter *at = nullptr;
    int code = sqlite3changeset_start(&at, int(changes.size()), bytesOf(changes));
    if (code != SQLITE_OK)
        return failed(code);
    while (sqlite3changeset_next(at) == SQLITE_ROW)
        visit(readChange(at));
    code = sqlite3changeset_finalize(at);
    return code == SQLITE_OK ? Result<void>() : failed(code);
}

Result<void> applyRowChanges(Database &database, const QByteArray &changes, Direction direction)
{
    sqlite3 *connection = nativeHandle(database);
    if (!connection)
        return failed(SQLITE_MISUSE);
    QByteArray wanted = changes;
    if (direction == Direction::Back) {
        LX_TRY(wanted, inverse(changes));
    }
    const int code = sqlite3changeset_apply(connection, int(wanted.size()), bytesOf(wanted),
                                            nullptr, giveUp, nullptr);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        return Error{ErrorCode::Conflict, Text::tr("What it changed was changed again since."), {}};
    return code == SQLITE_OK ? Result<void>() : nativeError(connection, code);
}

} // namespace linxuan
