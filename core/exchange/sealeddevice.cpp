// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sealeddevice.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::SealedDevice)
};

Error troubleOf(ErrorCode code, const QString &name, const QString &detail)
{
    if (code == ErrorCode::Unreadable) {
        return {code,
                Text::tr("%1 cannot be read; see that the disk is connected, then open it again")
                    .arg(name),
                detail};
    }
    return {
        code,
        Text::tr("%1 is not as it was packed: altered, cut or put in another's place; ask for the "
                 "package again")
            .arg(name),
        detail};
}

} // namespace

SealedDevice::SealedDevice(std::unique_ptr<QIODevice> sealed, ContentKey key, QString name)
    : m_sealed(std::move(sealed))
    , m_key(std::move(key))
    , m_name(std::move(name))
{ }

SealedDevice::~SealedDevice() = default;

bool SealedDevice::fail(ErrorCode code)
{
    m_trouble = troubleOf(code, m_name, m_sealed->errorString());
    setErrorString(m_trouble->message);
    if (m_told)
        m_told(*m_trouble);
    return false;
}

bool SealedDevice::open(OpenMode mode)
{
    if (isOpen() || (mode & ~(Text | Unbuffered)) != ReadOnly || (mode & Text))
        return false;
    m_trouble.reset();
    if (!m_sealed->isOpen() && !m_sealed->open(ReadOnly))
        return fail(ErrorCode::Unreadable);
    // A buffer of QIODevice would hold plain text that nobody wipes.
    if (!openHeader() || !QIODevice::open(ReadOnly | Unbuffered)) {
        close();
        return false;
    }
    return true;
}

// The size tells whether something is missing, the first chunk whether header, key and name are
// right.
bool SealedDevice::openHeader()
{
    if (!m_sealed->seek(0))
        return fail(ErrorCode::Unreadable);
    const auto header = SealedHeader::fromBytes(m_sealed->read(kSealedHeaderSize));
    if (!header || m_sealed->size() != header->sealedSize())
        return fail(ErrorCode::Corrupt);
    m_header = *header;
    m_cipher = std::make_unique<ChunkCipher>(m_header, *m_key, m_name);
    m_bytes.resize(kChunkSize + kTagSize);
    return slotOf(0) != nullptr;
}

void SealedDevice::close()
{
    const QString reason = errorString();
    if (isOpen())
        QIODevice::close();
    setErrorString(reason);
    m_sealed->close();
    m_slots = {};
    m_cipher.reset();
    m_header = {};
}

qint64 SealedDevice::size() const
{
    return m_header.length;
}

const SealedDevice::CachedChunk *SealedDevice::slotOf(qint64 chunk)
{
    const auto byUse = [](const CachedChunk &left, const CachedChunk &right) {
        return left.lastUse < right.lastUse;
    };
    auto place = std::find_if(m_slots.begin(), m_slots.end(),
                              [chunk](const CachedChunk &slot) { return slot.chunk == chunk; });
    if (place == m_slots.end()) {
        place = std::min_element(m_slots.begin(), m_slots.end(), byUse);
        if (!load(*place, chunk))
            return nullptr;
    }
    place->lastUse = ++m_uses;
    return &*place;
}

bool SealedDevice::load(CachedChunk &place, qint64 chunk)
{
    place.chunk = -1;
    const qint64 size = m_header.plainSize(chunk) + kTagSize;
    if (!m_sealed->seek(m_header.sealedAt(chunk)))
        return fail(ErrorCode::Unreadable);
    for (qint64 filled = 0; filled < size;) {
        const qint64 count = m_sealed->read(m_bytes.data() + filled, size - filled);
        if (count <= 0)
            return fail(ErrorCode::Unreadable);
        filled += count;
    }
    if (place.plain.isEmpty())
        place.plain = Secret::zeroed(kChunkSize);
    if (!m_cipher->open(chunk, reinterpret_cast<const unsigned char *>(m_bytes.constData()),
                        place.plain.data()))
        return fail(ErrorCode::Corrupt);
    place.chunk = chunk;
    return true;
}

qint64 SealedDevice::readData(char *data, qint64 maxSize)
{
    if (m_trouble && m_trouble->code == ErrorCode::Corrupt)
        return -1;
    m_trouble.reset();
    const qint64 start = pos();
    const qint64 wanted = std::clamp<qint64>(m_header.length - start, 0, maxSize);
    qint64 done = 0;
    while (done < wanted) {
        const qint64 chunk = (start + done) / kChunkSize;
        const qint64 inside = (start + done) % kChunkSize;
        const CachedChunk *slot = slotOf(chunk);
        if (!slot)
            return -1;
        const qint64 count = std::min(wanted - done, m_header.plainSize(chunk) - inside);
        std::memcpy(data + done, slot->plain.data() + inside, static_cast<size_t>(count));
        done += count;
    }
    return done;
}

qint64 SealedDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace linxuan
