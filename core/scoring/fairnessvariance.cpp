// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/fairnessvariance.h"

#include "core/scoring/fairnessparts.h"

#include <Eigen/Dense>

#include <cmath>
#include <map>

namespace linxuan {

namespace {

using Eigen::MatrixXd;
using Eigen::Vector2d;
using Eigen::VectorXd;

// Variances of entries and experts as multiples of the residual's.
struct Ratios
{
    double entries = 0;
    double experts = 0;
};

struct Criterion
{
    double deviance = 0;
    Vector2d slope = Vector2d::Zero(); // by the ratios
    double residual = 0; // variance
    double mean = 0;
};

// Sums over all ratings weighted by the inverse of what an entry's sheets have in common.
struct WeightedSums
{
    VectorXd ones; // of each expert
    VectorXd points;
    double oneOne = 0;
    double onePoint = 0;
    double pointPoint = 0;
};

// The profiled REML criterion of the crossed model. V = I + λe·ZeZe' + λx·ZxZx'; the entries' share
// of it is inverted entry by entry, the experts' by Woodbury's formula, so that each evaluation
// factorises one matrix as large as the experts are many.
class RemlCriterion
{
public:
    explicit RemlCriterion(const RatingTable &table);

    Criterion at(const Ratios &ratios) const;
    int ratings() const { return m_ratings; }
    int entries() const { return m_entries; }
    int experts() const { return m_experts; }

private:
    // Entries with the same number of sheets.
    struct Alike
    {
        int entries = 0;
        MatrixXd together; // how many of them two experts share
    };

    WeightedSums weighted(double ratio) const;
    MatrixXd expertMatrix(double ratio) const;
    Vector2d entrySquares(const Ratios &ratios, double mean, const VectorXd &left,
                          const VectorXd &ones) const;
    double entryTrace(const Ratios &ratios, const MatrixXd &inverse) const;

    RatingRows m_rows;
    int m_ratings = 0;
    int m_entries = 0;
    int m_experts = 0;
    VectorXd m_counts; // sheets of each expert
    std::map<int, Alike> m_alike; // by the number of sheets
};

RemlCriterion::RemlCriterion(const RatingTable &table)
    : m_rows(table)
    , m_ratings(int(table.ratings.size()))
{
    // Experts without a sheet would only add empty rows.
    VectorXd counts = VectorXd::Zero(table.experts);
    for (const Rating &rating : table.ratings)
        counts[rating.expert] += 1;
    m_experts = int((counts.array() > 0).count());
    m_counts = counts;
    for (int entry = 0; entry < m_rows.entries(); ++entry) {
        if (m_rows.count(entry) == 0)
            continue;
        ++m_entries;
        Alike &alike = m_alike[m_rows.count(entry)];
        if (alike.entries++ == 0)
            alike.together = MatrixXd::Zero(table.experts, table.experts);
        for (const RatingRows::Cell &one : m_rows.row(entry)) {
            for (const RatingRows::Cell &other : m_rows.row(entry))
                alike.together(one.expert, other.expert) += 1;
        }
    }
}

WeightedSums RemlCriterion::weighted(double ratio) const
{
    WeightedSums sums{VectorXd::Zero(m_counts.size()), VectorXd::Zero(m_counts.size()), 0, 0, 0};
    for (int entry = 0; entry < m_rows.entries(); ++entry) {
        const int count = m_rows.count(entry);
        double total = 0;
        for (const RatingRows::Cell &cell : m_rows.row(entry)) {
            const double points = cell.points - m_rows.mean();
            total += points;
            sums.pointPoint += points * points;
        }
        const double weight = ratio / (1 + ratio * count);
        for (const RatingRows::Cell &cell : m_rows.row(entry)) {
            sums.ones[cell.expert] += 1 - weight * count;
            sums.points[cell.expert] += cell.points - m_rows.mean() - weight * total;
        }
        sums.oneOne += count * (1 - weight * count);
        sums.onePoint += total * (1 - weight * count);
        sums.pointPoint -= weight * total * total;
    }
    return sums;
}

MatrixXd RemlCriterion::expertMatrix(double ratio) const
{
    MatrixXd matrix = m_counts.asDiagonal();
    for (const auto &[count, alike] : m_alike)
        matrix -= ratio / (1 + ratio * count) * alike.together;
    return matrix;
}

// Σ over the entries of the squared sums of V⁻¹(points − mean) and of V⁻¹1.
Vector2d RemlCriterion::entrySquares(const Ratios &ratios, double mean, const VectorXd &left,
                                     const VectorXd &ones) const
{
    Vector2d squares = Vector2d::Zero();
    for (int entry = 0; entry < m_rows.entries(); ++entry) {
        Vector2d sum = Vector2d::Zero();
        for (const RatingRows::Cell &cell : m_rows.row(entry)) {
            sum[0] += cell.points - m_rows.mean() - mean - ratios.experts * left[cell.expert];
            sum[1] += 1 - ratios.experts * ones[cell.expert];
        }
        squares += (sum / (1 + ratios.entries * m_rows.count(entry))).array().square().matrix();
    }
    return squares;
}

double RemlCriterion::entryTrace(const Ratios &ratios, const MatrixXd &inverse) const
{
    double trace = 0;
    for (const auto &[count, alike] : m_alike) {
        const double part = 1 + ratios.entries * count;
        trace += alike.entries * count / part
            - ratios.experts * inverse.cwiseProduct(alike.together).sum() / (part * part);
    }
    return trace;
}

Criterion RemlCriterion::at(const Ratios &ratios) const
{
    const WeightedSums sums = weighted(ratios.entries);
    const MatrixXd experts = expertMatrix(ratios.entries);
    const MatrixXd unit = MatrixXd::Identity(experts.rows(), experts.cols());
    const Eigen::LLT<MatrixXd> factor(unit + ratios.experts * experts);
    const MatrixXd inverse = factor.solve(unit);
    const VectorXd ones = inverse * sums.ones;
    const VectorXd points = inverse * sums.points;

    const double oneOne = sums.oneOne - ratios.experts * sums.ones.dot(ones);
    const double onePoint = sums.onePoint - ratios.experts * sums.ones.dot(points);
    const double pointPoint = sums.pointPoint - ratios.experts * sums.points.dot(points);
    const double mean = onePoint / oneOne;
    const double squares = pointPoint - onePoint * mean;
    const double freedom = m_ratings - 1;

    Criterion criterion;
    criterion.residual = squares / freedom;
    criterion.mean = m_rows.mean() + mean;
    criterion.deviance = 2 * factor.matrixLLT().diagonal().array().log().sum() + std::log(oneOne)
        + freedom * (1 + std::log(2 * M_PI * criterion.residual));
    for (const auto &[count, alike] : m_alike)
        criterion.deviance += alike.entries * std::log1p(ratios.entries * count);

    const VectorXd left = points - mean * ones;
    const Vector2d ofEntries = entrySquares(ratios, mean, left, ones);
    criterion.slope[0] =
        entryTrace(ratios, inverse) - ofEntries[1] / oneOne - ofEntries[0] / criterion.residual;
    criterion.slope[1] = inverse.cwiseProduct(experts).sum() - ones.squaredNorm() / oneOne
        - left.squaredNorm() / criterion.residual;
    return criterion;
}

// The lowest deviance by quasi-Newton steps over the ratios' logarithms.
class LowestDeviance
{
public:
    explicit LowestDeviance(const RemlCriterion &criterion)
        : m_criterion(criterion)
        , m_curvature(Eigen::Matrix2d::Zero())
    {
        // What a table far from the border would have, so that the first step is of a good size.
        m_curvature.diagonal() << 2.0 / criterion.entries(), 2.0 / criterion.experts();
    }

