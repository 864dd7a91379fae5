// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/exchange/durablefile.h"
#include "core/storage/cataloguestore.h"
#include "core/workspace/exchange/upwardanswers.h"
#include "core/workspace/exchange/upwardintake.h"
#include "core/workspace/exchange/upwardline.h"
#include "core/workspace/exchange/upwardmaterials.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Upward)
};

QString plainFingerprint(const QString &text)
{
    QString plain = foldCode(text).toUpper();
    plain.remove(u'-');
    return plain;
}

Error otherKey(const RecommendationFile &file, const KnownSenderRow &known)
{
    return {ErrorCode::Refused,
            Text::tr("%1 signs with the key %2 now, and was known by %3. Nothing was taken in: ask "
                     "the office by telephone before anything else.")
                .arg(file.sender.name, fingerprint(file.sender.key), fingerprint(known.publicKey)),
            {}};
}

Error notTrusted(const RecommendationFile &file)
{
    return {ErrorCode::Refused,
            Text::tr("Nothing came from %1 before. Have its fingerprint read to you by telephone; "
                     "if it is %2, say so and take the file in again.")
                .arg(file.sender.name, fingerprint(file.sender.key)),
            {}};
}

Result<void> checkSender(const Incoming &incoming, const ReceiveRequest &request)
{
    const RecommendationFile &file = incoming.read.file;
    if (incoming.sender && incoming.sender->publicKey != file.sender.key)
        return otherKey(file, *incoming.sender);
    if (!request.trust.trimmed().isEmpty()
        && plainFingerprint(request.trust) != plainFingerprint(fingerprint(file.sender.key))) {
        return Error{ErrorCode::Refused,
                     Text::tr("The file is signed with the key %1, not with %2. Nothing was taken "
                              "in: ask the office that sent it.")
                         .arg(fingerprint(file.sender.key), request.trust),
                     {}};
    }
    return {};
}

Result<std::optional<UnitId>> unitCountedFor(Workspace &workspace, const QString &name)
{
    LX_TRY(const auto units, CatalogueStore(workspace.database()).units());
    const UnitIndex index(units);
    const Unit *unit = index.sender(name);
    if (!unit || unit->kind == UnitKind::DirectSchool)
        return Error{ErrorCode::NotFound, Text::tr("There is no county or zone %1.").arg(name), {}};
    return std::optional(unit->id);
}

// Errors: Refused, for what is not meant for this campaign.
Result<void> checkAddress(Workspace &workspace, const RecommendationFile &file)
{
    LX_TRY(const QUuid own, ownCampaign(workspace));
    if (file.sender.campaign == own) {
        return Error{
            ErrorCode::Refused,
            Text::tr("this campaign wrote the file itself, or the office that sent it works "
                     "with a copy of this campaign; every office makes its own"),
            {}};
    }
    if (file.kind == UpwardKind::Decision && file.recipient != own) {
        return Error{ErrorCode::Refused,
                     Text::tr("the file is an answer to another office than this one"),
                     {}};
    }
    return {};
}

Result<Incoming> incomingOf(Workspace &workspace, const ReceiveRequest &request,
                            const Secret &passphrase)
{
    LX_TRY(const QByteArray bytes, readSmallFile(request.path, kMostRecommendationFileSize));
    LX_TRY(SignedRecommendation read, readRecommendationFile(bytes, passphrase));
    Incoming incoming{std::move(read), {}, {}, false};
    LX_CHECK(checkAddress(workspace, incoming.read.file));
    LX_TRY(const auto senders, UpwardStore(workspace.database()).senders());
    for (const KnownSenderRow &sender : senders) {
        if (sender.campaign == incoming.read.file.sender.campaign)
            incoming.sender = sender;
    }
    LX_CHECK(checkSender(incoming, request));
    if (incoming.sender)
        incoming.countsFor = incoming.sender->countsFor;
    if (!request.countsFor.trimmed().isEmpty()) {
        LX_TRY(incoming.countsFor, unitCountedFor(workspace, request.countsFor));
    }
    LX_TRY(const auto last, lastTaken(workspace, incoming.read.file));
    if (!last)
        return incoming;
    incoming.isTakenAlready = last->digest == incoming.read.digest;
    const auto follows = checkFollows(incoming.read, *last);
    const bool isForkTaken = !follows && follows.error().code == ErrorCode::Conflict
        && request.takeFork && !request.reason.trimmed().isEmpty();
    if (!follows && !isForkTaken)
        return Error{ErrorCode::Refused, follows.error().message, {}};
    return incoming;
}

