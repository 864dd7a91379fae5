// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/xlsx.h"

#include "core/report/columnwidths.h"
#include "core/report/shape.h"
#include "core/report/sheetformats.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <optional>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Xlsx)
};

constexpr qsizetype mostInCell = 32767; // UTF-16 units, by the file format
constexpr qsizetype mostInFooter = 250;
constexpr time_t noMoment = 946684800; // 2000-01-01: the same document gives the same bytes

// Widths are in digits of the default font; a Chinese character takes two.
int widthOf(QStringView text)
{
    int width = 0;
    for (const QChar character : text)
        width += character.unicode() < 0x2E80 ? 1 : 2;
    return width;
}

int longestWordOf(QStringView text)
{
    int longest = 2;
    int used = 0;
    for (const QChar character : text) {
        used = character.isSpace() || character.unicode() >= 0x2E80 ? 0 : used + 1;
        longest = std::max(longest, used);
    }
    return longest;
}

QString sheetName(const QString &title)
{
    QString name;
    for (const QChar character : title) {
        if (character.unicode() >= 0x20 && !QStringView(u"[]:*?/\\'").contains(character))
            name += character;
    }
    name = name.trimmed();
    // Cut inside a surrogate pair would leave half a character.
    qsizetype length = std::min<qsizetype>(name.size(), LXW_SHEETNAME_MAX);
    if (length > 0 && length < name.size() && name[length - 1].isHighSurrogate())
        --length;
    name = name.left(length);
    return name.isEmpty() ? u"名单"_s : name;
}

