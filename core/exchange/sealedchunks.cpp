// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sealedchunks.h"

#include "core/base/digest.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace linxuan {

namespace {

static_assert(kTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

constexpr char kMagic[] = "LXSEALED";
constexpr qsizetype kMagicSize = sizeof kMagic - 1;
constexpr quint32 kVersion = 1;
constexpr qsizetype kIdSize = 16;
static_assert(kIdSize + sizeof(quint64) == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray boundTo(const SealedHeader &header, const QString &name)
{
    Digest digest;
    digest.field(QByteArrayView("linxuan sealed file 1"));
    const QByteArray bytes = header.toBytes();
    return digest.field(QByteArrayView(bytes)).field(QStringView(name)).finish();
}

} // namespace

std::optional<SealedHeader> SealedHeader::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != kSealedHeaderSize || !bytes.startsWith(QByteArrayView(kMagic, kMagicSize)))
        return std::nullopt;
    const char *at = bytes.data() + kMagicSize;
    const auto length = qFromBigEndian<quint64>(at + 8);
    if (qFromBigEndian<quint32>(at) != kVersion || qFromBigEndian<quint32>(at + 4) != kChunkSize
        || length > quint64(kMostSealedLength))
        return std::nullopt;
    return SealedHeader{bytes.last(kIdSize).toByteArray(), qint64(length)};
}

QByteArray SealedHeader::toBytes() const
{
    QByteArray bytes(kMagic, kMagicSize);
    bytes.resize(kMagicSize + 16);
    qToBigEndian(kVersion, bytes.data() + kMagicSize);
    qToBigEndian(quint32(kChunkSize), bytes.data() + kMagicSize + 4);
    qToBigEndian(quint64(length), bytes.data() + kMagicSize + 8);
    return bytes + id;
}

qint64 SealedHeader::chunkCount() const
{
    return std::max<qint64>(1, (length + kChunkSize - 1) / kChunkSize);
}

qint64 SealedHeader::plainSize(qint64 chunk) const
{
    return std::min(kChunkSize, length - chunk * kChunkSize);
}

qint64 SealedHeader::sealedAt(qint64 chunk) const
{
    return kSealedHeaderSize + chunk * (kChunkSize + kTagSize);
}

qint64 SealedHeader::sealedSize() const
{
    return kSealedHeaderSize + length + chunkCount() * kTagSize;
}

ChunkCipher::ChunkCipher(const SealedHeader &header, const Secret &key, const QString &name)
    : m_header(header)
    , m_key(key)
    , m_bound(boundTo(header, name))
{
    Q_ASSERT(key.size() == qsizetype(crypto_aead_xchacha20poly1305_ietf_KEYBYTES));
}

QByteArray ChunkCipher::nonce(qint64 chunk) const
{
    const bool isLast = chunk + 1 == m_header.chunkCount();
    QByteArray nonce = m_header.id;
    nonce.resize(kIdSize + qsizetype(sizeof(quint64)));
    qToBigEndian(quint64(chunk) | quint64(isLast) << 63, nonce.data() + kIdSize);
    return nonce;
}

void ChunkCipher::seal(qint64 chunk, const unsigned char *plain, unsigned char *sealed) const
{
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        sealed, nullptr, plain, quint64(m_header.plainSize(chunk)), octets(m_bound),
        quint64(m_bound.size()), nullptr, octets(nonce(chunk)), m_key.data());
}

bool ChunkCipher::open(qint64 chunk, const unsigned char *sealed, unsigned char *plain) const
{
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               plain, nullptr, nullptr, sealed, quint64(m_header.plainSize(chunk) + kTagSize),
               octets(m_bound), quint64(m_bound.size()), octets(nonce(chunk)), m_key.data())
        == 0;
}

} // namespace linxuan
