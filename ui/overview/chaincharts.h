// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "core/workspace/overviewpicture.h"
#include "ui/support/bars.h"

class QHBoxLayout;

namespace linxuan {

// How many entries came as far as each step or further: a bar for each step.
std::vector<BarLine> chainLines(const ChainCount &count);

// A small chart for each category that has entries.
class ChainCharts : public QWidget
{
    Q_OBJECT

public:
    explicit ChainCharts(QWidget *parent = nullptr);

    void setCounts(const Profile &profile, const std::vector<ChainCount> &counts);

private:
    QHBoxLayout *m_row = nullptr;
};

} // namespace linxuan
