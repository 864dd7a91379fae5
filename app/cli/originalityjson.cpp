// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json.h"
#include "core/model/codes.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linxuan::cli {

using namespace Qt::StringLiterals;

namespace {

// "38.25", per cent
QString perCent(int basisPoints)
{
    return u"%1.%2"_s.arg(basisPoints / 100).arg(basisPoints % 100, 2, 10, QChar(u'0'));
}

QJsonObject partyObject(const ComparedFile &file, int share)
{
    return {{u"entry"_s, file.entryCode},
            {u"campaign"_s, file.isOwn() ? QJsonValue() : QJsonValue(file.campaign)},
            {u"kind"_s, file.kind},
            {u"sha256"_s, QString::fromLatin1(file.digest.toHex())},
            {u"share"_s, perCent(share)}};
}

QJsonValue decisionValue(const std::optional<PairDecision> &decision)
{
    if (!decision)
        return {};
    return QJsonObject{{u"verdict"_s, toCode(decision->verdict)},
                       {u"by"_s, decision->by},
                       {u"reason"_s, decision->reason},
                       {u"at"_s, decision->at.toString(Qt::ISODate)}};
}

QJsonArray stretch(TextStretch stretch)
{
    return {stretch.begin, stretch.length};
}

QJsonObject pairObject(const OriginalityReport &report, const AlikePair &pair)
{
    QJsonArray passages;
    for (const AlikePassage &passage : pair.passages)
        passages.append(QJsonObject{{u"left"_s, stretch(passage.left())},
                                    {u"right"_s, stretch(passage.right())},
                                    {u"alike"_s, passage.length}});
    return {{u"left"_s, partyObject(report.files[pair.left], pair.leftShare)},
            {u"right"_s, partyObject(report.files[pair.right], pair.rightShare)},
            {u"longest"_s, pair.longest()},
            {u"passages"_s, passages},
            {u"same_file"_s, pair.isSameFile},
            {u"pictures"_s, pair.pictures},
            {u"decision"_s, decisionValue(pair.decision)}};
}

} // namespace

QJsonDocument originalityJson(const OriginalityReport &report)
{
    QJsonArray pairs;
    for (const AlikePair &pair : report.pairs)
        pairs.append(pairObject(report, pair));
    QJsonArray unread;
    for (const UnreadFile &file : report.unread)
        unread.append(QJsonObject{{u"entry"_s, report.files[file.file].entryCode},
                                  {u"kind"_s, report.files[file.file].kind},
                                  {u"why"_s, file.why}});
    return QJsonDocument(QJsonObject{{u"compared"_s, report.compared},
                                     {u"library"_s, report.library},
                                     {u"pairs"_s, pairs},
                                     {u"unread"_s, unread}});
}

QJsonDocument libraryJson(const QString &file, const LibraryExport &done)
{
    return QJsonDocument(QJsonObject{{u"file"_s, file},
                                     {u"texts"_s, done.texts},
                                     {u"earlier"_s, done.earlier},
                                     {u"unread"_s, done.unread}});
}

QJsonDocument libraryJson(const QString &file, const LibraryImport &done)
{
    return QJsonDocument(
        QJsonObject{{u"file"_s, file}, {u"added"_s, done.added}, {u"unchanged"_s, done.unchanged}});
}

} // namespace linxuan::cli
