// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/fairnessagreement.h"

#include "core/scoring/fairnessparts.h"

#include <Eigen/Dense>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace linxuan {

namespace {

using Block = Eigen::MatrixXd; // entries × experts

std::vector<int> panelOf(const RatingRows &rows, int experts)
{
    std::vector<int> counts(size_t(experts), 0);
    for (int entry = 0; entry < rows.entries(); ++entry) {
        for (const RatingRows::Cell &cell : rows.row(entry))
            ++counts[size_t(cell.expert)];
    }
    const int busiest = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    std::vector<int> panel;
    for (int expert = 0; expert < experts; ++expert) {
        const int count = counts[size_t(expert)];
        if (count > 0 && 2 * count >= busiest)
            panel.push_back(expert);
    }
    return panel;
}

Block blockOf(const RatingRows &rows, const std::vector<int> &panel, std::vector<int> &complete)
{
    std::vector<std::vector<double>> kept;
    for (int entry = 0; entry < rows.entries(); ++entry) {
        std::vector<double> points;
        for (const RatingRows::Cell &cell : rows.row(entry)) {
            if (std::binary_search(panel.begin(), panel.end(), cell.expert))
                points.push_back(cell.points - rows.mean());
        }
        if (!panel.empty() && points.size() == panel.size()) {
            complete.push_back(entry);
            kept.push_back(std::move(points));
        }
    }
    Block block(kept.size(), panel.size());
    for (size_t i = 0; i < kept.size(); ++i) {
        for (size_t j = 0; j < panel.size(); ++j)
            block(int(i), int(j)) = kept[i][j];
    }
    return block;
}

struct MeanSquares
{
    double entries = 0;
    double experts = 0;
    double residual = 0;
};

MeanSquares meanSquares(const Block &block)
{
    const double n = double(block.rows());
    const double k = double(block.cols());
    const double grand = block.mean();
    const Eigen::VectorXd entries = block.rowwise().mean();
    const Eigen::RowVectorXd experts = block.colwise().mean();
    const Block rest =
        ((block.colwise() - entries).rowwise() - experts).array() + grand; // no interaction
    return {k * (entries.array() - grand).square().sum() / (n - 1),
            n * (experts.array() - grand).square().sum() / (k - 1),
            rest.squaredNorm() / ((n - 1) * (k - 1))};
}

// Degrees of freedom after Satterthwaite, and quantiles of F, as psych::ICC has them.
void addInterval(IntraclassCorrelation &icc, const MeanSquares &ms, double n, double k)
{
    icc.singleLower = icc.singleUpper = icc.single;
    if (!(ms.residual > 0))
        return;
    const double ratio = ms.experts / ms.residual;
    const double spread = n * (1 + (k - 1) * icc.single) - k * icc.single;
    const double sum = k * icc.single * ratio + spread;
    const double freedom = (n - 1) * (k - 1) * sum * sum
        / ((n - 1) * k * k * icc.single * icc.single * ratio * ratio + spread * spread);
    if (!(freedom > 0) || !std::isfinite(freedom))
        return;
    using Fisher = boost::math::fisher_f;
    const double upper = boost::math::quantile(Fisher(n - 1, freedom), 0.975);
    const double lower = boost::math::quantile(Fisher(freedom, n - 1), 0.975);
    const double weight = k * ms.experts + (k * n - k - n) * ms.residual;
    icc.singleLower = n * (ms.entries - upper * ms.residual) / (upper * weight + n * ms.entries);
    icc.singleUpper = n * (lower * ms.entries - ms.residual) / (weight + n * lower * ms.entries);
}

std::optional<IntraclassCorrelation> intraclass(const Block &block)
{
    const double n = double(block.rows());
    const double k = double(block.cols());
    const MeanSquares ms = meanSquares(block);
    const double single = ms.entries + (k - 1) * ms.residual + k * (ms.experts - ms.residual) / n;
    const double average = ms.entries + (ms.experts - ms.residual) / n;
    if (!(single > 0) || !(average > 0))
        return {};
    IntraclassCorrelation icc;
    icc.single = (ms.entries - ms.residual) / single;
    icc.average = (ms.entries - ms.residual) / average;
    addInterval(icc, ms, n, k);
    return icc;
}

// Ranks of one expert's totals, equal ones sharing the mean of theirs; adds Σ(t³ − t) over the
// ties.
Eigen::VectorXd ranks(const Eigen::VectorXd &points, double &ties)
{
    std::vector<int> order(size_t(points.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&points](int left, int right) { return points[left] < points[right]; });
    Eigen::VectorXd ranks(points.size());
    for (size_t first = 0; first < order.size();) {
        size_t last = first;
        while (last + 1 < order.size() && points[order[last + 1]] == points[order[first]])
            ++last;
        for (size_t i = first; i <= last; ++i)
            ranks[order[i]] = double(first + last) / 2 + 1;
        const double count = double(last - first + 1);
        ties += count * count * count - count;
        first = last + 1;
    }
    return ranks;
}

std::optional<Concordance> concordance(const Block &block)
{
    const double n = double(block.rows());
    const double m = double(block.cols());
    double ties = 0;
    Eigen::VectorXd sums = Eigen::VectorXd::Zero(block.rows());
    for (int expert = 0; expert < block.cols(); ++expert)
        sums += ranks(block.col(expert), ties);
    const double most = m * m * n * (n * n - 1) - m * ties;
    if (!(most > 0))
        return {};
    Concordance result;
    result.w = 12 * (sums.array() - m * (n + 1) / 2).square().sum() / most;
    result.freedom = int(n) - 1;
    result.chiSquare = m * (n - 1) * result.w;
    result.p = boost::math::cdf(
        boost::math::complement(boost::math::chi_squared(result.freedom), result.chiSquare));
    return result;
}

// Sums over the entries that two experts share.
struct PairSums
{
    int shared = 0;
    double first = 0;
    double second = 0;
    double distance = 0;
    double squares[3] = {}; // first², second², first × second

