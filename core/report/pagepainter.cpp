// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pagepainter.h"

#include "core/report/boxes.h"
#include "core/report/cardlayout.h"
#include "core/report/chartboxes.h"

#include <QGlyphRun>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal ruleWidth = 0.5;
constexpr qreal ascent = 0.88; // of the square a Chinese character stands in

Alignment alignmentOf(const PageLayout &layout, const LayoutBox &box, size_t cell)
{
    if (box.kind == BoxKind::Header || box.kind == BoxKind::Empty)
        return Alignment::Centre;
    return box.kind == BoxKind::Heading ? Alignment::Left : layout.alignments[cell];
}

bool spansTable(const LayoutBox &box)
{
    return box.kind == BoxKind::Heading || box.kind == BoxKind::Empty;
}

} // namespace

PagePainter::PagePainter(QPainter &painter, TypeCase &typeCase)
    : m_painter(painter)
    , m_typeCase(typeCase)
{ }

void PagePainter::draw(const PageLayout &layout, size_t page)
{
    m_layout = &layout;
    if (m_layout->card)
        return drawCard();
    m_painter.setPen(QPen(Qt::black, ruleWidth, Qt::SolidLine, Qt::SquareCap));
    drawMark();
    drawCode();
    for (const PlacedBox &placed : m_layout->pages[page])
        drawBox(placed);
    drawRules(m_layout->pages[page]);
    drawFoot(page);
}

void PagePainter::drawBox(const PlacedBox &placed)
{
    const LayoutBox &box = m_layout->boxes[placed.box];
    if (isTableBox(box.kind))
        drawCells(box, placed.top);
    else if (box.kind == BoxKind::Signatures)
        drawSignatures(box, placed.top);
    else if (box.kind == BoxKind::Grid)
        drawGrid(box, placed.top);
    else if (box.kind == BoxKind::Bar)
        drawBar(box, placed.top);
    else
        drawLoose(box, placed.top);
}

void PagePainter::drawCells(const LayoutBox &box, qreal top)
{
    for (size_t i = 0; i < box.cells.size(); ++i) {
        const qreal left = spansTable(box) ? m_layout->area.left() : m_layout->edges[i];
        const qreal right = spansTable(box) ? m_layout->area.right() : m_layout->edges[i + 1];
        const QRectF room(left + cellPadding, top, right - left - 2 * cellPadding, box.height);
        drawBlock(box.cells[i], box.style, room, alignmentOf(*m_layout, box, i));
    }
}

void PagePainter::drawLoose(const LayoutBox &box, qreal top)
{
    QRectF room(m_layout->area.left(), top, m_layout->area.width(), box.height);
    Alignment alignment = Alignment::Left;
    if (box.kind == BoxKind::Title || box.kind == BoxKind::Subtitle)
        alignment = Alignment::Centre;
    if (box.kind == BoxKind::Imprint) {
        // Office and date are centred over one another, as the seal is.
        room.setLeft(room.right() - std::max(room.width() * 0.5, box.cells[0][0].width));
        alignment = Alignment::Centre;
    }
    for (const auto &cell : box.cells)
        drawBlock(cell, box.style, room, alignment);
}

void PagePainter::drawSignatures(const LayoutBox &box, qreal top)
{
    const qreal place = m_layout->area.width() / qreal(box.cells.size());
    constexpr qreal gap = 16;
    for (size_t i = 0; i < box.cells.size(); ++i) {
        const qreal left = m_layout->area.left() + qreal(i) * place;
        drawBlock(box.cells[i], box.style, QRectF(left, top, place, box.height), Alignment::Left);
        if (box.cells[i].empty())
            continue;
        const qreal below = qreal(box.cells[i].size()) * box.style.pitch / 2;
        const qreal y = top + box.height / 2 + below - 1;
        const qreal from = left + box.cells[i].back().width + 2;
        m_painter.drawLine(QLineF(from, y, left + place - gap, y));
    }
}

