// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/merge.h"
#include "core/base/digest.h"
#include "tests/core/exchange/must.h"

#include <QHash>

#include <algorithm>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

const QUuid kCampaign(QStringLiteral("018b2f6e-5c1a-7d3e-9f00-0123456789ac"));
const QUuid kSerial(QStringLiteral("018b2f6e-5c1a-7d3e-9f00-000000000001"));

KnownPackage package(const QUuid &serial = kSerial)
{
    return {serial, u"final"_s, u"P01"_s, QByteArray(32, 'k'), {}};
}

// A file behind `parent`; `name` tells files of one place apart.
SignedScores file(const QByteArray &name, int sequence, const QByteArray &parent = {},
                  const QUuid &serial = kSerial)
{
    SignedScores scores;
    scores.scores.campaign = kCampaign;
    scores.scores.serial = serial;
    scores.scores.round = u"final"_s;
    scores.scores.expert = u"P01"_s;
    scores.scores.expertKey = QByteArray(32, 'k');
    scores.scores.sequence = sequence;
    scores.scores.previous = parent.isEmpty() ? QByteArray() : sha256(parent);
    scores.digest = sha256(name);
    return scores;
}

std::vector<ScoreFileStanding> standings(const KnownPackage &known,
                                         const std::vector<SignedScores> &files)
{
    return planCollection(kCampaign, {known}, files).standings;
}

// Standings and what is taken in, by digest.
struct Outcome
{
    QHash<QByteArray, ScoreFileStanding> standings;
    std::vector<QByteArray> order;

    bool operator==(const Outcome &) const = default;
};

Outcome outcomeOf(const KnownPackage &known, const std::vector<SignedScores> &files)
{
    const CollectionPlan plan = planCollection(kCampaign, {known}, files);
    Outcome outcome;
    for (size_t i = 0; i < files.size(); ++i)
        outcome.standings.insert(files[i].digest, plan.standings[i]);
    for (const size_t i : plan.order)
        outcome.order.push_back(files[i].digest);
    return outcome;
}

void checkOrder(std::vector<SignedScores> files, KnownPackage known, Dice &dice)
{
    const Outcome first = outcomeOf(known, files);
    for (int round = 0; round < 5; ++round) {
        std::shuffle(files.begin(), files.end(), dice.engine());
        REQUIRE(outcomeOf(known, files) == first);
    }
    // What is taken in goes on behind what was; collecting again finds nothing to take in.
    int next = known.taken.empty() ? 1 : known.taken.rbegin()->first + 1;
    for (const size_t i : planCollection(kCampaign, {known}, files).order) {
        REQUIRE(files[i].scores.sequence == next++);
        known.taken.emplace(files[i].scores.sequence, files[i].digest);
    }
    REQUIRE(planCollection(kCampaign, {known}, files).order.empty());
}

} // namespace

TEST_CASE("files that follow each other are new, whatever their order", "[exchange]")
{
    const std::vector<SignedScores> files{file("c", 3, "b"), file("a", 1), file("b", 2, "a")};
    const CollectionPlan plan = planCollection(kCampaign, {package()}, files);
    CHECK(plan.standings == std::vector<ScoreFileStanding>(3, ScoreFileStanding::New));
    CHECK(plan.order == std::vector<size_t>{1, 2, 0});
}

TEST_CASE("what was taken in already is the same and nothing to do", "[exchange]")
{
    KnownPackage known = package();
    known.taken = {{1, sha256("a")}, {2, sha256("b")}};
    const CollectionPlan plan =
        planCollection(kCampaign, {known}, {file("a", 1), file("b", 2, "a"), file("c", 3, "b")});
    CHECK(plan.standings
          == std::vector<ScoreFileStanding>{ScoreFileStanding::Same, ScoreFileStanding::Same,
                                            ScoreFileStanding::New});
    CHECK(plan.order == std::vector<size_t>{2});
}

TEST_CASE("a file from before what was taken in is older", "[exchange]")
{
    KnownPackage known = package();
    known.taken = {{3, sha256("c")}};
    CHECK(standings(known, {file("a", 1)})
          == std::vector<ScoreFileStanding>{ScoreFileStanding::Older});
    CHECK(standings(known, {file("b", 2, "a")})
          == std::vector<ScoreFileStanding>{ScoreFileStanding::Older});
}

