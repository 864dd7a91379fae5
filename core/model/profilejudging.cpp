// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/profileblocks.h"
#include "core/model/rubricjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ProfileReader)
};

bool hasSection(const std::vector<Rubric> &rubrics, const QString &name)
{
    return std::any_of(rubrics.begin(), rubrics.end(), [&name](const Rubric &rubric) {
        return std::any_of(rubric.sections.begin(), rubric.sections.end(),
                           [&name](const RubricSection &section) { return section.name == name; });
    });
}

QStringList readExemptSubjects(const JsonCursor &in, const Profile &profile)
{
    for (const JsonCursor &item : in.items()) {
        const QString subject = item.text();
        if (profile.subjectOrder(subject) == std::ssize(profile.subjects))
            item.refuse(Text::tr("a subject that stands under subjects"));
    }
    return in.texts();
}

std::map<Category, QString> readRubricCodes(const JsonCursor &in, const Profile &profile)
{
    std::map<Category, QString> rubrics;
    const QStringList keys = in.keys();
    if (keys.isEmpty())
        in.refuse(Text::tr("the rubric of at least one category"));
    for (const QString &key : keys) {
        const auto category = fromCode<Category>(key);
        if (!category || profile.category(*category) == nullptr) {
            in[key].refuse(Text::tr("no such key, only categories that stand under categories"));
            continue;
        }
        const QString code = in[key].code();
        if (profile.rubric(code) == nullptr)
            in[key].refuse(Text::tr("the code of a rubric that stands under rubrics"));
        rubrics[*category] = code;
    }
    return rubrics;
}

