// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/selectionjson.h"

#include "app/cli/jsonwords.h"
#include "core/model/codes.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linxuan::cli {

namespace {

using Object = QJsonObject;

Object obstacleObject(const SelectionObstacle &obstacle)
{
    return {{QStringLiteral("entry"), obstacle.code},
            {QStringLiteral("rule"), obstacle.rule},
            {QStringLiteral("message"), obstacle.message},
            {QStringLiteral("overridable"), obstacle.overridable}};
}

QString freedCode(Freed freed)
{
    switch (freed) {
    case Freed::Quota:
        return QStringLiteral("quota");
    case Freed::Node:
        return QStringLiteral("node");
    case Freed::Teacher:
        return QStringLiteral("teacher");
    case Freed::Upward:
        return QStringLiteral("upward");
    case Freed::Award:
        return QStringLiteral("award");
    }
    return {};
}

Object moveUpObject(const MoveUp &one)
{
    return {{QStringLiteral("leaves"), orNull(one.leaves)},
            {QStringLiteral("code"), orNull(one.code)},
            {QStringLiteral("candidates"), codes(one.candidates)},
            {QStringLiteral("frees"), freedCode(one.freed)},
            {QStringLiteral("level"), codeOrNull(one.level)},
            {QStringLiteral("round"), orNull(one.round)},
            {QStringLiteral("why"), one.why}};
}

Object banObject(const Ban &ban)
{
    return {{QStringLiteral("teacher"), ban.teacher},
            {QStringLiteral("unit"), ban.unit},
            {QStringLiteral("reason"), ban.reason},
            {QStringLiteral("from"), ban.from.toString(Qt::ISODate)},
            {QStringLiteral("until"), ban.until.toString(Qt::ISODate)}};
}

Object selectionObject(const SelectionReport &report)
{
    return {{QStringLiteral("moved"), codes(report.moved)},
            {QStringLiteral("unchanged"), codes(report.unchanged)},
            {QStringLiteral("obstacles"), arrayOf(report.obstacles, obstacleObject)},
            {QStringLiteral("overridden"), arrayOf(report.overridden, obstacleObject)},
            {QStringLiteral("moves_up"), arrayOf(report.movesUp, moveUpObject)},
            {QStringLiteral("bans"), arrayOf(report.bans, banObject)}};
}

QString choiceCode(Choice choice)
{
    switch (choice) {
    case Choice::In:
        return QStringLiteral("in");
    case Choice::There:
        return QStringLiteral("there");
    case Choice::Out:
        return QStringLiteral("out");
    case Choice::Undecided:
        return QStringLiteral("undecided");
    }
    return {};
}

QJsonArray quotaArray(const std::vector<QuotaUse> &uses, const QHash<UnitId, QString> &units)
{
    return arrayOf(uses, [&units](const QuotaUse &use) {
        return Object{{QStringLiteral("unit"), units.value(use.unit)},
                      {QStringLiteral("track"), toCode(use.track)},
                      {QStringLiteral("stage"), orNull(use.stage)},
                      {QStringLiteral("subject"), orNull(use.subject)},
                      {QStringLiteral("limit"), orNull(use.limit)},
                      {QStringLiteral("used"), use.used},
                      {QStringLiteral("left"), orNull(use.left())},
                      {QStringLiteral("over"), codes(use.over)}};
    });
}

Object sideObject(const DoubleSide &side)
{
    return {{QStringLiteral("code"), side.code},
            {QStringLiteral("title"), side.title},
            {QStringLiteral("teacher"), side.teacher},
            {QStringLiteral("school"), side.school},
            {QStringLiteral("unit"), side.unit},
            {QStringLiteral("category"), toCode(side.category)},
            {QStringLiteral("stage"), side.stage},
            {QStringLiteral("subject"), side.subject},
            {QStringLiteral("node"), orNull(side.nodeCode)},
            {QStringLiteral("level"), toCode(side.level)}};
}

} // namespace

QJsonDocument selectionJson(const SelectionReport &report)
{
    return QJsonDocument(selectionObject(report));
}

QJsonDocument planJson(const SelectionPlan &plan, const SelectionReport *taken)
{
    const auto words = arrayOf(plan.words, [](const SelectionWord &word) {
        return Object{{QStringLiteral("code"), word.code},
                      {QStringLiteral("rank"), orNull(word.rank)},
                      {QStringLiteral("choice"), choiceCode(word.choice)},
                      {QStringLiteral("why"), word.why}};
    });
    Object object{{QStringLiteral("round"), plan.round.code},
                  {QStringLiteral("by"), toCode(plan.rule.by)},
                  {QStringLiteral("level"), codeOrNull(plan.level)},
                  {QStringLiteral("entries"), words}};
    object.insert(QStringLiteral("taken"),
                  taken ? QJsonValue(selectionObject(*taken)) : QJsonValue());
    return QJsonDocument(object);
}

QJsonDocument quotaJson(const std::vector<QuotaUse> &uses, const QHash<UnitId, QString> &units)
{
    return QJsonDocument(quotaArray(uses, units));
}

QJsonDocument outlookJson(const QuotaOutlook &outlook, const QHash<UnitId, QString> &units)
{
    return QJsonDocument(
        Object{{QStringLiteral("quotas"), quotaArray(outlook.uses, units)},
               {QStringLiteral("tightened"), quotaArray(outlook.tightened, units)},
               {QStringLiteral("recommended"), selectionObject(outlook.recommended)}});
}

QJsonDocument doublesJson(const std::vector<DoubleRecommendation> &doubles)
{
    return QJsonDocument(arrayOf(doubles, [](const DoubleRecommendation &one) {
        return Object{{QStringLiteral("rule"), one.rule},
                      {QStringLiteral("about"), one.about},
                      {QStringLiteral("left"), sideObject(one.left)},
                      {QStringLiteral("right"), sideObject(one.right)},
                      {QStringLiteral("reason"), orNull(one.reason)}};
    }));
}

} // namespace linxuan::cli