TEST_CASE("two files of one place or one parent are forked, and so is what follows them",
          "[exchange]")
{
    CHECK(standings(package(), {file("a", 1), file("x", 1), file("b", 2, "a")})
          == std::vector<ScoreFileStanding>(3, ScoreFileStanding::Forked));
    CHECK(standings(package(),
                    {file("a", 1), file("b", 2, "a"), file("x", 2, "a"), file("c", 3, "b")})
          == std::vector<ScoreFileStanding>{ScoreFileStanding::New, ScoreFileStanding::Forked,
                                            ScoreFileStanding::Forked, ScoreFileStanding::Forked});
    // The rival itself did not come, only a file that names it as its parent.
    CHECK(standings(package(), {file("a", 1), file("b", 2, "a"), file("y", 3, "x")})
          == std::vector<ScoreFileStanding>{ScoreFileStanding::New, ScoreFileStanding::Forked,
                                            ScoreFileStanding::Forked});
}

TEST_CASE("a file that rivals what was taken in is forked", "[exchange]")
{
    KnownPackage known = package();
    known.taken = {{1, sha256("a")}, {2, sha256("b")}};
    CHECK(standings(known, {file("x", 1)})
          == std::vector<ScoreFileStanding>{ScoreFileStanding::Forked});
    CHECK(standings(known, {file("x", 2, "a")})
          == std::vector<ScoreFileStanding>{ScoreFileStanding::Forked});
    CHECK(standings(known, {file("y", 3, "x")})
          == std::vector<ScoreFileStanding>{ScoreFileStanding::Forked});
    CHECK(standings(known, {file("c", 3, "b")})
          == std::vector<ScoreFileStanding>{ScoreFileStanding::New});
}

TEST_CASE("a file whose parent did not come leaves a gap, and so do those behind it", "[exchange]")
{
    CHECK(standings(package(), {file("c", 3, "b"), file("d", 4, "c"), file("a", 1)})
          == std::vector<ScoreFileStanding>{ScoreFileStanding::Gap, ScoreFileStanding::Gap,
                                            ScoreFileStanding::New});
}

TEST_CASE("equal files have one standing and are taken in once", "[exchange]")
{
    const CollectionPlan plan = planCollection(
        kCampaign, {package()}, {file("a", 1), file("a", 1), file("b", 2, "a"), file("b", 2, "a")});
    CHECK(plan.standings == std::vector<ScoreFileStanding>(4, ScoreFileStanding::New));
    CHECK(plan.order == std::vector<size_t>{0, 2});
}

TEST_CASE("files that are not ours are told apart and disturb nothing", "[exchange]")
{
    std::vector<SignedScores> files(5, file("x", 1));
    files[0].scores.campaign = kSerial;
    files[1].scores.serial = kCampaign;
    files[2].scores.expertKey = QByteArray(32, 'z');
    files[3].scores.expert = u"P02"_s;
    files[4].scores.round = u"county"_s;
    for (size_t i = 0; i < files.size(); ++i)
        files[i].digest = sha256(QByteArray::number(int(i)));
    files.push_back(file("a", 1));
    CHECK(standings(package(), files)
          == std::vector<ScoreFileStanding>{
              ScoreFileStanding::OtherCampaign, ScoreFileStanding::UnknownPackage,
              ScoreFileStanding::OtherKey, ScoreFileStanding::OtherExpert,
              ScoreFileStanding::OtherExpert, ScoreFileStanding::New});
}

TEST_CASE("packages do not mix and are taken in by serial and sequence", "[exchange]")
{
    const QUuid other(u"018b2f6e-5c1a-7d3e-9f00-000000000002"_s);
    const CollectionPlan plan = planCollection(
        kCampaign, {package(other), package()},
        {file("q", 2, "p", other), file("b", 2, "a"), file("a", 1), file("p", 1, {}, other)});
    CHECK(plan.standings == std::vector<ScoreFileStanding>(4, ScoreFileStanding::New));
    CHECK(plan.order == std::vector<size_t>{2, 1, 3, 0});
}

TEST_CASE("the order of files changes no standing and no order of taking in", "[exchange]")
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        INFO(seed);
        Dice dice(seed);
        // A tree of files that branches now and then, of which some were taken in and some came.
        std::vector<SignedScores> files{file("0", 1)};
        std::vector<QByteArray> names{"0"};
        for (int i = 1; i < 12; ++i) {
            const auto parent = size_t(dice.number(std::max(0, i - 3), i - 1));
            names.push_back(QByteArray::number(i));
            files.push_back(file(names.back(), files[parent].scores.sequence + 1, names[parent]));
        }
        KnownPackage known = package();
        for (const SignedScores &one : files) {
            if (dice.number(0, 4) == 0)
                known.taken.emplace(one.scores.sequence, one.digest);
        }
        std::erase_if(files, [&](const auto &) { return dice.number(0, 3) == 0; });
        checkOrder(files, known, dice);
    }
}

TEST_CASE("every standing has a sentence for people", "[exchange]")
{
    for (int i = 0; i <= int(ScoreFileStanding::OtherKey); ++i)
        CHECK_FALSE(displayText(ScoreFileStanding(i)).isEmpty());
}
