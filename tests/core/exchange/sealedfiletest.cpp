// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/digest.h"
#include "core/exchange/sealeddevice.h"
#include "tests/core/exchange/must.h"

#include <QBuffer>
#include <QFile>
#include <QtEndian>

#include <algorithm>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

const QString kName = QStringLiteral("materials/lesson.mp4");

struct Sealed
{
    QByteArray plain;
    QByteArray bytes;
    ContentKey key;
};

QByteArray sealedBytes(QByteArray plain, const ContentKey &key, const QString &name = kName)
{
    QBuffer in(&plain);
    in.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const SealedSummary summary = must(seal(in, out, key, name));
    CHECK(summary.size == out.data().size());
    CHECK(summary.size == sealedSize(plain.size()));
    CHECK(summary.sha256 == sha256(out.data()));
    return out.data();
}

Sealed sealedOf(qsizetype size)
{
    Dice dice(static_cast<unsigned>(size) + 1);
    Sealed sealed{dice.bytes(size), {}, newContentKey()};
    sealed.bytes = sealedBytes(sealed.plain, sealed.key);
    return sealed;
}

std::unique_ptr<SealedDevice> deviceOf(const QByteArray &bytes, const ContentKey &key,
                                       const QString &name = kName)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    return std::make_unique<SealedDevice>(std::move(buffer), key, name);
}

// Reads all of it in pieces: every piece has to be the plain text or an error. Whether it was
// whole.
bool readsWhole(const QByteArray &bytes, const Sealed &sealed, const QString &name = kName)
{
    const auto device = deviceOf(bytes, sealed.key, name);
    if (!device->open(QIODevice::ReadOnly)) {
        CHECK(device->trouble());
        CHECK_FALSE(device->errorString().isEmpty());
        return false;
    }
    QByteArray read;
    QByteArray piece(40'000, '\0');
    while (read.size() < device->size()) {
        const qint64 count = device->read(piece.data(), piece.size());
        if (count < 0) {
            CHECK(device->trouble()->code == ErrorCode::Corrupt);
            CHECK(device->read(piece.data(), 1) == -1);
            return false;
        }
        REQUIRE(count > 0);
        REQUIRE(piece.left(count) == sealed.plain.mid(read.size(), count));
        read += piece.left(count);
    }
    return read == sealed.plain;
}

QByteArray chunkOf(const QByteArray &bytes, qsizetype chunk)
{
    return bytes.mid(kSealedHeaderSize + chunk * (kChunkSize + kTagSize), kChunkSize + kTagSize);
}

} // namespace

