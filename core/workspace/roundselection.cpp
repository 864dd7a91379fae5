// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/roundselection.h"

#include "core/model/codes.h"
#include "core/scoring/awards.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/promotion.h"
#include "core/workspace/withholding.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::RoundSelection)
};

using Ranks = QHash<EntryId, const EntryResult *>;

Ranks ranksOf(const RoundResult &result)
{
    Ranks ranks;
    for (const GroupResult &group : result.groups) {
        for (const EntryResult &entry : group.entries) {
            if (entry.isRanked())
                ranks.insert(entry.entry, &entry);
        }
    }
    return ranks;
}

std::vector<Contestant> contestantsOf(const std::vector<Entry> &entries, const Ranks &ranks)
{
    std::vector<Contestant> contestants;
    contestants.reserve(entries.size());
    for (const Entry &entry : entries) {
        const EntryResult *result = ranks.value(entry.id);
        contestants.push_back(
            {&entry, result ? result->rank : std::nullopt, result ? result->score : std::nullopt});
    }
    return contestants;
}

// What stands between an entry that the round chose and the level it would go to.
QString standsAgainst(const RecommendationRules &rules, const Entry &entry, Level level)
{
    const auto obstacles = rules.obstacles(entry, level, false);
    return obstacles.empty() ? QString() : obstacles.front().message;
}

class GroupPlan
{
public:
    GroupPlan(const RuleFacts &facts, std::optional<Level> level)
        : m_rules(facts)
        , m_level(level)
    {
        for (const Entry &entry : facts.entries)
            m_entries.insert(entry.id, &entry);
    }

    std::vector<SelectionWord> words(const RoundAwards &awards)
    {
        std::vector<SelectionWord> words;
        for (size_t group = 0; group < awards.groups.size(); ++group) {
            const GroupAwards &its = awards.groups[group];
            for (size_t i = 0; i < its.entries.size(); ++i) {
                words.push_back(word(its.entries[i], awards.result.groups[group].entries[i], its));
            }
        }
        return words;
    }

private:
    static bool isTied(const GroupAwards &group, const QString &code)
    {
        return std::any_of(group.lines.begin(), group.lines.end(), [&code](const auto &line) {
            return line.level == upwardLevel
                && std::find(line.tied.begin(), line.tied.end(), code) != line.tied.end();
        });
    }

    SelectionWord word(const EntryAward &award, const EntryResult &result, const GroupAwards &group)
    {
        SelectionWord word{award.entry, award.code, result.rank, Choice::Out, award.why};
        const Entry &entry = *m_entries.value(award.entry);
        if (!result.isRanked()) {
            word.why = Text::tr("no rank in this round");
        } else if (isTied(group, award.code)) {
            word.choice = Choice::Undecided;
        } else if (award.recommended && m_level && entry.level >= *m_level) {
            word.choice = Choice::There;
        } else if (award.recommended) {
            const QString against = m_level ? standsAgainst(m_rules, entry, *m_level) : QString();
            word.choice = against.isEmpty() ? Choice::In : Choice::Out;
            if (!against.isEmpty())
                word.why += QStringLiteral("; ") + against;
            else if (m_level)
                count(entry);
        }
        return word;
    }

    void count(const Entry &entry)
    {
        Entry moved = entry;
        moved.level = *m_level;
        m_rules.move(entry, moved);
    }

    RecommendationRules m_rules;
    std::optional<Level> m_level;
    QHash<EntryId, const Entry *> m_entries;
};

std::optional<Level> levelOf(RoundScope scope)
{
    switch (scope) {
    case RoundScope::CountySelection:
        return Level::County;
    case RoundScope::CitySelection:
        return Level::City;
    case RoundScope::DirectDesigns:
        break;
    }
    return std::nullopt;
}

} // namespace

std::vector<QString> SelectionPlan::codes(Choice choice) const
{
    std::vector<QString> codes;
    for (const SelectionWord &word : words) {
        if (word.choice == choice)
            codes.push_back(word.code);
    }
    return codes;
}

