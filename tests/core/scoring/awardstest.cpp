// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/awards.h"
#include "tests/core/scoring/samples.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// Ranked entries E1, E2 … of these scores, in points, best first; equal scores share a rank.
GroupResult ranked(const std::vector<int> &scores)
{
    std::vector<Contender> contenders;
    for (const int score : scores) {
        const int number = static_cast<int>(contenders.size()) + 1;
        contenders.push_back(scored(number, {score * 100, score * 100, score * 100}));
    }
    return tallyGroup(group(contenders), settings());
}

AwardLevelRule byCount(const QString &code, int count, std::optional<int> minScore = {})
{
    AwardLevelRule level;
    level.code = code;
    level.count = count;
    if (minScore)
        level.minScore = Points::whole(*minScore);
    return level;
}

AwardLevelRule byRatio(const QString &code, int ratio, Rounding rounding = Rounding::Floor)
{
    AwardLevelRule level;
    level.code = code;
    level.ratio = ratio;
    level.rounding = rounding;
    return level;
}

AwardSettings levels(std::vector<AwardLevelRule> levels, TieAtLine tie = TieAtLine::Ask)
{
    return {std::move(levels), tie, {}};
}

// One letter for each entry: the award's first letter, "?" undecided, "-" none.
QString letters(const GroupAwards &awards)
{
    QString letters;
    for (const EntryAward &entry : awards.entries)
        letters += entry.undecided ? u'?' : entry.award.isEmpty() ? u'-' : entry.award.front();
    return letters;
}

QString awarded(const std::vector<int> &scores, const AwardSettings &rules,
                const AwardDecisions &decisions = {})
{
    return letters(awardGroup(ranked(scores), rules, decisions));
}

const QString first = u"first"_s;
const QString second = u"second"_s;
const QString third = u"third"_s;

// Awards and recommendations of one category, group by group.
struct Upward
{
    std::vector<GroupResult> results;
    std::vector<AwardDecisions> decisions;
    AwardSettings rules = levels({byCount(first, 100)});
    QHash<EntryId, UpwardCandidate> candidates;

    std::vector<GroupAwards> run() const
    {
        std::vector<GroupAwards> awards;
        for (size_t i = 0; i < results.size(); ++i) {
            awards.push_back(awardGroup(results[i], rules,
                                        i < decisions.size() ? decisions[i] : AwardDecisions()));
        }
        recommendUpward(awards, results, decisions, rules, candidates);
        return awards;
    }
};

Upward upward(const std::vector<int> &scores, int count)
{
    Upward upward;
    upward.results = {ranked(scores)};
    upward.rules.upward.count = count;
    return upward;
}

QString recommended(const GroupAwards &awards)
{
    QString letters;
    for (const EntryAward &entry : awards.entries)
        letters += entry.recommended ? u'+' : u'-';
    return letters;
}

QString why(const GroupAwards &awards, size_t i)
{
    return awards.entries.at(i).why;
}

} // namespace

TEST_CASE("places are floored or rounded half up, or a fixed count", "[awards]")
{
    CHECK(placesOf(byRatio(first, 1000), 19) == 1);
    CHECK(placesOf(byRatio(first, 1000), 9) == 0);
    CHECK(placesOf(byRatio(first, 1000, Rounding::Nearest), 14) == 1);
    CHECK(placesOf(byRatio(first, 1000, Rounding::Nearest), 15) == 2);
    CHECK(placesOf(byRatio(first, 1000, Rounding::Nearest), 4) == 0);
    CHECK(placesOf(byRatio(first, 10000), 1'000'000) == 1'000'000);
    CHECK(placesOf(byCount(first, 3), 1) == 3);
    CHECK(placesOf({}, 100) == 0);
}

TEST_CASE("each level takes its own number of places after the one before", "[awards]")
{
    const AwardSettings rules =
        levels({byRatio(first, 1000), byRatio(second, 2000), byRatio(third, 3000)});
    CHECK(awarded({99, 98, 97, 96, 95, 94, 93, 92, 91, 90}, rules) == u"fssttt----");
    // 19 entries: 1, 3 and 5 places, not 1.9, 5.7 and 11.4 cut together.
    CHECK(
        awarded({99, 98, 97, 96, 95, 94, 93, 92, 91, 90, 89, 88, 87, 86, 85, 84, 83, 82, 81}, rules)
        == u"fsssttttt----------");
}

