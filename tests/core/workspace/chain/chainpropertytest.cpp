// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/scoring/awards.h"
#include "core/scoring/lines.h"
#include "core/scoring/tally.h"
#include "core/workspace/movesup.h"
#include "tests/core/workspace/chain/oracle.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCampaigns = 2000;

// What an office does in any order, held to the rules as the service holds it.
class Doing
{
public:
    Doing(RandomCampaign &campaign, std::mt19937 &random)
        : m_campaign(campaign)
        , m_rules(campaign.facts)
        , m_random(random)
    { }

    // Most schools have given their word.
    void begin()
    {
        for (Entry &entry : m_campaign.facts.entries) {
            if (chance(m_random, 80))
                recommend(entry, Level::School, false);
        }
    }

    void something()
    {
        auto &entries = m_campaign.facts.entries;
        Entry &entry = entries[size_t(pick(m_random, 0, int(entries.size()) - 1))];
        const int deed = pick(m_random, 1, 10);
        if (deed <= 4)
            recommend(entry, Level::School, chance(m_random, 10));
        else if (deed <= 7)
            recommend(entry, Level::County, chance(m_random, 15));
        else if (deed == 8)
            change(entry, EntryStatus::Active, Level::Declared);
        else if (deed == 9)
            change(entry, EntryStatus::Withdrawn, entry.level);
        else if (chance(m_random, 30))
            change(entry, EntryStatus::Disqualified, entry.level);
    }

private:
    void recommend(Entry &entry, Level level, bool hasReason)
    {
        if (entry.level >= level)
            return;
        const auto obstacles = m_rules.obstacles(entry, level, false);
        const bool passes = std::all_of(
            obstacles.begin(), obstacles.end(),
            [hasReason](const SelectionObstacle &one) { return one.overridable && hasReason; });
        if (!passes)
            return;
        for (const SelectionObstacle &one : obstacles)
            m_campaign.facts.overrides.push_back(
                {entry.id, level, one.rule, u"理由"_s, u"办公室"_s, {}});
        change(entry, EntryStatus::Active, level);
    }

    void change(Entry &entry, EntryStatus status, Level level)
    {
        if (entry.status != EntryStatus::Active)
            return;
        const Entry before = entry;
        entry.status = status;
        entry.level = level;
        m_rules.move(before, entry);
    }

    RandomCampaign &m_campaign;
    RecommendationRules m_rules;
    std::mt19937 &m_random;
};

RandomCampaign inTheMiddle(std::mt19937 &random)
{
    RandomCampaign campaign = randomCampaign(random);
    Doing doing(campaign, random);
    doing.begin();
    for (int deed = pick(random, 5, 40); deed > 0; --deed)
        doing.something();
    campaign.rankWaiting(random);
    return campaign;
}

// A round of the city over what was recommended, with vetoes and sheets by chance.
std::vector<TallyGroup> finalRound(const RandomCampaign &campaign, std::mt19937 &random)
{
    const RoundRule &rule = *campaign.facts.profile.round(u"final");
    const RoundMembership membership(rule, campaign.facts.units, {});
    std::vector<TallyGroup> groups;
    for (const Entry &entry : campaign.facts.entries) {
        if (!membership.holds(entry))
            continue;
        const GroupKey key = groupOf(entry);
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&key](const TallyGroup &one) { return one.key == key; });
        if (group == groups.end()) {
            const QString rubric = rule.rubrics.at(key.category);
            groups.push_back({key, *campaign.facts.profile.rubric(rubric), {}});
            group = groups.end() - 1;
        }
        Contender contender{entry.id, entry.code, entry.status, {}, {}, {}};
        if (chance(random, 15))
            contender.veto = chance(random, 60) ? VetoState::Confirmed : VetoState::Refused;
        for (int expert = pick(random, 2, 5); expert > 0; --expert) {
            CountedSheet sheet{ExpertId::create(), {}};
            for (const Criterion *criterion : group->rubric.criteria())
                sheet.points.push_back(Points::fromHundredths(criterion->full.hundredths()
                                                              * pick(random, 7, 10) / 10));
            contender.sheets.push_back(std::move(sheet));
        }
        group->contenders.push_back(std::move(contender));
    }
    return groups;
}

struct Lists
{
    std::vector<TallyGroup> inputs;
    std::vector<GroupResult> results;
    std::vector<GroupAwards> awards;
    AwardSettings settings;
};

Lists listsOf(const RandomCampaign &campaign, std::vector<TallyGroup> inputs)
{
    const Profile &profile = campaign.facts.profile;
    Lists lists{std::move(inputs), {}, {}, settingsOf(profile, profile.round(u"final"))};
    // Generous, so that small groups have awards at all.
    lists.settings.levels[0].ratio = 5000;
    lists.settings.levels[0].rounding = Rounding::Nearest;
    lists.settings.upward.ratio = 5000;
    lists.settings.upward.rounding = Rounding::Nearest;
    lists.settings.tieAtLine = TieAtLine::Exclude;
    QHash<EntryId, const Entry *> entries;
    for (const Entry &entry : campaign.facts.entries)
        entries.insert(entry.id, &entry);
    for (const TallyGroup &group : lists.inputs) {
        lists.results.push_back(tallyGroup(group, profile.tally));
        lists.awards.push_back(awardGroup(lists.results.back(), lists.settings, {}));
    }
    const Recount recount(campaign);
    recommendUpward(lists.awards, lists.results, {}, lists.settings, [&](const EntryId &id) {
        const Entry &entry = *entries.value(id);
        return UpwardCandidate{
            entry.nodeCode, foldName(entry.teacher) + u'@' + entry.school.toString(),
            recount.isOverridden(entry, u"node"_s) || recount.isOverridden(entry, u"teacher"_s)};
    });
    return lists;
}

} // namespace

