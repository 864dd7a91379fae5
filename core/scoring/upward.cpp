// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/scoring/awards.h"
#include "core/scoring/lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Upward)
};

// Who was recommended with a node or as a teacher.
struct Holder
{
    GroupKey group;
    int rank = 0;
    QString code;
};

// The nodes and teachers recommended so far in one category.
class Taken
{
public:
    void add(const UpwardCandidate &candidate, const Holder &holder)
    {
        addUnlessThere(m_nodes, foldCode(candidate.nodeCode), holder);
        addUnlessThere(m_teachers, candidate.teacher, holder);
    }

    const Holder *ofNode(const UpwardCandidate &candidate) const
    {
        return find(m_nodes, foldCode(candidate.nodeCode));
    }

    const Holder *ofTeacher(const UpwardCandidate &candidate) const
    {
        return find(m_teachers, candidate.teacher);
    }

    bool blocks(const UpwardCandidate &candidate) const
    {
        return !candidate.overridden && (ofNode(candidate) || ofTeacher(candidate));
    }

private:
    using Holders = QHash<QString, Holder>;

    static void addUnlessThere(Holders &holders, const QString &key, const Holder &holder)
    {
        if (!key.isEmpty() && !holders.contains(key))
            holders.insert(key, holder);
    }

    static const Holder *find(const Holders &holders, const QString &key)
    {
        const auto found = holders.find(key);
        return found == holders.end() ? nullptr : &*found;
    }

    Holders m_nodes;
    Holders m_teachers;
};

QString holderText(const Holder &holder, const GroupKey &group, int rank)
{
    if (!(holder.group == group))
        return Text::tr("rank %1 of %2 %3")
            .arg(holder.rank)
            .arg(holder.group.stage, holder.group.subject);
    if (holder.rank == rank)
        return Text::tr("%1 of the same rank").arg(holder.code);
    return Text::tr("rank %1").arg(holder.rank);
}

// What is said of many entries is translated once.
struct Sentences
{
    QString noAward = Text::tr("rank %1, no award");
    QString belowLine = Text::tr("rank %1, below the recommendation line that is to be decided");
    QString beyond = Text::tr("rank %1, beyond the %2 places");
    QString awardLine = Text::tr("rank %1, an award line has to be decided first");
    QString belowMinimum = Text::tr("rank %1, below the minimum score of %2");
};

// Recommends in one group; `Taken` is that of its category.
class GroupUpward
{
public:
    GroupUpward(GroupAwards &awards, const GroupResult &result, Taken &taken,
                const UpwardCandidates &candidates, const AwardSettings &settings,
                const std::vector<LineDecision> &decisions)
        : m_awards(awards)
        , m_result(result)
        , m_taken(taken)
        , m_candidates(candidates)
        , m_settings(settings)
        , m_decisions(decisions)
    {
        const UpwardRule &rule = settings.upward;
        m_places =
            placesBy(rule.count, rule.ratio, rule.rounding, static_cast<int>(rankedCount(result)));
        m_left = m_places;
        if (rule.needsAward && !awards.lines.empty())
            m_undecidedFrom = awards.lines.front().fromRank;
    }

    void run()
    {
        const size_t ranked = rankedCount(m_result);
        for (size_t begin = 0; begin < ranked; begin = blockEnd(m_result, begin))
            treatBlock(begin, blockEnd(m_result, begin));
    }

private:
    using Members = std::vector<size_t>;

    void treatBlock(size_t begin, size_t end)
    {
        Members open;
        for (size_t i = begin; i < end; ++i) {
            if (const QString why = whyOut(i); !why.isEmpty())
                m_awards.entries[i].why = why;
            else
                open.push_back(i);
        }
        const Members claims = claimsAmong(open);
        if (static_cast<int>(claims.size()) > m_left)
            treatTie(open, claims);
        else
            recommend(open, claims, withinText(rankOf(begin)));
    }

    // A rank beyond the number of places gets in where others were passed over.
    QString withinText(int rank) const
    {
        return rank <= m_places ? Text::tr("rank %1, within %2 places")
                                : Text::tr("rank %1, moved up within %2 places");
    }

    // Why an entry is out whatever its equals do; empty if it is not.
    QString whyOut(size_t i) const
    {
        const int rank = rankOf(i);
        const EntryAward &entry = m_awards.entries[i];
        const UpwardRule &rule = m_settings.upward;
        if (rule.needsAward && entry.award.isEmpty() && !entry.undecided)
            return m_sentences.noAward.arg(rank);
        if (rule.minScore && *m_result.entries[i].score < Fraction(*rule.minScore))
            return m_sentences.belowMinimum.arg(rank).arg(rule.minScore->toString());
        if (m_stopped)
            return m_sentences.belowLine.arg(rank);
        if (m_left == 0)
            return m_sentences.beyond.arg(rank).arg(m_places);
        if (m_undecidedFrom && rank >= *m_undecidedFrom)
            return m_sentences.awardLine.arg(rank);
        if (m_taken.blocks(candidate(i)))
            return takenText(i);
        return {};
    }