TEST_CASE("a group smaller than the places gives what there is", "[awards]")
{
    CHECK(awarded({90}, levels({byCount(first, 2), byCount(second, 2)})) == u"f");
    CHECK(awarded({90}, levels({byRatio(first, 1000)})) == u"-");
    CHECK(awarded({}, levels({byCount(first, 2)})).isEmpty());
}

TEST_CASE("entries without a rank neither count nor get an award", "[awards]")
{
    Contender vetoed = scored(5, {9900, 9900, 9900});
    vetoed.veto = VetoState::Confirmed;
    Contender withdrawn = scored(6, {9900, 9900, 9900});
    withdrawn.status = EntryStatus::Withdrawn;
    const GroupResult result = tallyGroup(
        group({vetoed, withdrawn, scored(1, {9000, 9000, 9000}), scored(2, {8000, 8000, 8000})}),
        settings());
    const AwardSettings rules = levels({byRatio(first, 5000), byCount(second, 9)});
    CHECK(letters(awardGroup(result, rules, {})) == u"fs--");
    const AwardDecisions hand{{}, {{vetoed.entry, first}, {withdrawn.entry, first}}};
    const GroupAwards awards = awardGroup(result, rules, hand);
    CHECK(letters(awards) == u"fs--");
    CHECK_FALSE(awards.entries[2].changedByHand);
}

TEST_CASE("an undecided veto is ranked and may have an award", "[awards]")
{
    Contender pending = scored(1, {9000, 9000, 9000});
    pending.veto = VetoState::Proposed;
    const GroupResult result = tallyGroup(group({pending}), settings());
    CHECK(letters(awardGroup(result, levels({byCount(first, 1)}), {})) == u"f");
}

TEST_CASE("a level ends early at the first entry below its minimum score", "[awards]")
{
    const AwardSettings rules = levels({byCount(first, 3, 90), byCount(second, 2)});
    CHECK(awarded({95, 90, 89, 88, 87}, rules) == u"ffss-");
    CHECK(awarded({89, 88, 87}, rules) == u"ss-");
}

TEST_CASE("the minimum is held against the official, rounded score", "[awards]")
{
    TallySettings rules = settings();
    rules.decimals = 0;
    rules.rankOn = RankOn::Exact;
    const GroupResult result = tallyGroup(group({scored(1, {8950, 8950, 8950})}), rules);
    CHECK(letters(awardGroup(result, levels({byCount(first, 1, 90)}), {})) == u"f");
}

TEST_CASE("a minimum that ends a level before its line leaves no tie to decide", "[awards]")
{
    const AwardSettings rules = levels({byCount(first, 2, 90), byCount(second, 2)});
    CHECK(awarded({95, 88, 88, 80}, rules) == u"fss-");
    // The tied block is above the minimum and the next entry is not: the line splits it all the
    // same.
    CHECK(awarded({95, 92, 92, 80}, rules) == u"f???");
    CHECK(awarded({95, 92, 92, 80},
                  levels({byCount(first, 2, 90), byCount(second, 2)}, TieAtLine::Include))
          == u"fffs");
}

TEST_CASE("a tie at the line stops the group there until a person decides", "[awards]")
{
    const AwardSettings rules = levels({byCount(first, 2), byCount(second, 2)});
    const GroupAwards awards = awardGroup(ranked({95, 90, 90, 90, 80, 70}), rules, {});
    CHECK(letters(awards) == u"f?????");
    REQUIRE(awards.lines.size() == 1);
    CHECK(awards.lines[0] == UndecidedLine{first, 2, 2, {u"E2"_s, u"E3"_s, u"E4"_s}});
}

TEST_CASE("a tie wholly inside or outside a level is no tie at its line", "[awards]")
{
    const AwardSettings rules = levels({byCount(first, 2), byCount(second, 2)});
    CHECK(awarded({95, 95, 90, 90, 80}, rules) == u"ffss-");
    CHECK(awarded({95, 95, 90, 90, 90}, levels({byCount(first, 2)})) == u"ff---");
    CHECK(awarded({95, 95}, levels({byCount(first, 0), byCount(second, 2)})) == u"ss");
}

TEST_CASE("including moves the line to the block's end, excluding to its start", "[awards]")
{
    const std::vector<AwardLevelRule> two{byCount(first, 2), byCount(second, 2)};
    const std::vector<int> scores{95, 90, 90, 90, 80, 70, 60};
    CHECK(awarded(scores, levels(two, TieAtLine::Include)) == u"ffffss-");
    // The second level starts at the block and is split by it again.
    CHECK(awarded(scores, levels(two, TieAtLine::Exclude)) == u"f------");
    CHECK(awarded({95, 90, 90, 80, 70}, levels(two, TieAtLine::Exclude)) == u"fss--");
}

