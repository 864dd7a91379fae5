// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"

#include <QIODevice>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace linxuan {

// A plain file of which a part is to be known for good without reading all of it has a SHA-256 for
// every piece of this many bytes; the last one may be shorter.
inline constexpr qint64 kPieceSize = 1024 * 1024;
inline constexpr qint64 kPieceDigestSize = 32;

// An empty file has no piece.
qint64 pieceCount(qint64 size);

// The digests of a file's pieces while its bytes come by.
class PieceDigests
{
public:
    void add(const char *bytes, qint64 count);
    qint64 size() const { return m_size; } // of what was added
    // One after the other, kPieceDigestSize bytes each. May be called once.
    QByteArray finish();

private:
    qint64 m_size = 0;
    std::optional<Sha256> m_piece; // the one that is not full yet
    QByteArray m_digests;
};

// The bytes of a plain file, to read and to seek in. Nothing is handed out that was not verified:
// where a piece was altered, read gives -1 and trouble() says what to do, from then on for every
// place. Belongs to one thread.
class VerifiedDevice : public QIODevice
{
public:
    // `plain` gives random access to the file; `pieces` is what PieceDigests gave for it. `name` is
    // what errors call it.
    VerifiedDevice(std::unique_ptr<QIODevice> plain, qint64 size, QByteArray pieces, QString name);
    ~VerifiedDevice() override;

    // ReadOnly alone. False where the file has not its size.
    bool open(OpenMode mode) override;
    void close() override;
    qint64 size() const override;

    // Corrupt: altered, cut, lengthened or another file. Unreadable: the medium did not give the
    // bytes, which may pass. Nothing while all is well.
    const std::optional<Error> &trouble() const { return m_trouble; }
    // Called with each trouble, in the thread that reads.
    void onTrouble(std::function<void(const Error &)> told) { m_told = std::move(told); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    // One piece as it was verified.
    struct CachedPiece
    {
        qint64 piece = -1;
        quint64 lastUse = 0;
        QByteArray bytes;
    };

    bool fail(ErrorCode code);
    const CachedPiece *slotOf(qint64 piece);
    bool load(CachedPiece &place, qint64 piece);

    std::unique_ptr<QIODevice> m_plain;
    const qint64 m_size;
    const QByteArray m_pieces;
    const QString m_name;
    std::array<CachedPiece, 4> m_slots;
    quint64 m_uses = 0;
    std::optional<Error> m_trouble;
    std::function<void(const Error &)> m_told;
};

} // namespace linxuan
