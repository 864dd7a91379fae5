// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/digest.h"

#include <QString>
#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/sha.h>

#include <algorithm>

namespace linxuan {

namespace {

constexpr size_t kFirstSize = 512; // a score sheet with nothing to say beside its points

bool isAscii(QStringView text)
{
    char16_t all = 0;
    for (const QChar c : text)
        all |= c.unicode();
    return all < 0x80;
}

} // namespace

void Fields::appendLength(char tag, qint64 length)
{
    char head[1 + sizeof(quint64)];
    head[0] = tag;
    qToBigEndian(static_cast<quint64>(length), head + 1);
    m_bytes.append(head, sizeof head);
}

Fields &Fields::field(QByteArrayView bytes)
{
    appendLength('b', bytes.size());
    m_bytes.append(bytes.data(), static_cast<size_t>(bytes.size()));
    return *this;
}

Fields &Fields::field(QStringView text)
{
    if (!isAscii(text)) {
        const QByteArray utf8 = text.toUtf8();
        return field(QByteArrayView(utf8));
    }
    appendLength('b', text.size());
    const size_t end = m_bytes.size();
    m_bytes.resize(end + static_cast<size_t>(text.size()));
    std::transform(text.begin(), text.end(), m_bytes.begin() + static_cast<qsizetype>(end),
                   [](QChar c) { return static_cast<char>(c.unicode()); });
    return *this;
}

Fields &Fields::field(qint64 number)
{
    appendLength('n', number);
    return *this;
}

Fields &Fields::absent()
{
    m_bytes += '-';
    return *this;
}

struct Digest::Hash
{
    Hash() { EVP_DigestInit_ex(context, EVP_sha256(), nullptr); }
    ~Hash() { EVP_MD_CTX_free(context); }
    Hash(const Hash &) = delete;
    Hash &operator=(const Hash &) = delete;

    void add(const std::string &bytes) { EVP_DigestUpdate(context, bytes.data(), bytes.size()); }

    EVP_MD_CTX *context = EVP_MD_CTX_new();
};

Digest::Digest()
{
    m_pending.m_bytes.reserve(kFirstSize);
}

Digest::~Digest() = default;
Digest::Digest(Digest &&) noexcept = default;
Digest &Digest::operator=(Digest &&) noexcept = default;

void Digest::flush()
{
    if (!m_hash)
        m_hash = std::make_unique<Hash>();
    m_hash->add(m_pending.m_bytes);
    m_pending.m_bytes.clear();
}

Digest &Digest::absent()
{
    m_pending.absent();
    return *this;
}

Digest &Digest::fields(const Fields &fields)
{
    flush();
    m_hash->add(fields.bytes());
    return *this;
}

QByteArray Digest::finish()
{
    if (!m_hash)
        return sha256(m_pending.m_bytes);
    flush();
    QByteArray digest(SHA256_DIGEST_LENGTH, '\0');
    EVP_DigestFinal_ex(m_hash->context, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
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
