// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/resultarchive.h"

#include "core/base/digest.h"
#include "core/exchange/archivejson.h"
#include "core/exchange/archiveparts.h"
#include "tests/core/exchange/must.h"
#include "tests/core/exchange/samplearchive.h"

#include <QtEndian>

#include <functional>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kMagic = QByteArrayLiteral("linxuan result archive 1\n");

// The parts of an archive, changed and signed again, whatever they say then.
QByteArray signedAnyway(const QByteArray &bytes, const SigningKey &key,
                        const std::function<void(std::vector<ArchivePart> &)> &change)
{
    auto parts = must(unpackParts(bytes)).parts;
    change(parts);
    return packParts(parts, key);
}

ErrorCode codeOfChanged(const std::function<void(ResultArchive &)> &change)
{
    Dice dice(5);
    const SigningKey key = SigningKey::create();
    ResultArchive archive = randomArchive(dice);
    must(writeResultArchive(archive, key));
    change(archive);
    return codeOf(writeResultArchive(archive, key));
}

} // namespace

TEST_CASE("any archive comes back as it was written, always in the same bytes", "[archive]")
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        INFO(seed);
        Dice dice(seed);
        const ResultArchive archive = randomArchive(dice, static_cast<int>(dice.number(0, 9)));
        const SigningKey key = SigningKey::create();
        const QByteArray bytes = must(writeResultArchive(archive, key));
        const SignedArchive read = must(readResultArchive(bytes));
        REQUIRE(read.archive == archive);
        REQUIRE(read.key == key.publicKey());
        REQUIRE(must(writeResultArchive(read.archive, key)) == bytes);
    }
}

TEST_CASE("one changed bit in any byte of an archive is refused", "[archive]")
{
    Dice dice(1);
    const QByteArray bytes = must(writeResultArchive(randomArchive(dice, 2), SigningKey::create()));
    REQUIRE(bytes.size() > 2000);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ (1 << dice.number(0, 7)));
        const auto read = readResultArchive(changed);
        INFO(at);
        REQUIRE_FALSE(read);
        // A wrong length of the table shows as either.
        const bool isLength = at >= kMagic.size() && at < kMagic.size() + 4;
        const bool isRefused = read.error().code == ErrorCode::Refused;
        REQUIRE((isLength || isRefused == (at >= kMagic.size())));
    }
}

TEST_CASE("an archive cut at any length or lengthened is refused", "[archive]")
{
    Dice dice(2);
    const QByteArray bytes = must(writeResultArchive(randomArchive(dice, 2), SigningKey::create()));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        REQUIRE_FALSE(readResultArchive(bytes.left(size)));
    CHECK(codeOf(readResultArchive(bytes.left(10))) == ErrorCode::Unreadable);
    CHECK(codeOf(readResultArchive(bytes.chopped(1))) == ErrorCode::Unreadable);
    CHECK(codeOf(readResultArchive(bytes + '\0')) == ErrorCode::Unreadable);
    CHECK(codeOf(readResultArchive(bytes + bytes)) == ErrorCode::Unreadable);
}

TEST_CASE("an archive that is too large is refused before it is looked into", "[archive]")
{
    QByteArray bytes = kMagic;
    bytes.resize(kMostArchiveSize + 1);
    CHECK(codeOf(readResultArchive(bytes)) == ErrorCode::Unreadable);
    QByteArray length(4, '\xff'); // a table of 4 GB
    CHECK(codeOf(readResultArchive(kMagic + length + QByteArray(500, 'x')))
          == ErrorCode::Unreadable);
}

TEST_CASE("parts that were swapped, left out or added need another signature", "[archive]")
{
    Dice dice(3);
    const SigningKey key = SigningKey::create();
    const QByteArray bytes = must(writeResultArchive(randomArchive(dice, 2), key));
    const SigningKey other = SigningKey::create();
    const QByteArray resigned = signedAnyway(bytes, other, [](std::vector<ArchivePart> &) {});
    CHECK(must(readResultArchive(resigned)).key == other.publicKey());
    const auto with = [&](const std::function<void(std::vector<ArchivePart> &)> &change) {
        return codeOf(readResultArchive(signedAnyway(bytes, other, change)));
    };
    CHECK(with([](auto &parts) { parts.pop_back(); }) == ErrorCode::Invalid);
    CHECK(with([](auto &parts) { parts.erase(parts.begin()); }) == ErrorCode::Invalid);
    CHECK(with([](auto &parts) { std::swap(parts[0], parts.back()); }) == ErrorCode::Invalid);
    CHECK(with([](auto &parts) { parts[1].name = u"rubric/other.json"_s; }) == ErrorCode::Invalid);
    CHECK(with([](auto &parts) { parts[1].bytes.chop(1); }) == ErrorCode::Unreadable);
    CHECK(with([](auto &parts) { parts[3].name = u"scores/7.lxscores"_s; }) == ErrorCode::Invalid);
    CHECK(with([](auto &parts) { parts.back().bytes.replace("\"major\":1", "\"major\":2"); })
          == ErrorCode::Refused);
    CHECK(with([](auto &parts) { parts.back().bytes.replace("\"list\"", "\"last\""); })
          == ErrorCode::Invalid);
    CHECK(with([](auto &parts) { parts.back().bytes.chop(1); }) == ErrorCode::Unreadable);
    // The table signed for something else.
    const qsizetype table = qFromBigEndian<quint32>(bytes.constData() + kMagic.size());
    const qsizetype at = kMagic.size() + 4;
    QByteArray otherwise = bytes;
    otherwise.replace(at + table, kSignatureSize,
                      key.sign(signature_context::kManifest, bytes.mid(at, table)));
    CHECK(codeOf(readResultArchive(otherwise)) == ErrorCode::Refused);
}