TEST_CASE("all scores equal go by the tie setting alone", "[awards]")
{
    const std::vector<AwardLevelRule> one{byCount(first, 2)};
    CHECK(awarded({80, 80, 80}, levels(one, TieAtLine::Include)) == u"fff");
    CHECK(awarded({80, 80, 80}, levels(one, TieAtLine::Exclude)) == u"---");
    CHECK(awarded({80, 80, 80}, levels(one, TieAtLine::Ask)) == u"???");
    CHECK(awarded({80, 80, 80}, levels({byCount(first, 3)}, TieAtLine::Ask)) == u"fff");
}

TEST_CASE("a decision moves the line it was made for, and the next level follows", "[awards]")
{
    const AwardSettings rules = levels({byCount(first, 2), byCount(second, 1)});
    const std::vector<int> scores{95, 90, 90, 80, 70};
    const std::vector<QString> tied{u"E3"_s, u"E2"_s};
    CHECK(awarded(scores, rules, {{{first, TieAtLine::Include, tied}}, {}}) == u"fffs-");
    // Excluding brings up the second level's own line, at the same block.
    CHECK(awarded(scores, rules, {{{first, TieAtLine::Exclude, tied}}, {}}) == u"f????");
    CHECK(awarded(scores, rules,
                  {{{first, TieAtLine::Exclude, tied}, {second, TieAtLine::Include, tied}}, {}})
          == u"fss--");
}

TEST_CASE("a decision on other entries than are tied now is asked anew", "[awards]")
{
    const AwardSettings rules = levels({byCount(first, 2)});
    const std::vector<int> scores{95, 90, 90, 80};
    const auto decided = [&](const QString &level, const std::vector<QString> &tied) {
        return awarded(scores, rules, {{{level, TieAtLine::Include, tied}}, {}});
    };
    CHECK(decided(first, {u"E2"_s, u"E3"_s}) == u"fff-");
    CHECK(decided(first, {u"E2"_s, u"E3"_s, u"E4"_s}) == u"f???");
    CHECK(decided(first, {u"E2"_s}) == u"f???");
    CHECK(decided(first, {}) == u"f???");
    CHECK(decided(second, {u"E2"_s, u"E3"_s}) == u"f???");
}

TEST_CASE("decisions on lines count only where the setting asks", "[awards]")
{
    const AwardDecisions include{{{first, TieAtLine::Include, {u"E1"_s, u"E2"_s}}}, {}};
    CHECK(awarded({90, 90}, levels({byCount(first, 1)}, TieAtLine::Exclude), include) == u"--");
}

TEST_CASE("of two decisions on one line the last counts", "[awards]")
{
    const std::vector<QString> tied{u"E1"_s, u"E2"_s};
    const AwardDecisions both{
        {{first, TieAtLine::Include, tied}, {first, TieAtLine::Exclude, tied}}, {}};
    CHECK(awarded({90, 90}, levels({byCount(first, 1)}), both) == u"--");
}

TEST_CASE("a hand change overrides one award and nobody else's", "[awards]")
{
    const AwardSettings rules = levels({byCount(first, 1), byCount(second, 1)});
    const AwardDecisions hand{{},
                              {{idOf<EntryId>(1), {}},
                               {idOf<EntryId>(3), second},
                               {idOf<EntryId>(4), u"no-such-level"_s}}};
    const GroupAwards awards = awardGroup(ranked({95, 90, 85, 80}), rules, hand);
    CHECK(letters(awards) == u"-ss-");
    CHECK(awards.entries[0].changedByHand);
    CHECK_FALSE(awards.entries[1].changedByHand);
    CHECK(awards.entries[2].changedByHand);
    CHECK_FALSE(awards.entries[3].changedByHand);
}

TEST_CASE("a hand change settles one entry of an undecided block, the line stays", "[awards]")
{
    const AwardDecisions hand{{}, {{idOf<EntryId>(1), second}}};
    const GroupAwards awards =
        awardGroup(ranked({90, 90}), levels({byCount(first, 1), byCount(second, 1)}), hand);
    CHECK(letters(awards) == u"s?");
    CHECK(awards.lines.size() == 1);
}

