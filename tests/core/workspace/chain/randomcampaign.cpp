// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/chain/randomcampaign.h"

#include "core/base/text.h"
#include "core/model/profilereader.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace linxuan::samples {

namespace {

const Profile &shipped()
{
    static const Profile profile = *readProfile(*shippedProfile(u"zhengzhou-2023"_s));
    return profile;
}

const QStringList kStages{u"小学"_s, u"初中"_s};
const QStringList kSubjects{u"语文"_s, u"数学"_s};

Unit unitOf(const QString &name, UnitKind kind, std::optional<UnitId> parent = {})
{
    Unit unit;
    unit.id = UnitId::create();
    unit.name = name;
    unit.kind = kind;
    unit.parent = parent;
    if (kind == UnitKind::School || kind == UnitKind::DirectSchool)
        unit.schoolKind = u"小学"_s;
    return unit;
}

void addUnits(std::mt19937 &random, std::vector<Unit> &units)
{
    for (const QString &name : {u"甲县"_s, u"乙县"_s, u"航空港区"_s}) {
        units.push_back(unitOf(name, name == u"航空港区" ? UnitKind::Zone : UnitKind::County));
        const UnitId above = units.back().id;
        for (int number = 1; number <= 2; ++number)
            units.push_back(
                unitOf(name + QString::number(number) + u"小"_s, UnitKind::School, above));
        if (chance(random, 10))
            units.back().schoolKind = u"培训机构"_s;
    }
    units.push_back(unitOf(u"市一中"_s, UnitKind::DirectSchool));
    if (chance(random, 80))
        units.back().teachers = pick(random, 0, 60);
}

void addLimits(std::mt19937 &random, RuleFacts &facts)
{
    for (const Unit &unit : facts.units) {
        if (unit.kind == UnitKind::School)
            continue;
        for (const Track track : {Track::SubjectSpecial, Track::Experiment}) {
            if (chance(random, 50))
                facts.limits.push_back({unit.id, track, {}, {}, pick(random, 0, 6)});
            for (const QString &stage : kStages) {
                if (chance(random, 45))
                    facts.limits.push_back({unit.id, track, stage, {}, pick(random, 0, 3)});
                if (chance(random, 10))
                    facts.limits.push_back(
                        {unit.id, track, stage, kSubjects[0], pick(random, 0, 2)});
            }
            for (const QString &subject : kSubjects) {
                if (chance(random, 15))
                    facts.limits.push_back({unit.id, track, {}, subject, pick(random, 0, 3)});
            }
        }
    }
}

void addEntries(std::mt19937 &random, RuleFacts &facts)
{
    std::vector<const Unit *> schools;
    for (const Unit &unit : facts.units) {
        if (unit.kind == UnitKind::School || unit.kind == UnitKind::DirectSchool)
            schools.push_back(&unit);
    }
    const int count = pick(random, 8, 36);
    for (int number = 1; number <= count; ++number) {
        Entry entry;
        entry.id = EntryId::create();
        entry.code = u"E%1"_s.arg(number);
        entry.title = u"课题%1"_s.arg(number);
        entry.category = chance(random, 75) ? Category::Subject : Category::Experiment;
        entry.teacher = u"示例%1"_s.arg(pick(random, 1, 2 * count));
        const Unit &school = *schools[size_t(pick(random, 0, int(schools.size()) - 1))];
        entry.school = school.id;
        entry.unit = school.parent.value_or(school.id);
        entry.stage = kStages[chance(random, 70) ? 0 : 1];
        entry.subject = kSubjects[chance(random, 70) ? 0 : 1];
        if (chance(random, 80))
            entry.nodeCode = u"N%1"_s.arg(pick(random, 1, 2 * count));
        facts.entries.push_back(entry);
    }
}

void addBans(std::mt19937 &random, RuleFacts &facts)
{
    for (int number = pick(random, 0, 2); number > 0; --number) {
        const Entry &entry = facts.entries[size_t(pick(random, 0, int(facts.entries.size()) - 1))];
        Ban ban{BanId::create(), entry.teacher, {}, u"抄袭"_s, {}, {}};
        ban.from = facts.today.addYears(-pick(random, 0, 6));
        ban.until = ban.from.addYears(5).addDays(-1);
        const bool alone = chance(random, 30);
        for (const Unit &unit : facts.units) {
            if (!alone && unit.id == entry.school)
                ban.unit = unit.name;
        }
        const auto isSame = [&ban](const Ban &one) {
            return one.teacher == ban.teacher && one.unit == ban.unit && one.from == ban.from;
        };
        if (std::none_of(facts.bans.begin(), facts.bans.end(), isSame))
            facts.bans.push_back(ban);
    }
}

} // namespace

