// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/preview/stop.h"
#include "core/report/document.h"
#include "core/workspace/documents/formkinds.h"
#include "core/workspace/documents/printings.h"

#include <span>

namespace linxuan {

// Writes .pdf or .xlsx by the ending of the path; several documents stand in one file. Errors:
// Usage (another ending), Storage, Invalid (a glyph no font has).
Result<void> writeDocuments(std::span<const Document> documents, const QString &path);

// What was written.
struct PrintedForm
{
    QStringList files;
    int documents = 0;
    int rows = 0;
    std::vector<Printing> lists; // with their versions; of forms that are lists
};

// What the name of a part's file may say.
struct PartWords
{
    QString form; // its name
    QString name; // of the unit, group or entry; empty where it is of all
    QString round;
    QString version; // of lists

    bool operator==(const PartWords &) const = default;
};

// A form as it would be printed now.
struct FormPreview
{
    int documents = 0;
    bool isPart = false; // there are more; a preview shows the first of very many papers
    PartWords first;
    int rows = 0;
    std::vector<PrintingState> lists; // how its lists stand to what was printed before
    bool isOfficeSheet = false; // filled into a sheet of the office's own
};

// A file for each part of a form.
struct EachFile
{
    QString folder;
    QString suffix = QStringLiteral("pdf"); // or xlsx
    // {{表名}}, {{名称}} (of the unit, group or entry), {{轮次}}, {{版本}}, {{序号}}
    QString pattern = QStringLiteral("{{表名}} {{名称}}");
};

// Without its ending, and without what no file system takes in a name; may be empty.
QString partFileName(const QString &pattern, const PartWords &words, int number);

// The forms of the office, filled from the workspace. Which forms there are, see formKinds().
class Documents
{
public:
    explicit Documents(Workspace &workspace, const Stop &stop = {})
        : m_workspace(workspace)
        , m_stop(stop)
    { }

    // A list is one document unless it is parted; papers of entries are one each. Errors: NotFound
    // (form, round, unit, nothing to print), Refused (results, to an expert who still has to score
    // in the round), Invalid (a layout of the office's own with unknown fields).
    Result<std::vector<Document>> documents(const FormRequest &request);
    // Writes it as a PDF for looking at; no version is entered.
    Result<FormPreview> preview(const FormRequest &request, const QString &path);
    // By the ending of the path; versions of lists are entered. Errors: also those of
    // writeDocuments(), and of LibreOffice for a PDF of the office's own sheet.
    Result<PrintedForm> print(const FormRequest &request, const QString &path);
    // Each part into a file of its own. Errors: also Usage (a pattern that gives no name).
    Result<PrintedForm> printEach(const FormRequest &request, const EachFile &where);

private:
    Workspace &m_workspace;
    Stop m_stop;
};

} // namespace linxuan
