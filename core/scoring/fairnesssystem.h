// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Eigen/Dense>
#include <Eigen/SparseCholesky>

#include <memory>
#include <vector>

namespace linxuan {

// What is left of the normal equations for the experts of one connected part once the entries are
// eliminated: the diagonal of their sheets less, for each entry, 1 ÷ its sheets at every two of its
// scorers. Symmetric; constant vectors are its null space.
class ExpertEquations
{
public:
    static constexpr int kMostDense = 1000;

    explicit ExpertEquations(int experts, int mostDense = kMostDense);

    void addEntry(const std::vector<int> &scorers);

    int experts() const { return m_experts; }
    bool isDense() const { return m_isDense; }
    const Eigen::MatrixXd &dense() const { return m_dense; } // lower half
    // Lower half, without the last expert, whose severity is 0 until the sum is.
    Eigen::SparseMatrix<double> sparse() const;

private:
    int m_experts = 0;
    bool m_isDense = true;
    Eigen::MatrixXd m_dense;
    std::vector<Eigen::Triplet<double>> m_triplets;
};

// The sums of a pseudo-inverse of the equations that standard errors are made of, where severities
// sum to zero.
class ErrorSums
{
public:
    ErrorSums(int experts, int entries);

    // Columns `first` … of a symmetric generalised inverse; each column once.
    void add(int first, const Eigen::MatrixXd &columns,
             const std::vector<std::vector<int>> &scorers);

    // In units of the residuals' variance.
    double expertVariance(int expert) const;
    double scorersVariance(size_t entry, const std::vector<int> &scorers) const; // of their sum

private:
    double mean() const { return m_means.mean(); }

    Eigen::VectorXd m_diagonal;
    Eigen::VectorXd m_means; // of the columns
    std::vector<double> m_sums; // for each entry over every two of its scorers
};

// The equations, factorised.
class ExpertSystem
{
public:
    explicit ExpertSystem(const ExpertEquations &equations);

    // The solution that sums to zero.
    Eigen::VectorXd solve(const Eigen::VectorXd &right) const;
    void addTo(ErrorSums &sums, const std::vector<std::vector<int>> &scorers) const;

private:
    // Columns of a generalised inverse.
    Eigen::MatrixXd columns(int first, int count) const;

    int m_experts = 0;
    Eigen::LLT<Eigen::MatrixXd>
        m_dense; // with 1 ÷ experts added everywhere, which makes it regular
    std::unique_ptr<Eigen::SimplicialLDLT<Eigen::SparseMatrix<double>>> m_sparse; // null when dense
};

} // namespace linxuan
