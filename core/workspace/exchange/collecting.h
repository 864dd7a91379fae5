// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/merge.h"
#include "core/storage/exchangestore.h"

#include <functional>
#include <optional>
#include <vector>

namespace linxuan {

class Workspace;
class Write;

// What becomes of one sheet of a score file.
enum class ReturnedStanding { New, Same, Changed, Stray };

struct ReturnedSheetPlan
{
    size_t sheet = 0; // in the file
    EntryId entry;
    QString code;
    ReturnedStanding standing = ReturnedStanding::New;
    std::optional<StrayReason> why; // of a stray one

    bool operator==(const ReturnedSheetPlan &) const = default;
};

// One file as the table before collecting shows it.
struct CollectedFile
{
    QString path;
    std::optional<SignedScores> read; // nothing: `refused` says why
    QByteArray body;
    std::optional<ScoreFileStanding> standing; // nothing where it could not be read
    QString refused; // why it is not taken in; empty where it is, or was before
    QString expertName;
    std::vector<ReturnedSheetPlan> sheets; // of a file to be taken in
    QStringList missing; // assigned entries of which no sheet comes
    QStringList recused; // that are new
    int vetoes = 0; // that are new
    QStringList notes; // what a person should know of it, such as another version of a rubric
    std::vector<size_t> rivals; // other files of the table that claim its place
    std::vector<QByteArray> rivalsTaken; // digests of such that were taken in before

    int count(ReturnedStanding wanted) const;
    bool isTaken() const { return refused.isEmpty() && standing == ScoreFileStanding::New; }
};

struct CollectReport
{
    int files = 0; // taken in
    int added = 0; // sheets
    int changed = 0;
    int strays = 0;
    int recusals = 0;
    int vetoes = 0;
};

// How an expert of a round stands with what was packed and what came back.
struct ReturnState
{
    QString expert; // 评委编号
    QString name;
    int assigned = 0; // without those recused from
    int submitted = 0; // sheets that the office holds
    std::optional<QDateTime> packedAt; // of the newest package
    QString folder; // where that was written
    int packages = 0;
    bool isLocked = false;
    bool isOutdated = false; // entries were dealt since that are not in the newest package
    std::optional<int> sequence; // of the newest file that was taken in
    bool isFinal = false;
    std::optional<QDateTime> returnedAt;
    int strays = 0; // sheets without a place, undecided
};

// Score files, read and held against the campaign. Nothing is written before apply().
class Collection
{
public:
    // Files that cannot be read are in the table with the reason. Errors: Storage, Corrupt.
    static Result<Collection> read(Workspace &workspace, const QStringList &paths);

    const std::vector<CollectedFile> &files() const { return m_files; }
    // A person's word that this one of the files that contradict each other counts. Errors: Usage
    // (no reason, or nothing to choose), Storage.
    Result<void> choose(Workspace &workspace, size_t file, const QString &reason);
    bool hasRefused() const;

    // Takes in, in one transaction, what the table says, and only if the campaign is as it was when
    // the table was made. Errors: Conflict (read the files again), Storage, Locked.
    Result<CollectReport> apply(Workspace &workspace);

private:
    Collection() = default;
    Result<void> plan(Workspace &workspace);
    Result<void> storeFile(Write &write, const Workspace &workspace, const CollectedFile &file,
                           const std::vector<ScoreFileRow> &known) const;
    Result<void> keepAside(Write &write, const Workspace &workspace, const CollectedFile &file,
                           const std::vector<ScoreFileRow> &known) const;

    std::vector<CollectedFile> m_files;
    std::vector<size_t> m_order; // of those taken in
    QHash<QByteArray, QString> m_chosen; // by digest, with the reason
    QByteArray m_head; // of the trail when the table was made
};

// Score files of all rounds that came back, without their bodies.
Result<std::vector<ReturnState>> returnStates(Workspace &workspace, const QString &round);

// A sheet without a place, with what can be said of it.
struct ReturnedStray
{
    StraySheetRow row;
    QString expert; // 评委编号
    QString expertName;
    QString round; // its code
    QString total; // of its points
    bool canBePlaced = false; // the entry and a rubric with these criteria are there
};

QString displayText(StrayReason why);
Result<std::vector<ReturnedStray>> returnedStrays(Workspace &workspace, const QString &round);
// Places it: assigns the entry to the expert where it is not, and takes the sheet in the place of
// one that differs; or leaves it. Errors: Usage (no reason), Refused (round closed, cannot be
// placed), NotFound.
Result<void> settleStray(Workspace &workspace, const StraySheetRow &stray, bool isPlaced,
                         const QString &reason);

} // namespace linxuan
