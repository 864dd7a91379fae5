// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/reviewdesk.h"

#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/model/recusalkind.h"
#include "core/storage/deskstore.h"
#include "core/storage/expertstore.h"
#include "core/storage/packagedeskstore.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/storage/vetostore.h"
#include "core/workspace/carryover.h"
#include "core/workspace/exchange/packagecontents.h"
#include "core/workspace/exchange/sealing.h"
#include "core/workspace/reviews.h"
#include "core/workspace/submission.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ReviewDesk)
};

Error notOnTheDesk()
{
    return {ErrorCode::NotFound, Text::tr("This entry is not assigned to you."), {}};
}

Result<Expert> expertNamed(Workspace &workspace, const QString &code)
{
    LX_TRY(const auto experts, ExpertStore(workspace.database()).experts());
    for (const Expert &expert : experts) {
        if (expert.code == code)
            return expert;
    }
    return Error{ErrorCode::NotFound, Text::tr("There is no expert %1.").arg(code), {}};
}

// What a desk's own database does not say of an entry.
void complete(Entry &entry, const PackedEntry &packed)
{
    entry.title = packed.title;
    entry.stage = packed.stage;
    entry.subject = packed.subject;
    entry.grade = packed.grade;
    entry.edition = packed.edition;
    entry.volume = packed.volume;
    entry.nodeCode = packed.nodeCode;
    entry.experimentKind = packed.experimentKind;
    entry.teacher = packed.teacher;
    entry.gender = packed.gender;
    entry.jobTitle = packed.jobTitle;
    entry.tutor = packed.tutor;
}

} // namespace

int DeskEntry::seenPercent() const
{
    int seen = 0;
    for (const Viewing &one : viewing)
        seen += one.seenPercent().value_or(0);
    return viewing.isEmpty() ? 0 : seen / static_cast<int>(viewing.size());
}

ReviewDesk::ReviewDesk(Workspace &workspace, RoundBook book, Expert expert,
                       std::shared_ptr<const PackageContents> contents)
    : m_workspace(&workspace)
    , m_book(std::move(book))
    , m_expert(std::move(expert))
    , m_contents(std::move(contents))
{ }

Result<ReviewDesk> ReviewDesk::open(Workspace &workspace, const QString &round,
                                    const QString &expert,
                                    std::shared_ptr<const PackageContents> contents)
{
    LX_TRY(RoundBook book, openRound(workspace, round));
    LX_TRY(Expert found, expertNamed(workspace, expert));
    if (contents) {
        for (Entry &entry : book.entries)
            complete(entry, contents->entries.value(entry.id));
    }
    ReviewDesk desk(workspace, std::move(book), std::move(found), std::move(contents));
    LX_TRY(desk.m_rubrics, RoundStore(workspace.database()).rubrics());
    return desk;
}

const RemarkLimits &ReviewDesk::remarkLimits() const
{
    return m_workspace->profile().remarkLimits;
}

SheetKey ReviewDesk::key(const EntryId &entry) const
{
    return {m_book.round.id, entry, m_expert.id};
}

const Entry *ReviewDesk::find(const EntryId &entry) const
{
    const auto found = std::find_if(m_book.entries.begin(), m_book.entries.end(),
                                    [&entry](const Entry &one) { return one.id == entry; });
    return found == m_book.entries.end() ? nullptr : &*found;
}

SheetDraft ReviewDesk::fitting(const SheetDraft &draft, const RubricId &rubric,
                               const Entry &entry) const
{
    const Rubric &own = m_book.rubrics.at(entry.category);
    for (const Rubric &version : m_rubrics) {
        if (version.id == rubric && rubric != own.id)
            return carriedOver(draft, version, own);
    }
    return draft;
}

Entry ReviewDesk::shown(const Entry &entry) const
{
    Entry shown = entry;
    shown.phone.clear();
    shown.idNumber.clear();
    if (!isBlind())
        return shown;
    shown.teacher.clear();
    shown.gender.clear();
    shown.jobTitle.clear();
    shown.tutor.clear();
    shown.school = {};
    shown.unit = {};
    return shown;
}

DeskEntry ReviewDesk::deskEntry(const Entry &entry, const StoredSheet &stored) const
{
    DeskEntry desk;
    desk.entry = shown(entry);
    desk.calibration = m_book.calibration.contains(entry.id);
    desk.state = stored.sheet.state;
    desk.stateReason = stored.sheet.stateReason;
    desk.draft = fitting(stored.sheet.draft(), stored.sheet.rubric, entry);
    desk.submittedAt = stored.sheet.submittedAt;
    for (const Veto &veto : m_book.vetoes) {
        if (veto.entry == entry.id && veto.proposedBy == m_expert.id)
            desk.vetoes.push_back(veto);
    }
    return desk;
}

