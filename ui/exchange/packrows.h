// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/packing.h"
#include "ui/support/rowsmodel.h"

#include <QCoreApplication>

namespace linxuan {

std::vector<RowColumn<PackWarning>> packWarningColumns();
std::vector<RowColumn<PackedPackage>> packedColumns();

// What gives names away first, then what is missing or left out.
void sortByWeight(std::vector<PackWarning> &warnings);

} // namespace linxuan
