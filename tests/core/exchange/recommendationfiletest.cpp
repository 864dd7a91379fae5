// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/recommendationfile.h"

#include "core/base/digest.h"
#include "core/exchange/recommendationjson.h"
#include "tests/core/exchange/must.h"
#include "tests/core/exchange/samplerecommendation.h"

#include <QtEndian>

#include <functional>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kMagic = QByteArrayLiteral("linxuan recommendation 1\n");
const LockCost kCheap{1, 8}; // tests try many passphrases

Secret secret(const QString &typed)
{
    return Secret::passphrase(typed);
}

// Signed whatever it says, as a hostile office could.
QByteArray signedAnyway(RecommendationFile file, const SigningKey &key,
                        const std::function<void(QByteArray &)> &change = {})
{
    file.sender.key = key.publicKey();
    QByteArray body = recommendationJson(file);
    if (change)
        change(body);
    QByteArray length(4, '\0');
    qToBigEndian(quint32(body.size()), length.data());
    return kMagic + length + body + key.sign(signature_context::kRecommendation, body);
}

ErrorCode codeOfChanged(RecommendationFile file,
                        const std::function<void(RecommendationFile &)> &change)
{
    const SigningKey key = SigningKey::create();
    must(signRecommendation(file, key));
    change(file);
    CHECK_FALSE(signRecommendation(file, key));
    return codeOf(readRecommendationFile(signedAnyway(file, key)));
}

} // namespace

TEST_CASE("any list and any answer come back as they were written, always in the same bytes",
          "[exchange]")
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        INFO(seed);
        Dice dice(seed);
        const int size = int(dice.number(0, 6));
        RecommendationFile file =
            dice.coin() ? randomRecommendation(dice, size) : randomDecision(dice, size);
        const SigningKey key = SigningKey::create();
        const SignedRecommendation written = must(signRecommendation(file, key));
        file.sender.key = key.publicKey();
        const SignedRecommendation read = must(readRecommendationFile(written.bytes));
        REQUIRE(read.file == file);
        REQUIRE(read.digest == sha256(written.bytes));
        REQUIRE(must(signRecommendation(read.file, key)).bytes == written.bytes);
    }
}

TEST_CASE("a list under a passphrase opens with it alone and stays the same file", "[exchange]")
{
    Dice dice(7);
    const SignedRecommendation plain =
        must(signRecommendation(randomRecommendation(dice), SigningKey::create()));
    const QByteArray locked = must(lockRecommendation(plain.bytes, secret(u"甲县 2023"_s), kCheap));
    CHECK(isLockedRecommendation(locked));
    CHECK_FALSE(isLockedRecommendation(plain.bytes));
    CHECK_FALSE(locked.contains(plain.file.entries[0].entry.teacher.toUtf8()));
    const SignedRecommendation read = must(readRecommendationFile(locked, secret(u"甲县 2023"_s)));
    CHECK(read.file == plain.file);
    CHECK(read.digest == plain.digest);
    CHECK(codeOf(readRecommendationFile(locked)) == ErrorCode::Refused);
    CHECK(codeOf(readRecommendationFile(locked, secret(u"甲县 2024"_s))) == ErrorCode::Refused);
    must(readRecommendationFile(plain.bytes, secret(u"none is needed"_s)));
    CHECK(codeOf(lockRecommendation(plain.bytes, {}, kCheap)) == ErrorCode::Invalid);
}

TEST_CASE("one changed bit in any byte of a list is refused, locked or not", "[exchange]")
{
    Dice dice(1);
    const QByteArray plain =
        must(signRecommendation(randomRecommendation(dice, 2), SigningKey::create())).bytes;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        QByteArray changed = plain;
        changed[at] = static_cast<char>(changed[at] ^ (1 << dice.number(0, 7)));
        const auto read = readRecommendationFile(changed);
        REQUIRE_FALSE(read);
        const bool isInBody = at >= kMagic.size() + 4;
        REQUIRE(read.error().code == (isInBody ? ErrorCode::Refused : ErrorCode::Unreadable));
    }
    const QByteArray locked = must(lockRecommendation(plain, secret(u"x"_s), kCheap));
    for (qsizetype at = 0; at < locked.size(); ++at) {
        QByteArray changed = locked;
        changed[at] = static_cast<char>(changed[at] ^ (1 << dice.number(0, 7)));
        REQUIRE_FALSE(readRecommendationFile(changed, secret(u"x"_s)));
    }
}

TEST_CASE("a list cut at any length or lengthened is refused", "[exchange]")
{
    Dice dice(2);
    const QByteArray plain =
        must(signRecommendation(randomRecommendation(dice, 1), SigningKey::create())).bytes;
    const QByteArray locked = must(lockRecommendation(plain, secret(u"x"_s), kCheap));
    for (qsizetype size = 0; size < plain.size(); ++size)
        REQUIRE(codeOf(readRecommendationFile(plain.left(size))) == ErrorCode::Unreadable);
    for (qsizetype size = 0; size < locked.size(); ++size)
        REQUIRE_FALSE(readRecommendationFile(locked.left(size), secret(u"x"_s)));
    CHECK(codeOf(readRecommendationFile(plain + '\n')) == ErrorCode::Unreadable);
    CHECK_FALSE(readRecommendationFile(locked + '\n', secret(u"x"_s)));
    CHECK(codeOf(readRecommendationFile(plain + QByteArray(kMostRecommendationFileSize, 'x')))
          == ErrorCode::Unreadable);
}

