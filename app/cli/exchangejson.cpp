// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exchangejson.h"

#include "app/cli/jsonwords.h"
#include "core/base/text.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace linxuan::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray straysOf(const CollectedFile &file)
{
    QJsonArray strays;
    for (const ReturnedSheetPlan &sheet : file.sheets) {
        if (sheet.why)
            strays += QJsonObject{{u"entry"_s, sheet.code}, {u"why"_s, displayText(*sheet.why)}};
    }
    return strays;
}

QJsonObject fileJson(const CollectedFile &file)
{
    QJsonObject object{{u"file"_s, file.path},
                       {u"expert"_s, QJsonValue()},
                       {u"serial"_s, QJsonValue()},
                       {u"sequence"_s, QJsonValue()},
                       {u"final"_s, QJsonValue()},
                       {u"new"_s, newSheets(file)},
                       {u"same"_s, sameSheets(file)},
                       {u"changed"_s, changedSheets(file)},
                       {u"missing"_s, codes(file.missing)},
                       {u"recused"_s, codes(file.recused)},
                       {u"vetoes"_s, file.vetoes},
                       {u"strays"_s, straysOf(file)},
                       {u"notes"_s, codes(file.notes)},
                       {u"refused"_s, orNull(file.refused)}};
    if (file.read) {
        const ScoreFile &scores = file.read->scores;
        object[u"expert"_s] = scores.expert;
        object[u"serial"_s] = scores.serial.toString(QUuid::WithoutBraces);
        object[u"sequence"_s] = scores.sequence;
        object[u"final"_s] = scores.kind == ScoreFileKind::Final;
    }
    return object;
}

QJsonObject stateJson(const ReturnState &state)
{
    QJsonObject object{{u"expert"_s, state.expert},       {u"name"_s, state.name},
                       {u"assigned"_s, state.assigned},   {u"submitted"_s, state.submitted},
                       {u"packages"_s, state.packages},   {u"packed_at"_s, QJsonValue()},
                       {u"outdated"_s, state.isOutdated}, {u"sequence"_s, QJsonValue()},
                       {u"final"_s, state.isFinal},       {u"strays"_s, state.strays}};
    if (state.packedAt)
        object[u"packed_at"_s] = state.packedAt->toUTC().toString(Qt::ISODate);
    if (state.sequence)
        object[u"sequence"_s] = *state.sequence;
    return object;
}

QString codeOf(StrayState state)
{
    switch (state) {
    case StrayState::Open:
        return u"open"_s;
    case StrayState::Placed:
        return u"placed"_s;
    case StrayState::Left:
        break;
    }
    return u"left"_s;
}

} // namespace

int newSheets(const CollectedFile &file)
{
    return file.count(ReturnedStanding::New);
}

int sameSheets(const CollectedFile &file)
{
    if (file.standing == ScoreFileStanding::Same)
        return int(file.read->scores.sheets.size());
    return file.count(ReturnedStanding::Same);
}

int changedSheets(const CollectedFile &file)
{
    return file.count(ReturnedStanding::Changed);
}

QJsonDocument sealJson(const WrittenScores &written)
{
    return QJsonDocument(QJsonObject{{u"file"_s, written.file},
                                     {u"serial"_s, written.serial.toString(QUuid::WithoutBraces)},
                                     {u"sequence"_s, written.sequence},
                                     {u"final"_s, written.kind == ScoreFileKind::Final},
                                     {u"sheets"_s, written.sheets},
                                     {u"missing"_s, codes(written.missing)},
                                     {u"recused"_s, codes(written.recused)},
                                     {u"sha256"_s, QString::fromLatin1(written.digest.toHex())}});
}

QJsonDocument collectJson(const Collection &collection)
{
    QJsonArray files;
    for (const CollectedFile &file : collection.files())
        files += fileJson(file);
    return QJsonDocument(QJsonObject{{u"files"_s, files}});
}

QJsonDocument returnsJson(const QString &round, const std::vector<ReturnState> &states)
{
    QJsonArray experts;
    for (const ReturnState &state : states)
        experts += stateJson(state);
    return QJsonDocument(QJsonObject{{u"round"_s, round}, {u"experts"_s, experts}});
}

QJsonDocument straysJson(const std::vector<ReturnedStray> &strays)
{
    QJsonArray list;
    for (const ReturnedStray &stray : strays)
        list += QJsonObject{{u"entry"_s, stray.row.code},
                            {u"expert"_s, stray.expert},
                            {u"total"_s, stray.total},
                            {u"why"_s, displayText(stray.row.why)},
                            {u"state"_s, codeOf(stray.row.state)},
                            {u"reason"_s, stray.row.reason}};
    return QJsonDocument(list);
}

} // namespace linxuan::cli
