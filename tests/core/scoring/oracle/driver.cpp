// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads campaigns as JSON, one to a line, from standard input and prints what the program makes of
// each, one to a line. oracle.py compares that with a calculation of its own.

#include "core/model/codes.h"
#include "core/scoring/awards.h"
#include "core/scoring/tally.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

struct Campaign
{
    TallySettings tally;
    AwardSettings awards;
    std::vector<TallyGroup> groups;
    std::vector<AwardDecisions> decisions; // of each group
    QHash<EntryId, UpwardCandidate> candidates;
};

template<typename Kind>
Kind idOf(int number)
{
    QByteArray bytes(16, '\0');
    bytes[14] = static_cast<char>(number >> 8);
    bytes[15] = static_cast<char>(number & 0xff);
    return Kind::fromBytes(bytes);
}

int numberOf(const ExpertId &id)
{
    const QByteArray bytes = id.toBytes();
    return static_cast<uchar>(bytes[14]) * 256 + static_cast<uchar>(bytes[15]);
}

template<typename E>
E codeIn(const QJsonObject &object, QStringView key)
{
    return fromCode<E>(object[key].toString()).value();
}

std::optional<int> numberIn(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object[key];
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<Points> pointsIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Points::fromHundredths(value.toInt())) : std::nullopt;
}

std::vector<QString> codesIn(const QJsonValue &value)
{
    std::vector<QString> codes;
    for (const auto &code : value.toArray())
        codes.push_back(code.toString());
    return codes;
}

TallySettings readTally(const QJsonObject &json)
{
    TallySettings settings;
    settings.minSheets = json["min_sheets"_L1].toInt();
    settings.trimFrom = json["trim_from"_L1].toInt();
    settings.decimals = json["decimals"_L1].toInt();
    settings.rankOn = codeIn<RankOn>(json, u"rank_on");
    for (const QString &name : codesIn(json["tie_breakers"_L1]))
        settings.tieBreakers.append(name);
    settings.spreadLimit = *pointsIn(json["spread_limit"_L1]);
    settings.deviationLimit = *pointsIn(json["deviation_limit"_L1]);
    return settings;
}

AwardSettings readAwards(const QJsonObject &json)
{
    AwardSettings settings;
    settings.tieAtLine = codeIn<TieAtLine>(json, u"tie_at_line");
    for (const auto &value : json["levels"_L1].toArray()) {
        const QJsonObject level = value.toObject();
        settings.levels.push_back({level["code"_L1].toString(),
                                   {},
                                   numberIn(level, u"ratio"),
                                   numberIn(level, u"count"),
                                   codeIn<Rounding>(level, u"rounding"),
                                   pointsIn(level["min_score"_L1])});
    }
    const QJsonObject upward = json["upward"_L1].toObject();
    settings.upward = {numberIn(upward, u"ratio"), numberIn(upward, u"count"),
                       codeIn<Rounding>(upward, u"rounding")};
    return settings;
}

Rubric readRubric(const QJsonArray &json)
{
    Rubric rubric;
    for (const auto &value : json) {
        RubricSection section;
        section.name = value.toObject()["name"_L1].toString();
        for (const auto &full : value.toObject()["full"_L1].toArray()) {
            Criterion criterion;
            criterion.full = *pointsIn(full);
            section.criteria.push_back(criterion);
        }
        rubric.sections.push_back(section);
    }
    return rubric;
}

Contender readContender(const QJsonObject &json)
{
    Contender contender;
    contender.entry = idOf<EntryId>(json["id"_L1].toInt());
    contender.code = json["code"_L1].toString();
    contender.status = codeIn<EntryStatus>(json, u"status");
    contender.reason = json["reason"_L1].toString();
    contender.veto = fromCode<VetoState>(json["veto"_L1].toString());
    for (const auto &value : json["sheets"_L1].toArray()) {
        CountedSheet sheet{idOf<ExpertId>(value.toObject()["expert"_L1].toInt()), {}};
        for (const auto &points : value.toObject()["points"_L1].toArray())
            sheet.points.push_back(pointsIn(points));
        contender.sheets.push_back(sheet);
    }
    return contender;
}

AwardDecisions readDecisions(const QJsonObject &group)
{
    AwardDecisions decisions;
    for (const auto &value : group["lines"_L1].toArray()) {
        const QJsonObject line = value.toObject();
        decisions.lines.push_back({line["level"_L1].toString(), codeIn<TieAtLine>(line, u"choice"),
                                   codesIn(line["tied"_L1])});
    }
    for (const auto &value : group["changes"_L1].toArray()) {
        const QJsonObject change = value.toObject();
        decisions.changes.push_back(
            {idOf<EntryId>(change["id"_L1].toInt()), change["award"_L1].toString()});
    }
    return decisions;
}

