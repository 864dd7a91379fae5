// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pagelayout.h"

#include "core/report/boxes.h"
#include "core/report/cardlayout.h"
#include "core/report/qrpicture.h"

namespace linxuan {

namespace {

// Official prose has 37, 35, 28 and 26 mm; a table needs the width, the foot needs two lines.
PageLayout emptySheet(PaperSize paper, Orientation orientation)
{
    PageLayout layout;
    layout.sheet = paper == PaperSize::A3 ? QSizeF(842, 1191) : QSizeF(595, 842);
    if (orientation == Orientation::Landscape)
        layout.sheet.transpose();
    const QMarginsF margins = orientation == Orientation::Portrait
        ? QMarginsF(22, 30, 22, 28) * millimetre
        : QMarginsF(25, 25, 25, 28) * millimetre;
    layout.area = QRectF(QPointF(), layout.sheet).marginsRemoved(margins);
    return layout;
}

class Paginator
{
public:
    Paginator(PageLayout &layout, MeasuredDocument measured)
        : m_layout(layout)
        , m_measured(std::move(measured))
    { }

    void run();

private:
    size_t chainEnd(size_t first) const;
    qreal chainHeight(size_t first, size_t last, bool freshPage) const;
    qreal headHeight(const LayoutBox &first) const;
    bool startsTable(size_t index) const;
    size_t chainCut(size_t first, size_t last) const;
    void placeChain(size_t first, size_t last);
    void newPage(size_t next);
    void place(LayoutBox box);

