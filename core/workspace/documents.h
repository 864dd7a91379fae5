// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// Writes .pdf or .xlsx by the ending of the path. Errors: Usage (another ending), Storage, Invalid
// (a glyph no font has).
Result<void> writeDocument(const Document &document, const QString &path);

enum class Form { AwardList, ScoreSummary, RecommendationList, ScoreSheets, PublicNotice };

std::optional<Form> formFromCode(QStringView code); // "award-list" …
QString toCode(Form form);
QString displayName(Form form);
std::vector<Form> allForms();

struct FormRequest
{
    Form form = Form::AwardList;
    QString round = QStringLiteral("final");
    std::optional<QString> unit; // only entries of this unit
    std::optional<QString> entry; // score sheets: only of this entry …
    std::optional<QString> expert; // … and of this expert, by their codes
};

// The forms of the office, filled from the workspace.
class Documents
{
public:
    explicit Documents(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // A list is one document, score sheets are many. Errors: NotFound (round, unit, nothing to
    // print), Refused (a list of results, to an expert who still has to score in the round).
    Result<std::vector<Document>> documents(const FormRequest &request);
    // Errors: those of documents() and of writeDocument(); Usage (score sheets as xlsx, which
    // would have no code to scan).
    Result<void> print(const FormRequest &request, const QString &path);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