Result<std::vector<DeskEntry>> ReviewDesk::entries()
{
    Database &database = m_workspace->database();
    DeskStore store(database);
    LX_TRY(m_book.vetoes, VetoStore(database).vetoes(m_book.round.id));
    LX_TRY(const auto sheets, SheetStore(database).sheets(m_book.round.id, m_expert.id));
    LX_TRY(const auto drafts, store.drafts(m_book.round.id, m_expert.id));
    LX_TRY(const auto viewings, store.viewings(m_book.round.id, m_expert.id));
    LX_TRY(const bool isFinished, isFinal());
    std::vector<DeskEntry> entries;
    for (const StoredSheet &stored : sheets) {
        const Entry *entry = find(stored.sheet.entry);
        if (!entry || entry->status != EntryStatus::Active)
            continue;
        DeskEntry desk = deskEntry(*entry, stored);
        desk.isFinal = isFinished;
        const auto draft = std::find_if(drafts.begin(), drafts.end(), [&](const StoredDraft &one) {
            return one.entry == entry->id;
        });
        if (draft != drafts.end() && !desk.isDone())
            desk.draft = fitting(draft->draft, draft->rubric, *entry);
        desk.viewing = viewings.value(entry->id);
        entries.push_back(std::move(desk));
    }
    std::sort(entries.begin(), entries.end(), [](const DeskEntry &left, const DeskEntry &right) {
        if (left.calibration != right.calibration)
            return left.calibration;
        return compareNatural(left.entry.code, right.entry.code) < 0;
    });
    return entries;
}

Result<DeskEntry> ReviewDesk::entry(const EntryId &entry)
{
    Database &database = m_workspace->database();
    DeskStore store(database);
    LX_TRY(m_book.vetoes, VetoStore(database).vetoes(m_book.round.id));
    LX_TRY(const auto stored, SheetStore(database).sheet(m_book.round.id, entry, m_expert.id));
    const Entry *found = find(entry);
    if (!stored || !found)
        return notOnTheDesk();
    DeskEntry desk = deskEntry(*found, *stored);
    LX_TRY(desk.isFinal, isFinal());
    LX_TRY(const auto draft, store.draft(key(entry)));
    if (draft && !desk.isDone())
        desk.draft = fitting(draft->draft, draft->rubric, *found);
    LX_TRY(desk.viewing, store.viewings(key(entry)));
    return desk;
}

Result<bool> ReviewDesk::isFinal()
{
    return PackageDeskStore(m_workspace->database()).isFinal();
}

// The round as it is now: it may have been closed since the desk was opened.
Result<void> ReviewDesk::requireOpen()
{
    LX_TRY(m_book.round, findRound(*m_workspace, m_book.round.code));
    LX_TRY(const bool isFinished, isFinal());
    if (isFinished)
        return finalScoresWritten();
    if (m_book.round.state == RoundState::Open)
        return {};
    return Error{ErrorCode::Refused,
                 Text::tr("The round is closed. The office has to reopen it first."),
                 {}};
}

Result<StoredSheet> ReviewDesk::writableSheet(const EntryId &entry)
{
    LX_CHECK(requireOpen());
    LX_TRY(const auto stored,
           SheetStore(m_workspace->database()).sheet(m_book.round.id, entry, m_expert.id));
    if (!stored || !find(entry))
        return notOnTheDesk();
    if (stored->sheet.state == SheetState::Submitted)
        return Error{ErrorCode::Refused,
                     Text::tr("This sheet is submitted. The chair can return it to you."),
                     {}};
    if (stored->sheet.state == SheetState::Recused)
        return Error{ErrorCode::Refused, Text::tr("You are recused from this entry."), {}};
    return *stored;
}

Result<void> ReviewDesk::record(Write &write, const char *action, const EntryId &entry,
                                QJsonObject detail)
{
    detail.insert(QStringLiteral("round"), m_book.round.code);
    detail.insert(QStringLiteral("expert"), m_expert.code);
    return write.record(QString::fromLatin1(action), entry.toBytes(), detail);
}

Result<void> ReviewDesk::start(const EntryId &entry)
{
    LX_TRY(Write write, Write::begin(*m_workspace));
    LX_TRY(const StoredSheet stored, writableSheet(entry));
    if (stored.sheet.state != SheetState::NotStarted)
        return {};
    ScoreSheet started = stored.sheet;
    started.state = SheetState::Draft;
    LX_CHECK(SheetStore(write.database()).update(stored, started, stored.excuse, write.trail()));
    LX_CHECK(record(write, "sheet.start", entry));
    return write.commit(Area::Sheets);
}

Result<void> ReviewDesk::save(const EntryId &entry, const SheetDraft &draft)
{
    LX_TRY(const StoredSheet stored, writableSheet(entry));
    if (stored.sheet.state == SheetState::NotStarted)
        LX_CHECK(start(entry));
    LX_TRY(Transaction transaction, Transaction::begin(m_workspace->database()));
    LX_CHECK(writableSheet(entry));
    const Rubric &rubric = m_book.rubrics.at(find(entry)->category);
    LX_CHECK(
        DeskStore(m_workspace->database()).save(key(entry), rubric.id, draft, m_workspace->now()));
    return transaction.commit();
}