    PageLayout &m_layout;
    MeasuredDocument m_measured;
    qreal m_top = 0;
};

bool isBelowHeader(BoxKind kind)
{
    return kind == BoxKind::Row || kind == BoxKind::Heading || kind == BoxKind::Sum;
}

// The sum of the whole table belongs to no group.
bool isInGroup(const LayoutBox &box)
{
    return box.kind == BoxKind::Row || (box.kind == BoxKind::Sum && box.group != noGroup);
}

size_t Paginator::chainEnd(size_t first) const
{
    size_t last = first;
    while (m_measured.boxes[last].keepWithNext && last + 1 < m_measured.boxes.size())
        ++last;
    return last + 1;
}

// What is said again above a box that begins a page.
qreal Paginator::headHeight(const LayoutBox &first) const
{
    qreal height = 0;
    if (m_measured.header && isBelowHeader(first.kind))
        height += m_measured.header->height;
    if (isInGroup(first) && m_measured.continued[first.group])
        height += m_measured.continued[first.group]->height;
    return height;
}

bool Paginator::startsTable(size_t index) const
{
    const auto &boxes = m_measured.boxes;
    return m_measured.header && isTableBox(boxes[index].kind)
        && (index == 0 || !isTableBox(boxes[index - 1].kind));
}

qreal Paginator::chainHeight(size_t first, size_t last, bool freshPage) const
{
    qreal height = 0;
    if (freshPage)
        height = headHeight(m_measured.boxes[first]);
    else if (startsTable(first))
        height = m_measured.header->height + m_measured.header->spaceBefore;
    for (size_t i = first; i < last; ++i) {
        const LayoutBox &box = m_measured.boxes[i];
        height += box.height + (freshPage && i == first ? 0 : box.spaceBefore);
    }
    return height;
}

void Paginator::place(LayoutBox box)
{
    if (!m_layout.pages.back().empty())
        m_top += box.spaceBefore;
    m_layout.pages.back().push_back({m_layout.boxes.size(), m_top});
    m_top += box.height;
    m_layout.boxes.push_back(std::move(box));
}

void Paginator::newPage(size_t next)
{
    m_layout.pages.emplace_back();
    m_top = m_layout.area.top();
    const LayoutBox &first = m_measured.boxes[next];
    if (startsTable(next) || !m_measured.header)
        return;
    if (isBelowHeader(first.kind))
        place(*m_measured.header);
    if (isInGroup(first) && m_measured.continued[first.group])
        place(*m_measured.continued[first.group]);
}

// Too high for any page: gives up the first ties, so that seal and signatures keep as many rows as
// they can. A heading keeps its row all the same.
size_t Paginator::chainCut(size_t first, size_t last) const
{
    const qreal room = m_layout.area.height();
    for (size_t cut = first + 1; cut < last; ++cut) {
        const BoxKind above = m_measured.boxes[cut - 1].kind;
        if (above != BoxKind::Heading && above != BoxKind::ChartTitle
            && chainHeight(cut, last, true) <= room)
            return cut;
    }
    return last - 1;
}

void Paginator::placeChain(size_t first, size_t last)
{
    const qreal room = m_layout.area.height();
    if (chainHeight(first, last, true) > room && last - first > 1) {
        const size_t cut = chainCut(first, last);
        placeChain(first, cut);
        placeChain(cut, last);
        return;
    }
    if (m_top + chainHeight(first, last, false) > m_layout.area.bottom()
        && !m_layout.pages.back().empty())
        newPage(first);
    if (startsTable(first))
        place(*m_measured.header);
    for (size_t i = first; i < last; ++i)
        place(std::move(m_measured.boxes[i]));
}

void Paginator::run()
{
    m_layout.pages.emplace_back();
    m_top = m_layout.area.top();
    for (size_t first = 0; first < m_measured.boxes.size();) {
        const size_t last = chainEnd(first);
        placeChain(first, last);
        first = last;
    }
}

// In the head margin, so that the text starts where it does without a code.
Result<void> placeCode(const PageCode &code, TypeCase &typeCase, PageLayout &layout)
{
    LX_TRY(const QrModules modules, qrModules(code.qr));
    const qreal above = 7 * millimetre;
    const qreal side = layout.area.top() - above - 3 * millimetre;
    layout.codeSquare = QRectF(layout.area.right() - side, above, side, side);
    layout.code = qrPath(modules, layout.codeSquare);
    layout.codeStyle = {FontRole::Body, 10.5, 14};
    const qreal room = layout.area.width() / 2;
    for (const QString &line : code.lines)
        layout.codeLines.push_back(breakLines(typeCase, line, layout.codeStyle, room));
    return {};
}

// At the end of the foot margin, where neither page number nor trail comes.
Result<void> placeTrailCode(const QString &text, PageLayout &layout)
{
    LX_TRY(const QrModules modules, qrModules(text));
    const qreal side = 17 * millimetre;
    layout.trailSquare = QRectF(layout.area.right() - side, layout.area.bottom() + 10, side, side);
    layout.trailCode = qrPath(modules, layout.trailSquare);
    return {};
}

void paginate(const Document &document, TypeCase &typeCase, const Fit &fit, PageLayout &layout)
{
    MeasuredDocument measured = measure(document, typeCase, layout.area, fit);
    layout.edges = measured.edges;
    layout.boxes.clear();
    layout.pages.clear();
    Paginator(layout, std::move(measured)).run();
}

// A table that is cramped on A4 goes on A3 on its side, where the form says so.
void chooseSheet(const Document &document, TypeCase &typeCase, PageLayout &layout)
{
    if (document.paper == PaperSize::Fitting && measure(document, typeCase, layout.area).isCramped)
        layout = emptySheet(PaperSize::A3, Orientation::Landscape);
}

// What is left free gives way before the type does.
void paginateFitting(const Document &document, TypeCase &typeCase, PageLayout &layout)
{
    constexpr Fit steps[] = {{1, 0.9},   {1, 0.8},    {0.95, 0.8}, {0.95, 0.7},  {0.9, 0.7},
                             {0.9, 0.6}, {0.85, 0.6}, {0.8, 0.6},  {0.75, 0.55}, {0.75, 0.45}};
    paginate(document, typeCase, {}, layout);
    const size_t most = size_t(document.fitPages);
    if (most == 0 || layout.pages.size() > 2 * most)
        return;
    for (const Fit &fit : steps) {
        if (layout.pages.size() <= most)
            return;
        paginate(document, typeCase, fit, layout);
    }
    if (layout.pages.size() > most)
        paginate(document, typeCase, {}, layout);
}

} // namespace

Result<PageLayout> layOut(const Document &document, TypeCase &typeCase)
{
    PageLayout layout = emptySheet(document.paper, document.orientation);
    if (document.card) {
        LX_TRY(layout.card, layOutCard(*document.card, typeCase));
        layout.pages.resize(1);
        return layout;
    }
    chooseSheet(document, typeCase, layout);
    for (const DocumentColumn &column : document.columns)
        layout.alignments.push_back(column.alignment);
    layout.trail = document.trail;
    layout.pageText = document.pages;
    layout.markStyle = {FontRole::Heading, 10.5, 14};
    layout.mark = breakLines(typeCase, document.mark, layout.markStyle, layout.area.width());
    if (document.code)
        LX_CHECK(placeCode(*document.code, typeCase, layout));
    if (!document.trailQr.isEmpty())
        LX_CHECK(placeTrailCode(document.trailQr, layout));
    paginateFitting(document, typeCase, layout);
    return layout;
}

} // namespace linxuan
