// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/collecting.h"
#include "ui/support/rowsmodel.h"

#include <QCoreApplication>

namespace linxuan {

// The board: how each expert of a round stands with packages and score files.
std::vector<RowColumn<ReturnState>> returnColumns();

// Whether a package is still to come back, as far as the sheets tell.
bool isWaitedFor(const ReturnState &state);

// Sheets that came back and have no place.
std::vector<RowColumn<ReturnedStray>> strayColumns();

} // namespace linxuan