void PagePainter::drawGrid(const LayoutBox &box, qreal top)
{
    for (size_t i = 0; i < box.cells.size(); ++i) {
        const QRectF cell(box.edges[i], top, box.edges[i + 1] - box.edges[i], box.height);
        m_painter.drawRect(cell);
        const QRectF inside = cell.adjusted(cellPadding, rowPadding, -cellPadding, -rowPadding);
        const qreal foot = qreal(box.feet[i].size()) * box.style.pitch;
        QRectF room = inside.adjusted(0, 0, 0, -foot);
        // Prose begins at the top of its cell, what stands beside a foot too.
        if (foot > 0)
            room.setHeight(qreal(box.cells[i].size()) * box.style.pitch);
        drawBlock(box.cells[i], box.style, room, box.alignments[i]);
        drawBlock(box.feet[i], box.style,
                  QRectF(inside.left(), inside.bottom() - foot, inside.width(), foot),
                  Alignment::Right);
    }
}

void PagePainter::drawBar(const LayoutBox &box, qreal top)
{
    const BarPlaces places = barPlaces(box, m_layout->area, top);
    drawBlock(box.cells[0], box.style, places.label, Alignment::Right);
    QRectF bar = places.bar;
    bar.setWidth(places.bar.width() * box.bar);
    m_painter.fillRect(bar, QColor(0xc4, 0xd3, 0xd6));
    bar.setWidth(places.bar.width() * box.barPart);
    m_painter.fillRect(bar, QColor(0x2f, 0x6f, 0x7a));
    m_painter.drawLine(QLineF(places.bar.left(), top, places.bar.left(), top + box.height));
    drawBlock(box.cells[1], box.style, places.text, Alignment::Left);
}

void PagePainter::drawCard()
{
    const CardLayout &card = *m_layout->card;
    if (!card.background.isNull())
        m_painter.drawImage(QRectF(QPointF(), m_layout->sheet), card.background);
    if (card.hasBorder)
        drawCardBorder(m_painter, m_layout->sheet);
    for (const PlacedText &text : card.texts) {
        m_painter.setPen(QPen(text.colour, ruleWidth));
        drawBlock(text.lines, text.style, text.room, text.alignment);
    }
    if (!card.code.isEmpty())
        m_painter.fillPath(card.code, Qt::black);
}

// Rules between boxes; upright ones in one piece over rows that follow each other.
void PagePainter::drawRules(const LayoutPage &page)
{
    QList<QLineF> rules;
    const qreal left = m_layout->area.left();
    const qreal right = m_layout->area.right();
    qreal columnsFrom = -1;
    const auto endColumns = [&](qreal bottom) {
        for (size_t i = 1; columnsFrom >= 0 && i + 1 < m_layout->edges.size(); ++i)
            rules.append({m_layout->edges[i], columnsFrom, m_layout->edges[i], bottom});
        columnsFrom = -1;
    };
    qreal first = -1;
    qreal bottom = -1;
    for (const PlacedBox &placed : page) {
        const LayoutBox &box = m_layout->boxes[placed.box];
        if (!isTableBox(box.kind))
            continue;
        first = first < 0 ? placed.top : first;
        bottom = placed.top + box.height;
        rules.append({left, placed.top, right, placed.top});
        if (spansTable(box))
            endColumns(placed.top);
        else if (columnsFrom < 0)
            columnsFrom = placed.top;
    }
    if (first < 0)
        return;
    endColumns(bottom);
    rules.append({left, bottom, right, bottom});
    rules.append({left, first, left, bottom});
    rules.append({right, first, right, bottom});
    m_painter.drawLines(rules);
}

void PagePainter::drawMark()
{
    QRectF room = m_layout->area;
    const qreal height = qreal(m_layout->mark.size()) * m_layout->markStyle.pitch;
    room.setTop(m_layout->area.top() - 14 - height);
    room.setHeight(height);
    const bool isCornerTaken = !m_layout->codeSquare.isEmpty();
    drawBlock(m_layout->mark, m_layout->markStyle, room,
              isCornerTaken ? Alignment::Left : Alignment::Right);
}

