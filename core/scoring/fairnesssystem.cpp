// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/fairnesssystem.h"

#include <algorithm>

namespace linxuan {

namespace {

constexpr int kSparseColumns = 256; // solved at a time

} // namespace

ExpertEquations::ExpertEquations(int experts, int mostDense)
    : m_experts(experts)
    , m_isDense(experts <= mostDense)
{
    if (isDense())
        m_dense = Eigen::MatrixXd::Zero(experts, experts);
}

// Scorers ascend, so that only the lower half is written.
void ExpertEquations::addEntry(const std::vector<int> &scorers)
{
    const double share = 1.0 / double(scorers.size());
    for (size_t i = 0; i < scorers.size(); ++i) {
        for (size_t j = 0; j <= i; ++j) {
            const double value = (i == j ? 1.0 : 0.0) - share;
            if (isDense())
                m_dense(scorers[i], scorers[j]) += value;
            else
                m_triplets.emplace_back(scorers[i], scorers[j], value);
        }
    }
}

Eigen::SparseMatrix<double> ExpertEquations::sparse() const
{
    std::vector<Eigen::Triplet<double>> kept;
    kept.reserve(m_triplets.size());
    std::copy_if(m_triplets.begin(), m_triplets.end(), std::back_inserter(kept),
                 [this](const auto &triplet) { return triplet.row() < m_experts - 1; });
    Eigen::SparseMatrix<double> matrix(m_experts - 1, m_experts - 1);
    matrix.setFromTriplets(kept.begin(), kept.end());
    return matrix;
}

ErrorSums::ErrorSums(int experts, int entries)
    : m_diagonal(Eigen::VectorXd::Zero(experts))
    , m_means(Eigen::VectorXd::Zero(experts))
    , m_sums(size_t(entries), 0.0)
{ }

void ErrorSums::add(int first, const Eigen::MatrixXd &columns,
                    const std::vector<std::vector<int>> &scorers)
{
    const int count = int(columns.cols());
    for (int i = 0; i < count; ++i) {
        m_diagonal[first + i] = columns(first + i, i);
        m_means[first + i] = columns.col(i).mean();
    }
    for (size_t entry = 0; entry < scorers.size(); ++entry) {
        for (const int column : scorers[entry]) {
            if (column < first || column >= first + count)
                continue;
            for (const int row : scorers[entry])
                m_sums[entry] += columns(row, column - first);
        }
    }
}

// Taking the means off rows and columns of any generalised inverse gives the pseudo-inverse.
double ErrorSums::expertVariance(int expert) const
{
    return std::max(0.0, m_diagonal[expert] - 2 * m_means[expert] + mean());
}

double ErrorSums::scorersVariance(size_t entry, const std::vector<int> &scorers) const
{
    const double count = double(scorers.size());
    double means = 0;
    for (const int scorer : scorers)
        means += m_means[scorer];
    return std::max(0.0, m_sums[entry] - 2 * count * means + count * count * mean());
}

ExpertSystem::ExpertSystem(const ExpertEquations &equations)
    : m_experts(equations.experts())
{
    if (equations.isDense()) {
        const auto ones =
            Eigen::MatrixXd::Constant(m_experts, m_experts, 1.0 / std::max(1, m_experts));
        m_dense.compute(equations.dense() + ones);
        return;
    }
    m_sparse = std::make_unique<Eigen::SimplicialLDLT<Eigen::SparseMatrix<double>>>();
    m_sparse->compute(equations.sparse());
}

Eigen::VectorXd ExpertSystem::solve(const Eigen::VectorXd &right) const
{
    if (!m_sparse)
        return m_dense.solve(right);
    Eigen::VectorXd severity = Eigen::VectorXd::Zero(m_experts);
    severity.head(m_experts - 1) = m_sparse->solve(right.head(m_experts - 1));
    return severity.array() - severity.mean();
}

Eigen::MatrixXd ExpertSystem::columns(int first, int count) const
{
    Eigen::MatrixXd unit = Eigen::MatrixXd::Zero(m_experts, count);
    for (int i = 0; i < count; ++i)
        unit(first + i, i) = 1;
    if (!m_sparse)
        return m_dense.solve(unit);
    Eigen::MatrixXd columns = Eigen::MatrixXd::Zero(m_experts, count);
    columns.topRows(m_experts - 1) = m_sparse->solve(unit.topRows(m_experts - 1));
    return columns;
}

void ExpertSystem::addTo(ErrorSums &sums, const std::vector<std::vector<int>> &scorers) const
{
    const int step = m_sparse ? kSparseColumns : m_experts;
    for (int first = 0; first < m_experts; first += step)
        sums.add(first, columns(first, std::min(step, m_experts - first)), scorers);
}

} // namespace linxuan
