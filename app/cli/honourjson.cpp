// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/honourjson.h"

#include "app/cli/jsonwords.h"
#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linxuan::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject factObject(const UnitHonours &honours, const UnitHonour &unit, UnitFact fact)
{
    const Share &share = unit.facts.share(fact);
    QJsonObject object{{u"fact"_s, toCode(fact)},  {u"part"_s, QJsonValue()},
                       {u"whole"_s, QJsonValue()}, {u"weight"_s, QJsonValue()},
                       {u"adds"_s, QJsonValue()},  {u"why"_s, factSentence(honours, unit, fact)}};
    if (share.isKnown()) {
        object[u"part"_s] = share.part;
        object[u"whole"_s] = share.whole;
    }
    for (const HonourIndexPart &part : unit.index.parts) {
        if (part.fact == fact) {
            object[u"weight"_s] = part.weight;
            object[u"adds"_s] = part.adds.toString();
        }
    }
    return object;
}

QJsonObject unitObject(const UnitHonours &honours, const UnitHonour &unit)
{
    QJsonObject awards;
    for (const auto &[award, count] : unit.facts.awards)
        awards.insert(award, count);
    QJsonArray facts;
    for (const auto &coded : Codes<UnitFact>::all)
        facts.append(factObject(honours, unit, coded.value));
    QJsonObject object{{u"unit"_s, unit.unit.name},
                       {u"kind"_s, toCode(unit.unit.kind)},
                       {u"declared"_s, unit.facts.declared},
                       {u"recommended"_s, unit.facts.delivered},
                       {u"awards"_s, awards},
                       {u"facts"_s, facts},
                       {u"index"_s, orNull(indexText(unit.index))},
                       {u"exact"_s, QJsonValue()},
                       {u"rank"_s, QJsonValue()},
                       {u"advised"_s, unit.index.isAdvised},
                       {u"granted"_s, QJsonValue()}};
    if (unit.index.index)
        object[u"exact"_s] = unit.index.index->toString();
    if (unit.index.rank)
        object[u"rank"_s] = *unit.index.rank;
    if (unit.award)
        object[u"granted"_s] = QJsonObject{{u"by"_s, unit.award->by},
                                           {u"at"_s, officeText(unit.award->at)},
                                           {u"reason"_s, unit.award->reason}};
    return object;
}

QJsonObject certificateObject(const CertificateLine &line)
{
    const Certificate &one = line.certificate;
    QJsonObject object{{u"number"_s, one.number},
                       {u"code"_s, one.code},
                       {u"kind"_s, toCode(one.text.kind)},
                       {u"round"_s, orNull(one.text.round)},
                       {u"subject"_s, line.subject},
                       {u"unit"_s, line.unit},
                       {u"holder"_s, one.text.holder},
                       {u"school"_s, orNull(one.text.school)},
                       {u"title"_s, orNull(one.text.title)},
                       {u"award"_s, orNull(one.text.award)},
                       {u"award_name"_s, one.text.awardName},
                       {u"issued_by"_s, one.issuedBy},
                       {u"issued_at"_s, officeText(one.issuedAt)},
                       {u"state"_s, toCode(line.state)},
                       {u"why"_s, orNull(line.why)},
                       {u"replaces"_s, orNull(one.replaces)},
                       {u"replaced_by"_s, orNull(line.replacedBy)},
                       {u"void"_s, QJsonValue()}};
    if (one.voided)
        object[u"void"_s] = QJsonObject{{u"by"_s, one.voided->by},
                                        {u"at"_s, officeText(one.voided->at)},
                                        {u"reason"_s, one.voided->reason}};
    return object;
}

} // namespace

QJsonDocument honoursJson(const UnitHonours &honours)
{
    const QJsonArray units = arrayOf(
        honours.units, [&honours](const UnitHonour &unit) { return unitObject(honours, unit); });
    return QJsonDocument(QJsonObject{{u"round"_s, orNull(honours.round)}, {u"units"_s, units}});
}

QJsonDocument hoursJson(const std::vector<TeacherHours> &teachers)
{
    return QJsonDocument(arrayOf(teachers, [](const TeacherHours &one) {
        return QJsonObject{{u"teacher"_s, one.teacher},
                           {u"school"_s, one.school},
                           {u"unit"_s, one.unit},
                           {u"hours"_s, one.hours},
                           {u"ground"_s, one.ground},
                           {u"entry"_s, one.entry},
                           {u"others"_s, QJsonArray::fromStringList(one.others)},
                           {u"why"_s, one.why}};
    }));
}

QJsonDocument provincialJson(const ProvincialReport &report)
{
    return QJsonDocument(QJsonObject{{u"added"_s, codes(report.added)},
                                     {u"updated"_s, codes(report.updated)},
                                     {u"unchanged"_s, codes(report.unchanged)},
                                     {u"rejected"_s, arrayOf(report.rejected, rejectedObject)}});
}

QJsonDocument certificatesJson(const CertificateList &list)
{
    return QJsonDocument(QJsonObject{{u"waiting"_s, list.waiting},
                                     {u"certificates"_s, arrayOf(list.lines, certificateObject)}});
}

QJsonDocument certificateJson(const CertificateLine &line)
{
    return QJsonDocument(certificateObject(line));
}

QJsonDocument issueJson(const IssueReport &report)
{
    return QJsonDocument(QJsonObject{{u"issued"_s, codes(report.issued)},
                                     {u"unchanged"_s, report.unchanged},
                                     {u"unfit"_s, arrayOf(report.unfit, certificateObject)}});
}

} // namespace linxuan::cli
