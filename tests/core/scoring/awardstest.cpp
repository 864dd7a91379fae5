// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/scoring/awardsamples.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

QString awarded(const std::vector<int> &scores, const AwardSettings &rules,
                const AwardDecisions &decisions = {})
{
    return letters(awardGroup(ranked(scores), rules, decisions));
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
