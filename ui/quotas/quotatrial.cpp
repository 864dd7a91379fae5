// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotas/quotatrial.h"

#include <algorithm>

namespace linxuan {

namespace {

template<typename Left, typename Right>
bool isSameCell(const Left &left, const Right &right)
{
    return left.unit == right.unit && left.track == right.track && left.stage == right.stage
        && left.subject == right.subject;
}

} // namespace

void QuotaTrial::set(const QuotaChange &change, std::optional<int> stored)
{
    const auto cell = std::find_if(m_cells.begin(), m_cells.end(), [&change](const Cell &one) {
        return isSameCell(one.change, change);
    });
    if (cell != m_cells.end()) {
        cell->change = change;
        stored = cell->stored;
    } else {
        m_cells.push_back({change, stored});
    }
    std::erase_if(m_cells, [](const Cell &one) { return one.change.places == one.stored; });
}

void QuotaTrial::clear()
{
    m_cells.clear();
    m_codes.clear();
}

std::vector<QuotaChange> QuotaTrial::changes() const
{
    std::vector<QuotaChange> changes;
    for (const Cell &cell : m_cells)
        changes.push_back(cell.change);
    return changes;
}

std::optional<std::optional<int>> QuotaTrial::storedFor(const QuotaUse &use) const
{
    for (const Cell &cell : m_cells) {
        if (isSameCell(cell.change, use))
            return cell.stored;
    }
    return std::nullopt;
}

} // namespace linxuan
