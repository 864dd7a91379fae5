// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// OpenSSL's EVP interface does not give its inner state away; the older one, deprecated but as
// fast, does. It is used in this file alone.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "core/base/sha256.h"

#include <QtEndian>

#include <openssl/sha.h>

namespace linxuan {

namespace {
constexpr qint64 kBlock = 64; // bytes
constexpr int kWords = 8;
} // namespace

struct Sha256::Context
{
    SHA256_CTX sha;
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
    SHA256_Init(&m_context->sha);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(const char *bytes, qint64 count)
{
    SHA256_Update(&m_context->sha, bytes, static_cast<size_t>(count));
    m_count += count;
}

std::optional<QByteArray> Sha256::state() const
{
    if (m_count % kBlock != 0)
        return std::nullopt;
    QByteArray state(kWords * 4, Qt::Uninitialized);
    for (int i = 0; i < kWords; ++i)
        qToBigEndian(m_context->sha.h[i], state.data() + i * 4);
    return state;
}

std::optional<Sha256> Sha256::resumed(const QByteArray &state, qint64 count)
{
    if (state.size() != kWords * 4 || count < 0 || count % kBlock != 0)
        return std::nullopt;
    Sha256 hash;
    for (int i = 0; i < kWords; ++i)
        hash.m_context->sha.h[i] = qFromBigEndian<SHA_LONG>(state.constData() + i * 4);
    const quint64 bits = static_cast<quint64>(count) * 8;
    hash.m_context->sha.Nl = static_cast<SHA_LONG>(bits);
    hash.m_context->sha.Nh = static_cast<SHA_LONG>(bits >> 32);
    hash.m_count = count;
    return hash;
}

QByteArray Sha256::finish()
{
    QByteArray digest(SHA256_DIGEST_LENGTH, '\0');
    SHA256_Final(reinterpret_cast<unsigned char *>(digest.data()), &m_context->sha);
    return digest;
}

} // namespace linxuan