SelectionRule selectionRuleOf(const RoundRule &round, const Profile &profile)
{
    if (round.selection)
        return *round.selection;
    SelectionRule rule;
    if (selectsByQuota(round)) {
        rule.by = SelectionBy::UnitQuota;
        return rule;
    }
    rule.ratio = profile.awards.upward.ratio;
    rule.count = profile.awards.upward.count;
    rule.rounding = profile.awards.upward.rounding;
    rule.tieAtLine = profile.awards.tieAtLine;
    return rule;
}

QString selectionSentence(const SelectionRule &rule)
{
    if (rule.by == SelectionBy::UnitQuota)
        return Text::tr("The best of each unit go on within its quota, by rank; the places of a "
                        "group do not matter.");
    if (rule.count)
        return Text::tr("The best %n of each group go on, by rank.", nullptr, *rule.count);
    if (!rule.ratio)
        return Text::tr("Nobody goes on from this round.");
    const Fraction perCent = Fraction::ratio(*rule.ratio, 100);
    return Text::tr("The best %1 % of each group go on, by rank.")
        .arg(perCent.toDecimal(*rule.ratio % 100 == 0 ? 0 : 2));
}

Result<SelectionPlan> RoundSelection::plan(const QString &code)
{
    SelectionPlan plan;
    LX_TRY(const RoundAwards awards, Results(m_workspace).awards(code));
    LX_CHECK(requireNothingWithheld(m_workspace, awards.round));
    plan.round = awards.round;
    const RoundRule &round = *m_workspace.profile().round(plan.round.code);
    plan.rule = selectionRuleOf(round, m_workspace.profile());
    plan.level = levelOf(round.scope);
    LX_TRY(RuleFacts facts, ruleFacts(m_workspace));
    if (plan.rule.by == SelectionBy::Group) {
        plan.words = GroupPlan(facts, plan.level).words(awards);
        return plan;
    }
    LX_TRY(const RoundMembership membership, membershipOf(m_workspace, plan.round));
    const RecommendationRules rules(facts);
    std::erase_if(facts.entries,
                  [&membership](const Entry &entry) { return !membership.holds(entry); });
    plan.words =
        chooseWithinQuotas(rules, contestantsOf(facts.entries, ranksOf(awards.result)), plan.rule);
    return plan;
}

Result<SelectionReport> RoundSelection::take(const QString &round)
{
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const SelectionPlan plan, this->plan(round));
    if (!plan.level)
        return Error{ErrorCode::Refused,
                     Text::tr("Closing round %1 takes the selected entries on; there is nothing to "
                              "recommend.")
                         .arg(plan.round.name),
                     {}};
    LX_TRY(SelectionReport report,
           promote(m_workspace, write, {*plan.level, plan.codes(Choice::In), {}, false}));
    if (report.moved.empty())
        return report;
    LX_CHECK(write.record(
        QStringLiteral("round.select"), plan.round.id.toBytes(),
        {{QStringLiteral("round"), plan.round.code},
         {QStringLiteral("level"), toCode(*plan.level)},
         {QStringLiteral("moved"), static_cast<int>(report.moved.size())},
         {QStringLiteral("undecided"), static_cast<int>(plan.codes(Choice::Undecided).size())}}));
    LX_CHECK(write.commit(Area::Entries | Area::Quotas | Area::Outcome));
    return report;
}

Result<CountyRanking> countyRanking(Workspace &workspace, const std::vector<Entry> &entries)
{
    CountyRanking ranking;
    LX_TRY(const auto rounds, RoundStore(workspace.database()).rounds());
    for (const Round &round : rounds) {
        const RoundRule *rule = workspace.profile().round(round.code);
        if (!rule || rule->scope != RoundScope::CountySelection || !ranking.round.isEmpty())
            continue;
        LX_TRY(const int sheets,
               SheetStore(workspace.database()).count(round.id, SheetState::Submitted));
        if (sheets == 0)
            continue;
        ranking.round = round.code;
        ranking.rule = selectionRuleOf(*rule, workspace.profile());
        LX_TRY(const RoundTally tally, Results(workspace).tally(round.code));
        ranking.contestants = contestantsOf(entries, ranksOf(tally.result));
    }
    if (ranking.round.isEmpty())
        ranking.contestants = contestantsOf(entries, {});
    return ranking;
}

} // namespace linxuan
