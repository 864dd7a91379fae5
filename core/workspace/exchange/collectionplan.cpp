// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/collectionplan.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/model/rubricjson.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/submission.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Collection)
};

void sortAsPeopleCount(QStringList &codes)
{
    std::sort(codes.begin(), codes.end(), [](const QString &left, const QString &right) {
        return compareNatural(left, right) < 0;
    });
}

} // namespace

const ReturnedSheet *sheetIn(const ScoreFile &file, const EntryId &entry)
{
    const auto found =
        std::find_if(file.sheets.begin(), file.sheets.end(),
                     [&entry](const ReturnedSheet &one) { return one.entry == entry; });
    return found == file.sheets.end() ? nullptr : &*found;
}

bool holdsVeto(const std::vector<Veto> &known, const ReturnedVeto &returned, const ExpertId &expert)
{
    return std::any_of(known.begin(), known.end(), [&](const Veto &one) {
        return one.id == returned.id
            || (one.entry == returned.entry && one.item == returned.item
                && one.proposedBy == expert);
    });
}

ReturnRound::ReturnRound(RoundBook book, RemarkLimits limits, std::vector<Rubric> rubrics)
    : m_book(std::move(book))
    , m_limits(limits)
{
    for (const Entry &entry : m_book.entries)
        m_entries.insert(entry.id, &entry);
    for (const Rubric &rubric : rubrics)
        m_digests.insert(rubric.id, sha256(rubricJson(rubric)));
}

Result<std::unique_ptr<ReturnRound>> ReturnRound::open(Workspace &workspace, const QString &code)
{
    LX_TRY(RoundBook book, openRound(workspace, code));
    LX_TRY(auto rubrics, RoundStore(workspace.database()).rubrics());
    std::unique_ptr<ReturnRound> round(
        new ReturnRound(std::move(book), workspace.profile().remarkLimits, std::move(rubrics)));
    LX_TRY(round->m_sheets, SheetStore(workspace.database()).sheets(round->m_book.round.id));
    for (size_t i = 0; i < round->m_sheets.size(); ++i) {
        const ScoreSheet &sheet = round->m_sheets[i].sheet;
        round->m_places.insert({sheet.entry, sheet.expert}, i);
    }
    return round;
}

const Entry *ReturnRound::entry(const EntryId &entry) const
{
    return m_entries.value(entry);
}

const StoredSheet *ReturnRound::stored(const EntryId &entry, const ExpertId &expert) const
{
    const auto place = m_places.constFind({entry, expert});
    return place == m_places.constEnd() ? nullptr : &m_sheets[*place];
}

ScoreSheet ReturnRound::sheetOf(const ReturnedSheet &returned, const ExpertId &expert) const
{
    ScoreSheet sheet;
    sheet.round = m_book.round.id;
    sheet.entry = returned.entry;
    sheet.expert = expert;
    sheet.rubric = m_book.rubrics.at(m_entries.value(returned.entry)->category).id;
    sheet.state = SheetState::Submitted;
    sheet.fill(returned.draft);
    sheet.submittedAt = returned.submittedAt;
    return sheet;
}

bool ReturnRound::hasOwnRubric(const ReturnedSheet &returned) const
{
    const Entry *entry = m_entries.value(returned.entry);
    const auto rubric = entry ? m_book.rubrics.find(entry->category) : m_book.rubrics.end();
    return rubric != m_book.rubrics.end() && m_digests.value(rubric->second.id) == returned.rubric;
}

std::optional<QString> ReturnRound::sheetProblem(const ReturnedSheet &returned) const
{
    const Rubric &rubric = m_book.rubrics.at(m_entries.value(returned.entry)->category);
    if (returned.draft.points.size() != rubric.criteria().size())
        return Text::tr("it has not a value for each criterion");
    if (auto problem = submissionProblem(rubric, returned.draft))
        return problem;
    return remarkProblem(rubric, returned.draft, m_limits);
}

std::optional<QString> ReturnRound::refusal(const ScoreFile &scores,
                                            const PackageRow &package) const
{
    if (m_book.round.state == RoundState::Closed)
        return Text::tr("round %1 is closed; reopen it with a reason, then collect the file again")
            .arg(m_book.round.name);
    const QSet<EntryId> packed(package.entries.begin(), package.entries.end());
    for (const ReturnedSheet &sheet : scores.sheets) {
        if (sheet.state != SheetState::Submitted)
            return Text::tr("it holds a sheet for %1 that is not submitted").arg(sheet.code);
        if (!packed.contains(sheet.entry))
            return Text::tr("it holds a sheet for %1, which was not in the package")
                .arg(sheet.code);
        const Entry *entry = m_entries.value(sheet.entry);
        if (entry && entry->code != sheet.code)
            return Text::tr("it calls %1 what the campaign calls %2").arg(sheet.code, entry->code);
        if (std::find(m_digests.begin(), m_digests.end(), sheet.rubric) == m_digests.end())
            return Text::tr("the sheet for %1 was scored with a rubric that the campaign does not "
                            "know")
                .arg(sheet.code);
    }
    const auto isForeign = [&packed](const auto &one) { return !packed.contains(one.entry); };
    if (std::any_of(scores.recusals.begin(), scores.recusals.end(), isForeign)
        || std::any_of(scores.vetoes.begin(), scores.vetoes.end(), isForeign))
        return Text::tr("it holds a recusal or a veto for an entry that was not in the package");
    return std::nullopt;
}

