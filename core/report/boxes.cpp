// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/boxes.h"

#include "core/report/chartboxes.h"
#include "core/report/gridboxes.h"
#include "core/report/tablecolumns.h"

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle titleStyle{FontRole::Headline, 22, 32};
constexpr TextStyle subtitleStyle{FontRole::Body, 15, 24};
constexpr TextStyle proseStyle{FontRole::Body, 16, 28.8};
constexpr qreal tableSpace = 12; // above the table
constexpr qreal signatureHeight = 34;
constexpr qreal sealSpace = 40; // so that the seal covers name and date, not the table

class Measuring
{
public:
    Measuring(const Document &document, TypeCase &typeCase, const QRectF &area, const Fit &fit);

    MeasuredDocument run();

private:
    TextStyle fitted(TextStyle style) const;
    TextStyle fittedTitle() const;
    void placeColumns();
    std::vector<TextLine> cellLines(const QString &text, size_t column, const TextStyle &style);

    qreal rowHeight(const LayoutBox &box) const;
    LayoutBox table(BoxKind kind, const TextStyle &style) const;
    LayoutBox headingBox(const QString &text, size_t group);
    LayoutBox rowBox(BoxKind kind, const TextStyle &style, const QStringList &cells, size_t group);
    void addLines(BoxKind kind, const QString &text, const TextStyle &style, Filling filling,
                  qreal spaceBefore);
    void addHead();
    void addGroup(const DocumentGroup &group, size_t index);
    void addRow(LayoutBox row);
    void addSums(const QStringList &sums, size_t group);
    void addTable();
    void addBoxes(std::vector<LayoutBox> boxes);
    void addEmpty();
    void addNotes();
    void addSignatures();
    void addImprint();
    void keepEndTogether(size_t firstAfterTable);

    const Document &m_document;
    TypeCase &m_typeCase;
    QRectF m_area;
    Fit m_fit;
    TextStyle m_cell{FontRole::Body, 12, 15.6};
    TextStyle m_heading{FontRole::Heading, 12, 15.6};
    MeasuredDocument m_result;
};

Measuring::Measuring(const Document &document, TypeCase &typeCase, const QRectF &area,
                     const Fit &fit)
    : m_document(document)
    , m_typeCase(typeCase)
    , m_area(area)
    , m_fit(fit)
{ }

TextStyle Measuring::fitted(TextStyle style) const
{
    style.size *= m_fit.type;
    style.pitch *= m_fit.type;
    return style;
}

// 二号, or down to 小二 where that spares a title of one sense from being parted.
TextStyle Measuring::fittedTitle() const
{
    const qreal width = textExtent(m_typeCase, m_document.title, titleStyle.role).line;
    for (const qreal size : {22.0, 20.0, 18.0}) {
        if (width * size <= m_area.width())
            return {titleStyle.role, size, titleStyle.pitch};
    }
    return titleStyle;
}

void Measuring::placeColumns()
{
    const std::vector<ColumnNeed> needs = columnNeeds(m_document, m_typeCase);
    const double size = tableSize(m_document, needs, m_area.width()) * m_fit.type;
    m_cell = {FontRole::Body, size, size * 1.3};
    m_heading = {FontRole::Heading, size, size * 1.3};
    m_result.isCramped = isCramped(needs, size, m_area.width());
    qreal edge = m_area.left();
    m_result.edges.push_back(edge);
    for (const double width : columnWidths(m_document, needs, size, m_area.width()))
        m_result.edges.push_back(edge += width);
}

std::vector<TextLine> Measuring::cellLines(const QString &text, size_t column,
                                           const TextStyle &style)
{
    const qreal width = m_result.edges[column + 1] - m_result.edges[column] - 2 * cellPadding;
    const bool even = style.role == FontRole::Heading
        || m_document.columns[column].alignment == Alignment::Centre;
    return breakLines(m_typeCase, text, style, width, even ? Filling::Even : Filling::Full);
}

qreal Measuring::rowHeight(const LayoutBox &box) const
{
    size_t lines = 1;
    for (const auto &cell : box.cells)
        lines = std::max(lines, cell.size());
    return qreal(lines) * box.style.pitch + 2 * rowPadding * m_fit.room;
}