// A plain decimal that a spreadsheet shows again digit for digit; anything else stays text.
std::optional<int> decimalsOf(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView rest = point < 0 ? QStringView() : text.sliced(point + 1);
    const auto digits = [](QStringView part) {
        return std::all_of(part.begin(), part.end(),
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || !digits(whole) || !digits(rest) || (point >= 0 && rest.isEmpty()))
        return std::nullopt;
    if ((whole.size() > 1 && whole[0] == u'0') || whole.size() + rest.size() > 15
        || rest.size() > SheetFormats::mostDecimals)
        return std::nullopt;
    return int(rest.size());
}

class Sheet
{
public:
    Sheet(const Document &document, const QByteArray &path);
    ~Sheet();

    // The error of the library, or LXW_NO_ERROR.
    lxw_error finish();

private:
    void setPage();
    void setWidths();
    void writeHead();
    void writeTable();
    void writeHeading(const QString &heading);
    void writeRow(const QStringList &cells);
    void writeCell(lxw_col_t column, const QString &text);
    void writeEnd();
    void writeSignatures();
    void writeAcross(const QString &text, lxw_format *format, double pitch, double size = 11);
    void keep(lxw_error error);

    lxw_col_t lastColumn() const { return m_last; }
    double rowHeight(const QStringList &cells, double pitch, double size = 11) const;

    const Document &m_document;
    lxw_workbook *m_workbook;
    lxw_worksheet *m_sheet = nullptr;
    SheetFormats m_formats;
    lxw_col_t m_last;
    lxw_row_t m_row = 0;
    double m_width = 0; // of all columns
    std::vector<double> m_widths;
    lxw_error m_error = LXW_NO_ERROR;
};

Sheet::Sheet(const Document &document, const QByteArray &path)
    : m_document(document)
    , m_workbook(workbook_new(path.constData()))
    , m_formats(m_workbook)
    , m_last(lxw_col_t(std::max<size_t>(1, document.columns.size()) - 1))
{
    if (!m_workbook)
        return;
    QByteArray title = QString(document.title).replace(u'\n', u' ').left(255).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = noMoment;
    keep(workbook_set_properties(m_workbook, &properties));
    m_sheet = workbook_add_worksheet(m_workbook, sheetName(document.title).toUtf8().constData());
    setPage();
    setWidths();
    writeHead();
    writeTable();
    writeEnd();
    keep(worksheet_print_area(m_sheet, 0, 0, m_row > 0 ? m_row - 1 : 0, lastColumn()));
}

Sheet::~Sheet()
{
    if (m_workbook)
        workbook_close(m_workbook);
}

lxw_error Sheet::finish()
{
    if (!m_workbook)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    keep(workbook_close(m_workbook));
    m_workbook = nullptr;
    return m_error;
}

void Sheet::keep(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

void Sheet::setPage()
{
    worksheet_set_paper(m_sheet, 9); // A4
    if (m_document.orientation == Orientation::Landscape)
        worksheet_set_landscape(m_sheet);
    worksheet_set_margins(m_sheet, 0.8, 0.8, 1.0, 1.0);
    worksheet_center_horizontally(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    const auto escaped = [](QString text) { return text.replace(u'&', u"&&"_s); };
    QStringList head = m_document.code ? m_document.code->lines : QStringList();
    if (!m_document.mark.isEmpty())
        head.prepend(m_document.mark);
    if (!head.isEmpty())
        keep(worksheet_set_header(
            m_sheet, (u"&R"_s + escaped(head.join(u'\n'))).left(mostInFooter).toUtf8()));
    QString footer = u"&C&\"FangSong\"— &P —"_s;
    if (!m_document.trail.isEmpty())
        footer += u"\n&8 "_s + escaped(m_document.trail);
    keep(worksheet_set_footer(m_sheet, footer.left(mostInFooter).toUtf8()));
}

void Sheet::setWidths()
{
    m_width = m_document.orientation == Orientation::Portrait ? 88 : 132;
    std::vector<int> weights{1};
    std::vector<double> least{4};
    weights.resize(size_t(m_last) + 1, 1);
    least.resize(size_t(m_last) + 1, 4);
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
    m_widths = shareWidth(m_width, weights, least);
    for (lxw_col_t i = 0; i <= m_last; ++i)
        keep(worksheet_set_column(m_sheet, i, i, m_widths[i], nullptr));
}

// Spreadsheets do not fit the height of merged cells to their text, and not all fit that of others.
double Sheet::rowHeight(const QStringList &cells, double pitch, double size) const
{
    const double scale = size / 11; // widths are told in characters of 11 points
    int lines = 1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double width = cells.size() == 1 ? m_width : m_widths[size_t(i)];
        int needed = 0;
        for (const QStringView part : QStringView(cells[i]).split(u'\n'))
            needed +=
                std::max(1, int(std::ceil(widthOf(part) * scale / std::max(1.0, width - 1.5))));
        lines = std::max(lines, needed);
    }
    return std::min(400.0, lines * pitch + 4);
}

void Sheet::writeAcross(const QString &text, lxw_format *format, double pitch, double size)
{
    keep(worksheet_set_row(m_sheet, m_row, rowHeight({text}, pitch, size), nullptr));
    if (m_last == 0)
        keep(worksheet_write_string(m_sheet, m_row, 0, text.toUtf8(), format));
    else
        keep(worksheet_merge_range(m_sheet, m_row, 0, m_row, m_last, text.toUtf8(), format));
    ++m_row;
}

void Sheet::writeHead()
{
    for (const QString &line : m_document.title.split(u'\n', Qt::SkipEmptyParts))
        writeAcross(line, m_formats.title, 30, 22);
    for (const QString &line : m_document.subtitle)
        writeAcross(line, m_formats.subtitle, 20, 14);
    for (const QString &paragraph : m_document.paragraphs)
        writeAcross(u"　　"_s + paragraph, m_formats.prose, 28.8, 16);
}

void Sheet::writeHeading(const QString &heading)
{
    if (!heading.isEmpty())
        writeAcross(heading, m_formats.heading, 18);
}

void Sheet::writeCell(lxw_col_t column, const QString &text)
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

void Sheet::writeRow(const QStringList &cells)
{
    QStringList padded = cells;
    padded.resize(qsizetype(m_document.columns.size()));
    keep(worksheet_set_row(m_sheet, m_row, rowHeight(padded, 16), nullptr));
    for (lxw_col_t i = 0; i < padded.size(); ++i)
        writeCell(i, padded[i]);
    ++m_row;
}

void Sheet::writeTable()
{
    const bool hasRows =
        std::any_of(m_document.groups.begin(), m_document.groups.end(),
                    [](const DocumentGroup &group) { return !group.rows.empty(); });
    if (!m_document.columns.empty() && (hasRows || m_document.emptyText.isEmpty())) {
        QStringList titles;
        for (const DocumentColumn &column : m_document.columns)
            titles.append(column.title);
        keep(worksheet_set_row(m_sheet, m_row, rowHeight(titles, 18), nullptr));
        for (lxw_col_t i = 0; i < titles.size(); ++i)
            keep(worksheet_write_string(m_sheet, m_row, i, titles[i].toUtf8(), m_formats.header));
        keep(worksheet_repeat_rows(m_sheet, m_row, m_row));
        worksheet_freeze_panes(m_sheet, ++m_row, 0);
    } else if (!m_document.emptyText.isEmpty()) {
        writeAcross(m_document.emptyText, m_formats.text(Alignment::Centre), 60);
    }
    for (const DocumentGroup &group : m_document.groups) {
        if (group.rows.empty())
            continue;
        writeHeading(group.heading);
        for (const QStringList &row : group.rows)
            writeRow(row);
    }
}

void Sheet::writeSignatures()
{
    constexpr qsizetype perLine = 3;
    for (qsizetype i = 0; i < m_document.signatures.size(); i += perLine) {
        QString line;
        for (const QString &label : m_document.signatures.mid(i, perLine))
            line += label + u"____________　　"_s;
        writeAcross(line.trimmed(), m_formats.loose, 28);
    }
}

void Sheet::writeEnd()
{
    for (const QString &note : m_document.notes)
        writeAcross(note, m_formats.loose, 16);
    writeSignatures();
    for (const QString &line : m_document.imprint)
        writeAcross(line, m_formats.imprint, 28.8, 16);
}

bool fitsCells(const Document &document)
{
    bool fits = document.title.size() <= mostInCell;
    forEachText(document, [&](const QString &text) { fits = fits && text.size() < mostInCell; });
    return fits;
}

Error storageError(lxw_error error)
{
    return {ErrorCode::Storage, Text::tr("The spreadsheet could not be made."),
            QString::fromUtf8(lxw_strerror(error))};
}

} // namespace

Result<void> writeXlsx(const Document &document, const QString &path)
{
    LX_CHECK(checkShape(document));
    if (!fitsCells(document))
        return Error{
            ErrorCode::Invalid,
            Text::tr("A text is longer than a spreadsheet's cell can hold (%1 characters).")
                .arg(mostInCell),
            {}};
    const QTemporaryDir folder;
    QFile made(folder.filePath(u"sheet.xlsx"_s));
    if (!folder.isValid())
        return storageError(LXW_ERROR_CREATING_TMPFILE);
    {
        Sheet sheet(document, QFile::encodeName(made.fileName()));
        if (const lxw_error error = sheet.finish(); error != LXW_NO_ERROR)
            return storageError(error);
    }
    if (!made.open(QIODevice::ReadOnly))
        return storageError(LXW_ERROR_CREATING_XLSX_FILE);
    return saveWhole(path, made.readAll());
}

} // namespace linxuan
