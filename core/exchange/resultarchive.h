// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/signing.h"
#include "core/model/review.h"

#include <map>
#include <vector>

namespace linxuan {

inline constexpr qsizetype kMostArchiveSize = 512 * 1024 * 1024;

// A county, zone or school that an entry names.
struct ArchivedUnit
{
    UnitId id;
    QString name;
    UnitKind kind = UnitKind::School;

    bool operator==(const ArchivedUnit &) const = default;
};

// What an entry is on the lists, and what its place on them follows from: no phone, no identity
// number.
struct ArchivedEntry
{
    EntryId id;
    QString code; // 作品编号
    Category category = Category::Subject;
    QString title;
    QString teacher;
    UnitId school;
    UnitId unit;
    QString stage;
    QString subject;
    QString nodeCode;
    Level level = Level::Declared;
    EntryStatus status = EntryStatus::Active;
    QString statusReason;

    bool operator==(const ArchivedEntry &) const = default;
};

struct ArchivedExpert
{
    ExpertId id;
    QString code; // 评委编号

    bool operator==(const ArchivedExpert &) const = default;
};

// An assignment and what became of it. `file` is the place in `scoreFiles` of the signed file that
// the sheet came with; absent where it was keyed from paper or imported.
struct ArchivedSheet
{
    EntryId entry;
    ExpertId expert;
    RubricId rubric;
    SheetState state = SheetState::NotStarted;
    std::vector<std::optional<Points>> points; // of a submitted one, in the rubric's order
    QString excuse; // why it may be missing
    std::optional<int> file;

    bool operator==(const ArchivedSheet &) const = default;
};

struct ArchivedPanel
{
    GroupKey group;
    std::vector<PanelMember> members;

    bool operator==(const ArchivedPanel &) const = default;
};

struct ArchivedLine
{
    GroupKey group;
    QString level;
    bool include = false; // the tied block
    std::vector<QString> tied; // codes
    QString by;
    QString reason;
    QDateTime at;

    bool operator==(const ArchivedLine &) const = default;
};

struct ArchivedChange
{
    EntryId entry;
    QString award; // empty: none
    QString by;
    QString reason;
    QDateTime at;

    bool operator==(const ArchivedChange &) const = default;
};

// A rule that was passed over with a written reason.
struct ArchivedOverride
{
    EntryId entry;
    Level level = Level::County;
    QString rule;
    QString reason;
    QString by;
    QDateTime at;

    bool operator==(const ArchivedOverride &) const = default;
};

// A review package that went out: who signs what comes back of it.
struct ArchivedPackage
{
    QUuid serial;
    ExpertId expert;
    QByteArray expertKey; // public

    bool operator==(const ArchivedPackage &) const = default;
};

// A line of the list as the round was closed with it. Numbers are exact, as text: "274/3".
struct ListedEntry
{
    QString code;
    QString standing; // Standing's code
    std::optional<int> rank;
    bool tied = false;
    QString score; // as printed; empty: none
    QString mean;
    QStringList kept;
    QStringList dropped;
    QString award; // a level's code; empty: none
    bool changedByHand = false;
    bool recommended = false;

    bool operator==(const ListedEntry &) const = default;
};

struct ListedGroup
{
    GroupKey key;
    std::vector<ListedEntry> entries; // in the list's order

    bool operator==(const ListedGroup &) const = default;
};

// A closed round with all that its result follows from, so that anybody can reckon it anew without
// the campaign.
struct ResultArchive
{
    QUuid campaign;
    QString campaignName;
    QByteArray profile; // JSON, the campaign's own
    Round round; // closed
    std::map<Category, Rubric> rubrics;
    qint64 trailCount = 0; // where the audit trail stood
    QByteArray trailDigest;
    QDateTime writtenAt; // UTC, whole seconds
    std::vector<ArchivedUnit> units;
    std::vector<ArchivedEntry> entries; // in the order the campaign has them
    std::vector<EntryId> calibration; // scored, without a result
    std::vector<ArchivedExpert> experts;
    std::vector<ArchivedPanel> panels;
    std::vector<ArchivedSheet> sheets; // one for each assignment
    std::vector<Veto> vetoes; // their round is this one
    std::vector<ArchivedLine> lines;
    std::vector<ArchivedChange> changes;
    std::vector<ArchivedOverride> overrides;
    std::vector<QuotaLimit> quotas;
    // The entries that the closed round of direct schools' designs selected, where there was one.
    std::optional<std::vector<EntryId>> selectedDesigns;
    std::vector<ListedGroup> list;
    std::vector<ArchivedPackage> packages;
    std::vector<QByteArray> scoreFiles; // as they came, each with its signature

    bool operator==(const ResultArchive &) const = default;
};

// An archive that was read and whose signature holds for the key that it names. Whether that is the
// campaign's key is for people to compare, by its fingerprint.
struct SignedArchive
{
    ResultArchive archive;
    QByteArray key; // public
};

// The bytes of an .lxresult file. The same archive gives the same bytes. Errors: those of
// readResultArchive, for what nobody could read.
Result<QByteArray> writeResultArchive(const ResultArchive &archive, const SigningKey &key);

// Errors: Unreadable (no result archive, cut, lengthened, too large), Refused (altered since it was
// signed, or of a form that this program does not know), Invalid (signed, but makes no sense).
Result<SignedArchive> readResultArchive(QByteArrayView bytes);

} // namespace linxuan
