// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::JsonText)
};

// What a string token with its quotes says.
QString textOf(QByteArrayView token)
{
    if (!token.contains('\\'))
        return QString::fromUtf8(token.sliced(1).chopped(1));
    return QJsonDocument::fromJson('[' + token.toByteArray() + ']').array().at(0).toString();
}

// Walks the tokens of a text that QJsonDocument has taken already; so it needs to know nothing of
// what is wrong JSON, only where it is.
class TokenScan
{
public:
    explicit TokenScan(const QByteArray &json)
        : m_json(json)
    { }

    std::optional<Error> run();

private:
    // An object or a list that is open at this point.
    struct Frame
    {
        bool isObject = false;
        bool keyNext = false;
        qsizetype index = 0;
        QString key;
        QSet<QString> seen;
    };

    void open(bool isObject);
    void comma();
    std::optional<Error> string();
    std::optional<Error> number();
    QByteArrayView stringToken();
    QString path() const;

    const QByteArray &m_json;
    qsizetype m_at = 0;
    std::vector<Frame> m_frames;
};

std::optional<Error> TokenScan::run()
{
    std::optional<Error> error;
    while (m_at < m_json.size() && !error) {
        const char c = m_json[m_at];
        if (c == '"') {
            error = string();
            continue;
        }
        if (c == '-' || (c >= '0' && c <= '9')) {
            error = number();
            continue;
        }
        if (c == '{' || c == '[')
            open(c == '{');
        else if (c == '}' || c == ']')
            m_frames.pop_back();
        else if (c == ',')
            comma();
        ++m_at;
    }
    return error;
}

void TokenScan::open(bool isObject)
{
    Frame frame;
    frame.isObject = isObject;
    frame.keyNext = isObject;
    m_frames.push_back(std::move(frame));
}

void TokenScan::comma()
{
    Frame &frame = m_frames.back();
    frame.keyNext = frame.isObject;
    ++frame.index;
}

std::optional<Error> TokenScan::string()
{
    const QByteArrayView token = stringToken();
    Frame &frame = m_frames.back();
    if (!frame.keyNext)
        return std::nullopt;
    frame.keyNext = false;
    frame.key = textOf(token);
    if (!frame.seen.contains(frame.key)) {
        frame.seen.insert(frame.key);
        return std::nullopt;
    }
    return Error{ErrorCode::Invalid,
                 Text::tr("%1: the key is given twice; remove one of the two").arg(path()),
                 {}};
}

std::optional<Error> TokenScan::number()
{
    const qsizetype start = m_at;
    while (m_at < m_json.size() && QByteArrayView("+-.eE0123456789").contains(m_json[m_at]))
        ++m_at;
    const QByteArrayView token = QByteArrayView(m_json).sliced(start, m_at - start);
    const bool isWhole = std::none_of(token.begin(), token.end(),
                                      [](char c) { return c == '.' || c == 'e' || c == 'E'; });
    if (isWhole)
        return std::nullopt;
    return Error{ErrorCode::Invalid,
                 Text::tr("%1: expected a whole number or a text such as \"8.5\", found %2")
                     .arg(path(), QString::fromLatin1(token)),
                 {}};
}

// The string with its quotes; goes on behind it.
QByteArrayView TokenScan::stringToken()
{
    const qsizetype start = m_at++;
    while (m_at < m_json.size() && m_json[m_at] != '"')
        m_at += m_json[m_at] == '\\' ? 2 : 1;
    ++m_at;
    return QByteArrayView(m_json).sliced(start, m_at - start);
}

QString TokenScan::path() const
{
    QString path;
    for (const Frame &frame : m_frames)
        path = frame.isObject ? memberPath(path, frame.key) : itemPath(path, frame.index);
    return path;
}

Error syntaxError(const QByteArray &json, const QJsonParseError &parsed)
{
    const QByteArray before = json.left(parsed.offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(lineStart)).size() + 1;
    return {ErrorCode::Unreadable,
            Text::tr("line %1, column %2: this is not valid JSON; correct the file at this place")
                .arg(line)
                .arg(column),
            parsed.errorString()};
}

bool isPlainWord(QStringView key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_');
    });
}

} // namespace

QString memberPath(const QString &path, QStringView key)
{
    if (!isPlainWord(key))
        return QStringLiteral("%1[\"%2\"]").arg(path, key);
    QString member;
    member.reserve(path.size() + 1 + key.size());
    member += path;
    if (!path.isEmpty())
        member += u'.';
    return member += key;
}

QString itemPath(const QString &path, qsizetype index)
{
    const QString number = QString::number(index);
    QString item;
    item.reserve(path.size() + number.size() + 2);
    item += path;
    item += u'[';
    item += number;
    return item += u']';
}

Result<QJsonObject> parseJsonObject(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return syntaxError(json, parsed);
    if (auto error = TokenScan(json).run())
        return *std::move(error);
    if (!document.isObject()) {
        return Error{
            ErrorCode::Invalid, Text::tr("the whole file: expected an object, found a list"), {}};
    }
    return document.object();
}

} // namespace linxuan
