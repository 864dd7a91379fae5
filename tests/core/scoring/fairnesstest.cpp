// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/fairnessagreement.h"
#include "core/scoring/fairnessdealing.h"
#include "core/scoring/fairnessdrift.h"
#include "core/scoring/fairnesssystem.h"
#include "core/scoring/fairnessvariance.h"
#include "tests/core/scoring/fairnesstables.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// Each entry drawn by `sheets` of the experts, with chance in the points.
RatingTable dealt(int entries, int experts, int sheets, unsigned seed)
{
    std::mt19937 chance(seed);
    std::normal_distribution<double> level(84, 5);
    std::normal_distribution<double> noise(0, 2);
    RatingTable table{entries, experts, {}};
    std::vector<int> panel(static_cast<size_t>(experts));
    for (int expert = 0; expert < experts; ++expert)
        panel[size_t(expert)] = expert;
    for (int entry = 0; entry < entries; ++entry) {
        std::shuffle(panel.begin(), panel.end(), chance);
        const double own = level(chance);
        for (int i = 0; i < sheets; ++i) {
            const int expert = panel[size_t(i)];
            table.ratings.push_back({entry, expert, own + expert % 5 - 2 + noise(chance), {}});
        }
    }
    return table;
}

// Batches of entries, each scored by its own few experts.
RatingTable nested(int batches, int entries, int experts)
{
    RatingTable table{batches * entries, batches * experts, {}};
    for (int entry = 0; entry < table.entries; ++entry) {
        for (int i = 0; i < experts; ++i)
            table.ratings.push_back(
                {entry, entry / entries * experts + i, 80.0 + (entry * 7 + i * 3) % 11, {}});
    }
    return table;
}

void addCalibration(RatingTable &table)
{
    for (int expert = 0; expert < table.experts; ++expert)
        table.ratings.push_back({table.entries, expert, 85.0 + expert % 3, {}});
    ++table.entries;
}