TEST_CASE("whatever an office does, no rule is broken without a reason", "[chain][property]")
{
    std::mt19937 random(20230801);
    int joined = 0;
    for (int number = 0; number < kCampaigns; ++number) {
        const RandomCampaign campaign = inTheMiddle(random);
        const Recount recount(campaign);
        INFO("campaign " << number);
        REQUIRE(recount.broken().join(u'\n') == QString());
        joined += int(std::count_if(campaign.facts.entries.begin(), campaign.facts.entries.end(),
                                    [&](const Entry &entry) { return recount.counts(entry); }));
    }
    CHECK(joined > kCampaigns); // the campaigns are not empty
}

TEST_CASE("the selection of a round within quotas is what counting by hand gives",
          "[chain][property]")
{
    std::mt19937 random(528);
    int in = 0;
    int undecided = 0;
    for (int number = 0; number < kCampaigns; ++number) {
        RandomCampaign campaign = inTheMiddle(random);
        SelectionRule rule;
        rule.by = SelectionBy::UnitQuota;
        rule.tieAtLine = chance(random, 70) ? TieAtLine::Ask : TieAtLine::Exclude;
        if (chance(random, 30))
            rule.minScore = Points::whole(84);
        const auto words =
            chooseWithinQuotas(RecommendationRules(campaign.facts), campaign.contestants(), rule);
        INFO("campaign " << number);
        REQUIRE(choicesText(words) == choicesText(chosenByHand(campaign, rule)));
        for (const SelectionWord &word : words) {
            REQUIRE_FALSE(word.why.isEmpty());
            in += word.choice == Choice::In ? 1 : 0;
            undecided += word.choice == Choice::Undecided ? 1 : 0;
            if (word.choice == Choice::In)
                campaign.entry(word.code).level = Level::County;
        }
        REQUIRE(Recount(campaign).broken().join(u'\n') == QString());
    }
    CHECK(in > kCampaigns / 2);
    CHECK(undecided > kCampaigns / 20);
}

TEST_CASE("a late withdrawal moves up exactly the right entry", "[chain][property]")
{
    std::mt19937 random(918);
    int named = 0;
    int freedNodes = 0;
    int asked = 0;
    for (int number = 0; number < kCampaigns; ++number) {
        RandomCampaign campaign = inTheMiddle(random);
        std::vector<Entry> left;
        for (Entry &entry : campaign.facts.entries) {
            if (!Recount(campaign).counts(entry) || !chance(random, 40))
                continue;
            left.push_back(entry);
            if (chance(random, 70))
                entry.status = EntryStatus::Withdrawn;
            else
                entry.level = Level::Declared;
        }
        SelectionRule rule;
        if (chance(random, 20))
            rule.minScore = Points::whole(82);
        const auto found =
            movesUp(RecommendationRules(campaign.facts), left, campaign.contestants(), rule);
        INFO("campaign " << number);
        REQUIRE(movesText(found) == movesText(movedUpByHand(campaign, left, rule)));
        for (const MoveUp &one : found) {
            named += one.code.isEmpty() ? 0 : 1;
            asked += one.code.isEmpty() ? 1 : 0;
            freedNodes += one.freed == Freed::Node ? 1 : 0;
        }
    }
    CHECK(named > kCampaigns / 4);
    CHECK(asked > kCampaigns / 50);
    CHECK(freedNodes > kCampaigns / 50);
}

TEST_CASE("no list of awards has anyone who may not stand on it, nor more than its places",
          "[chain][property]")
{
    std::mt19937 random(2023);
    int awarded = 0;
    for (int number = 0; number < kCampaigns; ++number) {
        RandomCampaign campaign = inTheMiddle(random);
        const Recount recount(campaign);
        const Lists lists = listsOf(campaign, finalRound(campaign, random));
        INFO("campaign " << number);
        QStringList nodes;
        for (size_t group = 0; group < lists.awards.size(); ++group) {
            const int ranked = int(rankedCount(lists.results[group]));
            std::map<QString, int> given;
            int upward = 0;
            for (const EntryAward &award : lists.awards[group].entries) {
                if (award.award.isEmpty() && !award.recommended)
                    continue;
                const Entry &entry = campaign.entry(award.code);
                const auto &contenders = lists.inputs[group].contenders;
                const auto contender =
                    std::find_if(contenders.begin(), contenders.end(),
                                 [&](const Contender &one) { return one.code == award.code; });
                REQUIRE(recount.counts(entry)); // neither withdrawn nor disqualified
                REQUIRE_FALSE(recount.isExcluded(entry));
                REQUIRE_FALSE(recount.isBanned(entry, false));
                REQUIRE(contender->veto.value_or(VetoState::Refused) != VetoState::Confirmed);
                ++given[award.award];
                upward += award.recommended ? 1 : 0;
                if (award.recommended && !entry.nodeCode.isEmpty()
                    && !recount.isOverridden(entry, u"node"_s)
                    && !recount.isOverridden(entry, u"teacher"_s))
                    nodes += QString::number(int(entry.category)) + entry.nodeCode;
                ++awarded;
            }
            for (const AwardLevelRule &level : lists.settings.levels)
                REQUIRE(given[level.code] <= placesOf(level, ranked));
            const UpwardRule &rule = lists.settings.upward;
            REQUIRE(upward <= placesBy(rule.count, rule.ratio, rule.rounding, ranked));
        }
        REQUIRE(nodes.removeDuplicates() == 0);
    }
    CHECK(awarded > kCampaigns / 10);
}
