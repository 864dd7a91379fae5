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

std::vector<MoveUp> movedUpByHand(RandomCampaign campaign, const std::vector<Entry> &left,
                                  const SelectionRule &rule)
{
    const Recount recount(campaign);
    std::set<QString> gone;
    for (const Entry &entry : left)
        gone.insert(entry.code);
    std::vector<MoveUp> moves;
    const auto look = [&](const Entry &leaving, Freed freed, const auto &fits) {
        const Entry *best = nullptr;
        std::vector<QString> candidates;
        const auto waits = [&](const Entry &one) {
            const bool hasPlace =
                isRanked(campaign, one) ? reaches(campaign, one, rule) : recount.isDirect(one);
            return hasPlace && !gone.contains(one.code) && recount.mayJoin(one) && fits(one);
        };
        for (const Entry &one : campaign.facts.entries) {
            if (waits(one)
                && (!best || (isRanked(campaign, one) && !isRanked(campaign, *best))
                    || (isRanked(campaign, one) == isRanked(campaign, *best)
                        && better(campaign, one, *best))))
                best = &one;
        }
        if (!best)
            return;
        for (const Entry &one : campaign.facts.entries) {
            if (waits(one) && equals(campaign, one, *best))
                candidates.push_back(one.code);
        }
        MoveUp move{leaving.code, {}, {}, freed, {}, {}, {}};
        move.level = recount.isDirect(*best) ? Level::School : Level::County;
        if (candidates.size() > 1) {
            move.candidates = candidates;
        } else {
            move.code = best->code;
            gone.insert(best->code);
            campaign.entry(best->code).level = *move.level;
        }
        moves.push_back(move);
    };
    for (const Entry &leaving : left) {
        bool stage = true;
        bool subject = true;
        const auto all = recount.limits();
        if (std::any_of(all.begin(), all.end(),
                        [&](const auto &limit) { return recount.covers(limit, leaving); })) {
            stage = subject = false;
            for (const QuotaLimit &limit : all) {
                stage = stage || (recount.covers(limit, leaving) && limit.stage);
                subject = subject || (recount.covers(limit, leaving) && limit.subject);
            }
        }
        look(leaving, Freed::Place, [&](const Entry &one) {
            return one.unit == leaving.unit
                && (one.category == Category::Experiment)
                == (leaving.category == Category::Experiment)
                && (!stage || one.stage == leaving.stage)
                && (!subject || one.subject == leaving.subject);
        });
        look(leaving, Freed::Node,
             [&](const Entry &one) { return recount.sharesNode(one, leaving); });
        look(leaving, Freed::Teacher,
             [&](const Entry &one) { return recount.sharesTeacher(one, leaving); });
    }
    return moves;
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
