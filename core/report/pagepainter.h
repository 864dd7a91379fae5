// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/pagelayout.h"
#include "core/report/pdfbytes.h"

#include <QHash>
#include <QPainter>
#include <QSet>

#include <span>

namespace linxuan {

// Draws laid-out pages with a painter whose unit is a point, and keeps account of the glyphs in the
// order of their first use.
class PagePainter
{
public:
    PagePainter(QPainter &painter, TypeCase &typeCase);

    void draw(const PageLayout &layout, size_t page);
    // Per font in the order of first use, the characters its glyphs stand for, in that order.
    const std::vector<FontText> &texts() const { return m_texts; }

private:
    void drawBox(const PlacedBox &placed);
    void drawCells(const LayoutBox &box, qreal top);
    void drawLoose(const LayoutBox &box, qreal top);
    void drawSignatures(const LayoutBox &box, qreal top);
    void drawGrid(const LayoutBox &box, qreal top);
    void drawBar(const LayoutBox &box, qreal top);
    void drawCard();
    void drawRules(const LayoutPage &page);
    void drawMark();
    void drawCode();
    void drawFoot(size_t page);
    void drawBlock(const std::vector<TextLine> &lines, const TextStyle &style, const QRectF &room,
                   Alignment alignment);
    void drawLine(const TextLine &line, const TextStyle &style, QPointF topLeft);
    void drawRun(std::span<const Glyph> glyphs, const TextStyle &style, QPointF baseline);
    void note(const Glyph &glyph);

    QPainter &m_painter;
    TypeCase &m_typeCase;
    const PageLayout *m_layout = nullptr; // of the page being drawn
    std::vector<FontText> m_texts;
    QHash<int, size_t> m_textOfFace;
    QSet<quint64> m_noted; // by face and glyph
    QList<QPointF> m_positions;
    QList<quint32> m_indexes;
};

} // namespace linxuan
