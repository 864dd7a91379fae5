// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/documents.h"

#include "core/preview/officeconverter.h"
#include "core/report/pdf.h"
#include "core/report/pdfjoin.h"
#include "core/report/shape.h"
#include "core/report/sheettemplate/sheettemplate.h"
#include "core/report/xlsx.h"
#include "core/workspace/documents/formmaking.h"
#include "core/workspace/documents/formshape.h"
#include "core/workspace/documents/officeforms.h"
#include "core/workspace/records.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Documents)
};

using MadeForms = std::vector<MadeForm>;

constexpr size_t kMostShown = 200; // papers in a preview

Result<bool> isPdf(const QString &path)
{
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return true;
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return false;
    return Error{
        ErrorCode::Usage, Text::tr("%1: the name must end in .pdf or .xlsx.").arg(path), {}};
}

std::vector<Document> documentsOf(std::span<const MadeForm> made)
{
    std::vector<Document> documents;
    for (const MadeForm &one : made)
        documents.push_back(one.document);
    return documents;
}

// Fills the office's own sheet; as a PDF it goes through LibreOffice.
Result<void> writeSheet(const QByteArray &sheet, std::span<const MadeForm> made,
                        const QString &path, const Stop &stop)
{
    std::vector<FormValues> copies;
    for (const MadeForm &one : made)
        copies.insert(copies.end(), size_t(one.document.copies), one.values);
    LX_TRY(const QByteArray filled, fillSheets(sheet, copies));
    LX_TRY(const bool asPdf, isPdf(path));
    if (!asPdf)
        return saveWhole(path, filled);
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"form.xlsx"_s);
    LX_CHECK(saveWhole(source, filled));
    return OfficeConverter().convert({{source, u"xlsx"_s, path}}, stop).front();
}

// Documents that follow each other and are of one form.
std::vector<std::span<const MadeForm>> runsOf(std::span<const MadeForm> made)
{
    std::vector<std::span<const MadeForm>> runs;
    size_t first = 0;
    for (size_t i = 1; i <= made.size(); ++i) {
        if (i < made.size() && made[i].form == made[first].form)
            continue;
        runs.push_back(made.subspan(first, i - first));
        first = i;
    }
    return runs;
}

using Sheets = QHash<QString, QByteArray>; // of the office's own, by form

Result<Sheets> sheetsFor(Workspace &workspace, std::span<const MadeForm> made)
{
    Sheets sheets;
    OfficeForms own(workspace);
    for (const auto &run : runsOf(made)) {
        LX_TRY(const auto sheet, own.sheet(run.front().form));
        if (sheet)
            sheets.insert(run.front().form, *sheet);
    }
    return sheets;
}

// Ours are drawn and the office's own go through LibreOffice; then all become one file.
Result<void> writeMixed(const Sheets &sheets, std::span<const MadeForm> made, const QString &path,
                        const Stop &stop)
{
    const QTemporaryDir folder;
    QStringList parts;
    for (const auto &run : runsOf(made)) {
        parts += folder.filePath(u"%1.pdf"_s.arg(parts.size()));
        const auto sheet = sheets.constFind(run.front().form);
        LX_CHECK(sheet == sheets.constEnd() ? writeDocuments(documentsOf(run), parts.back())
                                            : writeSheet(*sheet, run, parts.back(), stop));
    }
    return joinPdfs(parts, path);
}

Result<void> write(Workspace &workspace, std::span<const MadeForm> made, const QString &path,
                   const Stop &stop)
{
    LX_TRY(const Sheets sheets, sheetsFor(workspace, made));
    if (sheets.isEmpty())
        return writeDocuments(documentsOf(made), path);
    if (runsOf(made).size() == 1)
        return writeSheet(*sheets.begin(), made, path, stop);
    LX_TRY(const bool asPdf, isPdf(path));
    if (asPdf)
        return writeMixed(sheets, made, path, stop);
    return Error{ErrorCode::Usage,
                 Text::tr("Several forms of which one is a sheet of the office's own make one PDF, "
                          "but no one workbook: print them one by one."),
                 {}};
}

// A list that was not printed so has no code yet.
void stamp(MadeForm &made, int version, const std::optional<Printing> &printing)
{
    stampList(made.document, version, printing);
    addListFields(made.values, QString::number(version), printing ? printing->code : QString());
}

// Lists get the version and code that they have or, where they were never printed so, will have.
Result<std::vector<PrintingState>> stampStates(Workspace &workspace, MadeForms &made)
{
    std::vector<PrintingState> states;
    Printings printings(workspace);
    for (MadeForm &one : made) {
        if (!one.list)
            continue;
        LX_TRY(PrintingState state, printings.state(*one.list));
        stamp(one, state.version(), state.isSame ? state.last : std::nullopt);
        states.push_back(std::move(state));
    }
    return states;
}

