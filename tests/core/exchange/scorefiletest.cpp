// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scorefile.h"

#include "core/base/digest.h"
#include "core/exchange/scorefilejson.h"
#include "tests/core/exchange/must.h"
#include "tests/core/exchange/samplescores.h"

#include <QtEndian>

#include <functional>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kMagic = QByteArrayLiteral("linxuan score file 1\n");

// Signed whatever it says, as a hostile expert could.
QByteArray signedAnyway(ScoreFile scores, const SigningKey &key,
                        const std::function<void(QByteArray &)> &change = {})
{
    scores.expertKey = key.publicKey();
    QByteArray body = scoresJson(scores);
    if (change)
        change(body);
    QByteArray length(4, '\0');
    qToBigEndian(quint32(body.size()), length.data());
    return kMagic + length + body + key.sign(signature_context::kScoreFile, body);
}

ErrorCode codeOfChanged(const std::function<void(ScoreFile &)> &change)
{
    Dice dice(5);
    ScoreFile scores = randomScores(dice);
    const SigningKey key = SigningKey::create();
    must(writeScoreFile(scores, key));
    change(scores);
    CHECK_FALSE(writeScoreFile(scores, key));
    return codeOf(readScoreFile(signedAnyway(scores, key)));
}

} // namespace

TEST_CASE("any scores come back as they were written, always in the same bytes", "[exchange]")
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        INFO(seed);
        Dice dice(seed);
        ScoreFile scores = randomScores(dice, static_cast<int>(dice.number(0, 6)));
        const SigningKey key = SigningKey::create();
        const QByteArray bytes = must(writeScoreFile(scores, key));
        scores.expertKey = key.publicKey();
        const SignedScores read = must(readScoreFile(bytes));
        REQUIRE(read.scores == scores);
        REQUIRE(read.digest == sha256(bytes));
        REQUIRE(must(writeScoreFile(read.scores, key)) == bytes);
    }
}

TEST_CASE("one changed bit in any byte of a score file is refused", "[exchange]")
{
    Dice dice(1);
    const QByteArray bytes = must(writeScoreFile(randomScores(dice, 2), SigningKey::create()));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ (1 << dice.number(0, 7)));
        const auto read = readScoreFile(changed);
        REQUIRE_FALSE(read);
        const bool isInBody = at >= kMagic.size() + 4;
        REQUIRE(read.error().code == (isInBody ? ErrorCode::Refused : ErrorCode::Unreadable));
    }
}

TEST_CASE("a score file cut at any length or lengthened is refused", "[exchange]")
{
    Dice dice(2);
    const QByteArray bytes = must(writeScoreFile(randomScores(dice, 2), SigningKey::create()));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        REQUIRE(codeOf(readScoreFile(bytes.left(size))) == ErrorCode::Unreadable);
    CHECK(codeOf(readScoreFile(bytes + '\0')) == ErrorCode::Unreadable);
    CHECK(codeOf(readScoreFile(bytes + '\n')) == ErrorCode::Unreadable);
    CHECK(codeOf(readScoreFile(bytes + bytes)) == ErrorCode::Unreadable);
    CHECK(codeOf(readScoreFile(bytes + QByteArray(kMostScoreFileSize, 'x')))
          == ErrorCode::Unreadable);
}

TEST_CASE("a score file whose body is signed for something else is refused", "[exchange]")
{
    Dice dice(3);
    ScoreFile scores = randomScores(dice, 1);
    const SigningKey key = SigningKey::create();
    QByteArray bytes = must(writeScoreFile(scores, key));
    const QByteArray body = bytes.mid(kMagic.size() + 4).chopped(kSignatureSize);
    bytes.chop(kSignatureSize);
    CHECK(codeOf(readScoreFile(bytes + key.sign(signature_context::kManifest, body)))
          == ErrorCode::Refused);
    CHECK(codeOf(
              readScoreFile(bytes + SigningKey::create().sign(signature_context::kScoreFile, body)))
          == ErrorCode::Refused);
}

