// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Tables)
};

constexpr int kNarrowest = 8; // characters of a column
constexpr int kWidest = 60;
constexpr qsizetype kManyCells = 500'000; // from here on rows go to disk one by one
constexpr time_t kFixedTime = 1'672'502'400; // 2023-01-01 00:00 in Shanghai; same table, same bytes

Error failed(const QString &path, const QString &why, const QString &detail = {})
{
    return {ErrorCode::Storage,
            Text::tr("“%1” could not be written: %2.").arg(QFileInfo(path).fileName(), why),
            detail};
}

bool isWide(QChar c)
{
    return c.unicode() >= 0x1100;
}

// In the digits' widths that spreadsheets count columns in, of the longest line.
int widthOf(const QString &text)
{
    int widest = 0;
    int width = 0;
    for (const QChar c : text) {
        width = c == u'\n' ? 0 : width + (c.isLowSurrogate() ? 0 : isWide(c) ? 2 : 1);
        widest = std::max(widest, width);
    }
    return widest;
}

std::vector<int> columnWidths(const TextSheet &sheet)
{
    std::vector<int> widths;
    const auto take = [&widths](const QStringList &row) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())), kNarrowest);
        for (size_t i = 0; i < static_cast<size_t>(row.size()); ++i)
            widths[i] = std::clamp(widthOf(row[static_cast<qsizetype>(i)]) + 2, widths[i], kWidest);
    };
    take(sheet.header);
    for (const QStringList &row : sheet.rows)
        take(row);
    return widths;
}

QByteArray sheetName(const QString &name)
{
    QString allowed = name.left(31);
    for (QChar &c : allowed) {
        if (u"[]:*?/\\'"_s.contains(c))
            c = u'-';
    }
    return allowed.toUtf8();
}

// What looks like the escape of a character, "_x0041_", would come back as one.
QByteArray escaped(const QString &text)
{
    static const QRegularExpression escape(u"_(?=x[0-9a-fA-F]{4}_)"_s);
    if (!text.contains(u"_x"))
        return text.toUtf8();
    return QString(text).replace(escape, u"_x005F_"_s).toUtf8();
}

qsizetype cellCount(const std::vector<TextSheet> &sheets)
{
    qsizetype count = 0;
    for (const TextSheet &sheet : sheets)
        count += sheet.header.size() * static_cast<qsizetype>(sheet.rows.size() + 1);
    return count;
}

// One workbook on its way to a file; the first error of the library is kept.
class Book
{
public:
    Book(const QByteArray &path, bool keepsLittle)
    {
        lxw_workbook_options options = {};
        options.constant_memory = keepsLittle ? LXW_TRUE : LXW_FALSE;
        m_book = workbook_new_opt(path.constData(), &options);
        if (!m_book)
            return;
        lxw_doc_properties properties = {};
        properties.created = kFixedTime;
        workbook_set_properties(m_book, &properties);
        m_text = workbook_add_format(m_book);
        format_set_num_format(m_text, "@");
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        m_bold = workbook_add_format(m_book);
        format_set_num_format(m_bold, "@");
        format_set_bold(m_bold);
    }
    ~Book()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    void add(const TextSheet &sheet);
    lxw_error close();

private:
    void note(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }
    void row(lxw_worksheet *sheet, lxw_row_t row, const QStringList &cells, lxw_format *format);

    lxw_workbook *m_book = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
};

void Book::row(lxw_worksheet *sheet, lxw_row_t row, const QStringList &cells, lxw_format *format)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        note(worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i),
                                    escaped(cells[i]).constData(), format));
}

void Book::add(const TextSheet &sheet)
{
    const QByteArray name = sheetName(sheet.name);
    lxw_worksheet *page = m_book
        ? workbook_add_worksheet(m_book, name.isEmpty() ? nullptr : name.constData())
        : nullptr;
    if (!page)
        return note(LXW_ERROR_SHEETNAME_ALREADY_USED);
    const std::vector<int> widths = columnWidths(sheet);
    for (size_t i = 0; i < widths.size(); ++i)
        note(worksheet_set_column(page, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i),
                                  widths[i], m_text));
    worksheet_freeze_panes(page, 1, 0);
    if (!sheet.header.isEmpty())
        note(worksheet_autofilter(page, 0, 0, static_cast<lxw_row_t>(sheet.rows.size()),
                                  static_cast<lxw_col_t>(sheet.header.size() - 1)));
    row(page, 0, sheet.header, m_bold);
    for (size_t i = 0; i < sheet.rows.size(); ++i)
        row(page, static_cast<lxw_row_t>(i + 1), sheet.rows[i], m_text);
}

lxw_error Book::close()
{
    if (!m_book)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    const lxw_error closed = workbook_close(m_book);
    m_book = nullptr;
    return m_error != LXW_NO_ERROR ? m_error : closed;
}

// A file being made, which is removed unless it took the place of the old one. It is created here
// and not by libxlsxwriter, which tells standard error what it could not create.
class Draft
{
public:
    explicit Draft(const QString &path)
        : m_name(QFile::encodeName(
            u"%1/.%2.%3"_s.arg(QFileInfo(path).absolutePath(), QFileInfo(path).fileName(),
                               QString::number(QRandomGenerator::system()->generate(), 36))))
    {
        const int descriptor =
            ::open(m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        m_failure = descriptor < 0 ? errno : 0;
        if (descriptor >= 0)
            ::close(descriptor);
    }
    ~Draft()
    {
        if (m_failure == 0)
            ::unlink(m_name.constData());
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    const QByteArray &name() const { return m_name; }
    int failure() const { return m_failure; }

private:
    QByteArray m_name;
    int m_failure = 0;
};

// A file that is replaced keeps who may read it.
void keepMode(const QByteArray &from, const QByteArray &to)
{
    struct stat state = {};
    if (stat(to.constData(), &state) == 0)
        chmod(from.constData(), state.st_mode & 0777);
}

bool syncPath(const QByteArray &path, int flags)
{
    const int descriptor = ::open(path.constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = fsync(descriptor) == 0;
    ::close(descriptor);
    return isSynced;
}

// Puts the finished file in the place of the old one, so that a crash leaves one of the two.
Result<void> replace(const QString &path, const Draft &draft)
{
    const QByteArray &from = draft.name();
    const QByteArray to = QFile::encodeName(path);
    keepMode(from, to);
    if (!syncPath(from, O_RDONLY) || std::rename(from.constData(), to.constData()) != 0)
        return failed(path, qt_error_string(errno));
    syncPath(QFile::encodeName(QFileInfo(path).absolutePath()), O_RDONLY | O_DIRECTORY);
    return {};
}

} // namespace

Result<void> writeTable(const QString &path, const std::vector<TextSheet> &sheets)
{
    const Draft draft(path);
    if (draft.failure() != 0)
        return failed(path, qt_error_string(draft.failure()));
    Book book(draft.name(), cellCount(sheets) > kManyCells);
    for (const TextSheet &sheet : sheets)
        book.add(sheet);
    if (const lxw_error error = book.close())
        return failed(path, QString::fromUtf8(lxw_strerror(error)));
    return replace(path, draft);
}

} // namespace linxuan