TEST_CASE("a sealed file of any size comes back byte for byte", "[exchange]")
{
    for (const qsizetype size : {0, 1, 65'535, 65'536, 65'537, 131'072, 300'001}) {
        const Sealed sealed = sealedOf(size);
        const auto device = deviceOf(sealed.bytes, sealed.key);
        REQUIRE(device->open(QIODevice::ReadOnly));
        CHECK(device->size() == size);
        CHECK_FALSE(device->isSequential());
        CHECK(device->readAll() == sealed.plain);
        CHECK(device->atEnd());
        CHECK(device->read(1).isEmpty());
        CHECK(readsWhole(sealed.bytes, sealed));
    }
}

TEST_CASE("places are read in any order as from the plain file", "[exchange]")
{
    const Sealed sealed = sealedOf(700'123);
    const auto device = deviceOf(sealed.bytes, sealed.key);
    REQUIRE(device->open(QIODevice::ReadOnly));
    Dice dice(7);
    for (int i = 0; i < 2000; ++i) {
        const qint64 at = dice.number(0, sealed.plain.size());
        const qint64 count = dice.number(0, i % 10 == 0 ? 200'000 : 5'000);
        REQUIRE(device->seek(at));
        REQUIRE(device->peek(7) == sealed.plain.mid(at, 7));
        REQUIRE(device->read(count) == sealed.plain.mid(at, count));
        REQUIRE(device->pos() == std::min<qint64>(at + count, sealed.plain.size()));
    }
}

TEST_CASE("one changed bit anywhere in a sealed file shows", "[exchange]")
{
    const Sealed sealed = sealedOf(200'000);
    Dice dice(11);
    std::vector<qsizetype> places;
    for (qsizetype at = 0; at < kSealedHeaderSize + 20; ++at)
        places.push_back(at);
    for (int i = 0; i < 300; ++i)
        places.push_back(dice.number(0, sealed.bytes.size() - 1));
    places.push_back(sealed.bytes.size() - 1);
    for (const qsizetype at : places) {
        QByteArray changed = sealed.bytes;
        changed[at] = static_cast<char>(changed[at] ^ (1 << dice.number(0, 7)));
        REQUIRE_FALSE(readsWhole(changed, sealed));
    }
}

TEST_CASE("an altered chunk is refused and what lies before it was handed out verified",
          "[exchange]")
{
    const Sealed sealed = sealedOf(300'000);
    QByteArray changed = sealed.bytes;
    changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
    const auto device = deviceOf(changed, sealed.key);
    REQUIRE(device->open(QIODevice::ReadOnly));
    CHECK(device->read(1000) == sealed.plain.left(1000));
    QByteArray all(300'000, 'z');
    CHECK(device->read(all.data(), all.size()) == -1);
    CHECK(device->errorString() == device->trouble()->message);
    CHECK(device->trouble()->message.contains(kName));
    // Once altered, nothing more of it is shown.
    CHECK(device->seek(0));
    CHECK(device->read(all.data(), 10) == -1);
}

TEST_CASE("a sealed file cut or lengthened at any place shows when it is opened", "[exchange]")
{
    const Sealed sealed = sealedOf(200'000);
    Dice dice(13);
    for (int i = 0; i < 300; ++i) {
        const qsizetype size = i < 60 ? i : dice.number(0, sealed.bytes.size() - 1);
        CHECK_FALSE(deviceOf(sealed.bytes.left(size), sealed.key)->open(QIODevice::ReadOnly));
    }
    CHECK_FALSE(deviceOf(sealed.bytes + 'x', sealed.key)->open(QIODevice::ReadOnly));
    const QByteArray again = sealed.bytes + chunkOf(sealed.bytes, 3);
    CHECK_FALSE(deviceOf(again, sealed.key)->open(QIODevice::ReadOnly));
}

TEST_CASE("whole chunks cut off with a header made to fit are refused", "[exchange]")
{
    const Sealed sealed = sealedOf(4 * kChunkSize);
    QByteArray cut = sealed.bytes.left(kSealedHeaderSize + 2 * (kChunkSize + kTagSize));
    qToBigEndian(quint64(2 * kChunkSize), cut.data() + 16);
    CHECK_FALSE(readsWhole(cut, sealed));
}

TEST_CASE("chunks that change places, within a file or between files, are refused", "[exchange]")
{
    const Sealed sealed = sealedOf(4 * kChunkSize);
    const QByteArray other = sealedBytes(sealed.plain, sealed.key);
    const auto with = [&](qsizetype place, const QByteArray &chunk) {
        QByteArray bytes = sealed.bytes;
        return bytes.replace(kSealedHeaderSize + place * (kChunkSize + kTagSize), chunk.size(),
                             chunk);
    };
    for (qsizetype i = 0; i < 4; ++i) {
        for (qsizetype j = 0; j < 4; ++j)
            CHECK(readsWhole(with(i, chunkOf(sealed.bytes, j)), sealed) == (i == j));
        CHECK_FALSE(readsWhole(with(i, chunkOf(other, i)), sealed));
    }
    QByteArray header = sealed.bytes;
    header.replace(0, kSealedHeaderSize, other.left(kSealedHeaderSize));
    CHECK_FALSE(readsWhole(header, sealed));
}

TEST_CASE("a sealed file opens under its own name and key alone", "[exchange]")
{
    const Sealed sealed = sealedOf(1000);
    CHECK(readsWhole(sealed.bytes, sealed));
    CHECK_FALSE(readsWhole(sealed.bytes, sealed, u"materials/other.mp4"_s));
    CHECK_FALSE(readsWhole(sealed.bytes, sealed, QString()));
    const auto device = deviceOf(sealed.bytes, newContentKey());
    CHECK_FALSE(device->open(QIODevice::ReadOnly));
    CHECK(device->trouble()->code == ErrorCode::Corrupt);
    CHECK(device->size() == 0);
    CHECK(codeOf(contentKey(Secret::random(31))) == ErrorCode::Invalid);
}

TEST_CASE("a header that speaks of absurd sizes is refused without memory for them", "[exchange]")
{
    const Sealed sealed = sealedOf(10);
    for (const quint64 length : {quint64(1) << 46, quint64(1) << 62, ~quint64(0), quint64(0)}) {
        QByteArray changed = sealed.bytes;
        qToBigEndian(length, changed.data() + 16);
        CHECK_FALSE(readsWhole(changed, sealed));
    }
    QByteArray chunks = sealed.bytes;
    qToBigEndian(quint32(0), chunks.data() + 12);
    CHECK_FALSE(readsWhole(chunks, sealed));
}

TEST_CASE("a sealed device is for reading only and can be opened again", "[exchange]")
{
    const Sealed sealed = sealedOf(100'000);
    const auto device = deviceOf(sealed.bytes, sealed.key);
    CHECK_FALSE(device->open(QIODevice::ReadWrite));
    CHECK_FALSE(device->open(QIODevice::WriteOnly));
    REQUIRE(device->open(QIODevice::ReadOnly));
    CHECK(device->write("x") == -1);
    device->close();
    CHECK(device->size() == 0);
    REQUIRE(device->open(QIODevice::ReadOnly));
    CHECK(device->readAll() == sealed.plain);
}

TEST_CASE("the same plain text is never sealed into the same bytes, nor shows in them",
          "[exchange]")
{
    const Sealed sealed = sealedOf(1000);
    CHECK(sealedBytes(sealed.plain, sealed.key) != sealed.bytes);
    CHECK_FALSE(sealed.bytes.contains(sealed.plain.left(8)));
}

TEST_CASE("sealing tells how far it is and ends when asked to", "[exchange]")
{
    QByteArray plain(5 * kChunkSize + 1, 'p');
    QBuffer in(&plain);
    in.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    std::vector<qint64> told;
    must(seal(in, out, newContentKey(), kName, [&told](qint64 done, qint64 total) {
        told.push_back(done);
        return total == 5 * kChunkSize + 1;
    }));
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back() == plain.size());
    in.seek(0);
    CHECK(codeOf(seal(in, out, newContentKey(), kName,
                      [](qint64 done, qint64) { return done < 2 * kChunkSize; }))
          == ErrorCode::Cancelled);
}

TEST_CASE("sealing into a full disk or from a vanished file says so", "[exchange]")
{
    QFile full(u"/dev/full"_s);
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QByteArray plain(1000, 'p');
    QBuffer in(&plain);
    in.open(QIODevice::ReadOnly);
    CHECK(codeOf(seal(in, full, newContentKey(), kName)) == ErrorCode::Storage);

    class Shrunk : public QBuffer
    {
    public:
        qint64 size() const override { return 2000; }
    } shrunk;
    shrunk.setData(plain);
    shrunk.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CHECK(codeOf(seal(shrunk, out, newContentKey(), kName)) == ErrorCode::Unreadable);
}

TEST_CASE("a medium that fails for a while is no altered file", "[exchange]")
{
    class Loose : public QBuffer
    {
    public:
        bool isGone = false;

    protected:
        qint64 readData(char *data, qint64 size) override
        {
            return isGone ? -1 : QBuffer::readData(data, size);
        }
    };
    const Sealed sealed = sealedOf(10 * kChunkSize);
    auto medium = std::make_unique<Loose>();
    Loose &loose = *medium;
    loose.setData(sealed.bytes);
    SealedDevice device(std::move(medium), sealed.key, kName);
    REQUIRE(device.open(QIODevice::ReadOnly));
    loose.isGone = true;
    char byte = 0;
    device.seek(5 * kChunkSize);
    CHECK(device.read(&byte, 1) == -1);
    CHECK(device.trouble()->code == ErrorCode::Unreadable);
    loose.isGone = false;
    CHECK(device.read(&byte, 1) == 1);
    CHECK(byte == sealed.plain[5 * kChunkSize]);
    CHECK_FALSE(device.trouble());
}
