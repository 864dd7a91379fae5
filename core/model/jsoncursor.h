// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/points.h"
#include "core/base/result.h"
#include "core/model/codes.h"

#include <QDateTime>
#include <QJsonValue>
#include <QSet>
#include <QUuid>

#include <initializer_list>
#include <limits>
#include <vector>

namespace linxuan {

// A place in a JSON document together with the path to it. All cursors of a document share one
// slot for the first error, in which the message names path, what was expected and what was found.
// After an error every read gives an empty value, so that reading needs no check between fields:
// who started looks at the slot at the end.
class JsonCursor
{
public:
    static constexpr qsizetype kUnlimited = std::numeric_limits<qsizetype>::max();

    JsonCursor(QJsonValue value, QString path, std::optional<Error> *firstError);

    bool exists() const { return !m_value.isUndefined(); }
    bool isNull() const { return m_value.isNull(); }
    const QString &path() const { return m_path; }

    // Refuses what is no object, and keys that are not among these.
    void only(std::initializer_list<QStringView> keys) const;
    // The member, which need not exist: reading it then says that it is missing.
    JsonCursor operator[](QStringView key) const;
    QStringList keys() const;
    std::vector<JsonCursor> items(qsizetype minimum = 0, qsizetype maximum = kUnlimited) const;

    // Not empty, without control characters and spaces at its ends.
    QString text() const;
    QString textOrEmpty() const;
    // Any text of up to `most` characters, also empty or of several lines; of control characters
    // it has line feeds and tabs only.
    QString prose(qsizetype most) const;
    // Letters, digits and . _ - only, at most 40.
    QString code() const;
    QStringList texts(qsizetype minimum = 0) const; // no text twice
    bool flag() const;
    int whole(int minimum, int maximum) const;
    qint64 number(qint64 minimum, qint64 maximum) const;
    // Not null, in lower case, without braces.
    QUuid uuid() const;
    // So many bytes as lower-case hexadecimal digits.
    QByteArray hex(qsizetype minimum, qsizetype maximum) const;
    // A whole number or a text such as "8.5".
    Points points(Points minimum, Points maximum) const;
    // A text in ISO 8601 with its offset from UTC; gives UTC.
    QDateTime moment() const;
    template<typename E>
    E coded() const;

    // Notes as first error that something else was expected here.
    void refuse(const QString &expected) const;
    QString found() const;

private:
    QString choose(const QStringList &codes) const;

    QJsonValue m_value;
    QString m_path;
    std::optional<Error> *m_firstError;
};

// Refuses a value that an earlier one of the same list has already.
class Distinct
{
public:
    QString operator()(const JsonCursor &in, const QString &value);

private:
    QSet<QString> m_seen;
};

template<typename E>
E JsonCursor::coded() const
{
    QStringList codes;
    for (const auto &coded : Codes<E>::all)
        codes += QString::fromUtf16(coded.code);
    return fromCode<E>(choose(codes)).value_or(E{});
}

// Reads each item of a list with the same function.
template<typename Read>
auto readList(const JsonCursor &in, Read read, qsizetype minimum = 0,
              qsizetype maximum = JsonCursor::kUnlimited)
{
    std::vector<decltype(read(in))> list;
    for (const JsonCursor &item : in.items(minimum, maximum))
        list.push_back(read(item));
    return list;
}

} // namespace linxuan
