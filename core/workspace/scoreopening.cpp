// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/tally.h"
#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/reviewdesk.h"
#include "core/workspace/scorematrix.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ScoreMatrix)
};

Error noSuchSheet(const QString &entry, const QString &expert)
{
    return {ErrorCode::NotFound, Text::tr("Expert %1 has no sheet of %2.").arg(expert, entry), {}};
}

Result<Expert> expertOf(Database &database, const QString &entry, const QString &code)
{
    LX_TRY(const auto experts, ExpertStore(database).experts());
    for (const Expert &expert : experts) {
        if (expert.code == code)
            return expert;
    }
    return noSuchSheet(entry, code);
}

Result<Rubric> rubricOf(Database &database, const ScoreSheet &sheet)
{
    LX_TRY(const auto rubrics, RoundStore(database).rubrics());
    for (const Rubric &rubric : rubrics) {
        if (rubric.id == sheet.rubric)
            return rubric;
    }
    return Error{ErrorCode::Corrupt, Text::tr("The rubric of this sheet is not known."), {}};
}

// By the rule of the whole matrix, for one sheet.
Result<std::optional<QString>> whyWithheld(Workspace &workspace, const Round &round,
                                           const ScoreSheet &sheet, const QString &as)
{
    LX_TRY(const ScoreViewer viewer, ScoreViewer::of(workspace, round, as));
    if (viewer.isMe(sheet.expert))
        return std::optional<QString>();
    if (!viewer.mayRead(sheet.entry))
        return std::optional(
            Text::tr("What others gave is shown once your own sheet is submitted."));
    LX_TRY(const auto calibration, RoundStore(workspace.database()).calibrationEntries(round.id));
    if (std::find(calibration.begin(), calibration.end(), sheet.entry) == calibration.end())
        return std::optional<QString>();
    LX_TRY(const auto sheets, SheetStore(workspace.database()).sheets(round.id));
    const bool isWaiting =
        std::any_of(sheets.begin(), sheets.end(), [&sheet](const StoredSheet &one) {
            return one.sheet.entry == sheet.entry && one.sheet.state != SheetState::Submitted
                && one.sheet.state != SheetState::Recused;
        });
    return isWaiting ? std::optional(Text::tr("The marks of a calibration entry are shown once all "
                                              "of them are in."))
                     : std::nullopt;
}

} // namespace

Result<MatrixSheet> ScoreMatrix::sheet(const QString &round, const QString &entryCode,
                                       const QString &expertCode, const QString &as)
{
    Database &database = m_workspace.database();
    LX_TRY(const Round current, findRound(m_workspace, round));
    LX_TRY(const auto entry, EntryStore(database).entry(entryCode));
    if (!entry)
        return noSuchSheet(entryCode, expertCode);
    LX_TRY(const Expert expert, expertOf(database, entryCode, expertCode));
    LX_TRY(const auto stored, SheetStore(database).sheet(current.id, entry->id, expert.id));
    if (!stored)
        return noSuchSheet(entryCode, expertCode);
    LX_TRY(const auto withheld, whyWithheld(m_workspace, current, stored->sheet, as));
    if (withheld)
        return Error{ErrorCode::Refused, *withheld, {}};
    MatrixSheet opened;
    opened.entryCode = entryCode;
    opened.expertCode = expertCode;
    opened.expertName = expert.name;
    opened.sheet = stored->sheet;
    LX_TRY(opened.rubric, rubricOf(database, stored->sheet));
    opened.total = sheetTotal(opened.rubric, stored->sheet.points);
    LX_TRY(const auto materials, deskMaterials(m_workspace, *entry));
    for (const DeskMaterial &one : materials)
        opened.materials.insert(one.file.material, one.file.title);
    return opened;
}

} // namespace linxuan
