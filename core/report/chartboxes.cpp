// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/chartboxes.h"

#include <algorithm>

namespace linxuan {

namespace {

constexpr TextStyle chartTitleStyle{FontRole::Heading, 12, 18};
constexpr TextStyle barStyle{FontRole::Body, 10.5, 14};
constexpr qreal chartSpace = 18; // above a chart
constexpr qreal labelShare = 0.3; // of the width
constexpr qreal textShare = 0.24;
constexpr qreal barGap = 8; // beside the bar

qreal longest(const DocumentChart &chart)
{
    qreal longest = 0;
    for (const DocumentBar &bar : chart.bars)
        longest = std::max(longest, bar.value);
    return longest;
}

LayoutBox barBox(const DocumentBar &bar, qreal longestBar, TypeCase &typeCase, const QRectF &area)
{
    LayoutBox box;
    box.kind = BoxKind::Bar;
    box.style = barStyle;
    box.cells = {breakLines(typeCase, bar.label, barStyle, area.width() * labelShare - barGap),
                 breakLines(typeCase, bar.text, barStyle, area.width() * textShare - barGap)};
    const size_t lines = std::max<size_t>(1, std::max(box.cells[0].size(), box.cells[1].size()));
    box.height = qreal(lines) * barStyle.pitch + 4;
    if (longestBar > 0) {
        box.bar = std::clamp(bar.value / longestBar, 0.0, 1.0);
        box.barPart = std::clamp(bar.part / longestBar, 0.0, box.bar);
    }
    return box;
}

LayoutBox titleBox(TextLine line)
{
    LayoutBox box;
    box.kind = BoxKind::ChartTitle;
    box.style = chartTitleStyle;
    box.height = chartTitleStyle.pitch + 4;
    box.cells.push_back({std::move(line)});
    box.keepWithNext = true;
    return box;
}

} // namespace

std::vector<LayoutBox> chartBoxes(const Document &document, TypeCase &typeCase, const QRectF &area)
{
    std::vector<LayoutBox> boxes;
    for (const DocumentChart &chart : document.charts) {
        const size_t first = boxes.size();
        for (TextLine &line : breakLines(typeCase, chart.title, chartTitleStyle, area.width()))
            boxes.push_back(titleBox(std::move(line)));
        const qreal longestBar = longest(chart);
        for (const DocumentBar &bar : chart.bars)
            boxes.push_back(barBox(bar, longestBar, typeCase, area));
        if (first < boxes.size())
            boxes[first].spaceBefore = chartSpace;
        for (size_t i = first; i + 1 < boxes.size(); ++i)
            boxes[i].keepWithNext = true; // a chart on two pages is hard to compare
    }
    return boxes;
}

BarPlaces barPlaces(const LayoutBox &box, const QRectF &area, qreal top)
{
    BarPlaces places;
    const qreal label = area.width() * labelShare;
    const qreal text = area.width() * textShare;
    places.label = QRectF(area.left(), top, label - barGap, box.height);
    places.bar = QRectF(area.left() + label, top + 3, area.width() - label - text, box.height - 6);
    places.text =
        QRectF(places.bar.left() + places.bar.width() * box.bar + barGap, top, text, box.height);
    return places;
}

} // namespace linxuan
