// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/lockedsecret.h"
#include "core/exchange/signing.h"

#include <variant>

namespace linxuan {

// A key pair as it lies on the disk: the public part can always be read, the secret one may be
// under a passphrase.
class KeyFile
{
public:
    static KeyFile plain(const SigningKey &key);
    // Errors: those of lockSecret.
    static Result<KeyFile> locked(const SigningKey &key, const Secret &passphrase,
                                  LockCost cost = LockCost::moderate());
    // Errors: Corrupt.
    static Result<KeyFile> fromBytes(QByteArrayView bytes);
    // Errors: NotFound, Unreadable, Corrupt.
    static Result<KeyFile> read(const QString &path);

    bool isLocked() const { return m_isLocked; }
    const QByteArray &publicKey() const { return m_publicKey; }
    // The passphrase of a file that is not locked is left alone. Errors: those of unlockSecret, and
    // Corrupt where the secret part is that of another public key.
    Result<SigningKey> open(const Secret &passphrase) const;

    // What fromBytes takes.
    Secret toBytes() const;
    // Readable for its owner alone, from the first byte on. Errors: Storage.
    Result<void> write(const QString &path) const;

private:
    KeyFile(QByteArray publicKey, bool isLocked, Secret secret);

    QByteArray m_publicKey;
    bool m_isLocked = false;
    Secret m_secret; // the seed, or what lockSecret made of it
};

} // namespace linxuan