// Exactly one of `ratio` and `count`.
template<typename Rule>
void readShare(const JsonCursor &in, Rule &rule)
{
    const JsonCursor ratio = in[u"ratio"];
    const JsonCursor count = in[u"count"];
    if (ratio.exists() && count.exists())
        count.refuse(Text::tr("nothing, as the ratio is given; only one of ratio and count"));
    else if (count.exists())
        rule.count = count.whole(0, 1'000'000);
    else
        rule.ratio = ratio.whole(0, 10'000);
    rule.rounding = in[u"rounding"].coded<Rounding>();
}

AwardLevelRule readAwardLevel(const JsonCursor &in, Distinct &distinct)
{
    in.only({u"code", u"name", u"ratio", u"count", u"rounding", u"min_score"});
    AwardLevelRule level;
    level.code = distinct(in[u"code"], in[u"code"].code());
    level.name = in[u"name"].text();
    readShare(in, level);
    if (in[u"min_score"].exists())
        level.minScore = in[u"min_score"].points(Points(), Points::whole(10'000));
    return level;
}

std::vector<AwardLevelRule> readAwardLevels(const JsonCursor &in)
{
    Distinct distinct;
    int left = 10'000;
    const auto read = [&](const JsonCursor &item) {
        AwardLevelRule level = readAwardLevel(item, distinct);
        left -= level.ratio.value_or(0);
        if (left < 0)
            item[u"ratio"].refuse(Text::tr("ratios of at most 10000 together"));
        return level;
    };
    return readList(in, read, 1);
}

UpwardRule readUpward(const JsonCursor &in)
{
    in.only({u"ratio", u"count", u"rounding"});
    UpwardRule rule;
    readShare(in, rule);
    return rule;
}

// A quota holds, so that a tie at its line can be left out or asked about, never let in.
void readQuotaSelection(const JsonCursor &in, SelectionRule &rule)
{
    for (const auto key : {u"ratio", u"count", u"rounding"}) {
        if (in[key].exists())
            in[key].refuse(Text::tr("nothing, as the units' quotas give the places"));
    }
    if (rule.tieAtLine == TieAtLine::Include)
        in[u"tie_at_line"].refuse(Text::tr("ask or exclude, as a quota cannot be passed"));
}

SelectionRule readSelection(const JsonCursor &in, RoundScope scope)
{
    in.only({u"by", u"ratio", u"count", u"rounding", u"min_score", u"tie_at_line"});
    SelectionRule rule;
    rule.by = in[u"by"].coded<SelectionBy>();
    if (in[u"min_score"].exists())
        rule.minScore = in[u"min_score"].points(Points(), Points::whole(10'000));
    if (in[u"tie_at_line"].exists())
        rule.tieAtLine = in[u"tie_at_line"].coded<TieAtLine>();
    if (rule.by == SelectionBy::UnitQuota && scope != RoundScope::CountySelection)
        in[u"by"].refuse(Text::tr("group, as only the counties' selection fills quotas"));
    if (rule.by == SelectionBy::UnitQuota)
        readQuotaSelection(in, rule);
    else
        readShare(in, rule);
    return rule;
}

QStringList readTieBreakers(const JsonCursor &in, const std::vector<Rubric> &rubrics)
{
    for (const JsonCursor &item : in.items()) {
        if (!hasSection(rubrics, item.text()))
            item.refuse(Text::tr("the name of a section of a rubric"));
    }
    return in.texts();
}

// Leaving out two sheets has to leave one.
int readTrimFrom(const JsonCursor &in)
{
    const int sheets = in.whole(0, 1000);
    if (sheets == 1 || sheets == 2)
        in.refuse(Text::tr("0 (never) or at least 3"));
    return sheets;
}

} // namespace

std::vector<Rubric> readRubrics(const JsonCursor &in, Sources &sources)
{
    Distinct distinct;
    const auto read = [&](const JsonCursor &item) {
        Rubric rubric = readRubricAt(item, true);
        distinct(item[u"code"], rubric.code);
        readSource(item, u"rubrics."_s + rubric.code, sources);
        return rubric;
    };
    return readList(in, read, 1);
}

std::vector<VetoItem> readVetoItems(const JsonCursor &in, Profile &profile)
{
    Distinct distinct;
    return readList(in, [&](const JsonCursor &item) {
        item.only({u"code", u"name", u"descriptor", u"categories", u"exempt_subjects",
                   u"bans_teacher", u"source"});
        VetoItem veto;
        veto.code = distinct(item[u"code"], item[u"code"].code());
        veto.name = item[u"name"].text();
        veto.descriptor = item[u"descriptor"].text();
        if (item[u"categories"].exists())
            veto.categories = readCoded<Category>(item[u"categories"]);
        if (item[u"exempt_subjects"].exists())
            veto.exemptSubjects = readExemptSubjects(item[u"exempt_subjects"], profile);
        if (item[u"bans_teacher"].exists())
            veto.bansTeacher = item[u"bans_teacher"].flag();
        veto.source = readSource(item, u"veto_items."_s + veto.code, profile.sources);
        return veto;
    });
}

std::vector<RoundRule> readRounds(const JsonCursor &in, Profile &profile)
{
    Distinct distinct;
    const auto read = [&](const JsonCursor &item) {
        item.only({u"code", u"name", u"scope", u"rubrics", u"per_entry", u"blind", u"selection",
                   u"source"});
        RoundRule round;
        round.code = distinct(item[u"code"], item[u"code"].code());
        round.name = item[u"name"].text();
        round.scope = item[u"scope"].coded<RoundScope>();
        round.rubrics = readRubricCodes(item[u"rubrics"], profile);
        round.perEntry = item[u"per_entry"].whole(1, 100);
        // Campaigns begun before rounds could be blind have no such key.
        round.blind = item[u"blind"].exists() && item[u"blind"].flag();
        if (item[u"selection"].exists())
            round.selection = readSelection(item[u"selection"], round.scope);
        round.source = readSource(item, u"rounds."_s + round.code, profile.sources);
        return round;
    };
    return readList(in, read, 1);
}

TallySettings readTally(const JsonCursor &in, Profile &profile)
{
    in.only({u"min_sheets", u"trim_from", u"decimals", u"rank_on", u"tie_breakers", u"spread_limit",
             u"deviation_limit", u"source"});
    TallySettings tally;
    tally.minSheets = in[u"min_sheets"].whole(1, 100);
    tally.trimFrom = readTrimFrom(in[u"trim_from"]);
    tally.decimals = in[u"decimals"].whole(0, 6);
    tally.rankOn = in[u"rank_on"].coded<RankOn>();
    tally.tieBreakers = readTieBreakers(in[u"tie_breakers"], profile.rubrics);
    tally.spreadLimit = in[u"spread_limit"].points(Points(), Points::whole(10'000));
    tally.deviationLimit = in[u"deviation_limit"].points(Points(), Points::whole(10'000));
    readSource(in, u"tally"_s, profile.sources);
    return tally;
}

AwardSettings readAwards(const JsonCursor &in, Sources &sources)
{
    in.only({u"levels", u"tie_at_line", u"upward", u"source"});
    AwardSettings awards;
    awards.levels = readAwardLevels(in[u"levels"]);
    awards.tieAtLine = in[u"tie_at_line"].coded<TieAtLine>();
    awards.upward = readUpward(in[u"upward"]);
    readSource(in, u"awards"_s, sources);
    return awards;
}

} // namespace linxuan
