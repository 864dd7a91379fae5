// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/points.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace linxuan {

// One's own earlier scores of a criterion as dots from 0 to full points, the present one as a line,
// so that one measure is kept over two days.
class PointStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PointStrip(Points full, QWidget *parent = nullptr);

    void setPoints(std::vector<Points> earlier, std::optional<Points> present);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Points m_full;
    std::vector<Points> m_earlier;
    std::optional<Points> m_present;
};

} // namespace linxuan