void readGroup(Campaign &campaign, const QJsonObject &json)
{
    TallyGroup group;
    group.key = {codeIn<Category>(json, u"category"), json["stage"_L1].toString(),
                 json["subject"_L1].toString()};
    group.rubric = readRubric(json["rubric"_L1].toArray());
    for (const auto &value : json["contenders"_L1].toArray()) {
        const QJsonObject entry = value.toObject();
        group.contenders.push_back(readContender(entry));
        campaign.candidates.insert(group.contenders.back().entry,
                                   {entry["node"_L1].toString(), entry["teacher"_L1].toString(),
                                    entry["overridden"_L1].toBool()});
    }
    campaign.groups.push_back(group);
    campaign.decisions.push_back(readDecisions(json));
}

Campaign readCampaign(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    Campaign campaign;
    campaign.tally = readTally(json["tally"_L1].toObject());
    campaign.awards = readAwards(json["awards"_L1].toObject());
    for (const auto &group : json["groups"_L1].toArray())
        readGroup(campaign, group.toObject());
    return campaign;
}

QJsonArray fractions(const std::vector<Fraction> &list)
{
    QJsonArray json;
    for (const Fraction &fraction : list)
        json.append(fraction.toString());
    return json;
}

QJsonValue fraction(const std::optional<Fraction> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

QJsonObject entryJson(const EntryResult &entry, int decimals)
{
    QJsonArray ties;
    for (const TieBreak &tie : entry.tieBreaks)
        ties.append(QJsonArray{tie.section, tie.mean.toString()});
    QJsonArray deviations;
    for (const DeviationFlag &flag : entry.deviations)
        deviations.append(QJsonArray{numberOf(flag.expert), flag.deviation.toString()});
    return {{"code"_L1, entry.code},
            {"status"_L1, toCode(entry.standing)},
            {"reason"_L1, entry.reason},
            {"rank"_L1, entry.rank ? QJsonValue(*entry.rank) : QJsonValue()},
            {"tied"_L1, entry.tied},
            {"sheets"_L1, entry.sheets},
            {"kept"_L1, fractions(entry.kept)},
            {"dropped"_L1, fractions(entry.dropped)},
            {"mean"_L1, fraction(entry.mean)},
            {"score"_L1, entry.score ? QJsonValue(entry.score->toDecimal(decimals)) : QJsonValue()},
            {"spread"_L1, fraction(entry.spread)},
            {"spread_flag"_L1, entry.spreadFlag},
            {"ties"_L1, ties},
            {"deviations"_L1, deviations}};
}

QJsonObject awardJson(const EntryAward &entry)
{
    return {{"code"_L1, entry.code},
            {"award"_L1, entry.award},
            {"undecided"_L1, entry.undecided},
            {"changed"_L1, entry.changedByHand},
            {"recommended"_L1, entry.recommended},
            {"why"_L1, entry.why}};
}

QJsonObject groupJson(const GroupResult &result, const GroupAwards &awards, int decimals)
{
    QJsonArray tally;
    for (const EntryResult &entry : result.entries)
        tally.append(entryJson(entry, decimals));
    QJsonArray award;
    for (const EntryAward &entry : awards.entries)
        award.append(awardJson(entry));
    QJsonArray lines;
    for (const UndecidedLine &line : awards.lines) {
        QJsonArray tied;
        for (const QString &code : line.tied)
            tied.append(code);
        lines.append(QJsonObject{{"level"_L1, line.level},
                                 {"places"_L1, line.places},
                                 {"from_rank"_L1, line.fromRank},
                                 {"tied"_L1, tied}});
    }
    return {{"tally"_L1, tally}, {"award"_L1, award}, {"lines"_L1, lines}};
}

QByteArray answer(const Campaign &campaign)
{
    std::vector<GroupResult> results;
    std::vector<GroupAwards> awards;
    for (size_t i = 0; i < campaign.groups.size(); ++i) {
        results.push_back(tallyGroup(campaign.groups[i], campaign.tally));
        awards.push_back(awardGroup(results[i], campaign.awards, campaign.decisions[i]));
    }
    recommendUpward(awards, results, campaign.decisions, campaign.awards,
                    [&campaign](const EntryId &id) { return campaign.candidates.value(id); });
    QJsonArray groups;
    for (size_t i = 0; i < results.size(); ++i)
        groups.append(groupJson(results[i], awards[i], campaign.tally.decimals));
    return QJsonDocument(groups).toJson(QJsonDocument::Compact);
}

} // namespace

int main()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine())
        out.write(answer(readCampaign(line)) + '\n');
    return 0;
}