bool sameFit(const AdditiveFit &left, const AdditiveFit &right)
{
    for (size_t i = 0; i < left.experts.size(); ++i) {
        if (left.experts[i].severity != right.experts[i].severity
            || left.experts[i].error != right.experts[i].error)
            return false;
    }
    for (size_t i = 0; i < left.entries.size(); ++i) {
        if (left.entries[i].adjusted != right.entries[i].adjusted
            || left.entries[i].error != right.entries[i].error)
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("the order of the sheets never matters, to the last bit", "[fairness]")
{
    RatingTable table = dealt(40, 9, 3, 7);
    const AdditiveFit fit = fitAdditive(table);
    const auto components = varianceComponents(table);
    std::mt19937 chance(1);
    for (int turn = 0; turn < 20; ++turn) {
        std::shuffle(table.ratings.begin(), table.ratings.end(), chance);
        CHECK(sameFit(fit, fitAdditive(table)));
        CHECK(components->experts == varianceComponents(table)->experts);
    }
}

TEST_CASE("a constant on one expert's totals changes that expert alone", "[fairness]")
{
    const RatingTable table = dealt(30, 8, 4, 3);
    const AdditiveFit before = fitAdditive(table);
    for (int shifted = 0; shifted < table.experts; ++shifted) {
        RatingTable other = table;
        for (Rating &rating : other.ratings)
            rating.points += rating.expert == shifted ? 6 : 0;
        const AdditiveFit after = fitAdditive(other);
        // The average expert moves by an eighth of it, and with it the scale of all others.
        for (int expert = 0; expert < table.experts; ++expert) {
            const double moved =
                *after.experts[size_t(expert)].severity - *before.experts[size_t(expert)].severity;
            CHECK(moved == Approx(expert == shifted ? 6 - 6.0 / 8 : -6.0 / 8));
            CHECK(*after.experts[size_t(expert)].error
                  == Approx(*before.experts[size_t(expert)].error));
        }
        for (int entry = 0; entry < table.entries; ++entry)
            CHECK(*after.entries[size_t(entry)].adjusted - *before.entries[size_t(entry)].adjusted
                  == Approx(6.0 / 8));
        for (size_t i = 0; i < after.residuals.size(); ++i)
            CHECK(std::abs(after.residuals[i] - before.residuals[i]) < 1e-9);
    }
}

TEST_CASE("what is exactly entry plus expert is found exactly", "[fairness]")
{
    RatingTable table = wholePanel({70, 80, 90, 85}, {-3, 1, 2});
    table.ratings.erase(table.ratings.begin() + 4); // one sheet is missing
    const AdditiveFit fit = fitAdditive(table);
    REQUIRE(fit.parts.size() == 1);
    CHECK(*fit.experts[0].severity == Approx(-3));
    CHECK(*fit.experts[2].severity == Approx(2));
    CHECK(*fit.entries[1].adjusted == Approx(80));
    CHECK(*fit.parts[0].deviation < 1e-9);
}

TEST_CASE("an expert alone on its entries has no severity, the entries no adjusted score",
          "[fairness]")
{
    RatingTable table = wholePanel({70, 80, 90}, {-1, 1});
    for (int entry = 3; entry < 6; ++entry)
        table.ratings.push_back({entry, 2, 80.0 + entry, {}});
    table.entries = 6;
    table.experts = 4; // the fourth has no sheet
    const AdditiveFit fit = fitAdditive(table);
    REQUIRE(fit.parts.size() == 2);
    CHECK(fit.experts[1].severity);
    CHECK_FALSE(fit.experts[2].severity);
    CHECK(fit.experts[2].part == 1);
    CHECK(fit.experts[3].part == -1);
    CHECK_FALSE(fit.entries[4].adjusted);
    CHECK(fit.entries[0].adjusted);
}

TEST_CASE("without a sheet to spare there are severities but no errors", "[fairness]")
{
    const RatingTable chain{2, 3, {{0, 0, 80, {}}, {0, 1, 82, {}}, {1, 1, 90, {}}, {1, 2, 89, {}}}};
    const AdditiveFit fit = fitAdditive(chain);
    CHECK(fit.parts[0].freedom == 0);
    CHECK_FALSE(fit.parts[0].deviation);
    CHECK(fit.experts[0].severity);
    CHECK_FALSE(fit.experts[0].error);
    CHECK_FALSE(varianceComponents(chain));
}

TEST_CASE("many experts are solved as few are", "[fairness]")
{
    const RatingTable table = dealt(60, 20, 3, 11);
    ExpertEquations dense(table.experts);
    ExpertEquations sparse(table.experts, 0);
    REQUIRE(dense.isDense());
    REQUIRE_FALSE(sparse.isDense());
    std::vector<std::vector<int>> scorers(size_t(table.entries));
    for (const Rating &rating : table.ratings)
        scorers[size_t(rating.entry)].push_back(rating.expert);
    Eigen::VectorXd right = Eigen::VectorXd::Zero(table.experts);
    for (std::vector<int> &one : scorers) {
        std::sort(one.begin(), one.end());
        dense.addEntry(one);
        sparse.addEntry(one);
        right[one.front()] += 1;
        right[one.back()] -= 1;
    }
    const ExpertSystem first(dense);
    const ExpertSystem second(sparse);
    CHECK((first.solve(right) - second.solve(right)).norm() < 1e-10);
    ErrorSums own(table.experts, table.entries);
    ErrorSums other(table.experts, table.entries);
    first.addTo(own, scorers);
    second.addTo(other, scorers);
    for (int expert = 0; expert < table.experts; ++expert)
        CHECK(own.expertVariance(expert) == Approx(other.expertVariance(expert)));
    for (size_t entry = 0; entry < scorers.size(); ++entry)
        CHECK(own.scorersVariance(entry, scorers[entry])
              == Approx(other.scorersVariance(entry, scorers[entry])));
}

TEST_CASE("more experts than a dense matrix takes give the severities that made the scores",
          "[fairness]")
{
    const int experts = ExpertEquations::kMostDense + 50;
    RatingTable table = dealt(6 * experts, experts, 3, 5);
    for (Rating &rating : table.ratings)
        rating.points = rating.entry % 17 + rating.expert % 5 - 2;
    const AdditiveFit fit = fitAdditive(table);
    REQUIRE(fit.parts.size() == 1);
    for (int expert = 0; expert < experts; ++expert)
        CHECK(std::abs(*fit.experts[size_t(expert)].severity - (expert % 5 - 2)) < 1e-6);
}

TEST_CASE("experts on nested batches get no z-scores", "[fairness]")
{
    RatingTable table = nested(2, 30, 3);
    const auto apart = dealingObstacle(table, fitAdditive(table));
    REQUIRE(apart);
    REQUIRE(std::holds_alternative<SeparateParts>(*apart));
    CHECK(std::get<SeparateParts>(*apart).parts == 2);

    // One calibration entry makes the batches comparable, but not dealt at random.
    addCalibration(table);
    CHECK(fitAdditive(table).parts.size() == 1);
    const auto joined = dealingObstacle(table, fitAdditive(table));
    REQUIRE(joined);
    REQUIRE(std::holds_alternative<NestedBatches>(*joined));
    CHECK(std::get<NestedBatches>(*joined).shared == 1);
    CHECK(std::get<NestedBatches>(*joined).expected > 4);
}

TEST_CASE("two experts who never meet make no batches where all others mix", "[fairness]")
{
    RatingTable table = dealt(60, 8, 3, 6);
    // Whoever drew both 0 and 7 passes 7's sheet on to an expert who has none of that entry.
    std::vector<std::vector<bool>> has(60, std::vector<bool>(8, false));
    for (const Rating &rating : table.ratings)
        has[size_t(rating.entry)][size_t(rating.expert)] = true;
    for (Rating &rating : table.ratings) {
        std::vector<bool> &scorers = has[size_t(rating.entry)];
        for (int other = 1; rating.expert == 7 && scorers[0] && other < 7; ++other) {
            if (scorers[size_t(other)])
                continue;
            rating.expert = other;
            scorers[size_t(other)] = true;
        }
    }
    for (const PairAgreement &pair : pairAgreements(table))
        CHECK_FALSE((pair.first == 0 && pair.second == 7));
    const auto obstacle = dealingObstacle(table, fitAdditive(table));
    CHECK_FALSE((obstacle && std::holds_alternative<NestedBatches>(*obstacle)));
}

TEST_CASE("one expert for each batch is refused whole", "[fairness]")
{
    const RatingTable table = nested(4, 10, 1);
    const AdditiveFit fit = fitAdditive(table);
    CHECK(fit.parts.size() == 4);
    CHECK(std::none_of(fit.experts.begin(), fit.experts.end(),
                       [](const ExpertSeverity &one) { return one.severity.has_value(); }));
    CHECK(dealingObstacle(table, fit));
    CHECK_FALSE(varianceComponents(table));
    CHECK_FALSE(agreement(table).isPossible());
}

TEST_CASE("dealing at random passes, giving one expert the best does not", "[fairness]")
{
    int refused = 0;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const RatingTable table = dealt(60, 8, 3, seed);
        refused += dealingObstacle(table, fitAdditive(table)) ? 1 : 0;
    }
    CHECK(refused <= 3);

    // Three of four experts draw; the fourth gets the better half.
    RatingTable table = dealt(60, 7, 3, 2);
    table.experts = 8;
    for (int entry = 0; entry < 60; ++entry) {
        for (Rating &rating : table.ratings)
            rating.points += rating.entry == entry && entry % 2 == 0 ? 8 : 0;
        if (entry % 2 == 0)
            table.ratings.push_back({entry, 7, 92, {}});
    }
    table.ratings.back().points = 93;
    const auto obstacle = dealingObstacle(table, fitAdditive(table));
    REQUIRE(obstacle);
    REQUIRE(std::holds_alternative<UnlikeBatch>(*obstacle));
    CHECK(std::get<UnlikeBatch>(*obstacle).expert == 7);
    CHECK(std::get<UnlikeBatch>(*obstacle).difference > 2);
}

TEST_CASE("an expert who gives one total throughout has no z-scores", "[fairness]")
{
    RatingTable table = wholePanel({70, 80, 90, 75}, {-1, 1, 0});
    for (Rating &rating : table.ratings) {
        if (rating.expert == 2)
            rating.points = 80;
    }
    const auto obstacle = dealingObstacle(table, fitAdditive(table));
    REQUIRE(obstacle);
    REQUIRE(std::holds_alternative<FlatScores>(*obstacle));
    CHECK(std::get<FlatScores>(*obstacle).expert == 2);
}

TEST_CASE("like rankings have a concordance of one, none at all has no value", "[fairness]")
{
    const Agreement same = agreement(wholePanel({70, 80, 90, 75, 80}, {-1, 1, 0}));
    REQUIRE((same.concordance && same.icc));
    CHECK(same.concordance->w == Approx(1));
    CHECK(same.icc->single < 1);
    CHECK(same.icc->single > 0.9);
    const Agreement alike = agreement(wholePanel({80, 80, 80}, {0, 0, 0}));
    CHECK(alike.isPossible());
    CHECK_FALSE(alike.concordance);
    CHECK_FALSE(alike.icc);
    CHECK_FALSE(varianceComponents(wholePanel({80, 80, 80}, {0, 0, 0})));
}

TEST_CASE("an entry that one of the panel did not score is left out of the agreement", "[fairness]")
{
    RatingTable table = wholePanel({70, 80, 90, 75, 82}, {-1, 1, 0});
    table.ratings.erase(table.ratings.begin()); // entry 0 by expert 0
    table.ratings.push_back({1, 3, 88, {}}); // a second look by somebody from outside
    table.experts = 4;
    const Agreement found = agreement(table);
    CHECK(found.experts == std::vector{0, 1, 2});
    CHECK(found.entries == std::vector{1, 2, 3, 4});
    CHECK(found.scored == 5);
    CHECK(found.concordance->freedom == 3);
}

TEST_CASE("a component that is not there is nothing, not a small number", "[fairness]")
{
    RatingTable table = dealt(50, 6, 3, 4);
    std::mt19937 chance(9);
    std::normal_distribution<double> noise(80, 3);
    for (Rating &rating : table.ratings)
        rating.points = noise(chance);
    int nothing = 0;
    for (int turn = 0; turn < 8; ++turn) {
        std::shuffle(table.ratings.begin(), table.ratings.end(), chance);
        for (Rating &rating : table.ratings)
            rating.points = noise(chance);
        const auto found = varianceComponents(table);
        REQUIRE(found);
        nothing += (found->entries == 0 ? 1 : 0) + (found->experts == 0 ? 1 : 0);
        CHECK(found->residual > 4);
    }
    CHECK(nothing > 0);
}

TEST_CASE("drift needs the times of the sheets, and follows a tiring expert", "[fairness]")
{
    RatingTable table = wholePanel({70, 80, 90, 75, 82, 88, 71, 93}, {-1, 1, 0});
    for (Rating &rating : table.ratings)
        rating.at = 1000; // imported at once
    auto found = drifts(table, fitAdditive(table));
    CHECK(
        std::none_of(found.begin(), found.end(), [](const auto &one) { return one.has_value(); }));

    for (Rating &rating : table.ratings) {
        rating.at = 1000 + rating.entry;
        rating.points -= rating.expert == 1 ? 0.5 * rating.entry : 0;
    }
    found = drifts(table, fitAdditive(table));
    REQUIRE(found[1]);
    // The others take on a share of it, since the entries seem to get worse, too.
    CHECK(found[1]->perSheet == Approx(-1.0 / 3));
    CHECK(found[0]->perSheet == Approx(0.5 / 3));
    CHECK(found[1]->isTelling());
    CHECK(found[1]->overAll() == Approx(-7.0 / 3));

    table.ratings.front().at.reset();
    found = drifts(table, fitAdditive(table));
    CHECK_FALSE(found[0]);
    CHECK(found[1]);
}
