// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scorefile.h"

#include "core/base/digest.h"
#include "core/exchange/scorefilejson.h"
#include "core/model/jsontext.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QtEndian>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ScoreFile)
};

// magic line | length of the body, 4 bytes, big-endian | body | signature of the body
constexpr char kMagic[] = "linxuan score file 1\n";
constexpr qsizetype kMagicSize = sizeof kMagic - 1;
constexpr qsizetype kBodyAt = kMagicSize + 4;

Error noScoreFile()
{
    return {ErrorCode::Unreadable,
            Text::tr("this is no score file; choose a file whose name ends in .lxscores"),
            {}};
}

Error notWhole()
{
    return {ErrorCode::Unreadable,
            Text::tr("the score file is not whole; have it copied again from where it was written"),
            {}};
}

Error altered()
{
    return {ErrorCode::Refused,
            Text::tr("the score file was altered after it was written; have the expert write it "
                     "again"),
            {}};
}

// Whatever else the body says. What is not even JSON names no key and was hardly signed so.
bool isSignedByItsKey(const QByteArray &body, QByteArrayView signature)
{
    const auto object = parseJsonObject(body);
    if (!object)
        return false;
    const QByteArray key = QByteArray::fromHex(object->value(u"key").toString().toLatin1());
    return holds(key, signature_context::kScoreFile, body, signature);
}

} // namespace

Result<QByteArray> writeScoreFile(ScoreFile scores, const SigningKey &expertKey)
{
    scores.expertKey = expertKey.publicKey();
    const QByteArray body = scoresJson(scores);
    QByteArray bytes(kMagic, kMagicSize);
    bytes.resize(kBodyAt);
    qToBigEndian(quint32(body.size()), bytes.data() + kMagicSize);
    bytes += body + expertKey.sign(signature_context::kScoreFile, body);
    if (const auto read = readScoreFile(bytes); !read)
        return read.error();
    return bytes;
}

Result<SignedScores> readScoreFile(QByteArrayView bytes)
{
    if (!bytes.startsWith(QByteArrayView(kMagic, kMagicSize))) {
        const bool isCut = !bytes.isEmpty() && QByteArrayView(kMagic, kMagicSize).startsWith(bytes);
        return isCut ? notWhole() : noScoreFile();
    }
    if (bytes.size() > kMostScoreFileSize) {
        return Error{
            ErrorCode::Unreadable,
            Text::tr("the score file is larger than it can be (%1 MB); have it written again")
                .arg(kMostScoreFileSize / 1024 / 1024),
            {}};
    }
    if (bytes.size() < kBodyAt + kSignatureSize)
        return notWhole();
    const qint64 length = qFromBigEndian<quint32>(bytes.data() + kMagicSize);
    if (bytes.size() != kBodyAt + length + kSignatureSize)
        return notWhole();
    const QByteArray body = bytes.sliced(kBodyAt, length).toByteArray();
    const QByteArrayView signature = bytes.last(kSignatureSize);
    auto scores = readScores(body);
    const bool isSigned = scores
        ? holds(scores->expertKey, signature_context::kScoreFile, body, signature)
        : isSignedByItsKey(body, signature);
    if (!isSigned)
        return altered();
    if (!scores)
        return std::move(scores).error();
    return SignedScores{*std::move(scores), sha256(bytes)};
}

} // namespace linxuan
