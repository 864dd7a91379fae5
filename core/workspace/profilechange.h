// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/results.h"

namespace linxuan {

// A round whose sheets are scored with other rubrics from now on.
struct RubricChange
{
    QString round; // code
    Category category = Category::Subject;
    QString rubric; // code
    int from = 0; // versions; 0: the round had none for this category
    int to = 0;
};

struct ProfileReport
{
    QString code; // of the new profile
    int version = 1;
    std::vector<RubricChange> rubrics;
    QStringList addedRounds; // codes
    int moved = 0; // sheets not begun, which take the new rubric
    QHash<QString, std::vector<StraySheet>> stray; // by round: kept, and no longer counted
};

// Puts another profile in the place of the campaign's. Sheets stay as they are: those made with a
// rubric that is no longer the round's are listed as stray. Closed rounds keep their rubrics.
class ProfileChange
{
public:
    explicit ProfileChange(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // The campaign's profile as JSON.
    Result<QByteArray> current();
    // What set() would do. Writes nothing.
    Result<ProfileReport> preview(const QByteArray &profileJson);
    // The workspace goes by the new profile once it is opened anew.
    // Errors: Usage (no reason), Invalid (the profile, with the path inside it; it lacks a round
    // that the campaign has), Refused (a closed round's result would change; names it).
    Result<ProfileReport> set(const QByteArray &profileJson, const QString &reason);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
