// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/checkrows.h"
#include "ui/support/filterbar.h"

namespace linxuan {

// What keeps which unit from being complete.
class CheckFilters : public FilterBar
{
    Q_OBJECT

public:
    explicit CheckFilters(const std::vector<CheckName> &names, QWidget *parent = nullptr);

    void offerUnits(const std::vector<CheckRow> &rows);
    // The unit that is filtered for; empty when there are several or none.
    QString onlyUnit() const;
    bool keeps(const CheckRow &row) const;

Q_SIGNALS:
    void changed();

private:
    bool isIn(const CheckRow &row, const QString &state) const;
    bool failsAt(const CheckRow &row, const QString &check) const;

    std::vector<CheckName> m_names;
    QStringList m_words; // that are searched
    FilterChip *m_units = nullptr;
    FilterChip *m_states = nullptr;
    FilterChip *m_checks = nullptr;
};

} // namespace linxuan
