// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QPainterPath>
#include <QRectF>

#include <vector>

namespace linxuan {

// A QR code (ISO/IEC 18004) as a square of modules, without the quiet zone of four modules that
// must stay white around it.
struct QrModules
{
    int side = 0; // modules
    std::vector<bool> dark; // row by row

    bool isDark(int x, int y) const { return dark[size_t(y) * size_t(side) + size_t(x)]; }
    bool operator==(const QrModules &) const = default;
};

// The smallest code for the text at level M, which 15 % of dirt do not hurt; capital letters,
// digits and $%*+-./: take least room. Errors: Invalid (no text, longer than 2,331 characters, or
// a character that is not printable ASCII: scanners that act as keyboards cannot type it).
Result<QrModules> qrModules(const QString &text);

// The dark modules inside the square, as one path, so that no seam shows between them.
QPainterPath qrPath(const QrModules &modules, const QRectF &square);

} // namespace linxuan