Result<void> ReviewDesk::submit(const EntryId &entry)
{
    LX_TRY(Write write, Write::begin(*m_workspace));
    LX_TRY(const StoredSheet stored, writableSheet(entry));
    DeskStore desk(write.database());
    LX_TRY(const auto draft, desk.draft(key(entry)));
    const SheetDraft written = draft
        ? fitting(draft->draft, draft->rubric, *find(entry))
        : fitting(stored.sheet.draft(), stored.sheet.rubric, *find(entry));
    const Rubric &rubric = m_book.rubrics.at(find(entry)->category);
    if (const auto problem = submissionProblem(rubric, written))
        return Error{ErrorCode::Invalid, *problem, {}};
    if (const auto problem = remarkProblem(rubric, written, remarkLimits()))
        return Error{ErrorCode::Invalid, *problem, {}};
    ScoreSheet sheet = stored.sheet;
    sheet.fill(written);
    sheet.rubric = rubric.id;
    sheet.state = SheetState::Submitted;
    sheet.stateReason.clear();
    sheet.submittedAt = m_workspace->now();
    std::erase_if(sheet.unjudged, [&](const Unjudged &one) {
        const auto place = rubric.criterionIndex(one.criterion);
        return !place || sheet.points[static_cast<size_t>(*place)];
    });
    LX_CHECK(SheetStore(write.database()).update(stored, sheet, {}, write.trail()));
    LX_CHECK(desk.removeDraft(key(entry)));
    LX_CHECK(record(write, "sheet.submit", entry));
    return write.commit(Area::Sheets | Area::Outcome);
}

Result<void> ReviewDesk::recuse(const EntryId &entry, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("A reason is needed."), {}};
    LX_TRY(Write write, Write::begin(*m_workspace));
    LX_TRY(const StoredSheet stored, writableSheet(entry));
    ScoreSheet sheet = stored.sheet;
    sheet.state = SheetState::Recused;
    sheet.stateReason = reason.trimmed();
    LX_CHECK(SheetStore(write.database()).update(stored, sheet, {}, write.trail()));
    // So that dealing again does not bring the entry back.
    LX_CHECK(ExpertStore(write.database())
                 .insert(Recusal{RecusalId::create(),
                                 m_expert.id,
                                 entry,
                                 {},
                                 reason.trimmed(),
                                 recusalKindFromText(reason)}));
    LX_CHECK(record(write, "sheet.recuse", entry, {{QStringLiteral("reason"), reason.trimmed()}}));
    return write.commit(Area::Sheets | Area::Experts | Area::Outcome);
}

Result<void> ReviewDesk::giveBack(const EntryId &entry, const QString &reason)
{
    const Entry *found = find(entry);
    if (!found)
        return notOnTheDesk();
    LX_CHECK(requireOpen());
    return Reviews(*m_workspace).returnSheet(m_book.round.code, found->code, m_expert.code, reason);
}

Result<void> ReviewDesk::takeUp(const EntryId &entry)
{
    LX_TRY(Write write, Write::begin(*m_workspace));
    LX_CHECK(requireOpen());
    LX_TRY(const auto package, PackageDeskStore(write.database()).package());
    if (!package)
        return Error{ErrorCode::Refused,
                     Text::tr("This sheet is submitted. The chair can return it to you."),
                     {}};
    SheetStore sheets(write.database());
    LX_TRY(const auto stored, sheets.sheet(m_book.round.id, entry, m_expert.id));
    if (!stored || stored->sheet.state != SheetState::Submitted)
        return Error{ErrorCode::NotFound, Text::tr("This entry has no submitted sheet."), {}};
    ScoreSheet sheet = stored->sheet;
    sheet.state = SheetState::Draft;
    sheet.stateReason.clear();
    sheet.submittedAt.reset();
    LX_CHECK(sheets.update(*stored, sheet, {}, write.trail()));
    LX_CHECK(record(write, "sheet.take-up", entry));
    return write.commit(Area::Sheets | Area::Outcome);
}

Result<void> ReviewDesk::addViewing(const EntryId &entry, const MaterialId &material,
                                    const Viewing &more)
{
    LX_TRY(Transaction transaction, Transaction::begin(m_workspace->database()));
    DeskStore store(m_workspace->database());
    LX_TRY(auto viewings, store.viewings(key(entry)));
    Viewing &viewing = viewings[material];
    viewing.add(more);
    LX_CHECK(store.save(key(entry), material, viewing));
    return transaction.commit();
}

Result<QStringList> ReviewDesk::phrases()
{
    return DeskStore(m_workspace->database()).phrases(m_expert.id);
}

Result<void> ReviewDesk::setPhrases(const QStringList &phrases)
{
    LX_TRY(Transaction transaction, Transaction::begin(m_workspace->database()));
    QStringList kept;
    for (const QString &phrase : phrases) {
        const QString text = phrase.trimmed();
        if (!text.isEmpty() && !kept.contains(text))
            kept += text;
    }
    LX_CHECK(DeskStore(m_workspace->database()).setPhrases(m_expert.id, kept));
    return transaction.commit();
}

} // namespace linxuan
