// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/honours/unithonours.h"
#include "ui/support/rowsmodel.h"

#include <QCoreApplication>

#include <memory>

namespace linxuan {

// A unit with the campaign's other units, which its sentences need.
struct UnitRow
{
    std::shared_ptr<const UnitHonours> all;
    size_t place = 0;

    const UnitHonour &unit() const { return all->units[place]; }
};

std::vector<UnitRow> unitRows(const UnitHonours &honours);
std::vector<RowColumn<UnitRow>> unitColumns();

// Whether a person gave the award, or the index advises it.
Chip unitChip(const UnitHonour &unit);
QString unitState(const UnitHonour &unit); // granted, advised, other

} // namespace linxuan
