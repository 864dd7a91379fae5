// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/recommendationfile.h"
#include "core/task/taskstate.h"
#include "core/workspace/materials.h"
#include "core/workspace/selection.h"

namespace linxuan {

struct SendRequest
{
    Level level = Level::County; // entries recommended to it, or further
    QString unit; // only this county's, zone's or direct school's; empty: all
    QString path; // FILE.lxrec
    bool withMaterials = false; // copies in a folder beside it, see materialsFolderOf
};

struct UpwardSecrets
{
    Secret file; // the file is locked with it; empty: not locked
    Secret campaignKey; // where the campaign's key is under a passphrase
};

struct SentFile
{
    QString path;
    UpwardKind kind = UpwardKind::Recommendation;
    int sequence = 1;
    QString fingerprint; // of our key, for the receiver to compare
    int entries = 0; // recommended, or answered
    int takenBack = 0; // those that an earlier file had and that are recommended no more
    int materials = 0; // files that are listed
    int copied = 0;
    QStringList notCopied; // "A007 微课.mp4: …", translated
};

// Where the materials of FILE.lxrec lie: FILE-materials beside it.
QString materialsFolderOf(const QString &path);

// Writes the entries recommended to a level as one signed file, and remembers that they went. Those
// that went before and are recommended no more are in it with the reason. Errors: NotFound (unit),
// Refused (nothing to send, key), Invalid, Storage, Cancelled.
Result<SentFile> writeRecommendation(Workspace &workspace, const SendRequest &request,
                                     const UpwardSecrets &secrets, TaskState &state);

// A campaign whose files were taken in.
struct KnownSender
{
    QUuid campaign;
    QString name;
    QString fingerprint;
    QString countsFor; // the unit that all its entries are taken for; empty: those it names
    int entries = 0; // of ours that came from it
    QDateTime newest; // when its newest file was written
};

Result<std::vector<KnownSender>> knownSenders(Workspace &workspace);

// Writes to a sender what became of each of its entries: the level reached, the award of the closed
// round of the city, what was returned or taken out and why. `to` is its name, fingerprint or
// campaign. Errors: NotFound (names the senders there are), and those of writeRecommendation.
Result<SentFile> writeDecisions(Workspace &workspace, const QString &to, const QString &path,
                                const UpwardSecrets &secrets);

struct ReceiveRequest
{
    QString path;
    QString materials; // folder; empty: the one beside the file, where it is there
    Keeping keeping = Keeping::Copy;
    QString trust; // the fingerprint that a person compared; needed for a sender not known yet
    QString countsFor; // take all entries for this unit's, from now on
    QString reason; // lets pass what may be overridden
    bool takeFork = false; // with a reason: the campaign that wrote the file before is lost
};

enum class UpwardChange {
    New, // came in
    Same,
    Changed, // moved up, or differs in what its sender altered
    TakenBack, // its sender took it back or out
    Left, // could not be taken, see its problems
};

// One entry of a file, and what becomes of it here.
struct UpwardLine
{
    QString code; // the sender's
    QString here; // ours; empty where it does not come in
    QString title;
    QString teacher;
    QString unit;
    UpwardChange change = UpwardChange::Same;
    QStringList details; // "课题: old → new", translated; of an answer what it says
    std::vector<SelectionObstacle> problems; // rules of Selection, and "unit", "stage", "subject",
                                             // "sender", "returned", "not-sent"
};

// The files of the listed entries.
struct UpwardMaterials
{
    int listed = 0;
    int here = 0; // were here already
    int attached = 0;
    QStringList altered; // "A007 微课.mp4", a file of this name has another content
    QStringList missing;
    QStringList required; // "A007: 教学设计", what the profile asks for and nobody listed

    bool operator==(const UpwardMaterials &) const = default;
};

struct UpwardReport
{
    UpwardKind kind = UpwardKind::Recommendation;
    UpwardSender sender;
    QString fingerprint;
    bool isNewSender = false; // its key was not met before
    bool isTakenAlready = false; // this very file
    Level level = Level::County;
    QString unit;
    int sequence = 1;
    QDateTime writtenAt;
    std::vector<UpwardLine> lines; // in the file's order
    std::vector<SelectionObstacle> overridden; // passed with the reason
    UpwardMaterials materials;

    int count(UpwardChange change) const;
    int withProblems() const;
    bool changesAnything() const;
};

// What taking the file in would do, without doing it; a sender not known yet is only told of.
// Errors: those of readRecommendationFile; Refused (our own file, another key for a known campaign,
// an answer to somebody else, older than what was taken in, or not following from it), NotFound.
Result<UpwardReport> previewUpward(Workspace &workspace, const ReceiveRequest &request,
                                   const Secret &passphrase, TaskState &state);

// Takes a list of recommended entries or an answer in, in one transaction. Entries that meet an
// obstacle stay out; the others come in. Errors: the same; Refused (a sender not known yet whose
// fingerprint was not given).
Result<UpwardReport> receiveUpward(Workspace &workspace, const ReceiveRequest &request,
                                   const Secret &passphrase, TaskState &state);

} // namespace linxuan
