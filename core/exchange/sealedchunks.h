// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/secret.h"

#include <optional>

namespace linxuan {

// A sealed file is a header and then the plain text in chunks, each encrypted for itself:
//
//   "LXSEALED" | version 1, 4 bytes | chunk size, 4 bytes | plain length, 8 bytes | file id, 16
//   bytes chunk | tag, 16 bytes, as often as needed; an empty file has one empty chunk
//
// Numbers are big-endian. A chunk's nonce is the file id and the chunk's number, with the highest
// bit set in the last one; header and name go into the tag of every chunk. So a chunk opens only at
// its place in its file under its name and length.
inline constexpr qint64 kChunkSize = 65536;
inline constexpr qint64 kTagSize = 16;
inline constexpr qint64 kSealedHeaderSize = 40;
inline constexpr qint64 kMostSealedLength = qint64(1) << 46; // 64 TiB of plain text

struct SealedHeader
{
    QByteArray id; // 16 random bytes
    qint64 length = 0; // of the plain text

    // Nothing where the bytes are no header of this version.
    static std::optional<SealedHeader> fromBytes(QByteArrayView bytes);
    QByteArray toBytes() const;

    qint64 chunkCount() const;
    qint64 plainSize(qint64 chunk) const;
    qint64 sealedAt(qint64 chunk) const; // where it begins in the sealed file
    qint64 sealedSize() const; // of the whole file

    bool operator==(const SealedHeader &) const = default;
};

// Seals and opens the chunks of one file. `key` has 32 bytes and outlives this.
class ChunkCipher
{
public:
    ChunkCipher(const SealedHeader &header, const Secret &key, const QString &name);

    // `sealed` takes plainSize(chunk) + kTagSize bytes.
    void seal(qint64 chunk, const unsigned char *plain, unsigned char *sealed) const;
    // False, with nothing of use in `plain`, where the chunk was altered or belongs elsewhere.
    bool open(qint64 chunk, const unsigned char *sealed, unsigned char *plain) const;

private:
    QByteArray nonce(qint64 chunk) const;

    const SealedHeader m_header;
    const Secret &m_key;
    const QByteArray m_bound; // what goes into every tag
};

} // namespace linxuan
