// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/chain/oracle.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace linxuan::samples {

namespace {

bool better(const RandomCampaign &campaign, const Entry &left, const Entry &right)
{
    const auto a = campaign.ranks.value(left.id);
    const auto b = campaign.ranks.value(right.id);
    if (a.second != b.second)
        return b.second < a.second;
    if (a.first != b.first)
        return a.first < b.first;
    return left.code.mid(1).toInt() < right.code.mid(1).toInt();
}

bool equals(const RandomCampaign &campaign, const Entry &left, const Entry &right)
{
    return campaign.ranks.contains(left.id) == campaign.ranks.contains(right.id)
        && campaign.ranks.value(left.id) == campaign.ranks.value(right.id);
}

bool isRanked(const RandomCampaign &campaign, const Entry &entry)
{
    return entry.status == EntryStatus::Active && campaign.ranks.contains(entry.id);
}

bool reaches(const RandomCampaign &campaign, const Entry &entry, const SelectionRule &rule)
{
    return !rule.minScore || campaign.ranks.value(entry.id).second >= Fraction(*rule.minScore);
}

// The codes of ranked entries, best first, equals together.
std::vector<QStringList> blocks(const RandomCampaign &campaign)
{
    std::vector<Entry> ranked;
    for (const Entry &entry : campaign.facts.entries) {
        if (isRanked(campaign, entry))
            ranked.push_back(entry);
    }
    std::sort(ranked.begin(), ranked.end(),
              [&](const Entry &left, const Entry &right) { return better(campaign, left, right); });
    std::vector<QStringList> found;
    for (size_t i = 0; i < ranked.size(); ++i) {
        if (i == 0 || !equals(campaign, ranked[i - 1], ranked[i]))
            found.emplace_back();
        found.back() += ranked[i].code;
    }
    return found;
}

QString name(const QuotaLimit &limit)
{
    return limit.unit.toString() + QString::number(int(limit.track)) + u'/'
        + limit.stage.value_or(u"-"_s) + u'/' + limit.subject.value_or(u"-"_s);
}

} // namespace

std::vector<SelectionWord> chosenByHand(RandomCampaign campaign, const SelectionRule &rule)
{
    QHash<QString, Choice> choices;
    const Recount recount(campaign); // sees every change of the campaign
    for (const Entry &entry : campaign.facts.entries)
        choices.insert(entry.code, recount.counts(entry) ? Choice::There : Choice::Out);
    std::set<QString> stopped;
    const auto limitsOf = [&](const Entry &entry) {
        std::vector<QuotaLimit> its = recount.limits();
        std::erase_if(its, [&](const auto &limit) { return !recount.covers(limit, entry); });
        return its;
    };
    for (const QStringList &block : blocks(campaign)) {
        QStringList claims;
        for (const QString &code : block) {
            const Entry &entry = campaign.entry(code);
            const auto its = limitsOf(entry);
            if (recount.mayJoin(entry) && reaches(campaign, entry, rule)
                && std::none_of(its.begin(), its.end(), [&](const QuotaLimit &limit) {
                       return stopped.contains(name(limit));
                   }))
                claims += code;
        }
        QStringList together; // those that do not stand in each other's way
        for (const QString &code : claims) {
            if (!recount.nodeAndTeacherFree(campaign.entry(code)))
                continue;
            together += code;
            campaign.entry(code).level = Level::County;
        }
        std::set<QString> overfull;
        for (const QuotaLimit &limit : recount.limits()) {
            const bool takesPart =
                std::any_of(together.begin(), together.end(), [&](const QString &code) {
                    return recount.covers(limit, campaign.entry(code));
                });
            if (takesPart && recount.used(limit) > limit.places)
                overfull.insert(name(limit));
        }
        for (const QString &code : together) {
            const auto its = limitsOf(campaign.entry(code));
            const bool waits = std::any_of(its.begin(), its.end(), [&](const QuotaLimit &limit) {
                return overfull.contains(name(limit));
            });
            choices[code] = Choice::In;
            if (!waits)
                continue;
            choices[code] = rule.tieAtLine == TieAtLine::Ask ? Choice::Undecided : Choice::Out;
            campaign.entry(code).level = Level::School;
        }
        stopped.insert(overfull.begin(), overfull.end());
    }
    std::vector<SelectionWord> words;
    for (const Entry &entry : campaign.facts.entries)
        words.push_back({entry.id, entry.code, {}, choices.value(entry.code), {}});
    return words;
}

