// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/storage/deskstore.h"
#include "core/storage/expertstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/exchange/collecting.h"
#include "core/workspace/exchange/collectionplan.h"
#include "core/workspace/exchange/forkcomparison.h"
#include "core/workspace/panels.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Collection)
};

// A sheet of a score file in the order of the criteria that the round has now, where these are the
// same by code.
std::optional<ReturnedSheet> fitted(const ReturnedSheet &sheet, const ScoreFile &file,
                                    const ReturnRound &round)
{
    const Entry *entry = round.entry(sheet.entry);
    const auto rubric =
        std::find_if(file.rubrics.begin(), file.rubrics.end(),
                     [&sheet](const ReturnedRubric &one) { return one.digest == sheet.rubric; });
    if (!entry || rubric == file.rubrics.end()
        || qsizetype(sheet.draft.points.size()) != rubric->criteria.size())
        return std::nullopt;
    const auto criteria = round.book().rubrics.at(entry->category).criteria();
    if (qsizetype(criteria.size()) != rubric->criteria.size())
        return std::nullopt;
    ReturnedSheet fitted = sheet;
    for (size_t i = 0; i < criteria.size(); ++i) {
        const qsizetype place = rubric->criteria.indexOf(criteria[i]->code);
        if (place < 0)
            return std::nullopt;
        fitted.draft.points[i] = sheet.draft.points[size_t(place)];
    }
    return round.sheetProblem(fitted) ? std::nullopt : std::optional(fitted);
}

// Score files of strays, each read once.
class ReturnedFiles
{
public:
    explicit ReturnedFiles(Workspace &workspace)
        : m_store(workspace.database())
    { }

    Result<const ScoreFile *> file(const QByteArray &digest)
    {
        const auto known = m_files.find(digest);
        if (known != m_files.end())
            return &known->second.scores;
        LX_TRY(const QByteArray body, m_store.body(digest));
        LX_TRY(SignedScores read, readScoreFile(body));
        return &m_files.emplace(digest, std::move(read)).first->second.scores;
    }

private:
    ExchangeStore m_store;
    std::map<QByteArray, SignedScores> m_files;
};

Error noSuchSheet()
{
    return {ErrorCode::NotFound, Text::tr("There is no such sheet without a place."), {}};
}

Result<PackageRow> packageOf(Database &database, const QUuid &serial)
{
    LX_TRY(const auto packages, ExchangeStore(database).packages());
    for (const PackageRow &package : packages) {
        if (package.serial == serial)
            return package;
    }
    return noSuchSheet();
}

// Where the sheet is to go, for a sheet that fits.
Result<void> place(Workspace &workspace, Write &write, const ReturnRound &round,
                   const PackageRow &package, const ReturnedSheet &returned, const QString &reason)
{
    const ScoreSheet sheet = round.sheetOf(returned, package.expert);
    SheetStore store(write.database());
    const StoredSheet *known = round.stored(returned.entry, package.expert);
    if (!known) {
        PanelDesk panels(round.book());
        LX_CHECK(panels.join({returned.entry, package.expert}));
        LX_CHECK(panels.storePanels(write));
        LX_CHECK(store.insert({sheet}, write.trail()));
    } else if (known->sheet.state == SheetState::Recused) {
        return Error{ErrorCode::Refused,
                     Text::tr("The expert is recused from %1. Assign the entry to the expert again "
                              "first.")
                         .arg(returned.code),
                     {}};
    } else {
        LX_CHECK(store.update(*known, sheet, {}, write.trail()));
        LX_CHECK(DeskStore(write.database()).removeDraft({sheet.round, sheet.entry, sheet.expert}));
    }
    return write.record(u"sheet.replace"_s, sheet.entry.toBytes(),
                        {{u"round"_s, round.book().round.code},
                         {u"expert"_s, sheet.expert.toString()},
                         {u"before"_s, known ? pointsText(known->sheet.points) : QString()},
                         {u"after"_s, pointsText(sheet.points)},
                         {u"by"_s, workspace.actor()},
                         {u"reason"_s, reason}});
}

} // namespace

