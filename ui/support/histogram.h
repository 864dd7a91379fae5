// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

namespace linxuan {

struct HistogramStep
{
    QString label; // where it begins
    int count = 0;
};

// Upright bars over equal steps, each with its count above and where it begins below.
class Histogram : public QWidget
{
    Q_OBJECT

public:
    explicit Histogram(QWidget *parent = nullptr);

    void setSteps(std::vector<HistogramStep> steps);
    const std::vector<HistogramStep> &steps() const { return m_steps; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<HistogramStep> m_steps;
};

} // namespace linxuan
