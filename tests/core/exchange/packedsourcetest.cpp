// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packedsource.h"
#include "core/base/digest.h"
#include "core/exchange/piecedfile.h"
#include "core/outside/memoryfile.h"
#include "tests/core/exchange/must.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <thread>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

QByteArray piecesOf(const QByteArray &bytes)
{
    PieceDigests digests;
    digests.add(bytes.constData(), bytes.size());
    CHECK(digests.size() == bytes.size());
    return digests.finish();
}

std::unique_ptr<VerifiedDevice> deviceOf(const QByteArray &bytes, const QByteArray &original)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    return std::make_unique<VerifiedDevice>(std::move(buffer), original.size(), piecesOf(original),
                                            u"lesson.mp4"_s);
}

// Reads all of it: every part has to be the original's or an error. Whether it was whole.
bool readsWhole(QIODevice &device, const QByteArray &original)
{
    QByteArray read;
    QByteArray part(700'000, '\0');
    while (read.size() < device.size()) {
        const qint64 count = device.read(part.data(), part.size());
        if (count < 0)
            return false;
        REQUIRE(count > 0);
        REQUIRE(part.left(count) == original.mid(read.size(), count));
        read += part.left(count);
    }
    return read == original;
}

bool readsWhole(const QByteArray &bytes, const QByteArray &original)
{
    const auto device = deviceOf(bytes, original);
    const bool isWhole = device->open(QIODevice::ReadOnly) && readsWhole(*device, original);
    if (!isWhole) {
        REQUIRE(device->trouble());
        CHECK(device->trouble()->code == ErrorCode::Corrupt);
        CHECK(device->errorString() == device->trouble()->message);
    }
    return isWhole;
}

// A file on a disk with the two sources that packages give of it.
struct Packed
{
    explicit Packed(const QByteArray &bytes)
        : plain(bytes)
    {
        write(u"plain"_s, plain);
        QBuffer in(&plain);
        in.open(QIODevice::ReadOnly);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        must(seal(in, out, key, u"a/lesson.mp4"_s));
        sealed = out.data();
        write(u"sealed"_s, sealed);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    SealedSource sealedSource() const
    {
        return {folder.filePath(u"sealed"_s), key, u"a/lesson.mp4"_s};
    }
    VerifiedSource verifiedSource() const
    {
        return {folder.filePath(u"plain"_s), plain.size(), piecesOf(plain)};
    }

    QTemporaryDir folder;
    QByteArray plain;
    QByteArray sealed;
    ContentKey key = newContentKey();
};

bool givesAll(const FileSource &source, const QByteArray &plain)
{
    const auto device = source.open();
    return device && readsWhole(*device, plain);
}

} // namespace

TEST_CASE("the digests of pieces are the same however the bytes come", "[exchange]")
{
    Dice dice(3);
    const QByteArray bytes = dice.bytes(2 * kPieceSize + 77);
    PieceDigests digests;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype count = std::min<qsizetype>(dice.number(0, 300'000), bytes.size() - at);
        digests.add(bytes.constData() + at, count);
        at += count;
    }
    const QByteArray all = digests.finish();
    REQUIRE(all.size() == 3 * kPieceDigestSize);
    for (qsizetype i = 0; i < 3; ++i)
        CHECK(all.mid(i * kPieceDigestSize, kPieceDigestSize)
              == sha256(bytes.mid(i * kPieceSize, kPieceSize)));
    CHECK(piecesOf({}).isEmpty());
    CHECK(piecesOf(bytes.left(kPieceSize)).size() == kPieceDigestSize);
    CHECK(pieceCount(0) == 0);
    CHECK(pieceCount(kPieceSize) == 1);
    CHECK(pieceCount(kPieceSize + 1) == 2);
}

TEST_CASE("a verified file of any size comes back byte for byte, in any order", "[exchange]")
{
    Dice dice(5);
    for (const qint64 size :
         {qint64(0), qint64(1), kPieceSize - 1, kPieceSize, kPieceSize + 1, 6 * kPieceSize + 5}) {
        const QByteArray bytes = dice.bytes(size);
        const auto device = deviceOf(bytes, bytes);
        REQUIRE(device->open(QIODevice::ReadOnly));
        CHECK(device->size() == size);
        CHECK_FALSE(device->isSequential());
        CHECK(device->readAll() == bytes);
        CHECK(device->atEnd());
        for (int i = 0; i < 200; ++i) {
            const qint64 at = dice.number(0, size);
            const qint64 count = dice.number(0, i % 20 == 0 ? 2'000'000 : 5'000);
            REQUIRE(device->seek(at));
            REQUIRE(device->read(count) == bytes.mid(at, count));
        }
    }
}

TEST_CASE("every single bit of a small file shows when it is turned", "[exchange]")
{
    Dice dice(7);
    const QByteArray bytes = dice.bytes(300);
    const Packed packed(bytes);
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray changed = bytes;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << bit % 8));
        REQUIRE_FALSE(readsWhole(changed, bytes));
    }
    for (qsizetype bit = 0; bit < packed.sealed.size() * 8; ++bit) {
        QByteArray changed = packed.sealed;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << bit % 8));
        packed.write(u"sealed"_s, changed);
        const SealedSource source = packed.sealedSource();
        REQUIRE_FALSE(givesAll(source, bytes));
        REQUIRE(source.isAltered());
    }
}

