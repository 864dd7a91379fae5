// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/tableroles.h"

#include <QWidget>

#include <vector>

class QPainter;

namespace linxuan {

// Used, limit and over in one line, labelled "12 / 15": the part over the limit is hatched, so that
// it also shows in grey.
void paintQuotaBar(QPainter *painter, const QRect &rect, const BarValue &value,
                   const QPalette &palette);

struct BarLine
{
    QString label;
    int value = 0;
    int total = 0; // 0: the longest value of the chart; what is past it is hatched
    QString text; // at the bar's end
    Role role = Role::Accent;
};

// Horizontal bars, each with its label before and its number behind.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);

    void setLines(std::vector<BarLine> lines);
    const std::vector<BarLine> &lines() const { return m_lines; }
    void copyAsPicture();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int lineHeight() const;

    std::vector<BarLine> m_lines;
};

} // namespace linxuan