ReturnedSheetPlan ReturnRound::planSheet(const ReturnedSheet &returned, const ExpertId &expert,
                                         const ScoreFile *before) const
{
    ReturnedSheetPlan plan;
    plan.entry = returned.entry;
    plan.code = returned.code;
    const auto stray = [&plan](StrayReason why) {
        plan.standing = ReturnedStanding::Stray;
        plan.why = why;
        return plan;
    };
    if (!m_entries.contains(returned.entry))
        return stray(StrayReason::Unknown);
    const StoredSheet *known = stored(returned.entry, expert);
    const bool isWritten = known && known->sheet.draft() == returned.draft && hasOwnRubric(returned)
        && known->sheet.submittedAt == returned.submittedAt;
    // Also one that the chair returned since: it waits for the expert's next word.
    if (isWritten
        && (known->sheet.state == SheetState::Submitted
            || known->sheet.state == SheetState::Returned)) {
        plan.standing = ReturnedStanding::Same;
        return plan;
    }
    if (!known)
        return stray(StrayReason::NotAssigned);
    if (known->sheet.state == SheetState::Recused)
        return stray(StrayReason::Recused);
    if (!hasOwnRubric(returned))
        return stray(StrayReason::Rubric);
    if (sheetProblem(returned))
        return stray(StrayReason::Invalid);
    if (known->sheet.state == SheetState::Submitted) {
        if (known->sheet.draft() == returned.draft) {
            plan.standing = ReturnedStanding::Same;
            return plan;
        }
        const ReturnedSheet *former = before ? sheetIn(*before, returned.entry) : nullptr;
        if (!former || !(former->draft == known->sheet.draft()))
            return stray(StrayReason::Differs);
    }
    const bool isAnew =
        known->sheet.state == SheetState::Submitted || known->sheet.state == SheetState::Returned;
    plan.standing = isAnew ? ReturnedStanding::Changed : ReturnedStanding::New;
    return plan;
}

// What is missing, recusals, vetoes, and what is odd about them.
void ReturnRound::planRest(CollectedFile &file, const PackageRow &package,
                           const ScoreFile *before) const
{
    const ScoreFile &scores = file.read->scores;
    QSet<EntryId> returned;
    for (const ReturnedSheet &sheet : scores.sheets)
        returned.insert(sheet.entry);
    for (const ReturnedRecusal &recusal : scores.recusals) {
        returned.insert(recusal.entry);
        const StoredSheet *known = stored(recusal.entry, package.expert);
        const Entry *entry = m_entries.value(recusal.entry);
        if (!entry || (known && known->sheet.state == SheetState::Recused))
            continue;
        if (known && known->sheet.state == SheetState::Submitted)
            file.notes += Text::tr("The expert is recused from %1 but the office holds a submitted "
                                   "sheet for it; return that first.")
                              .arg(entry->code);
        else
            file.recused += entry->code;
    }
    QStringList takenBack;
    for (const EntryId &id : package.entries) {
        const Entry *entry = m_entries.value(id);
        const StoredSheet *known = stored(id, package.expert);
        if (!entry || !known || known->sheet.state == SheetState::Recused
            || entry->status != EntryStatus::Active || returned.contains(id))
            continue;
        file.missing += entry->code;
        if (before && sheetIn(*before, id))
            takenBack += entry->code;
    }
    sortAsPeopleCount(file.missing);
    if (!takenBack.isEmpty())
        file.notes += Text::tr("Submitted in an earlier file, but taken back since: %1. The office "
                               "keeps what it has.")
                          .arg(takenBack.join(Text::tr(", ")));
    for (const ReturnedVeto &veto : scores.vetoes) {
        const bool isKnown = holdsVeto(m_book.vetoes, veto, package.expert);
        file.vetoes += !isKnown && m_entries.contains(veto.entry) ? 1 : 0;
    }
}

void ReturnRound::plan(CollectedFile &file, const PackageRow &package,
                       const ScoreFile *before) const
{
    const ScoreFile &scores = file.read->scores;
    if (const auto why = refusal(scores, package)) {
        file.refused = *why;
        return;
    }
    for (size_t i = 0; i < scores.sheets.size(); ++i) {
        ReturnedSheetPlan plan = planSheet(scores.sheets[i], package.expert, before);
        plan.sheet = i;
        file.sheets.push_back(std::move(plan));
    }
    planRest(file, package, before);
}

} // namespace linxuan