TEST_CASE("a large file is refused at the altered piece, and whole from then on", "[exchange]")
{
    Dice dice(9);
    const QByteArray bytes = dice.bytes(6 * kPieceSize + 100);
    for (int i = 0; i < 30; ++i) {
        const qint64 at = dice.number(0, bytes.size() - 1);
        const qint64 piece = at / kPieceSize;
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ (1 << dice.number(0, 7)));
        REQUIRE_FALSE(readsWhole(changed, bytes));
        const auto device = deviceOf(changed, bytes);
        REQUIRE(device->open(QIODevice::ReadOnly));
        const qint64 other = (piece + 1) % pieceCount(bytes.size()) * kPieceSize;
        REQUIRE(device->seek(other));
        CHECK(device->read(50) == bytes.mid(other, 50));
        char byte = 0;
        REQUIRE(device->seek(piece * kPieceSize));
        CHECK(device->read(&byte, 1) == -1);
        REQUIRE(device->seek(other));
        CHECK(device->read(&byte, 1) == -1);
    }
}

TEST_CASE("a file cut, lengthened, exchanged or with other pieces is refused", "[exchange]")
{
    Dice dice(11);
    const QByteArray bytes = dice.bytes(2 * kPieceSize);
    for (const qint64 size : {qint64(0), qint64(1), kPieceSize, 2 * kPieceSize - 1})
        CHECK_FALSE(readsWhole(bytes.left(size), bytes));
    CHECK_FALSE(readsWhole(bytes + 'x', bytes));
    CHECK_FALSE(readsWhole(bytes.mid(kPieceSize) + bytes.left(kPieceSize), bytes));
    CHECK_FALSE(readsWhole(dice.bytes(2 * kPieceSize), bytes));
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    VerifiedDevice fewer(std::move(buffer), bytes.size(), piecesOf(bytes.left(kPieceSize)),
                         u"lesson.mp4"_s);
    CHECK_FALSE(fewer.open(QIODevice::ReadOnly));
    CHECK(fewer.trouble()->code == ErrorCode::Corrupt);
}

