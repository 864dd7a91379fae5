// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/recommendationfile.h"

#include "core/base/digest.h"
#include "core/exchange/recommendationjson.h"
#include "core/exchange/sealeddevice.h"
#include "core/model/jsontext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonObject>
#include <QtEndian>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::RecommendationFile)
};

// magic line | length of the body, 4 bytes, big-endian | body | signature of the body
constexpr char kMagic[] = "linxuan recommendation 1\n";
constexpr qsizetype kMagicSize = sizeof kMagic - 1;
constexpr qsizetype kBodyAt = kMagicSize + 4;

// magic line | length of the locked key, 4 bytes, big-endian | locked key | all of the above,
// sealed
constexpr char kLockedMagic[] = "linxuan locked recommendation 1\n";
constexpr qsizetype kLockedMagicSize = sizeof kLockedMagic - 1;
constexpr qsizetype kLockedKeyAt = kLockedMagicSize + 4;
constexpr qsizetype kContentKeySize = 32;

QString sealedName()
{
    return QStringLiteral("recommendation");
}

Error noSuchFile()
{
    return {ErrorCode::Unreadable,
            Text::tr("this is no recommendation or answer of an office; choose a file whose name "
                     "ends in .lxrec"),
            {}};
}

Error notWhole()
{
    return {ErrorCode::Unreadable,
            Text::tr("the file is not whole; have it copied again from where it was written"),
            {}};
}

Error altered(const QString &detail = {})
{
    return {ErrorCode::Refused,
            Text::tr("the file was altered after it was written; ask the office that sent it for "
                     "another copy"),
            detail};
}

Error tooLarge()
{
    return {ErrorCode::Unreadable,
            Text::tr("the file is larger than such a file can be (%1 MB); have it written again")
                .arg(kMostRecommendationFileSize / 1024 / 1024),
            {}};
}

bool isBeginningOf(QByteArrayView bytes, QByteArrayView magic)
{
    return !bytes.isEmpty() && magic.startsWith(bytes);
}

// Whatever else the body says. What is not even JSON names no key and was hardly signed so.
bool isSignedByItsKey(const QByteArray &body, QByteArrayView signature)
{
    const auto object = parseJsonObject(body);
    if (!object)
        return false;
    const QByteArray key = QByteArray::fromHex(object->value(u"key").toString().toLatin1());
    return holds(key, signature_context::kRecommendation, body, signature);
}

QByteArray framed(QByteArrayView magic, QByteArrayView part)
{
    QByteArray bytes = magic.toByteArray();
    bytes.resize(magic.size() + 4);
    qToBigEndian(quint32(part.size()), bytes.data() + magic.size());
    return bytes += part;
}

Result<SignedRecommendation> readSigned(QByteArrayView bytes)
{
    if (bytes.size() < kBodyAt + kSignatureSize)
        return notWhole();
    const qint64 length = qFromBigEndian<quint32>(bytes.data() + kMagicSize);
    if (bytes.size() != kBodyAt + length + kSignatureSize)
        return notWhole();
    const QByteArray body = bytes.sliced(kBodyAt, length).toByteArray();
    const QByteArrayView signature = bytes.last(kSignatureSize);
    auto file = readRecommendation(body);
    const bool isSigned = file
        ? holds(file->sender.key, signature_context::kRecommendation, body, signature)
        : isSignedByItsKey(body, signature);
    if (!isSigned)
        return altered();
    if (!file)
        return std::move(file).error();
    return SignedRecommendation{*std::move(file), sha256(bytes), bytes.toByteArray()};
}

Result<QByteArray> unsealed(const QByteArray &sealed, Secret secret)
{
    LX_TRY(const ContentKey key, contentKey(std::move(secret)));
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(sealed);
    buffer->open(QIODevice::ReadOnly);
    SealedDevice plain(std::move(buffer), key, sealedName());
    if (!plain.open(QIODevice::ReadOnly))
        return altered(plain.trouble() ? plain.trouble()->message : QString());
    const QByteArray bytes = plain.read(plain.size());
    if (plain.trouble() || bytes.size() != plain.size())
        return altered(plain.trouble() ? plain.trouble()->message : QString());
    return bytes;
}

Result<QByteArray> unlocked(QByteArrayView bytes, const Secret &passphrase)
{
    if (bytes.size() < kLockedKeyAt)
        return notWhole();
    const qint64 length = qFromBigEndian<quint32>(bytes.data() + kLockedMagicSize);
    if (length > bytes.size() - kLockedKeyAt)
        return notWhole();
    if (passphrase.isEmpty()) {
        return Error{ErrorCode::Refused,
                     Text::tr("the file is under a passphrase; ask the office that sent it"),
                     {}};
    }
    auto secret = unlockSecret(bytes.sliced(kLockedKeyAt, length), passphrase);
    if (!secret && secret.error().code == ErrorCode::Corrupt)
        return altered(secret.error().message);
    if (!secret)
        return std::move(secret).error();
    if (secret->size() != kContentKeySize)
        return altered();
    return unsealed(bytes.sliced(kLockedKeyAt + length).toByteArray(), *std::move(secret));
}

} // namespace

Result<SignedRecommendation> signRecommendation(RecommendationFile file, const SigningKey &key)
{
    file.sender.key = key.publicKey();
    const QByteArray body = recommendationJson(file);
    return readRecommendationFile(framed(QByteArrayView(kMagic, kMagicSize), body)
                                  + key.sign(signature_context::kRecommendation, body));
}

Result<QByteArray> lockRecommendation(const QByteArray &bytes, const Secret &passphrase,
                                      LockCost cost)
{
    const ContentKey key = newContentKey();
    LX_TRY(const QByteArray locked, lockSecret(*key, passphrase, cost));
    QBuffer plain;
    plain.setData(bytes);
    plain.open(QIODevice::ReadOnly);
    QBuffer sealed;
    sealed.open(QIODevice::WriteOnly);
    LX_CHECK(seal(plain, sealed, key, sealedName()));
    return framed(QByteArrayView(kLockedMagic, kLockedMagicSize), locked) + sealed.data();
}

bool isLockedRecommendation(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView(kLockedMagic, kLockedMagicSize));
}

Result<SignedRecommendation> readRecommendationFile(QByteArrayView bytes, const Secret &passphrase)
{
    const QByteArrayView magic(kMagic, kMagicSize);
    if (bytes.size() > kMostRecommendationFileSize)
        return bytes.startsWith(magic) || isLockedRecommendation(bytes) ? tooLarge() : noSuchFile();
    if (bytes.startsWith(magic))
        return readSigned(bytes);
    if (isLockedRecommendation(bytes)) {
        LX_TRY(const QByteArray plain, unlocked(bytes, passphrase));
        return plain.startsWith(magic) ? readSigned(plain) : altered();
    }
    const bool isCut = isBeginningOf(bytes, magic)
        || isBeginningOf(bytes, QByteArrayView(kLockedMagic, kLockedMagicSize));
    return isCut ? notWhole() : noSuchFile();
}

} // namespace linxuan
