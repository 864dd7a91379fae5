// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/fairnessdealing.h"

#include "core/scoring/fairnessparts.h"
#include "core/scoring/fairnesssystem.h"

#include <boost/math/distributions/normal.hpp>

#include <cmath>

namespace linxuan {

namespace {

constexpr double kLeastMixing = 0.65; // dealing at random gives more but for the smallest groups
constexpr double kUnlikely = 0.01; // for the most unlike of all batches

// Mean and standard deviation of what each expert gave.
struct Habit
{
    int sheets = 0;
    double mean = 0;
    double deviation = 0;
};

std::vector<Habit> habitsOf(const RatingRows &rows, int experts)
{
    std::vector<Habit> habits(static_cast<size_t>(experts));
    for (int entry = 0; entry < rows.entries(); ++entry) {
        for (const RatingRows::Cell &cell : rows.row(entry)) {
            Habit &habit = habits[size_t(cell.expert)];
            // Welford's way of adding to a mean and a sum of squares.
            const double step = cell.points - habit.mean;
            habit.mean += step / ++habit.sheets;
            habit.deviation += step * (cell.points - habit.mean);
        }
    }
    for (Habit &habit : habits) {
        if (habit.sheets > 1)
            habit.deviation = std::sqrt(habit.deviation / (habit.sheets - 1));
    }
    return habits;
}

std::optional<DealingObstacle> flatScores(const std::vector<Habit> &habits)
{
    for (size_t expert = 0; expert < habits.size(); ++expert) {
        const Habit &habit = habits[expert];
        if (habit.sheets == 1 || (habit.sheets > 1 && !(habit.deviation > 1e-9)))
            return FlatScores{int(expert)};
    }
    return {};
}

std::vector<int> sharedEntries(const RatingRows &rows, int experts)
{
    std::vector<int> shared(size_t(experts) * size_t(experts), 0);
    for (int entry = 0; entry < rows.entries(); ++entry) {
        for (auto first = rows.begin(entry); first != rows.end(entry); ++first) {
            for (auto second = first + 1; second != rows.end(entry); ++second)
                ++shared[size_t(first->expert) * size_t(experts) + size_t(second->expert)];
        }
    }
    return shared;
}

// How finely the design tells its experts apart, measured by the finest that their numbers of
// sheets allow: the harmonic mean of the scaled equations' eigenvalues, 1 where every two experts
// share alike, near 0 where batches hang together by a few entries.
double mixing(const RatingRows &rows, const std::vector<Habit> &habits)
{
    std::vector<int> local(habits.size(), -1);
    std::vector<double> roots;
    for (size_t expert = 0; expert < habits.size(); ++expert) {
        if (habits[expert].sheets == 0)
            continue;
        local[expert] = int(roots.size());
        roots.push_back(std::sqrt(habits[expert].sheets));
    }
    const int experts = int(roots.size());
    ExpertEquations equations(experts, experts);
    double entries = 0;
    double sheets = 0;
    for (int entry = 0; entry < rows.entries(); ++entry) {
        std::vector<int> scorers;
        for (const RatingRows::Cell &cell : rows.row(entry))
            scorers.push_back(local[size_t(cell.expert)]);
        equations.addEntry(scorers);
        entries += scorers.empty() ? 0 : 1;
        sheets += double(scorers.size());
    }
    const Eigen::VectorXd root = Eigen::Map<Eigen::VectorXd>(roots.data(), experts);
    Eigen::MatrixXd scaled = equations.dense().selfadjointView<Eigen::Lower>();
    scaled = root.cwiseInverse().asDiagonal() * scaled * root.cwiseInverse().asDiagonal();
    scaled += root.normalized() * root.normalized().transpose();
    const double inverses =
        scaled.llt().solve(Eigen::MatrixXd::Identity(experts, experts)).trace() - 1;
    const double finest = (1 - entries / sheets) * experts / (experts - 1);
    return (experts - 1) / inverses / finest;
}

// What two experts would share if each entry had drawn its experts follows from the pairs of sheets
// of an entry and the experts' numbers of sheets.
NestedBatches shortestPair(const RatingRows &rows, const std::vector<Habit> &habits)
{
    const int experts = int(habits.size());
    double pairs = 0;
    for (int entry = 0; entry < rows.entries(); ++entry)
        pairs += double(rows.count(entry)) * (rows.count(entry) - 1) / 2;
    double products = 0;
    for (int first = 0; first < experts; ++first) {
        for (int second = first + 1; second < experts; ++second)
            products += double(habits[size_t(first)].sheets) * habits[size_t(second)].sheets;
    }
    const std::vector<int> shared = sharedEntries(rows, experts);
    NestedBatches shortest;
    for (int first = 0; first < experts; ++first) {
        for (int second = first + 1; second < experts; ++second) {
            const double expected = pairs * habits[size_t(first)].sheets
                * habits[size_t(second)].sheets / std::max(1.0, products);
            const int found = shared[size_t(first) * size_t(experts) + size_t(second)];
            if (expected - found > shortest.expected - shortest.shared)
                shortest = NestedBatches{first, second, found, expected};
        }
    }
    return shortest;
}

struct Adjusted
{
    double mean = 0;
    double deviation = 0;
    int entries = 0;
};

Adjusted adjustedLevel(const AdditiveFit &fit)
{
    Adjusted level;
    for (const AdjustedEntry &entry : fit.entries) {
        if (!entry.adjusted)
            continue;
        const double step = *entry.adjusted - level.mean;
        level.mean += step / ++level.entries;
        level.deviation += step * (*entry.adjusted - level.mean);
    }
    if (level.entries > 1)
        level.deviation = std::sqrt(level.deviation / (level.entries - 1));
    return level;
}

// The mean of a sample drawn without putting back, for each expert; Bonferroni over the experts.
std::optional<DealingObstacle> unlikeBatch(const RatingRows &rows, const std::vector<Habit> &habits,
                                           const AdditiveFit &fit)
{
    const Adjusted level = adjustedLevel(fit);
    std::vector<double> sums(habits.size(), 0);
    for (int entry = 0; entry < rows.entries(); ++entry) {
        for (const RatingRows::Cell &cell : rows.row(entry))
            sums[size_t(cell.expert)] += *fit.entries[size_t(entry)].adjusted - level.mean;
    }
    const double limit = boost::math::quantile(
        boost::math::normal(), 1 - kUnlikely / 2 / std::max<double>(1, double(habits.size())));
    std::optional<UnlikeBatch> worst;
    double furthest = limit;
    for (size_t expert = 0; expert < habits.size(); ++expert) {
        const int sheets = habits[expert].sheets;
        const double error =
            level.deviation * std::sqrt((1.0 / sheets) * (1 - double(sheets) / level.entries));
        if (sheets == 0 || !(error > 1e-9) || std::abs(sums[expert] / sheets) / error <= furthest)
            continue;
        furthest = std::abs(sums[expert] / sheets) / error;
        worst = UnlikeBatch{int(expert), sums[expert] / sheets};
    }
    return worst ? std::optional<DealingObstacle>(*worst) : std::nullopt;
}

} // namespace

std::optional<DealingObstacle> dealingObstacle(const RatingTable &table, const AdditiveFit &fit)
{
    if (fit.parts.size() != 1 || fit.parts.front().experts < 2)
        return SeparateParts{int(fit.parts.size())};
    const RatingRows rows(table);
    const std::vector<Habit> habits = habitsOf(rows, table.experts);
    if (fit.parts.front().experts <= ExpertEquations::kMostDense
        && mixing(rows, habits) < kLeastMixing)
        return shortestPair(rows, habits);
    if (auto unlike = unlikeBatch(rows, habits, fit))
        return unlike;
    return flatScores(habits);
}

std::vector<std::optional<double>> zScores(const RatingTable &table)
{
    const RatingRows rows(table);
    const std::vector<Habit> habits = habitsOf(rows, table.experts);
    std::vector<std::optional<double>> scores(size_t(table.entries));
    for (int entry = 0; entry < rows.entries(); ++entry) {
        double sum = 0;
        for (const RatingRows::Cell &cell : rows.row(entry)) {
            const Habit &habit = habits[size_t(cell.expert)];
            sum += (cell.points - habit.mean) / habit.deviation;
        }
        if (rows.count(entry) > 0)
            scores[size_t(entry)] = sum / rows.count(entry);
    }
    return scores;
}

} // namespace linxuan
