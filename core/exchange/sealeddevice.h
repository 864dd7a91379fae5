// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/sealedchunks.h"
#include "core/exchange/sealedfile.h"

#include <array>

namespace linxuan {

// The plain text of a sealed file, to read and to seek in. It is in memory only, a few chunks of it
// at a time. Nothing is handed out that was not verified: where a chunk was altered, read gives -1
// and trouble() says what to do, from then on for every place. Belongs to one thread.
class SealedDevice : public QIODevice
{
public:
    // `sealed` gives random access to the file that seal() wrote under this key and name.
    SealedDevice(std::unique_ptr<QIODevice> sealed, ContentKey key, QString name);
    ~SealedDevice() override;

    // ReadOnly alone. False where the file is not whole or was not sealed by this key under this
    // name.
    bool open(OpenMode mode) override;
    void close() override;
    qint64 size() const override;

    // Corrupt: altered, cut, lengthened, another file, or another key. Unreadable: the medium did
    // not give the bytes, which may pass. Nothing while all is well.
    const std::optional<Error> &trouble() const { return m_trouble; }
    // Called with each trouble, in the thread that reads.
    void onTrouble(std::function<void(const Error &)> told) { m_told = std::move(told); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    // One chunk as it was verified.
    struct CachedChunk
    {
        qint64 chunk = -1;
        quint64 lastUse = 0;
        Secret plain;
    };

    bool fail(ErrorCode code);
    bool openHeader();
    const CachedChunk *slotOf(qint64 chunk);
    bool load(CachedChunk &place, qint64 chunk);

    std::unique_ptr<QIODevice> m_sealed;
    ContentKey m_key;
    QString m_name;
    SealedHeader m_header;
    std::unique_ptr<ChunkCipher> m_cipher;
    std::array<CachedChunk, 4> m_slots;
    quint64 m_uses = 0;
    QByteArray m_bytes; // a sealed chunk
    std::optional<Error> m_trouble;
    std::function<void(const Error &)> m_told;
};

} // namespace linxuan