Result<std::vector<Printing>> enterVersions(Workspace &workspace, MadeForms &made)
{
    std::vector<ListToPrint> lists;
    for (const MadeForm &one : made) {
        if (one.list)
            lists.push_back(*one.list);
    }
    LX_TRY(auto entered, Printings(workspace).enter(lists));
    auto next = entered.begin();
    for (MadeForm &one : made) {
        if (one.list) {
            stamp(one, next->version, *next);
            ++next;
        }
    }
    return entered;
}

int rowsOf(const MadeForms &made)
{
    int rows = 0;
    for (const MadeForm &one : made)
        rows += one.rows();
    return rows;
}

QString roundName(Workspace &workspace, const QString &code)
{
    const auto round = Records(workspace).round(code);
    return round ? round->name : QString();
}

PartWords wordsOf(const MadeForm &made, const QString &round)
{
    QString part = made.values.name;
    if (part.isEmpty())
        part = made.request.unit.value_or(made.request.group.value_or(QString()));
    return {formName(made.form), part, round, made.values.fields.value(u"本表版本"_s)};
}

} // namespace

QString partFileName(const QString &pattern, const PartWords &words, int number)
{
    QString name = pattern;
    name.replace(u"{{表名}}"_s, words.form);
    name.replace(u"{{名称}}"_s, words.name);
    name.replace(u"{{轮次}}"_s, words.round);
    name.replace(u"{{版本}}"_s, words.version);
    name.replace(u"{{序号}}"_s, u"%1"_s.arg(number, 3, 10, QChar(u'0')));
    for (QChar &character : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(character) || character.unicode() < 0x20)
            character = u'-';
    }
    return name.simplified();
}

Result<void> writeDocuments(std::span<const Document> documents, const QString &path)
{
    LX_TRY(const bool asPdf, isPdf(path));
    if (!asPdf)
        return writeXlsx(documents, path);
    LX_CHECK(writePdf(documents, path));
    return {};
}

Result<std::vector<Document>> Documents::documents(const FormRequest &request)
{
    LX_TRY(FormMaking making, FormMaking::open(m_workspace));
    LX_TRY(MadeForms made, making.make(request));
    LX_CHECK(stampStates(m_workspace, made));
    return documentsOf(made);
}

Result<FormPreview> Documents::preview(const FormRequest &request, const QString &path)
{
    LX_TRY(FormMaking making, FormMaking::open(m_workspace));
    FormRequest shown = request;
    shown.most = kMostShown + 1;
    LX_TRY(MadeForms made, making.make(shown));
    FormPreview preview;
    preview.isPart = made.size() > kMostShown && !made.front().list;
    if (preview.isPart)
        made.resize(kMostShown);
    LX_TRY(preview.lists, stampStates(m_workspace, made));
    preview.documents = int(made.size());
    preview.rows = rowsOf(made);
    preview.first = wordsOf(made.front(), roundName(m_workspace, request.round));
    LX_TRY(const auto sheet, OfficeForms(m_workspace).sheet(request.form));
    preview.isOfficeSheet = sheet.has_value();
    LX_CHECK(write(m_workspace, made, path, m_stop));
    return preview;
}

Result<PrintedForm> Documents::print(const FormRequest &request, const QString &path)
{
    LX_CHECK(isPdf(path));
    LX_TRY(FormMaking making, FormMaking::open(m_workspace));
    LX_TRY(MadeForms made, making.make(request));
    PrintedForm printed;
    LX_TRY(printed.lists, enterVersions(m_workspace, made));
    LX_CHECK(write(m_workspace, made, path, m_stop));
    printed.files = QStringList{path};
    printed.documents = int(made.size());
    printed.rows = rowsOf(made);
    return printed;
}

Result<PrintedForm> Documents::printEach(const FormRequest &request, const EachFile &where)
{
    LX_CHECK(isPdf(u'.' + where.suffix));
    if (!QDir().mkpath(where.folder))
        return Error{
            ErrorCode::Storage, Text::tr("The folder %1 could not be made.").arg(where.folder), {}};
    LX_TRY(FormMaking making, FormMaking::open(m_workspace));
    LX_TRY(MadeForms made, making.make(request));
    PrintedForm printed;
    LX_TRY(printed.lists, enterVersions(m_workspace, made));
    const QString round = roundName(m_workspace, request.round);
    QSet<QString> taken;
    for (const MadeForm &one : made) {
        const PartWords words = wordsOf(one, round);
        QString name = partFileName(where.pattern, words, int(printed.files.size()) + 1);
        if (name.isEmpty() || name.startsWith(u'.'))
            return Error{ErrorCode::Usage, Text::tr("The pattern gives no name for a file."), {}};
        // Two of one name would overwrite each other.
        for (int again = 2; taken.contains(name.toLower()); ++again)
            name = u"%1 (%2)"_s.arg(partFileName(where.pattern, words, 0)).arg(again);
        taken.insert(name.toLower());
        const QString path = QDir(where.folder).filePath(name + u'.' + where.suffix);
        LX_CHECK(write(m_workspace, std::span(&one, 1), path, m_stop));
        printed.files += path;
    }
    printed.documents = int(made.size());
    printed.rows = rowsOf(made);
    return printed;
}

} // namespace linxuan