TEST_CASE("an archive whose parts do not fit each other is refused although signed", "[archive]")
{
    using Change = std::function<void(ResultArchive &)>;
    const std::vector<Change> changes{
        [](auto &a) { a.entries[1].id = a.entries[0].id; },
        [](auto &a) { a.entries[1].code = a.entries[0].code; },
        [](auto &a) { a.entries[0].category = Category::Experiment; },
        [](auto &a) { a.entries[0].school = UnitId::create(); },
        [](auto &a) { a.entries[0].title = u"bell \a"_s; },
        [](auto &a) { a.experts[1].id = a.experts[0].id; },
        [](auto &a) { a.units[1].id = a.units[0].id; },
        [](auto &a) { a.sheets[1].entry = EntryId::create(); },
        [](auto &a) { a.sheets[1].expert = a.sheets[0].expert; },
        [](auto &a) {
            a.sheets[0].state = SheetState::Submitted;
            a.sheets[0].points = {Points::whole(41), Points::whole(1)};
        },
        [](auto &a) {
            a.sheets[0].state = SheetState::Submitted;
            a.sheets[0].points = {Points::whole(1)};
        },
        [](auto &a) {
            a.sheets[0].state = SheetState::Submitted;
            a.sheets[0].points = {Points::fromHundredths(-1), Points::whole(1)};
        },
        [](auto &a) { a.sheets[0].file = 2; },
        [](auto &a) { a.sheets[0].file = -1; },
        [](auto &a) { a.panels[1].group = a.panels[0].group; },
        [](auto &a) { a.panels[0].members[1].expert = a.panels[0].members[0].expert; },
        [](auto &a) { a.vetoes[1].id = a.vetoes[0].id; },
        [](auto &a) { a.vetoes[0].proposedBy = ExpertId::create(); },
        [](auto &a) { a.changes[1].entry = a.changes[0].entry; },
        [](auto &a) { a.lines[0].level = u"two words"_s; },
        [](auto &a) { a.list[0].entries[1].code = a.list[0].entries[0].code; },
        [](auto &a) { a.list[0].entries[1].code = u"no entry"_s; },
        [](auto &a) { a.list[0].entries[1].score = u"much"_s; },
        [](auto &a) { a.list[0].entries[1].rank = 0; },
        [](auto &a) { a.list.push_back(a.list[0]); },
        [](auto &a) { a.calibration = {EntryId::create()}; },
        [](auto &a) { a.selectedDesigns->push_back(EntryId::create()); },
        [](auto &a) { a.quotas[0].unit = UnitId::create(); },
        [](auto &a) { a.packages.push_back(a.packages[0]); },
        [](auto &a) { a.packages[0].expertKey.chop(1); },
        [](auto &a) { a.round.digest.chop(1); },
        [](auto &a) { a.round.closedAt.reset(); },
        [](auto &a) { a.round.version = 0; },
        [](auto &a) { a.trailCount = 0; },
        [](auto &a) { a.campaign = QUuid(); },
        [](auto &a) { a.rubrics.erase(Category::Special); },
    };
    for (size_t i = 0; i < changes.size(); ++i) {
        INFO(i);
        CHECK(codeOfChanged(changes[i]) == ErrorCode::Invalid);
    }
}

TEST_CASE("what is no archive at all is said to be none", "[archive]")
{
    CHECK(codeOf(readResultArchive({})) == ErrorCode::Unreadable);
    CHECK(codeOf(readResultArchive("some other file")) == ErrorCode::Unreadable);
    CHECK(codeOf(readResultArchive(kMagic + QByteArray("\0\0\0\2{}", 6) + QByteArray(64, 's')))
          == ErrorCode::Refused);
}
