// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/pagesource.h"

#include <cmath>

namespace linxuan {

QSize drawnSize(const QSizeF &points, const PageShape &shape)
{
    const QSizeF turned = shape.turns % 2 == 0 ? points : points.transposed();
    return {std::max(1, int(std::ceil(turned.width() * shape.scale))),
            std::max(1, int(std::ceil(turned.height() * shape.scale)))};
}

} // namespace linxuan
