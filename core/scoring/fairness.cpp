// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/fairness.h"

#include "core/scoring/fairnessparts.h"
#include "core/scoring/fairnesssystem.h"

#include <cmath>

namespace linxuan {

namespace {

// One connected part, its experts counted from 0 within it.
class PartFit
{
public:
    PartFit(const RatingRows &rows, const ConnectedParts &parts, int part);

    const FairnessPart &solve(AdditiveFit &fit);

private:
    void solveSeverities();
    void spreadResiduals(AdditiveFit &fit);
    void addErrors(AdditiveFit &fit) const;
    double adjusted(int entry) const;
    int local(const RatingRows::Cell &cell) const { return m_local[size_t(cell.expert)]; }

    const RatingRows &m_rows;
    std::vector<int> m_experts;
    std::vector<int> m_entries;
    std::vector<int> m_local; // of each expert of the table
    FairnessPart m_part;
    std::optional<ExpertSystem> m_system;
    Eigen::VectorXd m_severity;
};

PartFit::PartFit(const RatingRows &rows, const ConnectedParts &parts, int part)
    : m_rows(rows)
    , m_local(parts.expertPart.size(), -1)
{
    for (size_t expert = 0; expert < parts.expertPart.size(); ++expert) {
        if (parts.expertPart[expert] != part)
            continue;
        m_local[expert] = int(m_experts.size());
        m_experts.push_back(int(expert));
    }
    for (size_t entry = 0; entry < parts.entryPart.size(); ++entry) {
        if (parts.entryPart[entry] != part)
            continue;
        m_entries.push_back(int(entry));
        m_part.ratings += rows.count(int(entry));
    }
    m_part.entries = int(m_entries.size());
    m_part.experts = int(m_experts.size());
    m_part.freedom = m_part.ratings - m_part.entries - m_part.experts + 1;
}

const FairnessPart &PartFit::solve(AdditiveFit &fit)
{
    m_severity = Eigen::VectorXd::Zero(m_part.experts);
    if (m_part.experts > 1)
        solveSeverities();
    spreadResiduals(fit);
    if (m_part.experts > 1) {
        for (int i = 0; i < m_part.experts; ++i)
            fit.experts[size_t(m_experts[size_t(i)])].severity = m_severity[i];
        for (const int entry : m_entries)
            fit.entries[size_t(entry)].adjusted = m_rows.mean() + adjusted(entry);
        addErrors(fit);
    }
    return m_part;
}

void PartFit::solveSeverities()
{
    ExpertEquations equations(m_part.experts);
    Eigen::VectorXd right = Eigen::VectorXd::Zero(m_part.experts);
    std::vector<int> scorers;
    for (const int entry : m_entries) {
        scorers.clear();
        double sum = 0;
        for (const RatingRows::Cell &cell : m_rows.row(entry)) {
            scorers.push_back(local(cell));
            sum += cell.points - m_rows.mean();
        }
        equations.addEntry(scorers);
        for (const RatingRows::Cell &cell : m_rows.row(entry))
            right[local(cell)] += cell.points - m_rows.mean() - sum / m_rows.count(entry);
    }
    m_system.emplace(equations);
    m_severity = m_system->solve(right);
}

// Relative to the mean of the table.
double PartFit::adjusted(int entry) const
{
    double sum = 0;
    for (const RatingRows::Cell &cell : m_rows.row(entry))
        sum += cell.points - m_rows.mean() - m_severity[local(cell)];
    return sum / m_rows.count(entry);
}

void PartFit::spreadResiduals(AdditiveFit &fit)
{
    double squares = 0;
    for (const int entry : m_entries) {
        const double level = adjusted(entry);
        for (const RatingRows::Cell &cell : m_rows.row(entry)) {
            const double left = cell.points - m_rows.mean() - level - m_severity[local(cell)];
            fit.residuals[size_t(cell.rating)] = left;
            squares += left * left;
        }
    }
    if (m_part.freedom > 0)
        m_part.deviation = std::sqrt(squares / m_part.freedom);
}

void PartFit::addErrors(AdditiveFit &fit) const
{
    if (!m_part.deviation)
        return;
    ErrorSums sums(m_part.experts, m_part.entries);
    std::vector<std::vector<int>> scorers(m_entries.size());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        for (const RatingRows::Cell &cell : m_rows.row(m_entries[i]))
            scorers[i].push_back(local(cell));
    }
    m_system->addTo(sums, scorers);
    for (int i = 0; i < m_part.experts; ++i) {
        fit.experts[size_t(m_experts[size_t(i)])].error =
            *m_part.deviation * std::sqrt(sums.expertVariance(i));
    }
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const int count = int(scorers[i].size());
        const double variance = 1.0 / count + sums.scorersVariance(i, scorers[i]) / count / count;
        fit.entries[size_t(m_entries[i])].error = *m_part.deviation * std::sqrt(variance);
    }
}

} // namespace

AdditiveFit fitAdditive(const RatingTable &table)
{
    const RatingRows rows(table);
    const ConnectedParts parts = connectedParts(rows, table.experts);
    AdditiveFit fit;
    fit.experts.resize(size_t(table.experts));
    fit.entries.resize(size_t(table.entries));
    fit.residuals.resize(table.ratings.size());
    for (size_t expert = 0; expert < fit.experts.size(); ++expert)
        fit.experts[expert].part = parts.expertPart[expert];
    for (size_t entry = 0; entry < fit.entries.size(); ++entry)
        fit.entries[entry].part = parts.entryPart[entry];
    for (int part = 0; part < parts.count; ++part)
        fit.parts.push_back(PartFit(rows, parts, part).solve(fit));
    return fit;
}

} // namespace linxuan