TEST_CASE("recommendations go in rank order within the places and say so", "[upward]")
{
    const GroupAwards awards = upward({95, 90, 85, 80}, 2).run()[0];
    CHECK(recommended(awards) == u"++--");
    CHECK(why(awards, 1) == u"rank 2, within 2 places");
    CHECK(why(awards, 2) == u"rank 3, beyond the 2 places");
    CHECK(awards.lines.empty());
}

TEST_CASE("recommendation places follow a ratio of the ranked entries", "[upward]")
{
    Upward campaign = upward({95, 90, 85, 80, 75}, 0);
    campaign.rules.upward = {3000, std::nullopt, Rounding::Floor};
    CHECK(recommended(campaign.run()[0]) == u"+----");
    campaign.rules.upward.rounding = Rounding::Nearest;
    CHECK(recommended(campaign.run()[0]) == u"++---");
    campaign.rules.upward = {};
    CHECK(recommended(campaign.run()[0]) == u"-----");
}

TEST_CASE("only those with an award are recommended", "[upward]")
{
    Upward campaign = upward({95, 90, 85}, 3);
    campaign.rules.levels = {byCount(first, 2)};
    campaign.decisions = {{{}, {{idOf<EntryId>(1), {}}}}};
    const GroupAwards awards = campaign.run()[0];
    CHECK(recommended(awards) == u"-+-");
    CHECK(why(awards, 0) == u"rank 1, no award");
    CHECK(why(awards, 2) == u"rank 3, no award");
}

TEST_CASE("an entry whose node is taken is passed over and the next moves up", "[upward]")
{
    Upward campaign = upward({95, 90, 85}, 2);
    campaign.candidates = {{idOf<EntryId>(1), {u"N0123"_s, u"甲"_s}},
                           {idOf<EntryId>(2), {u"Ｎ0123"_s, u"乙"_s}},
                           {idOf<EntryId>(3), {u"N0124"_s, u"丙"_s}}};
    const GroupAwards awards = campaign.run()[0];
    CHECK(recommended(awards) == u"+-+");
    CHECK(why(awards, 1) == u"rank 2, node Ｎ0123 already taken by rank 1");
    CHECK(why(awards, 2) == u"rank 3, moved up within 2 places");
}

TEST_CASE("a teacher is recommended once in a category, also across its groups", "[upward]")
{
    Upward campaign = upward({95, 90}, 2);
    campaign.results.push_back(tallyGroup(
        {{Category::Subject, u"初中"_s, u"数学"_s}, rubric(), {scored(11, {9000, 9000, 9000})}},
        settings()));
    campaign.results.push_back(tallyGroup(
        {{Category::Special, u"初中"_s, u"数学"_s}, rubric(), {scored(12, {9000, 9000, 9000})}},
        settings()));
    for (const int number : {2, 11, 12})
        campaign.candidates.insert(idOf<EntryId>(number), {{}, u"甲"_s});
    const auto awards = campaign.run();
    CHECK(recommended(awards[0]) == u"++");
    CHECK(recommended(awards[1]) == u"-");
    CHECK(why(awards[1], 0) == u"rank 1, the teacher is already recommended: rank 2 of 小学 语文");
    CHECK(recommended(awards[2]) == u"+");
}

TEST_CASE("entries without node and teacher stand in nobody's way", "[upward]")
{
    Upward campaign = upward({95, 90}, 2);
    campaign.candidates = {{idOf<EntryId>(1), {}}, {idOf<EntryId>(2), {}}};
    CHECK(recommended(campaign.run()[0]) == u"++");
}

TEST_CASE("an override with a recorded reason lets a taken node pass", "[upward]")
{
    Upward campaign = upward({95, 90}, 2);
    campaign.candidates = {{idOf<EntryId>(1), {u"N1"_s, {}, false}},
                           {idOf<EntryId>(2), {u"N1"_s, {}, true}}};
    const GroupAwards awards = campaign.run()[0];
    CHECK(recommended(awards) == u"++");
    CHECK(why(awards, 1)
          == u"rank 2, within 2 places, although node N1 is taken by rank 1 (reason recorded)");
}

TEST_CASE("of equal ranks with one node the earlier code goes, and the other is told", "[upward]")
{
    Upward campaign = upward({95, 95, 90}, 2);
    campaign.candidates = {{idOf<EntryId>(1), {u"N1"_s, {}}}, {idOf<EntryId>(2), {u"N1"_s, {}}}};
    const GroupAwards awards = campaign.run()[0];
    CHECK(recommended(awards) == u"+-+");
    CHECK(why(awards, 1) == u"rank 1, node N1 already taken by E1 of the same rank");
    CHECK(awards.lines.empty());
}

