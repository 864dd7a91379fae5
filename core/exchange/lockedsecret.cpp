// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/lockedsecret.h"

#include "core/base/digest.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::LockedSecret)
};

// magic | passes | KiB of memory | salt | nonce | sealed secret | checksum over all before
constexpr char kMagic[] = "LXLOCK1\n";
constexpr qsizetype kMagicSize = sizeof kMagic - 1;
constexpr qsizetype kSaltSize = crypto_pwhash_argon2id_SALTBYTES;
constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kCostAt = kMagicSize;
constexpr qsizetype kSaltAt = kCostAt + 8;
constexpr qsizetype kNonceAt = kSaltAt + kSaltSize;
constexpr qsizetype kHeadSize = kNonceAt + kNonceSize;
constexpr qsizetype kChecksumSize = 16;

bool isWithinLimits(LockCost cost)
{
    return cost.passes >= crypto_pwhash_argon2id_OPSLIMIT_MIN && cost.passes <= kMostLockPasses
        && cost.memoryKiB >= crypto_pwhash_argon2id_MEMLIMIT_MIN / 1024
        && cost.memoryKiB <= kMostLockMemoryKiB;
}

Error damaged(const QString &detail)
{
    return {ErrorCode::Corrupt,
            Text::tr("the locked key is damaged; copy the file again from where it came"), detail};
}

Error wrongPassphrase()
{
    return {ErrorCode::Refused,
            Text::tr("the passphrase is wrong; type it again, mind capitals and the input method"),
            {}};
}

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray checksum(QByteArrayView bytes)
{
    return sha256(bytes).left(kChecksumSize);
}

Result<Secret> derivedKey(const Secret &passphrase, QByteArrayView salt, LockCost cost)
{
    Secret key = Secret::zeroed(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const int failed = crypto_pwhash_argon2id(key.data(), static_cast<quint64>(key.size()),
                                              reinterpret_cast<const char *>(passphrase.data()),
                                              static_cast<quint64>(passphrase.size()), octets(salt),
                                              cost.passes, size_t(cost.memoryKiB) * 1024,
                                              crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (failed != 0) {
        return Error{ErrorCode::Storage,
                     Text::tr("too little memory to try the passphrase: %1 MB are needed; close "
                              "other programs and try again")
                         .arg(cost.memoryKiB / 1024),
                     {}};
    }
    return key;
}

} // namespace

LockCost LockCost::moderate()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MODERATE,
            crypto_pwhash_argon2id_MEMLIMIT_MODERATE / 1024};
}

Result<QByteArray> lockSecret(const Secret &secret, const Secret &passphrase, LockCost cost)
{
    if (passphrase.isEmpty())
        return Error{ErrorCode::Invalid, Text::tr("the passphrase is empty; type one"), {}};
    if (!isWithinLimits(cost) || secret.isEmpty() || secret.size() > kMostLockedSize) {
        return Error{
            ErrorCode::Invalid,
            Text::tr("this cannot be locked; report it to whoever looks after the program"),
            u"%1 passes, %2 KiB, %3 bytes"_s.arg(cost.passes)
                .arg(cost.memoryKiB)
                .arg(secret.size())};
    }
    QByteArray locked(kMagic, kMagicSize);
    locked.resize(kSaltAt);
    qToBigEndian(cost.passes, locked.data() + kCostAt);
    qToBigEndian(cost.memoryKiB, locked.data() + kCostAt + 4);
    locked += randomBytes(kSaltSize + kNonceSize);
    const QByteArray head = locked;
    LX_TRY(const Secret key,
           derivedKey(passphrase, QByteArrayView(head).sliced(kSaltAt, kSaltSize), cost));
    locked.resize(kHeadSize + secret.size() + kTagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(locked.data()) + kHeadSize, nullptr, secret.data(),
        static_cast<quint64>(secret.size()), octets(head), kHeadSize, nullptr,
        octets(head) + kNonceAt, key.data());
    return locked + checksum(locked);
}

Result<Secret> unlockSecret(QByteArrayView locked, const Secret &passphrase)
{
    const qsizetype sealedSize = locked.size() - kHeadSize - kChecksumSize;
    if (sealedSize <= kTagSize || sealedSize > kMostLockedSize + kTagSize
        || !locked.startsWith(QByteArrayView(kMagic, kMagicSize)))
        return damaged(u"not a locked secret"_s);
    const QByteArrayView summed = locked.chopped(kChecksumSize);
    if (checksum(summed) != locked.last(kChecksumSize))
        return damaged(u"checksum"_s);
    const LockCost cost{qFromBigEndian<quint32>(locked.data() + kCostAt),
                        qFromBigEndian<quint32>(locked.data() + kCostAt + 4)};
    if (!isWithinLimits(cost))
        return damaged(u"%1 passes, %2 KiB"_s.arg(cost.passes).arg(cost.memoryKiB));
    if (passphrase.isEmpty())
        return wrongPassphrase(); // nothing is locked with an empty one
    LX_TRY(const Secret key, derivedKey(passphrase, locked.sliced(kSaltAt, kSaltSize), cost));
    Secret secret = Secret::zeroed(sealedSize - kTagSize);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        secret.data(), nullptr, nullptr, octets(locked) + kHeadSize,
        static_cast<quint64>(sealedSize), octets(locked), kHeadSize, octets(locked) + kNonceAt,
        key.data());
    if (failed != 0)
        return wrongPassphrase();
    return secret;
}

} // namespace linxuan