int pick(std::mt19937 &random, int least, int most)
{
    return std::uniform_int_distribution<int>(least, most)(random);
}

bool chance(std::mt19937 &random, int percent)
{
    return pick(random, 1, 100) <= percent;
}

RandomCampaign randomCampaign(std::mt19937 &random)
{
    RandomCampaign campaign;
    campaign.facts.profile = shipped();
    campaign.facts.today = QDate(2023, 9, 20);
    addUnits(random, campaign.facts.units);
    addLimits(random, campaign.facts);
    addEntries(random, campaign.facts);
    addBans(random, campaign.facts);
    return campaign;
}

std::vector<Contestant> RandomCampaign::contestants() const
{
    std::vector<Contestant> contestants;
    for (const Entry &entry : facts.entries) {
        Contestant one{&entry, {}, {}};
        const auto found = ranks.find(entry.id);
        if (found != ranks.end() && entry.status == EntryStatus::Active) {
            one.rank = found->first;
            one.score = found->second;
        }
        contestants.push_back(one);
    }
    return contestants;
}

Entry &RandomCampaign::entry(const QString &code)
{
    return *std::find_if(facts.entries.begin(), facts.entries.end(),
                         [&code](const Entry &one) { return one.code == code; });
}

// Few scores, so that many are equal; a second number stands for the tie-breakers.
void RandomCampaign::rankWaiting(std::mt19937 &random)
{
    const Recount recount(*this);
    std::map<std::tuple<Category, QString, QString>, std::vector<std::tuple<int, int, EntryId>>>
        groups;
    for (const Entry &entry : facts.entries) {
        if (!recount.isDirect(entry) && entry.level >= Level::School && chance(random, 90))
            groups[{entry.category, entry.stage, entry.subject}].emplace_back(
                -pick(random, 80, 85), pick(random, 0, 1), entry.id);
    }
    for (auto &[key, group] : groups) {
        std::sort(group.begin(), group.end());
        int rank = 0;
        for (size_t i = 0; i < group.size(); ++i) {
            const auto &[score, breaker, id] = group[i];
            if (i == 0
                || std::pair(score, breaker)
                    != std::pair(std::get<0>(group[i - 1]), std::get<1>(group[i - 1])))
                rank = int(i) + 1;
            ranks.insert(id, {rank, Fraction::ratio(-score, 1)});
        }
    }
}

const Unit &Recount::unit(const UnitId &id) const
{
    return *std::find_if(m_campaign.facts.units.begin(), m_campaign.facts.units.end(),
                         [&id](const Unit &one) { return one.id == id; });
}

bool Recount::isDirect(const Entry &entry) const
{
    return unit(entry.unit).kind == UnitKind::DirectSchool;
}

bool Recount::counts(const Entry &entry) const
{
    return entry.status == EntryStatus::Active
        && entry.level >= (isDirect(entry) ? Level::School : Level::County);
}

bool Recount::isExcluded(const Entry &entry) const
{
    return unit(entry.unit).name == u"航空港区";
}

bool Recount::isWellKind(const Entry &entry) const
{
    return unit(entry.school).schoolKind != u"培训机构";
}

bool Recount::isBanned(const Entry &entry, bool alsoWithoutUnit) const
{
    const QDate today = m_campaign.facts.today;
    return std::any_of(
        m_campaign.facts.bans.begin(), m_campaign.facts.bans.end(), [&](const Ban &ban) {
            const bool isThere =
                ban.unit == unit(entry.school).name || ban.unit == unit(entry.unit).name;
            return ban.teacher == entry.teacher && ban.from <= today && today <= ban.until
                && (isThere || (ban.unit.isEmpty() && alsoWithoutUnit));
        });
}

