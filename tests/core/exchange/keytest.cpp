// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/digest.h"
#include "core/exchange/durablefile.h"
#include "core/exchange/keyfile.h"
#include "tests/core/exchange/must.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <sys/stat.h>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

constexpr LockCost kCheap{1, 8};

Secret word(const QString &typed)
{
    return Secret::passphrase(typed);
}

QByteArray withChecksum(QByteArray locked)
{
    locked.chop(16);
    return locked + sha256(locked).left(16);
}

mode_t modeOf(const QString &path)
{
    struct stat status
    { };
    REQUIRE(stat(QFile::encodeName(path).constData(), &status) == 0);
    return status.st_mode & 0777;
}

} // namespace

TEST_CASE("a signature holds for its key, context and message alone", "[exchange]")
{
    const SigningKey key = SigningKey::create();
    const QByteArray message = "the sheets"_ba;
    const QByteArray signature = key.sign(signature_context::kManifest, message);
    REQUIRE(signature.size() == kSignatureSize);
    CHECK(holds(key.publicKey(), signature_context::kManifest, message, signature));
    CHECK_FALSE(holds(key.publicKey(), signature_context::kScoreFile, message, signature));
    CHECK_FALSE(holds(key.publicKey(), signature_context::kManifest, message + ' ', signature));
    CHECK_FALSE(
        holds(SigningKey::create().publicKey(), signature_context::kManifest, message, signature));
    // What is the end of a context is never the beginning of a message.
    CHECK_FALSE(holds(key.publicKey(), "ab", "c", key.sign("a", "bc")));
}

TEST_CASE("a signature with any bit changed, cut or lengthened does not hold", "[exchange]")
{
    const SigningKey key = SigningKey::create();
    const QByteArray signature = key.sign("context", "message");
    for (qsizetype bit = 0; bit < signature.size() * 8; ++bit) {
        QByteArray changed = signature;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        CHECK_FALSE(holds(key.publicKey(), "context", "message", changed));
    }
    CHECK_FALSE(holds(key.publicKey(), "context", "message", signature.chopped(1)));
    CHECK_FALSE(holds(key.publicKey(), "context", "message", signature + '\0'));
    CHECK_FALSE(holds(key.publicKey().chopped(1), "context", "message", signature));
    CHECK_FALSE(holds({}, "context", "message", {}));
}

TEST_CASE("a key of small order signs nothing", "[exchange]")
{
    // With the neutral element as key, zeros would be a signature of any message.
    QByteArray neutral(kPublicKeySize, '\0');
    neutral[0] = 1;
    QByteArray signature(kSignatureSize, '\0');
    signature[0] = 1;
    CHECK_FALSE(holds(neutral, "context", "message", signature));
    CHECK_FALSE(holds(QByteArray(kPublicKeySize, '\0'), "context", "message", signature));
}

TEST_CASE("a seed gives the same pair again", "[exchange]")
{
    const SigningKey key = SigningKey::create();
    const SigningKey again = must(SigningKey::fromSeed(key.seed()));
    CHECK(again.publicKey() == key.publicKey());
    CHECK(again.sign("a", "b") == key.sign("a", "b"));
    CHECK(codeOf(SigningKey::fromSeed(Secret::random(31))) == ErrorCode::Invalid);
}

TEST_CASE("a fingerprint is short, stable and different for different keys", "[exchange]")
{
    CHECK(fingerprint(QByteArray(kPublicKeySize, 'k')) == u"FRFS-A9P4-DKFT-BAWB"_s);
    CHECK(fingerprint(SigningKey::create().publicKey())
          != fingerprint(SigningKey::create().publicKey()));
    CHECK(fingerprint("short").isEmpty());
}

TEST_CASE("a locked secret opens with its passphrase however it was composed", "[exchange]")
{
    const Secret secret = Secret::random(32);
    const QByteArray locked = must(lockSecret(secret, word(u"caf\u00e9 评审"_s), kCheap));
    CHECK(must(unlockSecret(locked, word(u"cafe\u0301 评审"_s))) == secret);
    CHECK(codeOf(unlockSecret(locked, word(u"cafe 评审"_s))) == ErrorCode::Refused);
    CHECK(codeOf(unlockSecret(locked, Secret())) == ErrorCode::Refused);
    CHECK(!locked.contains(secret.view().toByteArray()));
}

TEST_CASE("the same secret is locked into other bytes each time", "[exchange]")
{
    const Secret secret = Secret::random(32);
    CHECK(must(lockSecret(secret, word(u"w"_s), kCheap))
          != must(lockSecret(secret, word(u"w"_s), kCheap)));
}

TEST_CASE("an empty passphrase locks nothing", "[exchange]")
{
    CHECK(codeOf(lockSecret(Secret::random(32), Secret(), kCheap)) == ErrorCode::Invalid);
}

