// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/storage/entrystore.h"
#include "core/workspace/exchange/campaignkey.h"
#include "core/workspace/exchange/upward.h"
#include "core/workspace/exchange/upwardline.h"
#include "core/workspace/exchange/upwardwriting.h"
#include "core/workspace/records.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Upward)
};

QString nameLine(const KnownSender &sender)
{
    return QStringLiteral("%1 (%2)").arg(sender.name, sender.fingerprint);
}

Result<KnownSender> findSender(Workspace &workspace, const QString &wanted)
{
    LX_TRY(const auto senders, knownSenders(workspace));
    std::vector<KnownSender> found;
    QStringList all;
    for (const KnownSender &sender : senders) {
        all += nameLine(sender);
        if (foldName(sender.name) == foldName(wanted)
            || sender.fingerprint == foldCode(wanted).toUpper()
            || sender.campaign.toString(QUuid::WithoutBraces) == wanted)
            found.push_back(sender);
    }
    if (found.size() == 1)
        return found.front();
    const QString known = all.join(QStringLiteral(", "));
    return Error{ErrorCode::NotFound,
                 found.empty()
                     ? Text::tr("No list came from %1. Lists came from: %2").arg(wanted, known)
                     : Text::tr("Several offices are called %1; name one by its fingerprint: %2")
                           .arg(wanted, known),
                 {}};
}

UpwardDecision decisionOn(const Entry &entry, const ReceivedEntryRow &row,
                          const QHash<EntryId, UpwardResult> &results)
{
    UpwardDecision decision{row.senderEntry, row.code, entry.level, entry.status, {}, {}, {}};
    if (entry.status != EntryStatus::Active || entry.level < row.level)
        decision.reason = entry.statusReason;
    const auto result = results.constFind(entry.id);
    if (result != results.constEnd()) {
        decision.round = result->round;
        decision.award = result->award;
    }
    return decision;
}

Result<RecommendationFile> answerTo(Workspace &workspace, const KnownSender &sender)
{
    RecommendationFile file;
    file.kind = UpwardKind::Decision;
    file.recipient = sender.campaign;
    file.sender.name = officeName(workspace.profile());
    file.level = Level::School;
    LX_TRY(const auto entries, EntryStore(workspace.database()).entries());
    QHash<EntryId, Entry> byId;
    for (const Entry &entry : entries)
        byId.insert(entry.id, entry);
    LX_TRY(const auto received, UpwardStore(workspace.database()).received());
    LX_TRY(const auto county, closedResults(workspace, Level::School));
    LX_TRY(const auto city, closedResults(workspace, Level::City));
    for (const ReceivedEntryRow &row : received) {
        if (row.campaign != sender.campaign || !byId.contains(row.entry))
            continue;
        const bool isCounty = row.level == Level::School && !city.contains(row.entry);
        file.level = std::max(file.level, row.level);
        file.decisions.push_back(decisionOn(byId[row.entry], row, isCounty ? county : city));
    }
    std::sort(file.decisions.begin(), file.decisions.end(),
              [](const auto &a, const auto &b) { return compareNatural(a.code, b.code) < 0; });
    if (file.decisions.empty())
        return Error{ErrorCode::Refused,
                     Text::tr("No entry of %1 was taken in, so there is nothing to answer.")
                         .arg(sender.name),
                     {}};
    return file;
}

} // namespace

Result<std::vector<KnownSender>> knownSenders(Workspace &workspace)
{
    UpwardStore store(workspace.database());
    LX_TRY(const auto rows, store.senders());
    LX_TRY(const auto received, store.received());
    LX_TRY(const auto files, store.files());
    LX_TRY(const auto units, Records(workspace).unitNames());
    std::vector<KnownSender> senders;
    for (const KnownSenderRow &row : rows) {
        KnownSender sender{row.campaign, row.name, fingerprint(row.publicKey), {}, 0, {}};
        if (row.countsFor)
            sender.countsFor = units.value(*row.countsFor);
        sender.entries =
            int(std::count_if(received.begin(), received.end(),
                              [&row](const auto &one) { return one.campaign == row.campaign; }));
        for (const UpwardFileRow &file : files) {
            if (file.campaign == row.campaign)
                sender.newest = file.writtenAt;
        }
        senders.push_back(std::move(sender));
    }
    return senders;
}

Result<SentFile> writeDecisions(Workspace &workspace, const QString &to, const QString &path,
                                const UpwardSecrets &secrets)
{
    LX_CHECK(campaignKey(workspace, secrets.campaignKey));
    LX_TRY(const KnownSender sender, findSender(workspace, to));
    LX_TRY(Write write, Write::begin(workspace));
    LX_TRY(RecommendationFile file, answerTo(workspace, sender));
    const int decisions = int(file.decisions.size());
    LX_TRY(SentFile sent, signAndStore(workspace, write, std::move(file), path, secrets));
    sent.entries = decisions;
    return sent;
}

} // namespace linxuan
