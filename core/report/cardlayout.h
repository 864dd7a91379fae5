// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/pagelayout.h"

class QPainter;

namespace linxuan {

// Errors: those of qrModules.
Result<CardLayout> layOutCard(const DocumentCard &card, TypeCase &typeCase);

// A fretwork frame around the sheet, as certificates have it. Its unit is a point.
void drawCardBorder(QPainter &painter, const QSizeF &sheet);

} // namespace linxuan