TEST_CASE("a locked secret says damaged at every changed byte and every length", "[exchange]")
{
    const QByteArray locked = must(lockSecret(Secret::random(32), word(u"word"_s), kCheap));
    for (qsizetype at = 0; at < locked.size(); ++at) {
        QByteArray changed = locked;
        changed[at] = static_cast<char>(changed[at] ^ 0x20);
        CHECK(codeOf(unlockSecret(changed, word(u"word"_s))) == ErrorCode::Corrupt);
        CHECK(codeOf(unlockSecret(locked.left(at), word(u"word"_s))) == ErrorCode::Corrupt);
    }
    CHECK(codeOf(unlockSecret(locked + 'x', word(u"word"_s))) == ErrorCode::Corrupt);
}

TEST_CASE("a locked secret that asks for absurd work is refused before any is done", "[exchange]")
{
    const QByteArray locked = must(lockSecret(Secret::random(32), word(u"word"_s), kCheap));
    const auto asking = [&](quint32 passes, quint32 memoryKiB) {
        QByteArray changed = locked;
        qToBigEndian(passes, changed.data() + 8);
        qToBigEndian(memoryKiB, changed.data() + 12);
        return withChecksum(changed);
    };
    CHECK(codeOf(unlockSecret(asking(1, kMostLockMemoryKiB + 1), word(u"word"_s)))
          == ErrorCode::Corrupt);
    CHECK(codeOf(unlockSecret(asking(1, 0xffffffff), word(u"word"_s))) == ErrorCode::Corrupt);
    CHECK(codeOf(unlockSecret(asking(kMostLockPasses + 1, 8), word(u"word"_s)))
          == ErrorCode::Corrupt);
    CHECK(codeOf(unlockSecret(asking(0, 8), word(u"word"_s))) == ErrorCode::Corrupt);
    CHECK(codeOf(unlockSecret(asking(1, 0), word(u"word"_s))) == ErrorCode::Corrupt);
    // Less work than was asked for at first does not open it either.
    CHECK(codeOf(unlockSecret(asking(2, 8), word(u"word"_s))) == ErrorCode::Refused);
}

TEST_CASE("the moderate cost is within the limits and opens again", "[exchange]")
{
    const Secret secret = Secret::random(32);
    const QByteArray locked = must(lockSecret(secret, word(u"word"_s)));
    CHECK(must(unlockSecret(locked, word(u"word"_s))) == secret);
}

TEST_CASE("a key file comes back plain and locked, and is its owner's alone", "[exchange]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"campaign.key"_s);
    const SigningKey key = SigningKey::create();
    must(writeDurably(path, "an older file, open to all"));
    CHECK(modeOf(path) == 0644);
    must(KeyFile::plain(key).write(path));
    CHECK(modeOf(path) == 0600);
    const KeyFile plain = must(KeyFile::read(path));
    CHECK_FALSE(plain.isLocked());
    CHECK(must(plain.open({})).publicKey() == key.publicKey());

    must(must(KeyFile::locked(key, word(u"word"_s), kCheap)).write(path));
    CHECK(modeOf(path) == 0600);
    const KeyFile locked = must(KeyFile::read(path));
    CHECK(locked.isLocked());
    CHECK(locked.publicKey() == key.publicKey());
    CHECK(must(locked.open(word(u"word"_s))).publicKey() == key.publicKey());
    CHECK(codeOf(locked.open(word(u"other"_s))) == ErrorCode::Refused);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a key file with any byte changed or cut never gives a key", "[exchange]")
{
    const Secret bytes = KeyFile::plain(SigningKey::create()).toBytes();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes.view().toByteArray();
        changed[at] = static_cast<char>(changed[at] ^ 1);
        const auto file = KeyFile::fromBytes(changed);
        CHECK((!file || !file->open({})));
        CHECK(codeOf(KeyFile::fromBytes(bytes.view().first(at))) == ErrorCode::Corrupt);
    }
}

TEST_CASE("a file that cannot be written leaves the one before it and nothing beside it",
          "[exchange]")
{
    const QTemporaryDir folder;
    CHECK(codeOf(writeDurably(folder.filePath(u"no/such/folder"_s), "x")) == ErrorCode::Storage);
    // A folder is never replaced by a file.
    const QString taken = folder.filePath(u"taken"_s);
    REQUIRE(QDir(folder.path()).mkdir(u"taken"_s));
    CHECK(codeOf(writeDurably(taken, "x")) == ErrorCode::Storage);
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
          == QStringList{u"taken"_s});
}

TEST_CASE("a small file is read up to its limit only, and no device is", "[exchange]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    must(writeDurably(path, "12345"));
    CHECK(must(readSmallFile(path, 5)) == "12345"_ba);
    CHECK(codeOf(readSmallFile(path, 4)) == ErrorCode::Unreadable);
    CHECK(codeOf(readSmallFile(u"/dev/zero"_s, 4)) == ErrorCode::Unreadable);
    CHECK(codeOf(readSmallFile(folder.filePath(u"none"_s), 4)) == ErrorCode::NotFound);
}