namespace {

// Looks through everybody for who takes what one entry leaves.
class Looking
{
public:
    Looking(RandomCampaign campaign, const std::vector<Entry> &left, const SelectionRule &rule)
        : m_campaign(std::move(campaign))
        , m_recount(m_campaign)
        , m_rule(rule)
    {
        for (const Entry &entry : left)
            m_gone.insert(entry.code);
    }

    template<typename Fits>
    void look(const Entry &leaving, Freed freed, const Fits &fits)
    {
        const Entry *best = nullptr;
        for (const Entry &one : m_campaign.facts.entries) {
            if (waits(one) && fits(one) && (!best || goesBefore(one, *best)))
                best = &one;
        }
        if (!best)
            return;
        MoveUp move{leaving.code, {}, {}, freed, {}, {}, {}};
        for (const Entry &one : m_campaign.facts.entries) {
            if (waits(one) && fits(one) && equals(m_campaign, one, *best))
                move.candidates.push_back(one.code);
        }
        move.level = m_recount.isDirect(*best) ? Level::School : Level::County;
        if (move.candidates.size() == 1) {
            move.candidates.clear();
            move.code = best->code;
            m_gone.insert(best->code);
            m_campaign.entry(best->code).level = *move.level;
        }
        moves.push_back(move);
    }

    // The stage and the subject count where a limit over the leaving entry names them, and where
    // there is no limit at all.
    void lookForPlace(const Entry &leaving)
    {
        std::vector<QuotaLimit> limits = m_recount.limits();
        std::erase_if(limits, [&](const auto &limit) { return !m_recount.covers(limit, leaving); });
        bool stage = limits.empty();
        bool subject = limits.empty();
        for (const QuotaLimit &limit : limits) {
            stage = stage || limit.stage;
            subject = subject || limit.subject;
        }
        look(leaving, Freed::Quota, [&](const Entry &one) {
            return one.unit == leaving.unit
                && (one.category == Category::Experiment)
                == (leaving.category == Category::Experiment)
                && (!stage || one.stage == leaving.stage)
                && (!subject || one.subject == leaving.subject);
        });
    }

    const Recount &recount() const { return m_recount; }
    std::vector<MoveUp> moves;

private:
    bool waits(const Entry &one) const
    {
        const bool mayWait =
            isRanked(m_campaign, one) ? reaches(m_campaign, one, m_rule) : m_recount.isDirect(one);
        return mayWait && !m_gone.contains(one.code) && m_recount.mayJoin(one);
    }
    bool goesBefore(const Entry &one, const Entry &other) const
    {
        const bool ranked = isRanked(m_campaign, one);
        return ranked == isRanked(m_campaign, other) ? better(m_campaign, one, other) : ranked;
    }

    RandomCampaign m_campaign;
    Recount m_recount; // sees every change of the campaign
    const SelectionRule &m_rule;
    std::set<QString> m_gone;
};

} // namespace

std::vector<MoveUp> movedUpByHand(RandomCampaign campaign, const std::vector<Entry> &left,
                                  const SelectionRule &rule)
{
    Looking looking(std::move(campaign), left, rule);
    for (const Entry &leaving : left) {
        looking.lookForPlace(leaving);
        looking.look(leaving, Freed::Node,
                     [&](const Entry &one) { return looking.recount().sharesNode(one, leaving); });
        looking.look(leaving, Freed::Teacher, [&](const Entry &one) {
            return looking.recount().sharesTeacher(one, leaving);
        });
    }
    return looking.moves;
}

QString choicesText(const std::vector<SelectionWord> &words)
{
    QStringList lines;
    for (const SelectionWord &word : words)
        lines += u"%1 %2"_s.arg(word.code).arg(int(word.choice));
    lines.sort();
    return lines.join(u'\n');
}

QString movesText(const std::vector<MoveUp> &moves)
{
    QStringList lines;
    for (const MoveUp &move : moves) {
        QStringList candidates(move.candidates.begin(), move.candidates.end());
        candidates.sort();
        lines += u"%1 %2 [%3] %4 %5"_s.arg(move.leaves, move.code, candidates.join(u' '))
                     .arg(int(move.freed))
                     .arg(move.level ? int(*move.level) : -1);
    }
    return lines.join(u'\n');
}

} // namespace linxuan::samples
