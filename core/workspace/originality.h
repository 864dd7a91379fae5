// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/finding.h"
#include "core/checks/originality.h"
#include "core/model/entry.h"
#include "core/model/originality.h"
#include "core/model/review.h"
#include "core/workspace/materialcontents.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace linxuan {

struct Document;
class TaskState;

// A file whose text is compared: one of this campaign, or a text of an earlier one.
struct ComparedFile
{
    std::optional<Material> material; // absent: of an earlier campaign
    QString campaign; // an earlier one's name
    QString entryCode;
    QString title;
    QString teacher;
    QString school; // of this campaign
    QString kind; // material code
    QByteArray digest; // of the file

    bool isOwn() const { return material.has_value(); }
    PairParty party() const;

    bool operator==(const ComparedFile &) const = default;
};

// A stretch of text by its first character and its length.
struct TextStretch
{
    qsizetype begin = 0;
    qsizetype length = 0;

    qsizetype end() const { return begin + length; }
    bool operator==(const TextStretch &) const = default;
};

// The same words in both texts, as they are written there.
struct AlikeRun
{
    TextStretch left;
    TextStretch right;

    bool operator==(const AlikeRun &) const = default;
};

// A passage that two texts have in common, words changed here and there between its runs.
struct AlikePassage
{
    std::vector<AlikeRun> runs; // one behind the other, at least one
    int length = 0; // characters in common, spaces, punctuation and template left out

    TextStretch left() const;
    TextStretch right() const;
    bool operator==(const AlikePassage &) const = default;
};

// Two files that a person should look at.
struct AlikePair
{
    size_t left = 0; // in OriginalityReport::files; always of this campaign
    size_t right = 0;
    int leftShare = 0; // basis points of its own text, template left out
    int rightShare = 0;
    std::vector<AlikePassage> passages; // in the order of the left text
    bool isSameFile = false;
    int pictures = 0; // in common
    std::optional<PairDecision> decision;

    int share() const { return std::max(leftShare, rightShare); }
    int longest() const;
    // Not decided, or decided to be copied.
    bool standsAgainst() const { return !decision || decision->verdict == PairVerdict::Copied; }
};

struct UnreadFile
{
    size_t file = 0; // in OriginalityReport::files
    QString why;
};

struct OriginalityReport
{
    OriginalityLimits limits;
    std::vector<ComparedFile> files; // own ones by entry, then those of the library
    std::vector<AlikePair> pairs; // most alike first
    std::vector<UnreadFile> unread;
    int compared = 0; // own texts
    int library = 0; // texts of earlier campaigns

    int undecided() const;
};

struct PairTexts
{
    QString left;
    QString right;
};

// T15: which papers and slides look copied from each other or from those of earlier campaigns. It
// is advice: a person decides.
class Originality
{
public:
    Originality(Workspace &workspace, MaterialContents contents)
        : m_workspace(workspace)
        , m_contents(std::move(contents))
    { }

    // Compares all texts; where none has changed since the last time, what was found then is taken.
    // Errors: Cancelled, Storage.
    Result<OriginalityReport> compare(TaskState &state);
    // What the last comparison found, where no text has changed since. Errors: Cancelled, Storage.
    Result<std::optional<OriginalityReport>> known(TaskState &state);
    // Errors: as those of the contents; NotFound where the library no longer has the text.
    Result<PairTexts> texts(const OriginalityReport &report, const AlikePair &pair);
    // Both passages side by side, for printing.
    Result<Document> document(const OriginalityReport &report, const AlikePair &pair);

    // What a person says of a pair; it holds as long as the files are the same.
    // Errors: Usage (no name or reason), Storage.
    Result<void> decide(const OriginalityReport &report, const AlikePair &pair, PairVerdict verdict,
                        const QString &by, const QString &reason);
    // Proposes the veto on copying against one entry of the pair, in the last open round that holds
    // it; a second person decides it there. Errors: Usage (no name or reason), Refused (no open
    // round holds it), Conflict (proposed before).
    Result<Veto> openCase(const OriginalityReport &report, const AlikePair &pair,
                          const EntryId &against, const QString &by, const QString &reason);

private:
    Workspace &m_workspace;
    MaterialContents m_contents;
};

// T15 of each entry whose text was to be compared.
std::vector<Finding> originalityFindings(const Profile &profile, const OriginalityReport &report);

// Of the profile's rule T15; nothing where the profile has no such rule.
std::optional<OriginalityLimits> originalityLimits(const Profile &profile);

// "38 %" of basis points.
QString shareText(int basisPoints);

} // namespace linxuan
