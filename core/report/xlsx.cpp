// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/xlsx.h"

#include "core/report/shape.h"
#include "core/report/xlsxcharts.h"
#include "core/report/xlsxsheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Xlsx)
};

constexpr qsizetype mostInCell = 32767; // UTF-16 units, by the file format
constexpr time_t noMoment = 946684800; // 2000-01-01: the same document gives the same bytes

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

// Names of sheets are told apart without regard to case.
class SheetNames
{
public:
    QString fresh(const QString &wanted)
    {
        const QString plain = sheetName(wanted);
        QString name = plain;
        for (int again = 2; m_taken.contains(name.toLower()); ++again) {
            const QString suffix = u" %1"_s.arg(again);
            name = plain.left(LXW_SHEETNAME_MAX - suffix.size()) + suffix;
        }
        m_taken.insert(name.toLower());
        return name;
    }

private:
    QSet<QString> m_taken;
};

class Workbook
{
public:
    explicit Workbook(const QByteArray &path)
        : m_workbook(workbook_new(path.constData()))
        , m_formats(m_workbook)
    { }
    ~Workbook()
    {
        if (m_workbook)
            workbook_close(m_workbook);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    lxw_error write(std::span<const Document> documents)
    {
        if (!m_workbook)
            return LXW_ERROR_MEMORY_MALLOC_FAILED;
        setTitle(documents.front().title);
        lxw_error error = LXW_NO_ERROR;
        for (const Document &document : documents) {
            const QString name = m_names.fresh(
                documents.size() > 1 && !document.name.isEmpty() ? document.name : document.title);
            if (error == LXW_NO_ERROR)
                error = XlsxSheet(m_workbook, m_formats, document, name).write();
            if (error == LXW_NO_ERROR && !document.charts.empty())
                error = writeChartSheet(m_workbook, m_formats, document.charts,
                                        m_names.fresh(u"图表"_s));
        }
        const lxw_error closed = workbook_close(m_workbook);
        m_workbook = nullptr;
        return error == LXW_NO_ERROR ? closed : error;
    }

private:
    void setTitle(const QString &text)
    {
        QByteArray title = QString(text).replace(u'\n', u' ').left(255).toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.created = noMoment;
        workbook_set_properties(m_workbook, &properties);
    }

    lxw_workbook *m_workbook;
    SheetFormats m_formats;
    SheetNames m_names;
};

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

// Cards are pages of their own on paper; as a table they are one, a line for each.
std::vector<Document> joinedCards(std::span<const Document> documents)
{
    std::vector<Document> joined{documents.front()};
    for (const Document &document : documents.subspan(1))
        joined.front().groups.insert(joined.front().groups.end(), document.groups.begin(),
                                     document.groups.end());
    return joined;
}

bool areCards(std::span<const Document> documents)
{
    return std::all_of(documents.begin(), documents.end(),
                       [](const Document &document) { return document.card.has_value(); });
}

} // namespace

Result<void> writeXlsx(const Document &document, const QString &path)
{
    return writeXlsx(std::span(&document, 1), path);
}

Result<void> writeXlsx(std::span<const Document> documents, const QString &path)
{
    if (documents.empty())
        return Error{ErrorCode::Invalid, Text::tr("There is nothing to print."), {}};
    if (documents.size() > 1 && areCards(documents))
        return writeXlsx(std::span<const Document>(joinedCards(documents)), path);
    for (const Document &document : documents) {
        LX_CHECK(checkShape(document));
        if (!fitsCells(document))
            return Error{
                ErrorCode::Invalid,
                Text::tr("A text is longer than a spreadsheet's cell can hold (%1 characters).")
                    .arg(mostInCell),
                {}};
    }
    const QTemporaryDir folder;
    QFile made(folder.filePath(u"sheet.xlsx"_s));
    if (!folder.isValid())
        return storageError(LXW_ERROR_CREATING_TMPFILE);
    const lxw_error error = Workbook(QFile::encodeName(made.fileName())).write(documents);
    if (error != LXW_NO_ERROR)
        return storageError(error);
    if (!made.open(QIODevice::ReadOnly))
        return storageError(LXW_ERROR_CREATING_XLSX_FILE);
    return saveWhole(path, made.readAll());
}

} // namespace linxuan
