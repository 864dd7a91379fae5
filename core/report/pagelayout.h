// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/textlines.h"

#include <QColor>
#include <QImage>
#include <QMarginsF>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace linxuan {

enum class BoxKind {
    Title,
    Subtitle,
    Paragraph,
    Header, // the table's header row
    Heading, // a group's heading inside the table
    Row,
    Sum, // of a group or of the table
    Empty, // the frame with emptyText
    Grid, // a row with edges of its own
    ChartTitle,
    Bar, // of a chart: label and what stands beside the bar
    Note,
    Signatures,
    Imprint,
};

// What is never parted by the end of a page. Table boxes have a cell per column or, as headings,
// one; the others have a cell per place on the line.
struct LayoutBox
{
    BoxKind kind = BoxKind::Row;
    qreal spaceBefore = 0; // dropped at the head of a page
    qreal height = 0; // without spaceBefore
    TextStyle style;
    std::vector<std::vector<TextLine>> cells;
    bool keepWithNext = false;
    size_t group = 0;
    std::vector<qreal> edges = {}; // of a grid's row, as those of the table
    std::vector<Alignment> alignments = {}; // of a grid's row
    std::vector<std::vector<TextLine>> feet = {}; // of a grid's cells, at their lower right
    qreal bar = 0; // of the longest bar of its chart
    qreal barPart = 0; // of the longest bar, too
};

// The texts of a card at their places.
struct PlacedText
{
    std::vector<TextLine> lines;
    TextStyle style;
    QRectF room; // its upper edge is that of the first line
    Alignment alignment = Alignment::Centre;
    QColor colour = Qt::black;
};

struct CardLayout
{
    bool hasBorder = true;
    QImage background;
    std::vector<PlacedText> texts;
    QPainterPath code;
};

struct PlacedBox
{
    size_t box = 0; // in PageLayout::boxes
    qreal top = 0;
};

using LayoutPage = std::vector<PlacedBox>;

// All lengths in points, from the upper left corner of the sheet.
struct PageLayout
{
    QSizeF sheet;
    QRectF area; // what text and table may fill; page number and trail stand below it
    std::vector<qreal> edges; // of the columns, from left to right; one more than columns
    std::vector<Alignment> alignments;
    std::vector<LayoutBox> boxes;
    std::vector<LayoutPage> pages;
    QString pageText; // see Document::pages
    std::optional<CardLayout> card; // the one page, in the place of boxes
    std::vector<TextLine> mark;
    TextStyle markStyle;
    QRectF codeSquare; // where the QR code stands; empty without one
    QPainterPath code;
    std::vector<std::vector<TextLine>> codeLines; // one text each
    TextStyle codeStyle;
    QRectF trailSquare; // where the trail's QR code stands; empty without one
    QPainterPath trailCode;
    QString trail;
};

constexpr qreal cellPadding = 4; // points beside the text of a cell

inline bool isTableBox(BoxKind kind)
{
    return kind == BoxKind::Header || kind == BoxKind::Heading || kind == BoxKind::Row
        || kind == BoxKind::Sum || kind == BoxKind::Empty;
}

// Measures the document and parts it into pages: the header row on each page with rows, a heading
// always with a row below it and said again where its group goes on, no row cut (except one that is
// higher than a page), notes and signatures with the last rows.
// Errors: Invalid (a code too long for QR).
Result<PageLayout> layOut(const Document &document, TypeCase &typeCase);

} // namespace linxuan