TEST_CASE("a tie at the recommendation line is put to a person", "[upward]")
{
    const Upward campaign = upward({95, 90, 90, 80}, 2);
    const GroupAwards awards = campaign.run()[0];
    CHECK(recommended(awards) == u"+---");
    REQUIRE(awards.lines.size() == 1);
    CHECK(awards.lines[0] == UndecidedLine{upwardLevel.toString(), 2, 2, {u"E2"_s, u"E3"_s}});
    CHECK(why(awards, 2) == u"rank 2, tied at the recommendation line of 2 places; to be decided");
    CHECK(why(awards, 3) == u"rank 4, below the recommendation line that is to be decided");
}

TEST_CASE("a decided recommendation line takes the block in or leaves it out", "[upward]")
{
    Upward campaign = upward({95, 90, 90, 80}, 2);
    const auto decide = [&](TieAtLine choice, const std::vector<QString> &tied) {
        campaign.decisions = {{{{upwardLevel.toString(), choice, tied}}, {}}};
        return recommended(campaign.run()[0]);
    };
    CHECK(decide(TieAtLine::Include, {u"E2"_s, u"E3"_s}) == u"+++-");
    CHECK(decide(TieAtLine::Exclude, {u"E2"_s, u"E3"_s}) == u"+---");
    CHECK(campaign.run()[0].lines.empty());
    CHECK(decide(TieAtLine::Include, {u"E2"_s, u"E4"_s}) == u"+---");
    CHECK(campaign.run()[0].lines.size() == 1);
}

TEST_CASE("the tie setting moves the recommendation line without asking", "[upward]")
{
    Upward campaign = upward({95, 90, 90, 80}, 2);
    campaign.rules.tieAtLine = TieAtLine::Include;
    CHECK(recommended(campaign.run()[0]) == u"+++-");
    campaign.rules.tieAtLine = TieAtLine::Exclude;
    CHECK(recommended(campaign.run()[0]) == u"+---");
}

TEST_CASE("nobody is recommended from an undecided award line on", "[upward]")
{
    Upward campaign = upward({95, 90, 90, 80}, 4);
    campaign.rules.levels = {byCount(first, 2), byCount(second, 2)};
    campaign.decisions = {{{}, {{idOf<EntryId>(4), second}}}};
    const GroupAwards awards = campaign.run()[0];
    CHECK(letters(awards) == u"f??s");
    CHECK(recommended(awards) == u"+---");
    CHECK(why(awards, 1) == u"rank 2, an award line has to be decided first");
    CHECK(why(awards, 3) == u"rank 4, an award line has to be decided first");
}

TEST_CASE("recommending twice gives the same", "[upward]")
{
    const Upward campaign = upward({95, 90, 90, 80}, 2);
    auto awards = campaign.run();
    const auto once = awards;
    recommendUpward(awards, campaign.results, campaign.decisions, campaign.rules,
                    campaign.candidates);
    CHECK(awards == once);
}

TEST_CASE("without include never more are chosen than there are places", "[awards][property]")
{
    std::mt19937 dice(7);
    for (int round = 0; round < 1000; ++round) {
        std::vector<int> scores;
        for (int i = 0; i < static_cast<int>(dice() % 15); ++i)
            scores.push_back(80 + static_cast<int>(dice() % 6));
        std::sort(scores.rbegin(), scores.rend());
        Upward campaign = upward(scores, static_cast<int>(dice() % 5));
        campaign.rules.levels = {byRatio(first, static_cast<int>(dice() % 5000)),
                                 byCount(second, static_cast<int>(dice() % 4))};
        campaign.rules.tieAtLine = dice() % 2 == 0 ? TieAtLine::Ask : TieAtLine::Exclude;
        const GroupAwards awards = campaign.run()[0];
        for (const AwardLevelRule &level : campaign.rules.levels) {
            const auto given = std::count_if(
                awards.entries.begin(), awards.entries.end(),
                [&level](const EntryAward &entry) { return entry.award == level.code; });
            REQUIRE(given <= placesOf(level, static_cast<int>(scores.size())));
        }
        REQUIRE(recommended(awards).count(u'+') <= *campaign.rules.upward.count);
    }
}