UpwardReport reportOf(const Incoming &incoming)
{
    const RecommendationFile &file = incoming.read.file;
    UpwardReport report;
    report.kind = file.kind;
    report.sender = file.sender;
    report.fingerprint = fingerprint(file.sender.key);
    report.isNewSender = !incoming.sender;
    report.isTakenAlready = incoming.isTakenAlready;
    report.level = file.level;
    report.unit = file.unit;
    report.sequence = file.sequence();
    report.writtenAt = file.writtenAt;
    return report;
}

// Sender and file have to be there before anything refers to them.
Result<void> keepFile(Workspace &workspace, Write &write, const Incoming &incoming)
{
    const RecommendationFile &file = incoming.read.file;
    UpwardStore store(write.database());
    KnownSenderRow sender = incoming.sender.value_or(KnownSenderRow{
        file.sender.campaign, file.sender.key, {}, {}, workspace.actor(), workspace.now()});
    sender.name = file.sender.name;
    sender.countsFor = incoming.countsFor;
    if (incoming.sender != sender)
        LX_CHECK(store.save(sender, write.trail()));
    if (incoming.isTakenAlready)
        return {};
    return store.insert(fileRow(workspace, incoming.read), write.trail());
}

Result<void> record(Write &write, const UpwardReport &report, const Incoming &incoming,
                    const ReceiveRequest &request)
{
    QJsonObject detail{
        {QStringLiteral("sender"), report.sender.name},
        {QStringLiteral("fingerprint"), report.fingerprint},
        {QStringLiteral("kind"), toCode(report.kind)},
        {QStringLiteral("level"), toCode(report.level)},
        {QStringLiteral("sequence"), report.sequence},
        {QStringLiteral("digest"), QString::fromLatin1(incoming.read.digest.toHex())},
        {QStringLiteral("new"), report.count(UpwardChange::New)},
        {QStringLiteral("changed"), report.count(UpwardChange::Changed)},
        {QStringLiteral("taken_back"), report.count(UpwardChange::TakenBack)},
        {QStringLiteral("left"), report.count(UpwardChange::Left)},
        {QStringLiteral("files"), report.materials.attached}};
    if (!request.reason.trimmed().isEmpty())
        detail.insert(QStringLiteral("reason"), request.reason);
    return write.record(QStringLiteral("upward.receive"), {}, detail);
}

// One pass over the file, to be committed or dropped.
Result<UpwardReport> runOnce(Workspace &workspace, Write &write, const Incoming &incoming,
                             UpwardIntake *intake)
{
    UpwardReport report = reportOf(incoming);
    LX_CHECK(keepFile(workspace, write, incoming));
    LX_CHECK(intake ? intake->run(report) : takeAnswers(workspace, write, incoming, report));
    return report;
}

struct Trial
{
    UpwardReport report;
    LeftEntries left;
    std::vector<ArrivedMaterial> attachments;
};

Result<Trial> tryOut(Workspace &workspace, const Incoming &incoming, const ReceiveRequest &request,
                     const MaterialsFolder &folder)
{
    LX_TRY(Write write, Write::begin(workspace));
    if (incoming.read.file.kind == UpwardKind::Decision) {
        LX_TRY(UpwardReport report, runOnce(workspace, write, incoming, nullptr));
        return Trial{std::move(report), {}, {}};
    }
    UpwardIntake intake(workspace, write, incoming, request, folder);
    LX_TRY(UpwardReport report, runOnce(workspace, write, incoming, &intake));
    return Trial{std::move(report), intake.left(), intake.attachments()};
}

