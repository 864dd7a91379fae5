// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/preview/viewedfile.h"
#include "core/workspace/calibration.h"
#include "core/workspace/roundbook.h"

#include <QHash>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace linxuan {

struct PackageContents;
struct SheetKey;
struct StoredSheet;
class Workspace;
class Write;

// One tab of an entry: a file, or the pictures of a courseware.
struct DeskMaterial
{
    ViewedFile file;
    QString kind; // the profile's code of the material
    bool required = false;
};

// An entry's files as tabs, in the profile's order, then by lesson hour; with `contents` as a
// package gives them.
Result<std::vector<DeskMaterial>> deskMaterials(Workspace &workspace, const Entry &entry,
                                                const PackageContents *contents = nullptr);

// An entry before an expert. In a blind round it says nothing of who taught and where.
struct DeskEntry
{
    Entry entry;
    bool calibration = false; // 试评
    SheetState state = SheetState::NotStarted;
    QString stateReason; // why returned or recused
    SheetDraft draft; // what is written; as submitted where it is submitted
    std::vector<Veto> vetoes; // that this expert proposed
    QHash<MaterialId, Viewing> viewing;
    std::optional<QDateTime> submittedAt;
    bool isFinal = false; // the package's final score file was written

    bool isDone() const { return state == SheetState::Submitted || state == SheetState::Recused; }
    bool isLocked() const { return isFinal || isDone(); }
    // How much of the materials that were opened was seen, 0 to 100.
    int seenPercent() const;
};

// What one expert does in one round: reads, scores, submits. Every write is committed when the
// function returns. Errors of all: Refused (closed round, locked sheet), Storage, Locked.
class ReviewDesk
{
public:
    // On the desk of a package `contents` is what the package says of entries and gives of their
    // materials. Errors: NotFound (round, expert).
    static Result<ReviewDesk> open(Workspace &workspace, const QString &round,
                                   const QString &expert,
                                   std::shared_ptr<const PackageContents> contents = {});

    const Round &round() const { return m_book.round; }
    const Expert &expert() const { return m_expert; }
    bool isBlind() const { return m_book.rule.blind; }
    const RemarkLimits &remarkLimits() const;
    // Of an entry's category; every entry of the desk has one.
    const Rubric &rubric(Category category) const { return m_book.rubrics.at(category); }
    // The veto items that can be proposed for an entry.
    std::vector<VetoItem> vetoItems(const Entry &entry) const;

    // Assigned and not withdrawn: calibration entries first, then by code.
    Result<std::vector<DeskEntry>> entries();
    Result<DeskEntry> entry(const EntryId &entry); // NotFound when it is not assigned
    // In the profile's order, then by lesson hour.
    Result<std::vector<DeskMaterial>> materials(const Entry &entry);

    // Keeps what is written so far; the first time it starts the sheet.
    Result<void> save(const EntryId &entry, const SheetDraft &draft);
    // Submits what was saved. Errors: Invalid names the first criterion that is neither scored nor
    // marked 无法判定, or a value that the rubric does not allow.
    Result<void> submit(const EntryId &entry);
    // Errors: Usage (no reason).
    Result<void> recuse(const EntryId &entry, const QString &reason);

    // The chair's word, not the expert's: gives a submitted sheet back. Errors: Usage (no reason),
    // NotFound (not submitted).
    Result<void> giveBack(const EntryId &entry, const QString &reason);
    // On the desk of a package: takes one's own submitted sheet up again, as long as the final
    // score file was not written. Errors: Refused also where the desk is the office's.
    Result<void> takeUp(const EntryId &entry);

    // Errors: Usage (no evidence or text), Invalid (no such item here), Conflict (proposed before).
    Result<Veto> proposeVeto(const EntryId &entry, const QString &item, const QString &evidence,
                             const QString &text);
    // While nobody decided it and the sheet is not submitted.
    Result<void> takeBackVeto(const Veto &veto);

    // Adds to the viewing ledger, also of a submitted sheet.
    Result<void> addViewing(const EntryId &entry, const MaterialId &material, const Viewing &more);

    // Of the calibration entries on this desk; marks only where everyone has submitted.
    Result<std::vector<CalibrationReport>> calibration();

    Result<QStringList> phrases();
    Result<void> setPhrases(const QStringList &phrases);
    // Entries of the desk in the expert's own order; those not placed yet follow by total.
    Result<std::vector<EntryId>> ownRanking();
    Result<void> setOwnRanking(const std::vector<EntryId> &entries);

private:
    ReviewDesk(Workspace &workspace, RoundBook book, Expert expert,
               std::shared_ptr<const PackageContents> contents);

    SheetKey key(const EntryId &entry) const;
    const Entry *find(const EntryId &entry) const;
    Entry shown(const Entry &entry) const;
    DeskEntry deskEntry(const Entry &entry, const StoredSheet &stored) const;
    // What was written under a rubric, as the round's rubric has it.
    SheetDraft fitting(const SheetDraft &draft, const RubricId &rubric, const Entry &entry) const;
    Result<StoredSheet> writableSheet(const EntryId &entry);
    Result<void> start(const EntryId &entry);
    Result<void> record(Write &write, const char *action, const EntryId &entry,
                        QJsonObject detail = {});
    Result<void> requireOpen();
    Result<bool> isFinal();

    Workspace *m_workspace;
    RoundBook m_book;
    std::vector<Rubric> m_rubrics; // every version
    Expert m_expert;
    std::shared_ptr<const PackageContents> m_contents; // of a package, where it is the desk of one
};

} // namespace linxuan
