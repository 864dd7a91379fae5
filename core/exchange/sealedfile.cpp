// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sealedfile.h"

#include "core/base/sha256.h"
#include "core/exchange/sealedchunks.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

constexpr qsizetype kKeySize = 32;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::SealedFile)
};

Error notReadable(const QString &name, const QIODevice &plain)
{
    return {
        ErrorCode::Unreadable,
        Text::tr("%1: the file could not be read to its end; see that it is still there and try "
                 "again")
            .arg(name),
        plain.errorString()};
}

// Fills `bytes` as far as the device has something; -1 on an error.
qint64 readWhole(QIODevice &device, char *bytes, qint64 size)
{
    qint64 filled = 0;
    while (filled < size) {
        const qint64 count = device.read(bytes + filled, size - filled);
        if (count < 0)
            return -1;
        if (count == 0)
            break;
        filled += count;
    }
    return filled;
}

// Writes a sealed file and its digest in one go.
class SealedWriter
{
public:
    SealedWriter(QIODevice &sealed, const QString &name)
        : m_sealed(sealed)
        , m_name(name)
    { }

    Result<void> write(const char *bytes, qint64 size);
    SealedSummary finish() { return {m_hash.count(), m_hash.finish()}; }

private:
    QIODevice &m_sealed;
    const QString &m_name;
    Sha256 m_hash;
};

Result<void> SealedWriter::write(const char *bytes, qint64 size)
{
    m_hash.add(bytes, size);
    while (size > 0) {
        const qint64 count = m_sealed.write(bytes, size);
        if (count <= 0) {
            return Error{ErrorCode::Storage,
                         Text::tr("%1 cannot be written; see that the disk is connected and has "
                                  "space")
                             .arg(m_name),
                         m_sealed.errorString()};
        }
        bytes += count;
        size -= count;
    }
    return {};
}

Result<void> sealChunks(QIODevice &plain, SealedWriter &out, const ChunkCipher &cipher,
                        const SealedHeader &header, const QString &name,
                        const SealProgress &progress)
{
    Secret chunk = Secret::zeroed(kChunkSize);
    QByteArray bytes(kChunkSize + kTagSize, Qt::Uninitialized);
    for (qint64 i = 0; i < header.chunkCount(); ++i) {
        if (progress && !progress(i * kChunkSize, header.length))
            return Error{
                ErrorCode::Cancelled, Text::tr("%1: ended before it was done").arg(name), {}};
        const qint64 size = header.plainSize(i);
        if (readWhole(plain, reinterpret_cast<char *>(chunk.data()), size) != size)
            return notReadable(name, plain);
        cipher.seal(i, chunk.data(), reinterpret_cast<unsigned char *>(bytes.data()));
        LX_CHECK(out.write(bytes.constData(), size + kTagSize));
    }
    char more = 0;
    if (plain.read(&more, 1) > 0) {
        return Error{ErrorCode::Unreadable,
                     Text::tr("%1: the file grew while it was read; close the program that writes "
                              "it and try again")
                         .arg(name),
                     {}};
    }
    if (progress)
        progress(header.length, header.length);
    return {};
}

} // namespace

ContentKey newContentKey()
{
    return std::make_shared<const Secret>(Secret::random(kKeySize));
}

Result<ContentKey> contentKey(Secret secret)
{
    if (secret.size() != kKeySize) {
        return Error{
            ErrorCode::Invalid,
            Text::tr("this is not the key of a package's files; take the package again from "
                     "where it came"),
            {}};
    }
    return ContentKey(std::make_shared<const Secret>(std::move(secret)));
}

qint64 sealedSize(qint64 plainLength)
{
    return SealedHeader{{}, plainLength}.sealedSize();
}

Result<SealedSummary> seal(QIODevice &plain, QIODevice &sealed, const ContentKey &key,
                           const QString &name, const SealProgress &progress)
{
    const qint64 length = plain.size() - plain.pos();
    if (!key || key->size() != kKeySize || plain.isSequential() || length < 0
        || length > kMostSealedLength) {
        return Error{ErrorCode::Invalid,
                     Text::tr("%1 cannot be encrypted; only files of known size can be").arg(name),
                     {}};
    }
    const SealedHeader header{randomBytes(16), length};
    const ChunkCipher cipher(header, *key, name);
    SealedWriter out(sealed, name);
    const QByteArray head = header.toBytes();
    LX_CHECK(out.write(head.constData(), head.size()));
    LX_CHECK(sealChunks(plain, out, cipher, header, name, progress));
    return out.finish();
}

} // namespace linxuan
