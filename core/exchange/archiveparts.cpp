// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archiveparts.h"

#include "core/base/digest.h"
#include "core/exchange/resultarchive.h"
#include "core/model/jsoncursor.h"
#include "core/model/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ResultArchive)
};

// magic line | length of the table, 4 bytes, big-endian | table | signature of the table | the
// parts
constexpr char kMagic[] = "linxuan result archive 1\n";
constexpr qsizetype kMagicSize = sizeof kMagic - 1;
constexpr qsizetype kTableAt = kMagicSize + 4;
constexpr qsizetype kMostTableSize = 4 * 1024 * 1024;
constexpr qsizetype kMostParts = 20'000;

Error noArchive()
{
    return {ErrorCode::Unreadable,
            Text::tr("this is no result archive; choose a file whose name ends in .lxresult"),
            {}};
}

Error notWhole()
{
    return {ErrorCode::Unreadable,
            Text::tr("the result archive is not whole; have it copied again from where it was "
                     "written"),
            {}};
}

Error tooLarge()
{
    return {ErrorCode::Unreadable,
            Text::tr("the result archive is larger than it can be (%1 MB)")
                .arg(kMostArchiveSize / 1024 / 1024),
            {}};
}

Error altered(const QString &part)
{
    return {ErrorCode::Refused,
            Text::tr("the result archive was altered after it was signed (%1); ask for it anew")
                .arg(part),
            {}};
}

struct TableLine
{
    QString name;
    qint64 size = 0;
    QByteArray digest;
};

struct Table
{
    QByteArray key;
    std::vector<TableLine> lines;
};

QByteArray tableJson(const std::vector<ArchivePart> &parts, const QByteArray &key)
{
    QJsonArray lines;
    for (const ArchivePart &part : parts)
        lines += QJsonObject{{u"name"_s, part.name},
                             {u"size"_s, part.bytes.size()},
                             {u"sha256"_s, QString::fromLatin1(sha256(part.bytes).toHex())}};
    const QJsonObject table{{u"key"_s, QString::fromLatin1(key.toHex())}, {u"parts"_s, lines}};
    return QJsonDocument(table).toJson(QJsonDocument::Compact);
}

Result<Table> readTable(const QByteArray &json)
{
    LX_TRY(const QJsonObject object, parseJsonObject(json));
    std::optional<Error> error;
    const JsonCursor in(object, {}, &error);
    in.only({u"key", u"parts"});
    Distinct names;
    const auto readLine = [&names](const JsonCursor &item) {
        item.only({u"name", u"size", u"sha256"});
        return TableLine{names(item[u"name"], item[u"name"].text()),
                         item[u"size"].number(0, kMostArchiveSize), item[u"sha256"].hex(32, 32)};
    };
    Table table{in[u"key"].hex(kPublicKeySize, kPublicKeySize),
                readList(in[u"parts"], readLine, 1, kMostParts)};
    if (error)
        return *std::move(error);
    return table;
}

// What the table says, where its own key signed it. A table that is no table names no key and was
// hardly signed so.
Result<Table> signedTable(const QByteArray &json, QByteArrayView signature)
{
    auto table = readTable(json);
    QByteArray key = table ? table->key : QByteArray();
    if (!table) {
        const auto object = parseJsonObject(json);
        key = object ? QByteArray::fromHex(object->value(u"key").toString().toLatin1()) : key;
    }
    if (!holds(key, signature_context::kResultArchive, json, signature))
        return altered(Text::tr("table of its parts"));
    return table;
}

Result<std::vector<ArchivePart>> readParts(const Table &table, QByteArrayView bytes)
{
    std::vector<ArchivePart> parts;
    qsizetype at = 0;
    for (const TableLine &line : table.lines) {
        if (bytes.size() - at < line.size)
            return notWhole();
        const QByteArrayView part = bytes.sliced(at, line.size);
        at += line.size;
        if (sha256(part) != line.digest)
            return altered(line.name);
        parts.push_back({line.name, part.toByteArray()});
    }
    if (at != bytes.size())
        return notWhole();
    return parts;
}

} // namespace

QByteArray packParts(const std::vector<ArchivePart> &parts, const SigningKey &key)
{
    const QByteArray table = tableJson(parts, key.publicKey());
    QByteArray bytes(kMagic, kMagicSize);
    bytes.resize(kTableAt);
    qToBigEndian(quint32(table.size()), bytes.data() + kMagicSize);
    bytes += table + key.sign(signature_context::kResultArchive, table);
    for (const ArchivePart &part : parts)
        bytes += part.bytes;
    return bytes;
}

Result<SignedParts> unpackParts(QByteArrayView bytes)
{
    if (!bytes.startsWith(QByteArrayView(kMagic, kMagicSize))) {
        const bool isCut = !bytes.isEmpty() && QByteArrayView(kMagic, kMagicSize).startsWith(bytes);
        return isCut ? notWhole() : noArchive();
    }
    if (bytes.size() > kMostArchiveSize)
        return tooLarge();
    if (bytes.size() < kTableAt + kSignatureSize)
        return notWhole();
    const qint64 length = qFromBigEndian<quint32>(bytes.data() + kMagicSize);
    if (length > kMostTableSize || bytes.size() < kTableAt + length + kSignatureSize)
        return notWhole();
    const QByteArray json = bytes.sliced(kTableAt, length).toByteArray();
    LX_TRY(const Table table, signedTable(json, bytes.sliced(kTableAt + length, kSignatureSize)));
    LX_TRY(auto parts, readParts(table, bytes.sliced(kTableAt + length + kSignatureSize)));
    return SignedParts{std::move(parts), table.key};
}

} // namespace linxuan
