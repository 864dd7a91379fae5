// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/statement.h"

#include "core/storage/revision.h"

#include <QCoreApplication>
#include <QSqlError>

namespace linxuan {

namespace {

constexpr QStringView kMomentShape = u"0000-00-00T00:00:00Z";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMoment(QStringView text)
{
    if (text.size() != kMomentShape.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (kMomentShape[i] == u'0' ? !isDigit(text[i]) : text[i] != kMomentShape[i])
            return false;
    }
    return true;
}

int numberAt(QStringView text, qsizetype begin, qsizetype end)
{
    int number = 0;
    for (qsizetype i = begin; i < end; ++i)
        number = number * 10 + (text[i].unicode() - u'0');
    return number;
}

void putNumber(QString &text, qsizetype begin, qsizetype end, int number)
{
    for (qsizetype i = end - 1; i >= begin; --i, number /= 10)
        text[i] = QChar(u'0' + number % 10);
}

} // namespace

// Written out by hand, here and below, since tables have one for each row and Qt's formats cost
// more than the rest of the row.
QString momentText(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    const QDate date = utc.date();
    const QTime time = utc.time();
    if (!utc.isValid() || date.year() < 0 || date.year() > 9999)
        return utc.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
    QString text = kMomentShape.toString();
    putNumber(text, 0, 4, date.year());
    putNumber(text, 5, 7, date.month());
    putNumber(text, 8, 10, date.day());
    putNumber(text, 11, 13, time.hour());
    putNumber(text, 14, 16, time.minute());
    putNumber(text, 17, 19, time.second());
    return text;
}

std::optional<QDateTime> momentFromText(const QString &text)
{
    if (isMoment(text)) {
        const QDate date(numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10));
        const QTime time(numberAt(text, 11, 13), numberAt(text, 14, 16), numberAt(text, 17, 19));
        if (date.isValid() && time.isValid())
            return QDateTime(date, time, Qt::UTC);
    }
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() ? std::optional(moment.toUTC()) : std::nullopt;
}

QVariant toColumn(const QDateTime &moment)
{
    return momentText(moment);
}

QVariant toColumn(QDate date)
{
    return date.toString(Qt::ISODate);
}

Result<void> changedOne(Result<int> rows, const QString &what)
{
    if (!rows)
        return std::move(rows).error();
    if (*rows == 1)
        return {};
    const QString message = QCoreApplication::translate(
        "linxuan::Database", "%1 was changed by someone else in the meantime. Look at it again.");
    return Error{ErrorCode::Conflict, message.arg(what), {}};
}

Statement::Statement(Database &database, const char *sql)
    : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(QString::fromUtf8(sql));
}

Result<void> Statement::run(const QVariantList &values)
{
    if (!m_prepared)
        return Database::error(m_query.lastError());
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values[i]);
    if (!m_query.exec())
        return Database::error(m_query.lastError());
    return {};
}

// A read that breaks off looks like the end of the rows; only the error tells.
Result<void> Statement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return Database::error(error);
    return {};
}

} // namespace linxuan
