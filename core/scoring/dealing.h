// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/balance.h"

namespace linxuan {

// A dealing while it is made.
class Dealing
{
public:
    explicit Dealing(const BalanceTask &task);

    const BalanceTask &task() const { return m_task; }
    int experts() const { return static_cast<int>(m_task.load.size()); }
    int units() const { return m_task.units; }
    int load(int expert) const { return m_plan.load[at(expert)]; }
    int held(int expert, int unit) const { return m_held[place(expert, unit)]; }
    int home(int expert) const { return m_task.home[at(expert)]; }
    const BalanceRow &row(int row) const { return m_task.rows[at(row)]; }
    const std::vector<int> &dealt(int row) const { return m_plan.rows[at(row)]; }
    // The rows of this unit dealt to this expert in this task, in no order.
    const std::vector<int> &rowsOf(int expert, int unit) const
    {
        return m_rows[place(expert, unit)];
    }

    bool isOn(int row, int expert) const;
    // Experts on the row from the home of `expert`, without `left`.
    int companions(int row, int expert, int left) const;
    bool isStrange(int row, int expert) const;

    void give(int row, int expert);
    void take(int row, int expert);
    BalancePlan finish();

private:
    static size_t at(int number) { return static_cast<size_t>(number); }
    size_t place(int expert, int unit) const { return at(expert * m_task.units + unit); }

    const BalanceTask &m_task;
    BalancePlan m_plan;
    std::vector<int> m_held; // of each expert × unit
    std::vector<std::vector<int>> m_rows; // the same, without those fixed before
};

// Takes cycles of negative cost until none is left (improvement.cpp).
void improve(Dealing &dealing);

} // namespace linxuan
