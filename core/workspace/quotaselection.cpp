// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/quotaselection.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::QuotaSelection)
};

// Walks down the ranking, block of equals by block of equals.
class QuotaSelection
{
public:
    QuotaSelection(RecommendationRules rules, const SelectionRule &rule)
        : m_rules(std::move(rules))
        , m_rule(rule)
    { }

    std::vector<SelectionWord> run(const std::vector<Contestant> &contestants)
    {
        for (const Contestant &one : contestants)
            m_words.push_back({one.entry->id, one.entry->code, one.rank, Choice::Out, {}});
        size_t begin = 0;
        while (begin < contestants.size()) {
            size_t end = begin + 1;
            while (end < contestants.size() && areEqual(contestants[begin], contestants[end]))
                ++end;
            treatBlock(contestants, begin, end);
            begin = end;
        }
        return std::move(m_words);
    }

private:
    using Members = std::vector<size_t>;

    void treatBlock(const std::vector<Contestant> &all, size_t begin, size_t end);
    QString whyOut(const Contestant &one) const;
    Members claimsAmong(const std::vector<Contestant> &all, const Members &open);
    std::set<size_t> shortLines(const std::vector<Contestant> &all, const Members &claims) const;
    void hold(const std::vector<Contestant> &all, const Members &held);
    void take(const Contestant &one, SelectionWord &word);
    QString placed(const Contestant &one, const QString &rest) const;

    RecommendationRules m_rules;
    const SelectionRule &m_rule;
    std::vector<SelectionWord> m_words;
    std::set<size_t> m_stopped; // lines whose last places wait for a person
};

QString QuotaSelection::placed(const Contestant &one, const QString &rest) const
{
    return Text::tr("rank %1 with %2 points, %3")
        .arg(*one.rank)
        .arg(one.score->toDecimal(m_rules.profile().tally.decimals), rest);
}

QString QuotaSelection::whyOut(const Contestant &one) const
{
    if (one.entry->status != EntryStatus::Active)
        return Text::tr("out: %1").arg(one.entry->statusReason);
    if (!one.isRanked())
        return Text::tr("no rank in this round");
    if (!one.reachesMinimum(m_rule))
        return placed(one,
                      Text::tr("below the minimum score of %1").arg(m_rule.minScore->toString()));
    const auto obstacles = m_rules.obstaclesToJoin(*one.entry);
    if (!obstacles.empty())
        return placed(one, obstacles.front().message);
    for (const size_t line : m_rules.limitsOf(*one.entry)) {
        if (m_stopped.contains(line))
            return placed(one, Text::tr("below a line that is to be decided"));
    }
    return {};
}

// Those who would go on if the quotas had room for all: equals can share a node or a teacher.
QuotaSelection::Members QuotaSelection::claimsAmong(const std::vector<Contestant> &all,
                                                    const Members &open)
{
    Members claims;
    for (const size_t i : open) {
        const Entry &entry = *all[i].entry;
        auto obstacles = m_rules.obstaclesToJoin(entry);
        std::erase_if(obstacles, [](const auto &one) { return one.rule == u"quota"; });
        if (!obstacles.empty()) {
            m_words[i].why = placed(all[i], obstacles.front().message);
            continue;
        }
        m_rules.move(entry, m_rules.joined(entry));
        claims.push_back(i);
    }
    for (const size_t i : claims)
        m_rules.move(m_rules.joined(*all[i].entry), *all[i].entry);
    return claims;
}

std::set<size_t> QuotaSelection::shortLines(const std::vector<Contestant> &all,
                                            const Members &claims) const
{
    std::map<size_t, int> wanted;
    for (const size_t i : claims) {
        for (const size_t line : m_rules.limitsOf(*all[i].entry))
            ++wanted[line];
    }
    std::set<size_t> lines;
    for (const auto &[line, places] : wanted) {
        const QuotaUse &use = m_rules.use(line);
        if (places > *use.limit - use.used)
            lines.insert(line);
    }
    return lines;
}

void QuotaSelection::hold(const std::vector<Contestant> &all, const Members &held)
{
    QStringList codes;
    for (const size_t i : held)
        codes += all[i].entry->code;
    const QString others = codes.join(QStringLiteral(", "));
    const bool asks = m_rule.tieAtLine == TieAtLine::Ask;
    for (const size_t i : held) {
        m_words[i].choice = asks ? Choice::Undecided : Choice::Out;
        m_words[i].why = placed(
            all[i],
            asks ? Text::tr("equal at the line: %1; recommend one of them by its code").arg(others)
                 : Text::tr("equal at the line: %1; left out").arg(others));
    }
}

void QuotaSelection::take(const Contestant &one, SelectionWord &word)
{
    m_rules.move(*one.entry, m_rules.joined(*one.entry));
    std::optional<int> places;
    for (const size_t line : m_rules.limitsOf(*one.entry))
        places = std::min(places.value_or(*m_rules.use(line).limit), *m_rules.use(line).limit);
    word.choice = Choice::In;
    word.why = placed(
        one, places ? Text::tr("within %1 places").arg(*places) : Text::tr("no quota limits it"));
}

void QuotaSelection::treatBlock(const std::vector<Contestant> &all, size_t begin, size_t end)
{
    Members open;
    for (size_t i = begin; i < end; ++i) {
        if (m_rules.isRecommended(*all[i].entry)) {
            m_words[i].choice = Choice::There;
            m_words[i].why = Text::tr("recommended already");
        } else if (m_words[i].why = whyOut(all[i]); m_words[i].why.isEmpty()) {
            open.push_back(i);
        }
    }
    const Members claims = claimsAmong(all, open);
    const std::set<size_t> lines = shortLines(all, claims);
    std::map<UnitId, Members> held; // a quota is one unit's
    for (const size_t i : claims) {
        const auto its = m_rules.limitsOf(*all[i].entry);
        const bool waits = std::any_of(its.begin(), its.end(),
                                       [&lines](size_t line) { return lines.contains(line); });
        if (waits)
            held[all[i].entry->unit].push_back(i);
        else
            take(all[i], m_words[i]);
    }
    for (const auto &[unit, members] : held)
        hold(all, members);
    m_stopped.insert(lines.begin(), lines.end());
}

} // namespace

bool standsBefore(const Contestant &left, const Contestant &right)
{
    if (left.isRanked() != right.isRanked())
        return left.isRanked();
    if (left.isRanked() && *left.score != *right.score)
        return *right.score < *left.score;
    if (left.rank != right.rank)
        return left.rank < right.rank;
    return compareNatural(left.entry->code, right.entry->code) < 0;
}

bool areEqual(const Contestant &left, const Contestant &right)
{
    return left.rank == right.rank && left.score == right.score;
}

std::vector<SelectionWord> chooseWithinQuotas(RecommendationRules rules,
                                              std::vector<Contestant> contestants,
                                              const SelectionRule &rule)
{
    std::sort(contestants.begin(), contestants.end(), standsBefore);
    return QuotaSelection(std::move(rules), rule).run(contestants);
}

} // namespace linxuan