TEST_CASE("a list signed for something else or with another key is refused", "[exchange]")
{
    Dice dice(3);
    const SigningKey key = SigningKey::create();
    QByteArray bytes = must(signRecommendation(randomRecommendation(dice, 1), key)).bytes;
    const QByteArray body = bytes.mid(kMagic.size() + 4).chopped(kSignatureSize);
    bytes.chop(kSignatureSize);
    const SigningKey other = SigningKey::create();
    CHECK(codeOf(readRecommendationFile(bytes + key.sign(signature_context::kScoreFile, body)))
          == ErrorCode::Refused);
    CHECK(
        codeOf(readRecommendationFile(bytes + other.sign(signature_context::kRecommendation, body)))
        == ErrorCode::Refused);
}

TEST_CASE("signed lists that make no sense are refused all the same", "[exchange]")
{
    using Change = std::function<void(RecommendationFile &)>;
    const std::vector<Change> changes{
        [](auto &f) { f.entries[1].entry.id = f.entries[0].entry.id; },
        [](auto &f) { f.entries[1].entry.code = f.entries[0].entry.code; },
        [](auto &f) { f.entries[1].entry.code.clear(); },
        [](auto &f) { f.entries[1].entry.title = u" two\nlines"_s; },
        [](auto &f) { f.entries[1].entry.teacher = QString(501, u'x'); },
        [](auto &f) { f.entries[1].entry.phone = u"bell \a"_s; },
        [](auto &f) { f.entries[1].unit = u"丁县"_s; },
        [](auto &f) {
            f.entries[1].unit = u"市一中"_s;
            f.entries[1].school = u"市二中"_s;
        },
        [](auto &f) {
            f.entries[1].entry.status = EntryStatus::Withdrawn;
            f.entries[1].entry.statusReason = u" "_s;
        },
        [](auto &f) {
            f.entries[1].entry.status = EntryStatus::Active;
            f.entries[1].entry.level = Level::Declared;
            f.entries[1].entry.statusReason.clear();
        },
        [](auto &f) { f.entries[1].result = UpwardResult{u"县级初选"_s, 7, 6, {}, {}, {}}; },
        [](auto &f) { f.entries[1].result = UpwardResult{}; },
        [](auto &f) {
            f.entries[1].materials = {{u"video"_s, 0, u"a"_s, 1, QByteArray(32, 'd')}};
        },
        [](auto &f) {
            f.entries[1].materials = {{u"video"_s, 1, u"a"_s, 1, QByteArray(31, 'd')}};
        },
        [](auto &f) {
            f.entries[1].materials = {{u"video"_s, 1, u"a"_s, -1, QByteArray(32, 'd')}};
        },
        [](auto &f) { f.units[1].name = f.units[0].name; },
        [](auto &f) { f.units[1].kind = UnitKind::School; },
        [](auto &f) {
            f.earlier = {QByteArray(32, 'd'), QByteArray(32, 'd')};
        },
        [](auto &f) { f.earlier = {QByteArray(31, 'd')}; },
        [](auto &f) { f.earlier.resize(size_t(kMostUpwardFiles), QByteArray(32, 'd')); },
        [](auto &f) { f.level = Level::Declared; },
        [](auto &f) { f.sender.campaign = QUuid(); },
        [](auto &f) { f.sender.name.clear(); },
    };
    for (size_t i = 0; i < changes.size(); ++i) {
        INFO(i);
        Dice dice(5);
        CHECK(codeOfChanged(randomRecommendation(dice), changes[i]) == ErrorCode::Invalid);
    }
}

TEST_CASE("signed answers that make no sense are refused all the same", "[exchange]")
{
    using Change = std::function<void(RecommendationFile &)>;
    const std::vector<Change> changes{
        [](auto &f) { f.decisions[1].entry = f.decisions[0].entry; },
        [](auto &f) { f.decisions[1].code.clear(); },
        [](auto &f) { f.recipient = QUuid(); },
        [](auto &f) {
            f.decisions[1].award = u"一等奖"_s;
            f.decisions[1].round.clear();
        },
    };
    for (size_t i = 0; i < changes.size(); ++i) {
        INFO(i);
        Dice dice(6);
        CHECK(codeOfChanged(randomDecision(dice), changes[i]) == ErrorCode::Invalid);
    }
}

TEST_CASE("a signed list of another form, with a key twice or of the other kind is refused",
          "[exchange]")
{
    Dice dice(4);
    const RecommendationFile file = randomRecommendation(dice, 1);
    const SigningKey key = SigningKey::create();
    const auto with = [&](const QByteArray &from, const QByteArray &to) {
        return codeOf(readRecommendationFile(
            signedAnyway(file, key, [&](QByteArray &body) { body.replace(from, to); })));
    };
    CHECK(with("\"major\":1", "\"major\":2") == ErrorCode::Refused);
    CHECK(with("linxuan-recommendation", "linxuan-scores") == ErrorCode::Refused);
    CHECK(with("\"major\":1", "\"major\":1,\"unheard\":0") == ErrorCode::Invalid);
    CHECK(with("\"major\":1", "\"major\":1,\"major\":1") == ErrorCode::Refused);
    CHECK(with("\"kind\":\"recommendation\"", "\"kind\":\"decision\"") == ErrorCode::Invalid);
    CHECK(with("{", "[") == ErrorCode::Refused);
    CHECK(codeOf(readRecommendationFile({})) == ErrorCode::Unreadable);
    CHECK(codeOf(readRecommendationFile("some other file")) == ErrorCode::Unreadable);
}
