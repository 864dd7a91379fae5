// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/signing.h"

#include "core/base/crockford.h"
#include "core/base/digest.h"

#include <QCoreApplication>

#include <sodium.h>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

static_assert(kPublicKeySize == crypto_sign_PUBLICKEYBYTES);
static_assert(kSeedSize == crypto_sign_SEEDBYTES);
static_assert(kSignatureSize == crypto_sign_BYTES);

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Signing)
};

Fields signedFields(QByteArrayView context, QByteArrayView message)
{
    Fields fields;
    fields.field(QByteArrayView("linxuan signature 1")).field(context).field(message);
    return fields;
}

const unsigned char *octets(const std::string &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

SigningKey::SigningKey(const Secret &seed)
    : m_publicKey(kPublicKeySize, '\0')
    , m_secretKey(Secret::zeroed(crypto_sign_SECRETKEYBYTES))
{
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(m_publicKey.data()),
                             m_secretKey.data(), seed.data());
}

SigningKey SigningKey::create()
{
    return SigningKey(Secret::random(kSeedSize));
}

Result<SigningKey> SigningKey::fromSeed(const Secret &seed)
{
    if (seed.size() != kSeedSize) {
        return Error{ErrorCode::Invalid,
                     Text::tr("this is not the secret part of a key; use the key file as it was "
                              "made"),
                     u"%1 bytes"_s.arg(seed.size())};
    }
    return SigningKey(seed);
}

Secret SigningKey::seed() const
{
    Secret seed = Secret::zeroed(kSeedSize);
    crypto_sign_ed25519_sk_to_seed(seed.data(), m_secretKey.data());
    return seed;
}

QByteArray SigningKey::sign(QByteArrayView context, QByteArrayView message) const
{
    const Fields fields = signedFields(context, message);
    QByteArray signature(kSignatureSize, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                         octets(fields.bytes()), fields.bytes().size(), m_secretKey.data());
    return signature;
}

bool holds(QByteArrayView publicKey, QByteArrayView context, QByteArrayView message,
           QByteArrayView signature)
{
    if (publicKey.size() != kPublicKeySize || signature.size() != kSignatureSize)
        return false;
    const Fields fields = signedFields(context, message);
    return crypto_sign_verify_detached(octets(signature), octets(fields.bytes()),
                                       fields.bytes().size(), octets(publicKey))
        == 0;
}

QString fingerprint(QByteArrayView publicKey)
{
    if (publicKey.size() != kPublicKeySize)
        return {};
    Digest digest;
    digest.field(QByteArrayView("linxuan key fingerprint 1")).field(publicKey);
    return inFours(crockfordText(digest.finish(), 16));
}

} // namespace linxuan
