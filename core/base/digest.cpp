// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/digest.h"

#include <QString>
#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/sha.h>

namespace linxuan {

struct Digest::Context
{
    QByteArray pending; // fields are short: hashing them in one go is several times faster
    EVP_MD_CTX *hash = nullptr;

    void flush()
    {
        if (!hash) {
            hash = EVP_MD_CTX_new();
            EVP_DigestInit_ex(hash, EVP_sha256(), nullptr);
        }
        EVP_DigestUpdate(hash, pending.constData(), static_cast<size_t>(pending.size()));
        pending.resize(0);
    }
    ~Context() { EVP_MD_CTX_free(hash); }
};

namespace {

constexpr qsizetype kFlushSize = 1 << 16;
constexpr qsizetype kFirstSize = 512; // a score sheet with nothing to say beside its points

void appendLength(QByteArray &to, char tag, qint64 length)
{
    const quint64 big = qToBigEndian(static_cast<quint64>(length));
    to.append(tag).append(reinterpret_cast<const char *>(&big), sizeof big);
}

bool isAscii(QStringView text)
{
    char16_t all = 0;
    for (const QChar c : text)
        all |= c.unicode();
    return all < 0x80;
}

} // namespace

Digest::Digest()
    : m_context(std::make_unique<Context>())
{
    m_context->pending.reserve(kFirstSize);
}

Digest::~Digest() = default;
Digest::Digest(Digest &&) noexcept = default;
Digest &Digest::operator=(Digest &&) noexcept = default;

Digest &Digest::field(QByteArrayView bytes)
{
    appendLength(m_context->pending, 'b', bytes.size());
    m_context->pending.append(bytes.data(), bytes.size());
    if (m_context->pending.size() > kFlushSize)
        m_context->flush();
    return *this;
}

Digest &Digest::field(QStringView text)
{
    if (isAscii(text)) {
        appendLength(m_context->pending, 'b', text.size());
        for (const QChar c : text)
            m_context->pending.append(static_cast<char>(c.unicode()));
        return *this;
    }
    const QByteArray utf8 = text.toUtf8();
    return field(QByteArrayView(utf8));
}

Digest &Digest::field(qint64 number)
{
    appendLength(m_context->pending, 'n', number);
    return *this;
}

Digest &Digest::absent()
{
    m_context->pending.append('-');
    return *this;
}

QByteArray Digest::finish()
{
    if (!m_context->hash)
        return sha256(m_context->pending);
    m_context->flush();
    QByteArray digest(SHA256_DIGEST_LENGTH, '\0');
    EVP_DigestFinal_ex(m_context->hash, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(SHA256_DIGEST_LENGTH, '\0');
    SHA256(reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<size_t>(bytes.size()),
           reinterpret_cast<unsigned char *>(digest.data()));
    return digest;
}

} // namespace linxuan