QString displayText(StrayReason why)
{
    switch (why) {
    case StrayReason::NotAssigned:
        return Text::tr("not assigned to this expert any more");
    case StrayReason::Rubric:
        return Text::tr("scored with another version of the rubric");
    case StrayReason::Differs:
        return Text::tr("differs from the sheet that the office holds");
    case StrayReason::Unknown:
        return Text::tr("the entry is not in the round any more");
    case StrayReason::Recused:
        return Text::tr("the expert is recused from the entry");
    case StrayReason::Invalid:
        return Text::tr("does not fit the rubric");
    }
    return {};
}

Result<std::vector<ReturnedStray>> returnedStrays(Workspace &workspace, const QString &roundCode)
{
    Database &database = workspace.database();
    LX_TRY(const auto round, ReturnRound::open(workspace, roundCode));
    LX_TRY(const auto rows, ExchangeStore(database).strays());
    LX_TRY(const auto experts, ExpertStore(database).experts());
    ReturnedFiles files(workspace);
    std::vector<ReturnedStray> strays;
    for (const StraySheetRow &row : rows) {
        LX_TRY(const ScoreFile *file, files.file(row.digest));
        const ReturnedSheet *sheet = sheetIn(*file, row.entry);
        if (!sheet || file->round != round->book().round.code)
            continue;
        ReturnedStray stray{row, file->expert, {}, file->round, totalText(*sheet), false};
        for (const Expert &expert : experts) {
            if (expert.code == file->expert)
                stray.expertName = expert.name;
        }
        stray.canBePlaced = row.state == StrayState::Open && row.why != StrayReason::Recused
            && fitted(*sheet, *file, *round).has_value();
        strays.push_back(std::move(stray));
    }
    return strays;
}

Result<void> settleStray(Workspace &workspace, const StraySheetRow &stray, bool isPlaced,
                         const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("A reason is needed."), {}};
    LX_TRY(Write write, Write::begin(workspace));
    ExchangeStore store(write.database());
    LX_TRY(const auto rows, store.strays());
    const auto found = std::find_if(rows.begin(), rows.end(), [&stray](const StraySheetRow &one) {
        return one.digest == stray.digest && one.entry == stray.entry;
    });
    if (found == rows.end() || found->state != StrayState::Open)
        return noSuchSheet();
    ReturnedFiles files(workspace);
    LX_TRY(const ScoreFile *file, files.file(stray.digest));
    LX_TRY(const auto round, ReturnRound::open(workspace, file->round));
    LX_CHECK(requireOpen(round->book().round));
    const ReturnedSheet *sheet = sheetIn(*file, stray.entry);
    if (!sheet)
        return noSuchSheet();
    StraySheetRow settled = *found;
    settled.state = isPlaced ? StrayState::Placed : StrayState::Left;
    settled.decidedBy = workspace.actor();
    settled.decidedAt = workspace.now();
    settled.reason = reason.trimmed();
    if (isPlaced) {
        const auto fitting = fitted(*sheet, *file, *round);
        if (!fitting)
            return Error{
                ErrorCode::Refused,
                Text::tr("The sheet for %1 cannot be placed: the entry is not in the round "
                         "or its rubric has other criteria now.")
                    .arg(stray.code),
                {}};
        LX_TRY(const PackageRow package, packageOf(write.database(), file->serial));
        LX_CHECK(place(workspace, write, *round, package, *fitting, settled.reason));
    }
    LX_CHECK(store.update(settled, write.trail()));
    LX_CHECK(write.record(u"stray.settle"_s, stray.entry.toBytes(),
                          {{u"round"_s, file->round},
                           {u"expert"_s, file->expert},
                           {u"placed"_s, isPlaced},
                           {u"reason"_s, settled.reason}}));
    return write.commit(Area::Sheets | Area::Experts | Area::Outcome);
}

} // namespace linxuan
