// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/archivereport.h"

#include "app/cli/json.h"

#include <QJsonObject>

namespace linxuan::cli {

using namespace Qt::StringLiterals;

QJsonDocument archiveReportJson(const ArchiveReport &found)
{
    QJsonObject object = verifyJson(found.report).object();
    object.insert(u"campaign"_s, found.campaign);
    object.insert(u"round"_s, found.round);
    object.insert(u"version"_s, found.version);
    object.insert(u"closed_by"_s, found.closedBy);
    object.insert(u"closed_at"_s, found.closedAt.toString(Qt::ISODate));
    object.insert(u"code"_s, found.trailCode);
    object.insert(u"key"_s, found.fingerprint);
    return QJsonDocument(object);
}

QJsonDocument archivedJson(const QString &round, const ArchivedResult &done)
{
    return QJsonDocument(QJsonObject{{u"file"_s, done.path},
                                     {u"round"_s, round},
                                     {u"key"_s, done.fingerprint},
                                     {u"sha256"_s, QString::fromLatin1(done.digest.toHex())},
                                     {u"entries"_s, done.entries},
                                     {u"sheets"_s, done.sheets},
                                     {u"signed_sheets"_s, done.signedSheets}});
}

} // namespace linxuan::cli
