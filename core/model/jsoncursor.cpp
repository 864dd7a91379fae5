// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/jsoncursor.h"

#include "core/model/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::JsonCursor)
};

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

bool isCleanText(const QString &text)
{
    return text == text.trimmed() && text.isValidUtf16()
        && std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString joined(std::initializer_list<QStringView> keys)
{
    QStringList texts;
    for (const QStringView key : keys)
        texts += key.toString();
    return texts.join(QStringLiteral(", "));
}

QString shortened(const QString &text)
{
    constexpr qsizetype shown = 60;
    return text.size() <= shown ? text : text.left(shown) + u'…';
}

} // namespace

JsonCursor::JsonCursor(QJsonValue value, QString path, std::optional<Error> *firstError)
    : m_value(std::move(value))
    , m_path(std::move(path))
    , m_firstError(firstError)
{ }

void JsonCursor::only(std::initializer_list<QStringView> keys) const
{
    if (!m_value.isObject()) {
        refuse(Text::tr("an object"));
        return;
    }
    const QJsonObject object = m_value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = member.key();
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            (*this)[key].refuse(Text::tr("no such key, only %1").arg(joined(keys)));
    }
}

JsonCursor JsonCursor::operator[](QStringView key) const
{
    return {m_value.toObject().value(key), memberPath(m_path, key), m_firstError};
}

QStringList JsonCursor::keys() const
{
    if (!m_value.isObject())
        refuse(Text::tr("an object"));
    return m_value.toObject().keys();
}

std::vector<JsonCursor> JsonCursor::items(qsizetype minimum, qsizetype maximum) const
{
    const QJsonArray array = m_value.toArray();
    if (array.size() > maximum) {
        refuse(Text::tr("a list of at most %1").arg(maximum));
        return {};
    }
    if (!m_value.isArray() || array.size() < minimum) {
        refuse(minimum == 0 ? Text::tr("a list") : Text::tr("a list of at least %1").arg(minimum));
        return {};
    }
    if (*m_firstError)
        return {};
    std::vector<JsonCursor> items;
    for (qsizetype i = 0; i < array.size(); ++i)
        items.emplace_back(array.at(i), itemPath(m_path, i), m_firstError);
    return items;
}

QString JsonCursor::text() const
{
    const QString text = m_value.toString();
    if (text.isEmpty() || !isCleanText(text))
        refuse(Text::tr("a text on one line without spaces around it"));
    return text;
}

QString JsonCursor::textOrEmpty() const
{
    if (m_value.isString() && m_value.toString().isEmpty())
        return {};
    return text();
}

QString JsonCursor::prose(qsizetype most) const
{
    const QString text = m_value.toString();
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    });
    if (!m_value.isString() || text.size() > most || !isPlain || !text.isValidUtf16())
        refuse(Text::tr("a text of at most %1 characters").arg(most));
    return text;
}

QString JsonCursor::code() const
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\A[A-Za-z0-9][A-Za-z0-9._-]{0,39}\z)"));
    const QString text = m_value.toString();
    if (!matches(pattern, text))
        refuse(Text::tr("a code of letters, digits and . _ -"));
    return text;
}

QStringList JsonCursor::texts(qsizetype minimum) const
{
    QStringList texts;
    Distinct distinct;
    for (const JsonCursor &item : items(minimum))
        texts += distinct(item, item.text());
    return texts;
}

bool JsonCursor::flag() const
{
    if (!m_value.isBool())
        refuse(Text::tr("true or false"));
    return m_value.toBool();
}

int JsonCursor::whole(int minimum, int maximum) const
{
    return static_cast<int>(number(minimum, maximum));
}

qint64 JsonCursor::number(qint64 minimum, qint64 maximum) const
{
    // What is no whole number gives the default, whichever that is.
    const qint64 number = m_value.toInteger(0);
    const bool isWhole = number == m_value.toInteger(1);
    if (isWhole && number >= minimum && number <= maximum)
        return number;
    refuse(Text::tr("a whole number from %1 to %2").arg(minimum).arg(maximum));
    return minimum;
}

QUuid JsonCursor::uuid() const
{
    const QString text = m_value.toString();
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != text)
        refuse(Text::tr("an identity such as \"018b2f6e-5c1a-7d3e-9f00-0123456789ab\""));
    return uuid;
}

QByteArray JsonCursor::hex(qsizetype minimum, qsizetype maximum) const
{
    const QByteArray text = m_value.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    if (bytes.size() < minimum || bytes.size() > maximum || bytes.toHex() != text) {
        refuse(minimum == maximum
                   ? Text::tr("%1 digits of 0-9 and a-f").arg(2 * minimum)
                   : Text::tr("%1 to %2 digits of 0-9 and a-f").arg(2 * minimum).arg(2 * maximum));
    }
    return bytes;
}

Points JsonCursor::points(Points minimum, Points maximum) const
{
    static const QRegularExpression decimal(QStringLiteral(R"(\A[0-9]{1,7}(\.[0-9]{1,2})?\z)"));
    const QString text =
        m_value.isDouble() ? QString::number(m_value.toInteger(-1)) : m_value.toString();
    const auto points = matches(decimal, text) ? Points::parse(text) : std::nullopt;
    if (points && *points >= minimum && *points <= maximum)
        return *points;
    refuse(Text::tr("points from %1 to %2, as a whole number or a text such as \"8.5\"")
               .arg(minimum.toString(), maximum.toString()));
    return {};
}

QDateTime JsonCursor::moment() const
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})\z)"));
    const QString text = m_value.toString();
    const QDateTime moment =
        matches(pattern, text) ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    if (!moment.isValid())
        refuse(Text::tr("a moment such as \"2023-09-18T18:00:00+08:00\""));
    return moment.toUTC();
}

void JsonCursor::refuse(const QString &expected) const
{
    if (*m_firstError)
        return;
    const QString where = m_path.isEmpty() ? Text::tr("the whole file") : m_path;
    *m_firstError = Error{ErrorCode::Invalid,
                          Text::tr("%1: expected %2, found %3").arg(where, expected, found()),
                          {}};
}

QString JsonCursor::found() const
{
    switch (m_value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return m_value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return m_value.toVariant().toString();
    case QJsonValue::String:
        return u'"' + shortened(m_value.toString()) + u'"';
    case QJsonValue::Array:
        return Text::tr("a list of %1").arg(m_value.toArray().size());
    case QJsonValue::Object:
        return Text::tr("an object");
    case QJsonValue::Undefined:
        break;
    }
    return Text::tr("nothing");
}

QString JsonCursor::choose(const QStringList &codes) const
{
    const QString text = m_value.toString();
    if (!codes.contains(text))
        refuse(Text::tr("one of %1").arg(codes.join(QStringLiteral(", "))));
    return text;
}

QString Distinct::operator()(const JsonCursor &in, const QString &value)
{
    if (m_seen.contains(value))
        in.refuse(Text::tr("a value that the list does not have yet"));
    m_seen.insert(value);
    return value;
}

} // namespace linxuan