// The lines stand beside the QR code, farther away than its quiet zone.
void PagePainter::drawCode()
{
    if (m_layout->codeSquare.isEmpty())
        return;
    m_painter.fillPath(m_layout->code, Qt::black);
    std::vector<TextLine> lines;
    for (const auto &text : m_layout->codeLines)
        lines.insert(lines.end(), text.begin(), text.end());
    QRectF room = m_layout->codeSquare;
    room.moveRight(room.left() - 12);
    room.setLeft(m_layout->area.left());
    drawBlock(lines, m_layout->codeStyle, room, Alignment::Right);
}

// The page number 7 mm below the text area, as GB/T 9704 has it, and the trail under it.
void PagePainter::drawFoot(size_t page)
{
    const TextStyle number{FontRole::Body, 14, 20};
    const TextStyle small{FontRole::Body, 8, 11};
    QRectF room = m_layout->area;
    room.setTop(m_layout->area.bottom() + 14);
    room.setHeight(number.pitch);
    QString text = m_layout->pageText;
    text.replace(u"{{页}}"_s, QString::number(page + 1));
    text.replace(u"{{总页数}}"_s, QString::number(m_layout->pages.size()));
    drawBlock(breakLines(m_typeCase, text, number, room.width()), number, room, Alignment::Centre);
    if (!m_layout->trailSquare.isEmpty()) {
        const qreal taken = m_layout->trailSquare.width() + 12;
        room.adjust(taken, 0, -taken, 0);
        m_painter.fillPath(m_layout->trailCode, Qt::black);
    }
    auto trail = breakLines(m_typeCase, m_layout->trail, small, room.width(), Filling::Even);
    trail.resize(std::min<size_t>(trail.size(), 3));
    room.setTop(room.bottom() + 2);
    room.setHeight(qreal(trail.size()) * small.pitch);
    drawBlock(trail, small, room, Alignment::Centre);
}

void PagePainter::drawBlock(const std::vector<TextLine> &lines, const TextStyle &style,
                            const QRectF &room, Alignment alignment)
{
    qreal top = room.center().y() - qreal(lines.size()) * style.pitch / 2;
    for (const TextLine &line : lines) {
        qreal left = room.left();
        if (alignment == Alignment::Centre)
            left += (room.width() - line.width) / 2;
        else if (alignment == Alignment::Right)
            left += room.width() - line.width;
        drawLine(line, style, {left, top});
        top += style.pitch;
    }
}

void PagePainter::drawLine(const TextLine &line, const TextStyle &style, QPointF topLeft)
{
    const std::span<const Glyph> glyphs(line.glyphs);
    QPointF baseline = topLeft + QPointF(0, (style.pitch - style.size) / 2 + ascent * style.size);
    for (size_t start = 0; start < glyphs.size();) {
        size_t end = start;
        qreal width = 0;
        for (; end < glyphs.size() && glyphs[end].face == glyphs[start].face; ++end)
            width += qreal(glyphs[end].advance) * style.size;
        drawRun(glyphs.subspan(start, end - start), style, baseline);
        baseline.rx() += width;
        start = end;
    }
}

void PagePainter::drawRun(std::span<const Glyph> glyphs, const TextStyle &style, QPointF baseline)
{
    m_positions.clear();
    m_indexes.clear();
    qreal x = 0;
    for (const Glyph &glyph : glyphs) {
        note(glyph);
        m_indexes.append(glyph.index);
        m_positions.append({x, 0});
        x += qreal(glyph.advance) * style.size;
    }
    QGlyphRun run;
    run.setRawFont(m_typeCase.font(glyphs.front().face, style.size));
    run.setRawData(m_indexes.constData(), m_positions.constData(), int(m_indexes.size()));
    m_painter.drawGlyphRun(baseline, run);
}

void PagePainter::note(const Glyph &glyph)
{
    const quint64 key = quint64(glyph.face) << 32 | glyph.index;
    if (m_noted.contains(key))
        return;
    m_noted.insert(key);
    const auto known = m_textOfFace.constFind(glyph.face);
    const size_t place = known == m_textOfFace.constEnd() ? m_texts.size() : *known;
    if (place == m_texts.size()) {
        m_texts.emplace_back();
        m_textOfFace.insert(glyph.face, place);
    }
    m_texts[place].push_back(glyph.character);
}

} // namespace linxuan
