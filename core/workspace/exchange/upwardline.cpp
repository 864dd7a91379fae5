// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/upwardline.h"

#include "core/base/clock.h"
#include "core/storage/campaignstore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Upward)
};

Error older(const RecommendationFile &file, const RecommendationFile &last)
{
    return {ErrorCode::Refused,
            Text::tr("this is file no. %1 of %2, written %3; the newer no. %4 of %5 was taken in "
                     "already. Ask for the newest one.")
                .arg(file.sequence())
                .arg(file.sender.name, officeText(file.writtenAt))
                .arg(last.sequence())
                .arg(officeText(last.writtenAt)),
            {}};
}

Error forked(const RecommendationFile &file, const RecommendationFile &last)
{
    return {ErrorCode::Conflict,
            Text::tr("this file no. %1 of %2, written %3, does not follow from no. %4 of %5, which "
                     "was taken in: %2 works with two copies of its campaign. Ask which one holds, "
                     "and for a new file from it.")
                .arg(file.sequence())
                .arg(file.sender.name, officeText(file.writtenAt))
                .arg(last.sequence())
                .arg(officeText(last.writtenAt)),
            {}};
}

} // namespace

bool isOfLine(const UpwardFileRow &row, const RecommendationFile &file)
{
    if (row.campaign != file.sender.campaign || row.kind != toCode(file.kind))
        return false;
    if (file.kind == UpwardKind::Decision)
        return row.recipient == file.recipient;
    return row.level == file.level && row.unit == file.unit;
}

UpwardFileRow fileRow(const Workspace &workspace, const SignedRecommendation &read)
{
    const RecommendationFile &file = read.file;
    return {read.digest,       file.sender.campaign, toCode(file.kind), file.level,
            file.unit,         file.recipient,       file.sequence(),   file.writtenAt,
            workspace.actor(), workspace.now(),      read.bytes};
}

Result<std::vector<QByteArray>> earlierFiles(Workspace &workspace, const RecommendationFile &next)
{
    LX_TRY(const auto files, UpwardStore(workspace.database()).files());
    std::vector<QByteArray> digests;
    for (const UpwardFileRow &row : files) {
        if (isOfLine(row, next))
            digests.push_back(row.digest);
    }
    if (digests.size() >= size_t(kMostUpwardFiles)) {
        return Error{ErrorCode::Refused,
                     Text::tr("%1 files of this kind were written already; make a new campaign")
                         .arg(digests.size()),
                     {}};
    }
    return digests;
}

Result<std::optional<SignedRecommendation>> lastTaken(Workspace &workspace,
                                                      const RecommendationFile &file)
{
    UpwardStore store(workspace.database());
    LX_TRY(const auto files, store.files());
    QByteArray last;
    for (const UpwardFileRow &row : files) {
        if (isOfLine(row, file))
            last = row.digest;
    }
    if (last.isEmpty())
        return std::optional<SignedRecommendation>();
    LX_TRY(const QByteArray body, store.body(last));
    LX_TRY(auto read, readRecommendationFile(body));
    if (read.digest != last) {
        return Error{ErrorCode::Corrupt,
                     Text::tr("the file that was taken in before is damaged here; restore the "
                              "campaign from a copy"),
                     QString::fromLatin1(last.toHex())};
    }
    return std::optional(std::move(read));
}

Result<void> checkFollows(const SignedRecommendation &read, const SignedRecommendation &last)
{
    const auto names = [](const RecommendationFile &later, const SignedRecommendation &earlier) {
        const size_t place = size_t(earlier.file.sequence()) - 1;
        return later.earlier.size() > place && later.earlier[place] == earlier.digest;
    };
    if (read.digest == last.digest || names(read.file, last))
        return {};
    return names(last.file, read) ? older(read.file, last.file) : forked(read.file, last.file);
}

Result<QUuid> ownCampaign(Workspace &workspace)
{
    LX_TRY(const CampaignRow campaign, CampaignStore(workspace.database()).campaign());
    return QUuid::fromRfc4122(campaign.key);
}

} // namespace linxuan
