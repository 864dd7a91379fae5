// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/secret.h"

namespace linxuan {

inline constexpr qsizetype kPublicKeySize = 32;
inline constexpr qsizetype kSeedSize = 32;
inline constexpr qsizetype kSignatureSize = 64;

// What a signature is for. It goes into what is signed, so that a signature of one kind never
// passes as one of another. A form that changes gets a new number.
namespace signature_context {
inline constexpr char kManifest[] = "linxuan package manifest 1";
inline constexpr char kScoreFile[] = "linxuan score file 1";
inline constexpr char kResultArchive[] = "linxuan result archive 1";
inline constexpr char kRecommendation[] = "linxuan recommendation 1";
} // namespace signature_context

// An Ed25519 key pair.
class SigningKey
{
public:
    static SigningKey create();
    // The pair that belongs to a seed of kSeedSize bytes. Errors: Invalid (another size).
    static Result<SigningKey> fromSeed(const Secret &seed);

    const QByteArray &publicKey() const { return m_publicKey; } // kPublicKeySize bytes
    Secret seed() const; // kSeedSize bytes
    // kSignatureSize bytes; always the same for the same context and message.
    QByteArray sign(QByteArrayView context, QByteArrayView message) const;

private:
    explicit SigningKey(const Secret &seed);

    QByteArray m_publicKey;
    Secret m_secretKey;
};

// Whether whoever holds the secret of `publicKey` signed this message for this context. False for
// keys and signatures of a wrong size or form.
bool holds(QByteArrayView publicKey, QByteArrayView context, QByteArrayView message,
           QByteArrayView signature);

// What people compare when they read a key to each other: "7K3F-9QXM-2A4B-HJ1T", 80 bits, without
// I, L, O and U. Empty for what is no key.
QString fingerprint(QByteArrayView publicKey);

} // namespace linxuan