LayoutBox Measuring::table(BoxKind kind, const TextStyle &style) const
{
    LayoutBox box;
    box.kind = kind;
    box.style = style;
    return box;
}

LayoutBox Measuring::headingBox(const QString &text, size_t group)
{
    LayoutBox box = table(BoxKind::Heading, m_heading);
    const qreal width = m_area.width() - 2 * cellPadding;
    box.cells.push_back(breakLines(m_typeCase, text, m_heading, width));
    box.height = rowHeight(box);
    box.group = group;
    box.keepWithNext = true;
    return box;
}

LayoutBox Measuring::rowBox(BoxKind kind, const TextStyle &style, const QStringList &cells,
                            size_t group)
{
    LayoutBox box = table(kind, style);
    for (size_t i = 0; i < m_document.columns.size(); ++i)
        box.cells.push_back(cellLines(cells.value(qsizetype(i)), i, style));
    box.height = rowHeight(box);
    box.group = group;
    return box;
}

// One box per line, so that no text is too long for a page.
void Measuring::addLines(BoxKind kind, const QString &text, const TextStyle &style, Filling filling,
                         qreal spaceBefore)
{
    for (TextLine &line : breakLines(m_typeCase, text, style, m_area.width(), filling)) {
        LayoutBox box = table(kind, style);
        box.height = style.pitch;
        box.spaceBefore = spaceBefore;
        box.cells.push_back({std::move(line)});
        m_result.boxes.push_back(std::move(box));
        spaceBefore = 0;
    }
}

void Measuring::addHead()
{
    addLines(BoxKind::Title, m_document.title, fittedTitle(), Filling::Even, 0);
    qreal space = 8;
    for (const QString &line : m_document.subtitle) {
        addLines(BoxKind::Subtitle, line, fitted(subtitleStyle), Filling::Even, space);
        space = 0;
    }
    const TextStyle prose = fitted(proseStyle);
    space = 20;
    if (!m_document.salutation.isEmpty()) {
        addLines(BoxKind::Paragraph, m_document.salutation, prose, Filling::Full, space);
        space = 0;
    }
    for (const QString &paragraph : m_document.paragraphs) {
        addLines(BoxKind::Paragraph, u"　　"_s + paragraph, prose, Filling::Full, space);
        space = 0;
    }
}

// Only a row higher than a page is parted, between its lines.
void Measuring::addRow(LayoutBox row)
{
    qreal room = m_area.height() - m_result.header->height;
    if (const auto &heading = m_result.continued[row.group])
        room -= heading->height;
    const size_t most = size_t(std::max(1.0, (room - 2 * rowPadding) / row.style.pitch));
    while (row.height > room && row.height > most * row.style.pitch + 2 * rowPadding) {
        LayoutBox part = row;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            auto &rest = row.cells[i];
            const auto cut = rest.begin() + std::ptrdiff_t(std::min(most, rest.size()));
            part.cells[i].assign(rest.begin(), cut);
            rest.erase(rest.begin(), cut);
        }
        part.height = rowHeight(part);
        row.height = rowHeight(row);
        m_result.boxes.push_back(std::move(part));
    }
    m_result.boxes.push_back(std::move(row));
}

void Measuring::addGroup(const DocumentGroup &group, size_t index)
{
    m_result.continued.emplace_back();
    if (group.rows.empty())
        return;
    if (!group.heading.isEmpty()) {
        m_result.continued.back() = headingBox(group.heading + u"（续）"_s, index);
        m_result.boxes.push_back(headingBox(group.heading, index));
    }
    for (const QStringList &row : group.rows)
        addRow(rowBox(BoxKind::Row, m_cell, row, index));
    addSums(group.sums, index);
}

// A sum never stands alone at the head of a page.
void Measuring::addSums(const QStringList &sums, size_t group)
{
    if (sums.isEmpty())
        return;
    m_result.boxes.back().keepWithNext = true;
    m_result.boxes.push_back(rowBox(BoxKind::Sum, m_heading, sums, group));
}