QString folderOf(const ReceiveRequest &request)
{
    return request.materials.isEmpty() ? materialsFolderOf(request.path) : request.materials;
}

// Before the write, which is not kept open for hours of copying. A file whose content is not what
// it was a moment ago is forgotten.
Result<void> copyIn(const Workspace &workspace, const std::vector<ArrivedMaterial> &attachments,
                    MaterialsFolder &folder, TaskState &state)
{
    qint64 total = 0;
    qint64 done = 0;
    for (const ArrivedMaterial &one : attachments)
        total += one.material.size;
    state.setCountsBytes(true);
    for (const ArrivedMaterial &one : attachments) {
        const auto copied = keepCopy(workspace, one.material, one.path, [&](qint64 bytes) {
            state.setProgress(done += bytes, total);
            return !state.isCancelled();
        });
        if (!copied && copied.error().code != ErrorCode::Unreadable)
            return copied;
        if (!copied)
            folder.forget(one.material.sha256);
    }
    return {};
}

Result<MaterialsFolder> materialsOf(Workspace &workspace, const Incoming &incoming,
                                    const ReceiveRequest &request, TaskState &state)
{
    if (!request.materials.isEmpty() && !QFileInfo(request.materials).isDir())
        return Error{
            ErrorCode::NotFound, Text::tr("There is no folder %1.").arg(request.materials), {}};
    return MaterialsFolder::read(workspace, folderOf(request), incoming.read.file, state);
}

} // namespace

int UpwardReport::count(UpwardChange change) const
{
    return int(std::count_if(lines.begin(), lines.end(),
                             [change](const UpwardLine &line) { return line.change == change; }));
}

int UpwardReport::withProblems() const
{
    return int(std::count_if(lines.begin(), lines.end(),
                             [](const UpwardLine &line) { return !line.problems.empty(); }));
}

bool UpwardReport::changesAnything() const
{
    return !isTakenAlready || materials.attached > 0 || count(UpwardChange::New) > 0
        || count(UpwardChange::Changed) > 0 || count(UpwardChange::TakenBack) > 0;
}

Result<UpwardReport> previewUpward(Workspace &workspace, const ReceiveRequest &request,
                                   const Secret &passphrase, TaskState &state)
{
    LX_TRY(const Incoming incoming, incomingOf(workspace, request, passphrase));
    LX_TRY(const MaterialsFolder folder, materialsOf(workspace, incoming, request, state));
    LX_TRY(Trial trial, tryOut(workspace, incoming, request, folder));
    return std::move(trial.report);
}

Result<UpwardReport> receiveUpward(Workspace &workspace, const ReceiveRequest &request,
                                   const Secret &passphrase, TaskState &state)
{
    LX_TRY(const Incoming incoming, incomingOf(workspace, request, passphrase));
    if (!incoming.sender && request.trust.trimmed().isEmpty())
        return notTrusted(incoming.read.file);
    LX_TRY(MaterialsFolder folder, materialsOf(workspace, incoming, request, state));
    LX_TRY(Trial trial, tryOut(workspace, incoming, request, folder));
    if (request.keeping == Keeping::Copy)
        LX_CHECK(copyIn(workspace, trial.attachments, folder, state));
    LX_TRY(Write write, Write::begin(workspace));
    UpwardIntake intake(workspace, write, incoming, request, folder);
    intake.leaveOut(std::move(trial.left));
    const bool isList = incoming.read.file.kind == UpwardKind::Recommendation;
    LX_TRY(UpwardReport report, runOnce(workspace, write, incoming, isList ? &intake : nullptr));
    if (!report.changesAnything())
        return report;
    LX_CHECK(record(write, report, incoming, request));
    LX_CHECK(write.commit(Area::Entries | Area::Catalogue | Area::Quotas | Area::Outcome
                          | Area::Materials));
    return report;
}

} // namespace linxuan