    Ratios find()
    {
        look(Vector2d(0, -1));
        for (int step = 0; step < kMostSteps && !isSettled(); ++step)
            improve();
        return atBorder(ratiosAt(m_place));
    }

private:
    static constexpr int kMostSteps = 200;
    static constexpr double kLongestStep = 3; // of a logarithm

    static Ratios ratiosAt(const Vector2d &place)
    {
        return {std::exp(place[0]), std::exp(place[1])};
    }

    void look(const Vector2d &place)
    {
        m_place = place;
        m_here = m_criterion.at(ratiosAt(place));
        m_slope = m_here.slope.cwiseProduct(place.array().exp().matrix());
    }

    bool isSettled() const { return m_slope.dot(m_curvature * m_slope) < 1e-15; }

    void improve()
    {
        Vector2d step = -(m_curvature * m_slope);
        step *= std::min(1.0, kLongestStep / step.cwiseAbs().maxCoeff());
        const Vector2d place = m_place;
        const Vector2d slope = m_slope;
        const double before = m_here.deviance;
        look(place + step);
        while (m_here.deviance > before + 1e-12 * std::abs(before) && step.norm() > 1e-12) {
            step /= 4;
            look(place + step);
        }
        learn(step, m_slope - slope);
    }

    // The update of Broyden, Fletcher, Goldfarb and Shanno.
    void learn(const Vector2d &step, const Vector2d &change)
    {
        const double bend = step.dot(change);
        if (!(bend > 1e-300))
            return;
        const Eigen::Matrix2d turn = Eigen::Matrix2d::Identity() - step * change.transpose() / bend;
        m_curvature = turn * m_curvature * turn.transpose() + step * step.transpose() / bend;
    }

    // A logarithm never gets to a variance of nothing.
    Ratios atBorder(Ratios ratios) const
    {
        for (double Ratios::*one : {&Ratios::entries, &Ratios::experts}) {
            Ratios without = ratios;
            without.*one = 0;
            if (ratios.*one < 1e-6
                && m_criterion.at(without).deviance <= m_criterion.at(ratios).deviance + 1e-9)
                ratios = without;
        }
        return ratios;
    }

    const RemlCriterion &m_criterion;
    Eigen::Matrix2d m_curvature; // inverse of the second derivatives, as far as they are known
    Vector2d m_place = Vector2d::Zero();
    Vector2d m_slope = Vector2d::Zero();
    Criterion m_here;
};

bool areAllAlike(const RatingTable &table)
{
    for (const Rating &rating : table.ratings) {
        if (rating.points != table.ratings.front().points)
            return false;
    }
    return true;
}

} // namespace

std::optional<VarianceComponents> varianceComponents(const RatingTable &table)
{
    if (table.experts > kMostVarianceExperts || areAllAlike(table))
        return {};
    const RemlCriterion criterion(table);
    if (criterion.experts() < 2 || criterion.entries() < 2
        || criterion.ratings() <= criterion.entries() + criterion.experts() - 1)
        return {};
    const Ratios ratios = LowestDeviance(criterion).find();
    const Criterion lowest = criterion.at(ratios);
    // Without any residual there is nothing to measure the others by.
    if (!(lowest.residual > 1e-12) || !std::isfinite(lowest.deviance))
        return {};
    return VarianceComponents{ratios.entries * lowest.residual, ratios.experts * lowest.residual,
                              lowest.residual, lowest.mean, lowest.deviance};
}

} // namespace linxuan