TEST_CASE("a verified device is for reading only and can be opened again", "[exchange]")
{
    const QByteArray bytes = Dice(13).bytes(10'000);
    const auto device = deviceOf(bytes, bytes);
    CHECK_FALSE(device->open(QIODevice::ReadWrite));
    REQUIRE(device->open(QIODevice::ReadOnly));
    CHECK(device->write("x") == -1);
    device->close();
    REQUIRE(device->open(QIODevice::ReadOnly));
    CHECK(device->readAll() == bytes);
}

TEST_CASE("a disk that fails for a while is no altered file to a verified device", "[exchange]")
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
    const QByteArray bytes = Dice(15).bytes(6 * kPieceSize);
    auto medium = std::make_unique<Loose>();
    Loose &loose = *medium;
    loose.setData(bytes);
    VerifiedDevice device(std::move(medium), bytes.size(), piecesOf(bytes), u"lesson.mp4"_s);
    REQUIRE(device.open(QIODevice::ReadOnly));
    loose.isGone = true;
    char byte = 0;
    CHECK(device.read(&byte, 1) == -1);
    CHECK(device.trouble()->code == ErrorCode::Unreadable);
    loose.isGone = false;
    CHECK(device.read(&byte, 1) == 1);
    CHECK(byte == bytes[0]);
    CHECK_FALSE(device.trouble());
}

TEST_CASE("both sources give the plain bytes to several threads at once", "[exchange]")
{
    const Packed packed(Dice(17).bytes(3'000'000));
    const SealedSource sealed = packed.sealedSource();
    const VerifiedSource verified = packed.verifiedSource();
    std::atomic<int> whole = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i)
        threads.emplace_back([&, i] {
            const FileSource &source = i % 2 ? static_cast<const FileSource &>(sealed) : verified;
            const auto device = source.open();
            whole += device && device->readAll() == packed.plain ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    CHECK(whole == 6);
    CHECK_FALSE(sealed.trouble());
    CHECK_FALSE(verified.trouble());
}

TEST_CASE("what a device finds is known to its source, without a name and for good", "[exchange]")
{
    const Packed packed(Dice(19).bytes(400'000));
    packed.write(u"sealed"_s, packed.sealed.left(packed.sealed.size() - 1));
    QByteArray changed = packed.plain;
    changed[399'999] = static_cast<char>(changed[399'999] ^ 1);
    packed.write(u"plain"_s, changed);
    const SealedSource sealed = packed.sealedSource();
    const VerifiedSource verified = packed.verifiedSource();
    CHECK_FALSE(sealed.open());
    CHECK_FALSE(givesAll(verified, packed.plain));
    for (const FileSource *source :
         {static_cast<const FileSource *>(&sealed), static_cast<const FileSource *>(&verified)}) {
        REQUIRE(source->trouble());
        CHECK(source->trouble()->code == ErrorCode::Corrupt);
        CHECK(source->isAltered());
        CHECK_FALSE(source->trouble()->message.contains(u"lesson"_s));
        CHECK_FALSE(source->trouble()->message.contains(u"plain"_s));
    }
    QFile::remove(packed.folder.filePath(u"sealed"_s));
    CHECK_FALSE(sealed.open());
    CHECK(sealed.isAltered()); // not taken back by a disk that is gone
    const SealedSource absent = packed.sealedSource();
    CHECK_FALSE(absent.open());
    CHECK(absent.trouble()->code == ErrorCode::Unreadable);
    CHECK_FALSE(absent.isAltered());
}

TEST_CASE("a copy in memory is whole, cannot be changed and is none of an altered file",
          "[exchange]")
{
    const Packed packed(Dice(21).bytes(1'300'000));
    const SealedSource source = packed.sealedSource();
    QString path;
    {
        const auto copy = must(MemoryFile::copyOf(source));
        path = copy->path();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == packed.plain);
        QFile changed(path);
        const bool isWritable = changed.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
        CHECK((!isWritable || changed.write("x") == -1));
        CHECK_FALSE(QFile::resize(path, 10));
        CHECK(QFile::symLinkTarget(path).contains(u"memfd:"_s));
    }
    CHECK_FALSE(QFile::exists(path));
    CHECK(codeOf(MemoryFile::copyOf(source, [] { return true; })) == ErrorCode::Cancelled);
    QByteArray changed = packed.sealed;
    changed[900'000] = static_cast<char>(changed[900'000] ^ 1);
    packed.write(u"sealed"_s, changed);
    CHECK(codeOf(MemoryFile::copyOf(packed.sealedSource())) == ErrorCode::Corrupt);
}
