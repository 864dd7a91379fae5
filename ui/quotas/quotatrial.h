// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/quotadesk.h"

#include <vector>

namespace linxuan {

// Limits that are tried out before they are stored, and entries as if they were recommended.
class QuotaTrial
{
public:
    // `stored` is what the campaign has for the cell: going back to it ends the trial of the cell.
    void set(const QuotaChange &change, std::optional<int> stored);
    void setCodes(std::vector<QString> codes) { m_codes = std::move(codes); }
    void clear();

    bool isEmpty() const { return m_cells.empty() && m_codes.empty(); }
    std::vector<QuotaChange> changes() const;
    const std::vector<QString> &codes() const { return m_codes; }
    // What the campaign has for a changed cell; nothing for one that is not changed.
    std::optional<std::optional<int>> storedFor(const QuotaUse &use) const;

private:
    struct Cell
    {
        QuotaChange change;
        std::optional<int> stored;
    };

    std::vector<Cell> m_cells;
    std::vector<QString> m_codes;
};

} // namespace linxuan
