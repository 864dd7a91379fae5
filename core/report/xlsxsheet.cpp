// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/xlsxsheet.h"

#include "core/report/boxes.h"
#include "core/report/columnwidths.h"
#include "core/report/qrpicture.h"
#include "core/report/sheettemplate/cellplaces.h"
#include "core/report/sheettext.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInFooter = 250;
constexpr lxw_col_t gridColumns = 24; // of a form that has no table
constexpr lxw_col_t proseColumns = 4; // LibreOffice does not fit a single wide column to the page
constexpr int qrPixels = 4; // a module
constexpr size_t mostInSum = 200; // ranges; spreadsheets take 255

QByteArray qrPng(const QString &text)
{
    const auto modules = qrModules(text);
    if (!modules)
        return {};
    const int quiet = 4;
    QImage picture(modules->side + 2 * quiet, modules->side + 2 * quiet, QImage::Format_Mono);
    picture.fill(1);
    for (int y = 0; y < modules->side; ++y) {
        for (int x = 0; x < modules->side; ++x)
            picture.setPixel(x + quiet, y + quiet, modules->isDark(x, y) ? 0 : 1);
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.scaled(picture.size() * qrPixels).save(&buffer, "PNG");
    return png;
}

bool hasTable(const Document &document)
{
    return !document.columns.empty();
}

} // namespace

XlsxSheet::XlsxSheet(lxw_workbook *workbook, const SheetFormats &formats, const Document &document,
                     const QString &name)
    : m_formats(formats)
    , m_document(document)
    , m_sheet(workbook_add_worksheet(workbook, name.toUtf8().constData()))
    , m_last(hasTable(document)          ? lxw_col_t(document.columns.size() - 1)
                 : document.grid.empty() ? proseColumns - 1
                                         : gridColumns - 1)
{ }

lxw_error XlsxSheet::write()
{
    if (!m_sheet)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    setPage();
    setWidths();
    writeHead();
    writeGrid();
    writeTable();
    writeEnd();
    fitPage();
    keep(worksheet_print_area(m_sheet, 0, 0, m_row > 0 ? m_row - 1 : 0, m_last));
    return m_error;
}

void XlsxSheet::keep(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

void XlsxSheet::setPage()
{
    worksheet_set_paper(m_sheet, m_document.paper == PaperSize::A3 ? 8 : 9);
    if (m_document.orientation == Orientation::Landscape)
        worksheet_set_landscape(m_sheet);
    worksheet_set_margins(m_sheet, 0.8, 0.8, 1.0, 1.0);
    worksheet_center_horizontally(m_sheet);
    const auto escaped = [](QString text) { return text.replace(u'&', u"&&"_s); };
    QStringList head = m_document.code ? m_document.code->lines : QStringList();
    if (!m_document.mark.isEmpty())
        head.prepend(m_document.mark);
    if (!head.isEmpty())
        keep(worksheet_set_header(
            m_sheet, (u"&R"_s + escaped(head.join(u'\n'))).left(mostInFooter).toUtf8()));
    QString pages = escaped(m_document.pages);
    pages.replace(u"{{页}}"_s, u"&P"_s).replace(u"{{总页数}}"_s, u"&N"_s);
    QString footer = u"&C&\"FangSong\""_s + pages;
    if (!m_document.trail.isEmpty())
        footer += u"\n&8 "_s + escaped(m_document.trail);
    keep(worksheet_set_footer(m_sheet, footer.left(mostInFooter).toUtf8()));
}

void XlsxSheet::setRowHeight(double points)
{
    m_height += points;
    keep(worksheet_set_row(m_sheet, m_row, points, nullptr));
}

// On one page where the form says so, unless that would make it too small to be read.
void XlsxSheet::fitPage()
{
    const double page = m_document.orientation == Orientation::Portrait ? 698 : 451;
    const bool isOne = m_document.fitPages == 1 && m_height <= 1.4 * page;
    worksheet_fit_to_pages(m_sheet, 1, isOne ? 1 : 0);
}

// Of pixels; a column takes 7 for a digit and 5 beside its text.
double XlsxSheet::widthBetweenMargins(double pixels) const
{
    return (pixels - 5.0 * (m_last + 1)) / 7;
}

// A table that is cramped on A4 goes on A3 on its side, where the form says so.
void XlsxSheet::widenPaper(double least)
{
    if (m_document.paper != PaperSize::Fitting || least <= m_width)
        return;
    worksheet_set_paper(m_sheet, 8);
    worksheet_set_landscape(m_sheet);
    m_width = widthBetweenMargins(1430);
}

void XlsxSheet::setWidths()
{
    m_width = widthBetweenMargins(m_document.orientation == Orientation::Portrait ? 640 : 969);
    std::vector<int> weights{1};
    std::vector<double> least{2.5};
    weights.resize(size_t(m_last) + 1, 1);
    least.resize(size_t(m_last) + 1, 2.5);
    for (size_t i = 0; i < m_document.columns.size(); ++i) {
        weights[i] = m_document.columns[i].weight;
        least[i] = std::max(least[i], longestWordOf(m_document.columns[i].title) + 2.0);
    }
    for (const DocumentGroup &group : m_document.groups) {
        for (const QStringList &row : group.rows) {
            for (qsizetype i = 0; i < row.size(); ++i)
                least[size_t(i)] =
                    std::max(least[size_t(i)], std::min(longestWordOf(row[i]), 40) + 2.0);
        }
    }
    widenPaper(std::accumulate(least.begin(), least.end(), 0.0));
    m_widths = shareWidth(m_width, weights, least);
    for (lxw_col_t i = 0; i <= m_last; ++i)
        keep(worksheet_set_column(m_sheet, i, i, m_widths[i], nullptr));
}

// Spreadsheets do not fit the height of merged cells to their text, and not all fit that of others.
double XlsxSheet::rowHeight(const QStringList &cells, double pitch, double size) const
{
    const double scale = size / 11; // widths are told in characters of 11 points
    int lines = 1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double width = cells.size() == 1 ? m_width : m_widths[size_t(i)];
        int needed = 0;
        for (const QStringView part : QStringView(cells[i]).split(u'\n'))
            needed +=
                std::max(1, int(std::ceil(textWidth(part) * scale / std::max(1.0, width - 1.5))));
        lines = std::max(lines, needed);
    }
    return std::min(400.0, lines * pitch + 4);
}

