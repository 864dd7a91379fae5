// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archivejson.h"
#include "core/exchange/archivelists.h"
#include "core/model/jsontext.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ResultArchive)
};

constexpr qsizetype kDigestSize = 32;

void readRound(const JsonCursor &in, Round &round)
{
    in.only({u"id", u"code", u"name", u"version", u"digest", u"closed_by", u"closed_at"});
    round.id = RoundId(in[u"id"].uuid());
    round.code = in[u"code"].code();
    round.name = in[u"name"].text();
    round.state = RoundState::Closed;
    round.version = in[u"version"].whole(1, 1'000'000);
    round.digest = in[u"digest"].hex(kDigestSize, kDigestSize);
    round.closedBy = in[u"closed_by"].prose(kMostArchivedName);
    round.closedAt = in[u"closed_at"].moment();
}

void readHead(const JsonCursor &in, ResultArchive &archive)
{
    in.only({u"format",     u"major",  u"campaign",         u"round",          u"trail",
             u"written_at", u"units",  u"entries",          u"calibration",    u"experts",
             u"panels",     u"sheets", u"vetoes",           u"line_decisions", u"award_changes",
             u"overrides",  u"quotas", u"selected_designs", u"list",           u"packages"});
    const JsonCursor campaign = in[u"campaign"];
    campaign.only({u"id", u"name"});
    archive.campaign = campaign[u"id"].uuid();
    archive.campaignName = campaign[u"name"].prose(kMostArchivedName);
    readRound(in[u"round"], archive.round);
    const JsonCursor trail = in[u"trail"];
    trail.only({u"count", u"digest"});
    archive.trailCount = trail[u"count"].number(1, 1'000'000'000'000);
    archive.trailDigest = trail[u"digest"].hex(kDigestSize, kDigestSize);
    archive.writtenAt = in[u"written_at"].moment();
}

} // namespace

Result<ResultArchive> readArchiveJson(const QByteArray &json, ResultArchive archive)
{
    LX_TRY(const QJsonObject object, parseJsonObject(json));
    if (object.value(u"format") != QJsonValue(QStringLiteral("linxuan-result"))
        || object.value(u"major").toInteger(0) != 1) {
        return Error{ErrorCode::Refused,
                     Text::tr("the result archive is of a form that this program does not know; "
                              "update this program"),
                     {}};
    }
    std::optional<Error> error;
    const JsonCursor in(object, {}, &error);
    readHead(in, archive);
    ArchiveLists(in, archive).read();
    if (error)
        return *std::move(error);
    return archive;
}

} // namespace linxuan