    QString takenText(size_t i) const
    {
        const int rank = rankOf(i);
        if (const Holder *node = m_taken.ofNode(candidate(i))) {
            return Text::tr("rank %1, node %2 already taken by %3")
                .arg(rank)
                .arg(candidate(i).nodeCode, holderText(*node, m_awards.key, rank));
        }
        const Holder *teacher = m_taken.ofTeacher(candidate(i));
        return Text::tr("rank %1, the teacher is already recommended: %2")
            .arg(rank)
            .arg(holderText(*teacher, m_awards.key, rank));
    }

    // Those who would go in if all places were free: equals can share a node or a teacher, too.
    Members claimsAmong(const Members &open) const
    {
        if (open.size() < 2)
            return open;
        Taken among; // beside what is taken already
        Members claims;
        for (const size_t i : open) {
            if (m_taken.blocks(candidate(i)) || among.blocks(candidate(i)))
                continue;
            among.add(candidate(i), holder(i));
            claims.push_back(i);
        }
        return claims;
    }

    void recommend(const Members &open, const Members &claims, const QString &sentence)
    {
        for (const size_t i : open) {
            EntryAward &entry = m_awards.entries[i];
            if (std::find(claims.begin(), claims.end(), i) == claims.end()) {
                entry.why = takenText(i);
                continue;
            }
            entry.recommended = true;
            entry.why = sentence.arg(rankOf(i)).arg(m_places) + overrideText(i);
            m_taken.add(candidate(i), holder(i));
            m_left = std::max(m_left - 1, 0);
        }
    }

    QString overrideText(size_t i) const
    {
        if (const Holder *node = m_taken.ofNode(candidate(i))) {
            return Text::tr(", although node %1 is taken by %2 (reason recorded)")
                .arg(candidate(i).nodeCode, holderText(*node, m_awards.key, rankOf(i)));
        }
        if (const Holder *teacher = m_taken.ofTeacher(candidate(i))) {
            return Text::tr(", although the teacher is recommended: %1 (reason recorded)")
                .arg(holderText(*teacher, m_awards.key, rankOf(i)));
        }
        return {};
    }

    // Moves the line, after which no place is left, or stops at it.
    void treatTie(const Members &open, const Members &claims)
    {
        UndecidedLine line{upwardLevel.toString(), m_places, rankOf(open.front()), {}};
        for (const size_t i : open)
            line.tied.push_back(m_awards.entries[i].code);
        const TieAtLine rule = m_settings.upward.tieAtLine.value_or(m_settings.tieAtLine);
        switch (choiceFor(line, rule, m_decisions)) {
        case TieAtLine::Include:
            recommend(open, claims, Text::tr("rank %1, tied at the line of %2 places, included"));
            break;
        case TieAtLine::Exclude:
            explain(open, Text::tr("rank %1, tied at the line of %2 places, left out"));
            break;
        case TieAtLine::Ask:
            explain(open,
                    Text::tr("rank %1, tied at the recommendation line of %2 places; "
                             "to be decided"));
            m_awards.lines.push_back(line);
            m_stopped = true;
            break;
        }
        m_left = 0;
    }

    void explain(const Members &members, const QString &sentence)
    {
        for (const size_t i : members)
            m_awards.entries[i].why = sentence.arg(rankOf(i)).arg(m_places);
    }

    int rankOf(size_t i) const { return *m_result.entries[i].rank; }
    UpwardCandidate candidate(size_t i) const { return m_candidates(m_awards.entries[i].entry); }
    Holder holder(size_t i) const { return {m_awards.key, rankOf(i), m_awards.entries[i].code}; }

    const Sentences m_sentences;
    GroupAwards &m_awards;
    const GroupResult &m_result;
    Taken &m_taken;
    const UpwardCandidates &m_candidates;
    const AwardSettings &m_settings;
    const std::vector<LineDecision> &m_decisions;
    int m_places = 0;
    int m_left = 0;
    std::optional<int> m_undecidedFrom; // rank at the first undecided award line
    bool m_stopped = false;
};

// What an earlier run may have left, so that running again gives the same.
void clearUpward(GroupAwards &awards)
{
    for (EntryAward &entry : awards.entries) {
        entry.recommended = false;
        entry.why.clear();
    }
    std::erase_if(awards.lines,
                  [](const UndecidedLine &line) { return line.level == upwardLevel; });
}

} // namespace

QString lineName(const AwardSettings &settings, QStringView level)
{
    if (level == upwardLevel)
        return Text::tr("recommendation upward");
    const auto rule =
        std::find_if(settings.levels.begin(), settings.levels.end(),
                     [level](const AwardLevelRule &one) { return one.code == level; });
    return rule == settings.levels.end() ? level.toString() : rule->name;
}

void recommendUpward(std::vector<GroupAwards> &awards, const std::vector<GroupResult> &results,
                     const std::vector<AwardDecisions> &decisions, const AwardSettings &settings,
                     const UpwardCandidates &candidates)
{
    for (GroupAwards &group : awards)
        clearUpward(group);
    if (!settings.upward.count && !settings.upward.ratio)
        return;
    std::map<Category, Taken> taken;
    const AwardDecisions none;
    for (size_t i = 0; i < awards.size(); ++i) {
        const AwardDecisions &own = i < decisions.size() ? decisions[i] : none;
        GroupUpward(awards[i], results[i], taken[awards[i].key.category], candidates, settings,
                    own.lines)
            .run();
    }
}

} // namespace linxuan
