// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "core/workspace/overview.h"
#include "ui/support/bars.h"

class QHBoxLayout;

namespace linxuan {

// How many entries came as far as each level or further: a bar for each level.
std::vector<BarLine> chainLines(const CategoryCount &count);

// A small chart for each category that has entries.
class ChainCharts : public QWidget
{
    Q_OBJECT

public:
    explicit ChainCharts(QWidget *parent = nullptr);

    void setCounts(const Profile &profile, const std::vector<CategoryCount> &counts);

private:
    QHBoxLayout *m_row = nullptr;
};

} // namespace linxuan