void XlsxSheet::writeAcross(const QString &text, lxw_format *format, double pitch, double size)
{
    setRowHeight(rowHeight({text}, pitch, size));
    writeMerged(0, m_last, text, format);
    ++m_row;
}

void XlsxSheet::writeHead()
{
    for (const QString &line : m_document.title.split(u'\n', Qt::SkipEmptyParts))
        writeAcross(line, m_formats.title, 30, 22);
    for (const QString &line : m_document.subtitle)
        writeAcross(line, m_formats.subtitle, 20, 14);
    if (!m_document.salutation.isEmpty())
        writeAcross(m_document.salutation, m_formats.prose, 28.8, 16);
    for (const QString &paragraph : m_document.paragraphs)
        writeAcross(u"　　"_s + paragraph, m_formats.prose, 28.8, 16);
}

void XlsxSheet::writeHeading(const QString &heading)
{
    if (!heading.isEmpty())
        writeAcross(heading, m_formats.heading, 18);
}

void XlsxSheet::writeCell(lxw_col_t column, const QString &text)
{
    const DocumentColumn &rule = m_document.columns[column];
    const auto decimals = rule.number ? decimalsOf(text) : std::nullopt;
    if (text.isEmpty())
        keep(worksheet_write_blank(m_sheet, m_row, column, m_formats.text(rule.alignment)));
    else if (decimals)
        keep(worksheet_write_number(m_sheet, m_row, column, text.toDouble(),
                                    m_formats.number(rule.alignment, *decimals)));
    else
        keep(worksheet_write_string(m_sheet, m_row, column, text.toUtf8(),
                                    m_formats.text(rule.alignment)));
}

void XlsxSheet::writeRow(const QStringList &cells)
{
    QStringList padded = cells;
    padded.resize(qsizetype(m_document.columns.size()));
    if (m_document.setsRowHeights)
        setRowHeight(rowHeight(padded, 16));
    for (lxw_col_t i = 0; i < padded.size(); ++i)
        writeCell(i, padded[i]);
    ++m_row;
}

void XlsxSheet::writeHeader()
{
    QStringList titles;
    for (const DocumentColumn &column : m_document.columns)
        titles.append(column.title);
    setRowHeight(rowHeight(titles, 18));
    for (lxw_col_t i = 0; i < titles.size(); ++i)
        keep(worksheet_write_string(m_sheet, m_row, i, titles[i].toUtf8(), m_formats.header));
    keep(worksheet_repeat_rows(m_sheet, m_row, m_row));
    worksheet_freeze_panes(m_sheet, ++m_row, 0);
}

void XlsxSheet::writeTable()
{
    const bool hasRows =
        std::any_of(m_document.groups.begin(), m_document.groups.end(),
                    [](const DocumentGroup &group) { return !group.rows.empty(); });
    if (hasTable(m_document) && (hasRows || m_document.emptyText.isEmpty()))
        writeHeader();
    else if (!m_document.emptyText.isEmpty())
        writeAcross(m_document.emptyText, m_formats.text(Alignment::Centre), 60);
    std::vector<Range> all;
    for (const DocumentGroup &group : m_document.groups) {
        if (group.rows.empty())
            continue;
        writeHeading(group.heading);
        const lxw_row_t first = m_row;
        for (const QStringList &row : group.rows)
            writeRow(row);
        all.push_back({first, m_row - 1});
        writeSums(group.sums, {all.back()});
    }
    writeSums(m_document.sums, all);
}

