// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/piecedfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::VerifiedDevice)
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

qint64 pieceCount(qint64 size)
{
    return size / kPieceSize + (size % kPieceSize != 0 ? 1 : 0);
}

void PieceDigests::add(const char *bytes, qint64 count)
{
    while (count > 0) {
        const qint64 inside = m_size % kPieceSize;
        if (inside == 0 && m_piece)
            m_digests += m_piece->finish();
        if (inside == 0)
            m_piece.emplace();
        const qint64 taken = std::min(count, kPieceSize - inside);
        m_piece->add(bytes, taken);
        m_size += taken;
        bytes += taken;
        count -= taken;
    }
}

QByteArray PieceDigests::finish()
{
    if (m_piece)
        m_digests += m_piece->finish();
    m_piece.reset();
    return m_digests;
}

VerifiedDevice::VerifiedDevice(std::unique_ptr<QIODevice> plain, qint64 size, QByteArray pieces,
                               QString name)
    : m_plain(std::move(plain))
    , m_size(size)
    , m_pieces(std::move(pieces))
    , m_name(std::move(name))
{ }

VerifiedDevice::~VerifiedDevice() = default;

bool VerifiedDevice::fail(ErrorCode code)
{
    m_trouble = troubleOf(code, m_name, m_plain->errorString());
    setErrorString(m_trouble->message);
    if (m_told)
        m_told(*m_trouble);
    return false;
}

bool VerifiedDevice::open(OpenMode mode)
{
    if (isOpen() || (mode & ~(QIODevice::Text | Unbuffered)) != ReadOnly
        || (mode & QIODevice::Text))
        return false;
    m_trouble.reset();
    if (!m_plain->isOpen() && !m_plain->open(ReadOnly))
        return fail(ErrorCode::Unreadable);
    if (m_size < 0 || m_plain->size() != m_size
        || m_pieces.size() != pieceCount(m_size) * kPieceDigestSize) {
        m_plain->close();
        return fail(ErrorCode::Corrupt);
    }
    // A buffer of QIODevice would go on giving what it holds once the file is known to be altered.
    return QIODevice::open(ReadOnly | Unbuffered);
}

void VerifiedDevice::close()
{
    const QString reason = errorString();
    if (isOpen())
        QIODevice::close();
    setErrorString(reason);
    m_plain->close();
    m_slots = {};
}

qint64 VerifiedDevice::size() const
{
    return isOpen() ? m_size : 0;
}

const VerifiedDevice::CachedPiece *VerifiedDevice::slotOf(qint64 piece)
{
    const auto byUse = [](const CachedPiece &left, const CachedPiece &right) {
        return left.lastUse < right.lastUse;
    };
    auto place = std::find_if(m_slots.begin(), m_slots.end(),
                              [piece](const CachedPiece &slot) { return slot.piece == piece; });
    if (place == m_slots.end()) {
        place = std::min_element(m_slots.begin(), m_slots.end(), byUse);
        if (!load(*place, piece))
            return nullptr;
    }
    place->lastUse = ++m_uses;
    return &*place;
}

bool VerifiedDevice::load(CachedPiece &place, qint64 piece)
{
    place.piece = -1;
    const qint64 size = std::min(kPieceSize, m_size - piece * kPieceSize);
    place.bytes.resize(size);
    if (!m_plain->seek(piece * kPieceSize))
        return fail(ErrorCode::Unreadable);
    for (qint64 filled = 0; filled < size;) {
        const qint64 count = m_plain->read(place.bytes.data() + filled, size - filled);
        if (count <= 0)
            return fail(ErrorCode::Unreadable);
        filled += count;
    }
    Sha256 digest;
    digest.add(place.bytes.constData(), size);
    if (digest.finish()
        != QByteArrayView(m_pieces).sliced(piece * kPieceDigestSize, kPieceDigestSize))
        return fail(ErrorCode::Corrupt);
    place.piece = piece;
    return true;
}

qint64 VerifiedDevice::readData(char *data, qint64 maxSize)
{
    if (m_trouble && m_trouble->code == ErrorCode::Corrupt)
        return -1;
    m_trouble.reset();
    const qint64 start = pos();
    const qint64 wanted = std::clamp<qint64>(m_size - start, 0, maxSize);
    qint64 done = 0;
    while (done < wanted) {
        const qint64 inside = (start + done) % kPieceSize;
        const CachedPiece *slot = slotOf((start + done) / kPieceSize);
        if (!slot)
            return -1;
        const qint64 count = std::min(wanted - done, slot->bytes.size() - inside);
        std::memcpy(data + done, slot->bytes.constData() + inside, static_cast<size_t>(count));
        done += count;
    }
    return done;
}

qint64 VerifiedDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace linxuan
