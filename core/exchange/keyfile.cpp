// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/keyfile.h"

#include "core/exchange/durablefile.h"

#include <QCoreApplication>
#include <QDir>

#include <cstring>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::KeyFile)
};

// magic | 'p' plain or 'l' locked | public key | seed or locked seed
constexpr char kMagic[] = "linxuan key 1\n";
constexpr qsizetype kMagicSize = sizeof kMagic - 1;
constexpr qsizetype kHeadSize = kMagicSize + 1 + kPublicKeySize;
constexpr qsizetype kMostSize = 1024;

Error damaged()
{
    return {ErrorCode::Corrupt,
            Text::tr("the key file is damaged; put back the copy from a backup"),
            {}};
}

} // namespace

KeyFile::KeyFile(QByteArray publicKey, bool isLocked, Secret secret)
    : m_publicKey(std::move(publicKey))
    , m_isLocked(isLocked)
    , m_secret(std::move(secret))
{ }

KeyFile KeyFile::plain(const SigningKey &key)
{
    return {key.publicKey(), false, key.seed()};
}

Result<KeyFile> KeyFile::locked(const SigningKey &key, const Secret &passphrase, LockCost cost)
{
    LX_TRY(const QByteArray bytes, lockSecret(key.seed(), passphrase, cost));
    return KeyFile(key.publicKey(), true, Secret(QByteArrayView(bytes)));
}

Result<KeyFile> KeyFile::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() <= kHeadSize || bytes.size() > kMostSize
        || !bytes.startsWith(QByteArrayView(kMagic, kMagicSize)))
        return damaged();
    const char kind = bytes[kMagicSize];
    const QByteArrayView rest = bytes.sliced(kHeadSize);
    if ((kind != 'p' && kind != 'l') || (kind == 'p' && rest.size() != kSeedSize))
        return damaged();
    return KeyFile(bytes.sliced(kMagicSize + 1, kPublicKeySize).toByteArray(), kind == 'l',
                   Secret(rest));
}

Result<KeyFile> KeyFile::read(const QString &path)
{
    LX_TRY(QByteArray bytes, readSmallFile(path, kMostSize));
    auto file = fromBytes(bytes);
    wipe(bytes);
    if (file)
        return file;
    Error error = std::move(file).error();
    error.message = QDir::toNativeSeparators(path) + QStringLiteral(": ") + error.message;
    return error;
}

Result<SigningKey> KeyFile::open(const Secret &passphrase) const
{
    Secret unlocked;
    if (m_isLocked) {
        LX_TRY(unlocked, unlockSecret(m_secret.view(), passphrase));
    }
    auto key = SigningKey::fromSeed(m_isLocked ? unlocked : m_secret);
    if (!key || key->publicKey() != m_publicKey)
        return damaged();
    return key;
}

Secret KeyFile::toBytes() const
{
    Secret bytes = Secret::zeroed(kHeadSize + m_secret.size());
    unsigned char *at = bytes.data();
    std::memcpy(at, kMagic, kMagicSize);
    at[kMagicSize] = m_isLocked ? 'l' : 'p';
    std::memcpy(at + kMagicSize + 1, m_publicKey.constData(), kPublicKeySize);
    std::memcpy(at + kHeadSize, m_secret.data(), static_cast<size_t>(m_secret.size()));
    return bytes;
}

Result<void> KeyFile::write(const QString &path) const
{
    return writeDurably(path, toBytes().view(), Readers::OwnerOnly);
}

} // namespace linxuan