    void add(double left, double right)
    {
        ++shared;
        first += left;
        second += right;
        distance += std::abs(left - right);
        squares[0] += left * left;
        squares[1] += right * right;
        squares[2] += left * right;
    }

    std::optional<double> correlation() const
    {
        const double own = squares[0] - first * first / shared;
        const double other = squares[1] - second * second / shared;
        const double common = squares[2] - first * second / shared;
        const double least = 1e-9 * (squares[0] + squares[1]);
        if (shared < Agreement::kLeastEntries || !(own > least) || !(other > least))
            return {};
        return std::clamp(common / std::sqrt(own * other), -1.0, 1.0);
    }
};

} // namespace

Agreement agreement(const RatingTable &table)
{
    const RatingRows rows(table);
    Agreement result;
    for (int entry = 0; entry < rows.entries(); ++entry)
        result.scored += rows.count(entry) > 0 ? 1 : 0;
    result.experts = panelOf(rows, table.experts);
    const Block block = blockOf(rows, result.experts, result.entries);
    if (!result.isPossible())
        return result;
    result.icc = intraclass(block);
    result.concordance = concordance(block);
    return result;
}

std::vector<PairAgreement> pairAgreements(const RatingTable &table)
{
    const RatingRows rows(table);
    const size_t experts = size_t(table.experts);
    std::vector<PairSums> sums(experts * experts);
    for (int entry = 0; entry < rows.entries(); ++entry) {
        for (auto first = rows.begin(entry); first != rows.end(entry); ++first) {
            for (auto second = first + 1; second != rows.end(entry); ++second)
                sums[size_t(first->expert) * experts + size_t(second->expert)].add(
                    first->points - rows.mean(), second->points - rows.mean());
        }
    }
    std::vector<PairAgreement> pairs;
    for (size_t i = 0; i < sums.size(); ++i) {
        const PairSums &one = sums[i];
        if (one.shared > 0)
            pairs.push_back({int(i / experts), int(i % experts), one.shared,
                             (one.first - one.second) / one.shared, one.distance / one.shared,
                             one.correlation()});
    }
    return pairs;
}

} // namespace linxuan