TEST_CASE("signed scores that make no sense are refused all the same", "[exchange]")
{
    using Change = std::function<void(ScoreFile &)>;
    const std::vector<Change> changes{
        [](auto &s) { s.sheets[1].entry = s.sheets[2].entry; },
        [](auto &s) { s.sheets[1].rubric = QByteArray(32, 'r'); },
        [](auto &s) {
            s.sheets[1].draft.points.pop_back();
            s.sheets[1].draft.points.resize(99);
        },
        [](auto &s) { s.sheets[1].draft.points[0] = Points::fromHundredths(-1); },
        [](auto &s) {
            s.sheets[1].draft.unjudged = {{u"none of them"_s, u"why"_s}};
        },
        [](auto &s) {
            s.sheets[1].draft.points[0] = Points::whole(1);
            s.sheets[1].draft.unjudged = {{s.rubrics[0].criteria[0], u"why"_s}};
            s.sheets[1].rubric = s.rubrics[0].digest;
            s.sheets[1].draft.points.resize(size_t(s.rubrics[0].criteria.size()));
        },
        [](auto &s) { s.sheets[1].draft.remark = QString(30'000, u'x'); },
        [](auto &s) { s.sheets[1].draft.remark = u"bell \a"_s; },
        [](auto &s) { s.sheets[1].submittedAt.reset(); },
        [](auto &s) { s.sheets[1].code.clear(); },
        [](auto &s) { s.rubrics[1].digest = s.rubrics[0].digest; },
        [](auto &s) { s.recusals[1].entry = s.recusals[0].entry; },
        [](auto &s) { s.recusals[0].kind = u"two words"_s; },
        [](auto &s) { s.vetoes[1].id = s.vetoes[0].id; },
        [](auto &s) { s.viewings[1].material = s.viewings[0].material; },
        [](auto &s) { s.viewings[0].openMs = -1; },
        [](auto &s) { s.viewings[0].seenPercent = 101; },
        [](auto &s) { s.sequence = 0; },
        [](auto &s) {
            s.sequence = 1;
            s.previous = QByteArray(32, 'p');
        },
        [](auto &s) {
            s.sequence = 2;
            s.previous.clear();
        },
        [](auto &s) {
            s.sequence = 2;
            s.previous = QByteArray(31, 'p');
        },
        [](auto &s) { s.serial = QUuid(); },
        [](auto &s) { s.expert.clear(); },
        [](auto &s) { s.sheets.resize(kMostReturnedSheets + 1, s.sheets[1]); },
    };
    for (size_t i = 0; i < changes.size(); ++i) {
        INFO(i);
        CHECK(codeOfChanged(changes[i]) == ErrorCode::Invalid);
    }
}

TEST_CASE("a signed body of another form, with a key twice or no JSON is refused", "[exchange]")
{
    Dice dice(4);
    const ScoreFile scores = randomScores(dice, 1);
    const SigningKey key = SigningKey::create();
    const auto with = [&](const QByteArray &from, const QByteArray &to) {
        return codeOf(readScoreFile(
            signedAnyway(scores, key, [&](QByteArray &body) { body.replace(from, to); })));
    };
    CHECK(with("\"major\":1", "\"major\":2") == ErrorCode::Refused);
    CHECK(with("linxuan-scores", "linxuan-package") == ErrorCode::Refused);
    CHECK(with("\"major\":1", "\"major\":1,\"unheard\":0") == ErrorCode::Invalid);
    CHECK(with("\"major\":1", "\"major\":1,\"major\":1") == ErrorCode::Refused);
    CHECK(with("{", "[") == ErrorCode::Refused);
    CHECK(codeOf(readScoreFile(kMagic + QByteArray(200, '['))) == ErrorCode::Unreadable);
    CHECK(codeOf(readScoreFile({})) == ErrorCode::Unreadable);
    CHECK(codeOf(readScoreFile("some other file")) == ErrorCode::Unreadable);
}