bool Recount::sharesNode(const Entry &left, const Entry &right) const
{
    return !left.nodeCode.isEmpty() && left.nodeCode == right.nodeCode
        && left.category == right.category;
}

bool Recount::sharesTeacher(const Entry &left, const Entry &right) const
{
    return left.teacher == right.teacher && left.school == right.school;
}

bool Recount::nodeAndTeacherFree(const Entry &entry) const
{
    return std::none_of(m_campaign.facts.entries.begin(), m_campaign.facts.entries.end(),
                        [&](const Entry &other) {
                            return other.id != entry.id && counts(other)
                                && (sharesNode(entry, other) || sharesTeacher(entry, other));
                        });
}

std::vector<QuotaLimit> Recount::limits() const
{
    std::vector<QuotaLimit> all = m_campaign.facts.limits;
    for (const Unit &one : m_campaign.facts.units) {
        const bool hasTotal = std::any_of(all.begin(), all.end(), [&one](const QuotaLimit &limit) {
            return limit.unit == one.id && limit.track == Track::SubjectSpecial && !limit.stage
                && !limit.subject;
        });
        if (one.kind == UnitKind::DirectSchool && one.teachers && !hasTotal)
            all.push_back({one.id, Track::SubjectSpecial, {}, {}, *one.teachers / 10});
    }
    return all;
}

bool Recount::covers(const QuotaLimit &limit, const Entry &entry) const
{
    const Track track =
        entry.category == Category::Experiment ? Track::Experiment : Track::SubjectSpecial;
    return limit.unit == entry.unit && limit.track == track
        && limit.stage.value_or(entry.stage) == entry.stage
        && limit.subject.value_or(entry.subject) == entry.subject;
}

int Recount::used(const QuotaLimit &limit) const
{
    return int(
        std::count_if(m_campaign.facts.entries.begin(), m_campaign.facts.entries.end(),
                      [&](const Entry &entry) { return counts(entry) && covers(limit, entry); }));
}

bool Recount::hasRoom(const Entry &entry) const
{
    const auto all = limits();
    return std::none_of(all.begin(), all.end(), [&](const QuotaLimit &limit) {
        return covers(limit, entry) && used(limit) >= limit.places;
    });
}

bool Recount::mayJoin(const Entry &entry) const
{
    return entry.status == EntryStatus::Active && !counts(entry)
        && (isDirect(entry) || entry.level >= Level::School) && !isExcluded(entry)
        && isWellKind(entry) && !isBanned(entry, true) && nodeAndTeacherFree(entry)
        && hasRoom(entry);
}

bool Recount::isOverridden(const Entry &entry, const QString &rule) const
{
    return std::any_of(
        m_campaign.facts.overrides.begin(), m_campaign.facts.overrides.end(),
        [&](const RuleOverride &one) { return one.entry == entry.id && one.rule == rule; });
}

QStringList Recount::broken() const
{
    QStringList lines;
    const auto &entries = m_campaign.facts.entries;
    for (const QuotaLimit &limit : limits()) {
        const auto takes = [&](const Entry &entry) {
            return counts(entry) && covers(limit, entry) && !isOverridden(entry, u"quota"_s);
        };
        if (std::count_if(entries.begin(), entries.end(), takes) > limit.places)
            lines += u"over the limit: "_s + unit(limit.unit).name;
    }
    for (const Entry &left : entries) {
        if (!counts(left))
            continue;
        if (isExcluded(left) || !isWellKind(left) || isBanned(left, false)
            || (isBanned(left, true) && !isOverridden(left, u"banned"_s)))
            lines += u"not eligible: "_s + left.code;
        for (const Entry &right : entries) {
            if (!counts(right) || right.code <= left.code)
                continue;
            const auto passed = [&](const QString &rule) {
                return isOverridden(left, rule) || isOverridden(right, rule);
            };
            if (sharesNode(left, right) && !passed(u"node"_s))
                lines += u"node twice: %1 %2"_s.arg(left.code, right.code);
            if (sharesTeacher(left, right) && !passed(u"teacher"_s))
                lines += u"teacher twice: %1 %2"_s.arg(left.code, right.code);
        }
    }
    return lines;
}

} // namespace linxuan::samples