// As formulas, so that a list that is changed by hand goes on adding up.
void XlsxSheet::writeSums(const QStringList &sums, const std::vector<Range> &ranges)
{
    if (sums.isEmpty())
        return;
    setRowHeight(rowHeight(sums, 16));
    for (lxw_col_t i = 0; i < sums.size(); ++i) {
        const auto decimals = decimalsOf(sums[i]);
        if (!decimals || ranges.size() > mostInSum) {
            writeCell(i, sums[i]);
            continue;
        }
        QStringList parts;
        for (const Range &range : ranges)
            parts += u"%1%2:%1%3"_s.arg(sheets::columnName(i + 1))
                         .arg(range.first + 1)
                         .arg(range.last + 1);
        keep(worksheet_write_formula_num(
            m_sheet, m_row, i, u"=SUM(%1)"_s.arg(parts.join(u',')).toUtf8(),
            m_formats.number(m_document.columns[i].alignment, *decimals), sums[i].toDouble()));
    }
    ++m_row;
}

void XlsxSheet::writeMerged(lxw_col_t first, lxw_col_t last, const QString &text,
                            lxw_format *format)
{
    if (first == last)
        keep(worksheet_write_string(m_sheet, m_row, first, text.toUtf8(), format));
    else
        keep(worksheet_merge_range(m_sheet, m_row, first, m_row, last, text.toUtf8(), format));
}

double XlsxSheet::widthOf(lxw_col_t first, lxw_col_t last) const
{
    double width = 0;
    for (lxw_col_t i = first; i <= last; ++i)
        width += m_widths[i];
    return width;
}

// The columns that the row's cells begin with, and one past the last.
std::vector<lxw_col_t> XlsxSheet::gridEdges(const DocumentGridRow &row) const
{
    const int columns = m_last + 1;
    int all = 0;
    for (const DocumentCell &cell : row.cells)
        all += cell.weight;
    std::vector<lxw_col_t> edges{0};
    int sum = 0;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        sum += row.cells[i].weight;
        const int wanted = int(std::lround(double(columns) * sum / all));
        const int right = int(row.cells.size() - 1 - i); // columns that the others need
        edges.push_back(lxw_col_t(std::clamp(wanted, edges.back() + 1, columns - right)));
    }
    return edges;
}

void XlsxSheet::writeGridRow(const DocumentGridRow &row)
{
    const auto edges = gridEdges(row);
    double height = row.leastHeight * millimetre;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const DocumentCell &cell = row.cells[i];
        const lxw_col_t last = edges[i + 1] - 1;
        const bool isFoot = cell.text.isEmpty() && !cell.foot.isEmpty();
        QString text = cell.text;
        if (!cell.foot.isEmpty())
            text += text.isEmpty() ? cell.foot : u'\n' + cell.foot;
        const int lines =
            int(std::ceil(textWidth(text) / std::max(1.0, widthOf(edges[i], last) - 1)));
        height = std::max(height, (std::max(1, lines) + text.count(u'\n')) * 16.0 + 4);
        writeMerged(edges[i], last, text,
                    cell.isLabel ? m_formats.header
                        : isFoot ? m_formats.foot
                                 : m_formats.text(cell.alignment));
    }
    setRowHeight(std::min(400.0, height));
    ++m_row;
}

void XlsxSheet::writeGrid()
{
    for (const DocumentGridRow &row : m_document.grid)
        writeGridRow(row);
}

void XlsxSheet::writeSignatures()
{
    constexpr qsizetype perLine = 3;
    for (qsizetype i = 0; i < m_document.signatures.size(); i += perLine) {
        QString line;
        for (const QString &label : m_document.signatures.mid(i, perLine))
            line += label + u"____________　　"_s;
        writeAcross(line.trimmed(), m_formats.loose, 28);
    }
}

void XlsxSheet::writeEnd()
{
    for (const QString &note : m_document.notes)
        writeAcross(note, m_formats.loose, 16);
    writeSignatures();
    for (const QString &line : m_document.imprint)
        writeAcross(line, m_formats.imprint, 28.8, 16);
    if (m_document.code)
        insertQr(0, m_last, m_document.code->qr);
    if (m_document.trailQr.isEmpty())
        return;
    setRowHeight(84);
    insertQr(m_row++, 0, m_document.trailQr);
}

void XlsxSheet::insertQr(lxw_row_t row, lxw_col_t column, const QString &text)
{
    const QByteArray png = qrPng(text);
    if (png.isEmpty())
        return;
    lxw_image_options options{};
    options.x_scale = 0.6;
    options.y_scale = 0.6;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    keep(worksheet_insert_image_buffer_opt(m_sheet, row, column,
                                           reinterpret_cast<const unsigned char *>(png.constData()),
                                           size_t(png.size()), &options));
}

} // namespace linxuan