void Measuring::addEmpty()
{
    if (m_document.emptyText.isEmpty())
        return;
    LayoutBox box = table(BoxKind::Empty, m_cell);
    const qreal width = m_area.width() - 2 * cellPadding;
    box.cells.push_back(breakLines(m_typeCase, m_document.emptyText, m_cell, width, Filling::Even));
    box.height = rowHeight(box) + 4 * m_cell.pitch;
    box.spaceBefore = tableSpace;
    m_result.boxes.push_back(std::move(box));
}

void Measuring::addNotes()
{
    const TextStyle style = fitted({FontRole::Body, 10.5, 16});
    qreal space = 8;
    for (const QString &note : m_document.notes) {
        addLines(BoxKind::Note, note, style, Filling::Full, space);
        space = 0;
    }
}

// As many places to sign on a line as fit with 150 points each.
void Measuring::addSignatures()
{
    const TextStyle style{FontRole::Body, 12, 18};
    const qsizetype perLine = std::max<qsizetype>(1, qsizetype(m_area.width() / 150));
    qreal space = 14;
    for (qsizetype i = 0; i < m_document.signatures.size(); i += perLine) {
        LayoutBox box = table(BoxKind::Signatures, style);
        box.height = signatureHeight;
        box.spaceBefore = space;
        for (const QString &label : m_document.signatures.mid(i, perLine))
            box.cells.push_back(
                breakLines(m_typeCase, label, style, m_area.width() / qreal(perLine) - 60));
        box.cells.resize(size_t(std::min(perLine, m_document.signatures.size())));
        for (const auto &cell : box.cells)
            box.height = std::max(box.height, qreal(cell.size()) * style.pitch + 8);
        m_result.boxes.push_back(std::move(box));
        space = 0;
    }
}

void Measuring::addImprint()
{
    qreal space = sealSpace * m_fit.room;
    for (const QString &line : m_document.imprint) {
        addLines(BoxKind::Imprint, line, fitted(proseStyle), Filling::Even, space);
        space = 0;
    }
}

// Signatures and seal on a sheet without a line of the list could be put under any list.
void Measuring::keepEndTogether(size_t firstAfterTable)
{
    auto &boxes = m_result.boxes;
    if (firstAfterTable == boxes.size())
        return;
    for (size_t i = firstAfterTable; i + 1 < boxes.size(); ++i)
        boxes[i].keepWithNext = true;
    for (size_t i = firstAfterTable; i > 0 && firstAfterTable - i < 2; --i) {
        const BoxKind kind = boxes[i - 1].kind;
        if (kind != BoxKind::Row && kind != BoxKind::Sum && kind != BoxKind::Empty
            && kind != BoxKind::Bar)
            break;
        boxes[i - 1].keepWithNext = true;
    }
}

void Measuring::addBoxes(std::vector<LayoutBox> boxes)
{
    std::move(boxes.begin(), boxes.end(), std::back_inserter(m_result.boxes));
}

void Measuring::addTable()
{
    placeColumns();
    LayoutBox header = table(BoxKind::Header, m_heading);
    for (size_t i = 0; i < m_document.columns.size(); ++i)
        header.cells.push_back(cellLines(m_document.columns[i].title, i, m_heading));
    header.height = rowHeight(header);
    header.spaceBefore = tableSpace;
    header.keepWithNext = true;
    m_result.header = std::move(header);
    for (size_t i = 0; i < m_document.groups.size(); ++i)
        addGroup(m_document.groups[i], i);
    addSums(m_document.sums, noGroup);
}

MeasuredDocument Measuring::run()
{
    addHead();
    addBoxes(gridBoxes(m_document, m_typeCase, m_area, m_fit));
    const bool hasRows =
        std::any_of(m_document.groups.begin(), m_document.groups.end(),
                    [](const DocumentGroup &group) { return !group.rows.empty(); });
    if (hasRows)
        addTable();
    else
        addEmpty();
    addBoxes(chartBoxes(m_document, m_typeCase, m_area));
    const size_t firstAfterTable = m_result.boxes.size();
    addNotes();
    addSignatures();
    addImprint();
    keepEndTogether(firstAfterTable);
    return std::move(m_result);
}

} // namespace

MeasuredDocument measure(const Document &document, TypeCase &typeCase, const QRectF &area,
                         const Fit &fit)
{
    return Measuring(document, typeCase, area, fit).run();
}

} // namespace linxuan
