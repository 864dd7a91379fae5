// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/writer.h"

#include <QWidget>

namespace linxuan {

// An axis with round steps that holds all values.
struct ChartScale
{
    double low = 0;
    double high = 1;
    double step = 1;

    // About `ticks` steps. A single value stands in the middle.
    static ChartScale around(double low, double high, int ticks);
    double part(double value) const { return (value - low) / (high - low); }
    QString text(double value) const; // as many decimals as the step has
};

// A picture of figures with its table; can be copied as a picture.
class FairnessChart : public QWidget
{
    Q_OBJECT

public:
    explicit FairnessChart(QWidget *parent = nullptr);

    // The figures shown, with headings; its name is up to the caller.
    virtual TextSheet sheet() const = 0;
    void copyAsPicture();

    QSize sizeHint() const override { return {420, contentHeight()}; }
    QSize minimumSizeHint() const override { return {280, contentHeight()}; }

protected:
    virtual int contentHeight() const = 0;
    virtual void paintChart(QPainter *painter) = 0;
    void paintEvent(QPaintEvent *event) override;

    // Hairlines and numbers of an axis below `area`.
    void paintAxis(QPainter *painter, const QRectF &area, const ChartScale &scale) const;
    int axisHeight() const;
    // Of the longest label, but at most a third of the chart.
    int labelWidth(const QStringList &labels) const;
    void paintLabel(QPainter *painter, int top, int width, int height, const QString &label) const;
};

} // namespace linxuan
