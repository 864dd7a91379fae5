// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/scoring/awardsamples.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

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
        recommendUpward(awards, results, decisions, rules,
                        [this](const EntryId &id) { return candidates.value(id); });
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

TEST_CASE(
    "where counties fill quotas no place of a group leads upward and no line is to be decided",
    "[upward]")
{
    Profile profile;
    profile.awards = levels({byCount(first, 100)});
    profile.awards.upward.count = 1;
    RoundRule county;
    county.scope = RoundScope::CountySelection;
    Upward tied = upward({90, 90, 85}, 1);
    tied.rules = settingsOf(profile, &county);
    CHECK(recommended(tied.run()[0]) == u"---");
    CHECK(tied.run()[0].lines.empty());
    CHECK(why(tied.run()[0], 0).isEmpty());

    county.selection = SelectionRule{SelectionBy::Group, {}, 2};
    tied.rules = settingsOf(profile, &county);
    CHECK(recommended(tied.run()[0]) == u"++-");
    RoundRule final;
    tied.rules = settingsOf(profile, &final);
    CHECK(tied.run()[0].lines.size() == 1);
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

TEST_CASE("equals of whom only one can go are no tie at the line", "[upward]")
{
    Upward campaign = upward({95, 95, 90}, 1);
    campaign.candidates = {{idOf<EntryId>(1), {u"N1"_s, {}}}, {idOf<EntryId>(2), {u"N1"_s, {}}}};
    const GroupAwards awards = campaign.run()[0];
    CHECK(recommended(awards) == u"+--");
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
                    [&campaign](const EntryId &id) { return campaign.candidates.value(id); });
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
