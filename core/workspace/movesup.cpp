// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/movesup.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::MovesUp)
};

class MovingUp
{
public:
    MovingUp(RecommendationRules rules, const SelectionRule &rule)
        : m_rules(std::move(rules))
        , m_rule(rule)
    { }

    // In the order of standsBefore, without those that left.
    void wait(const std::vector<Contestant> &contestants, const QSet<EntryId> &left)
    {
        for (const Contestant &one : contestants) {
            const Entry &entry = *one.entry;
            if (left.contains(entry.id) || entry.status != EntryStatus::Active
                || m_rules.isRecommended(entry) || !mayWait(one))
                continue;
            m_ofUnit[entry.unit].push_back(&one);
            m_ofTeacher[m_rules.teacherKey(entry)].push_back(&one);
            if (const QString node = m_rules.nodeKey(entry); !node.isEmpty())
                m_ofNode[node].push_back(&one);
        }
    }

    std::vector<MoveUp> run(const std::vector<Entry> &left)
    {
        for (const Entry &entry : left) {
            if (!m_rules.isRecommended(entry))
                continue;
            fill(entry, Freed::Quota, m_ofUnit.value(entry.unit));
            fill(entry, Freed::Node, m_ofNode.value(m_rules.nodeKey(entry)));
            fill(entry, Freed::Teacher, m_ofTeacher.value(m_rules.teacherKey(entry)));
        }
        return std::move(m_found);
    }

private:
    using Waiting = std::vector<const Contestant *>;

    bool mayWait(const Contestant &one) const
    {
        if (!one.isRanked())
            return m_rules.isDirect(*one.entry);
        return one.reachesMinimum(m_rule);
    }
    bool sharesPlace(const Entry &left, const Entry &one) const;
    Waiting next(const Waiting &waiting, const Entry &left, Freed freed) const;
    void fill(const Entry &left, Freed freed, const Waiting &waiting);
    QString sentence(const Contestant &one, const Entry &left, Freed freed) const;

    RecommendationRules m_rules;
    const SelectionRule &m_rule;
    QHash<UnitId, Waiting> m_ofUnit;
    QHash<QString, Waiting> m_ofNode;
    QHash<QString, Waiting> m_ofTeacher;
    QSet<EntryId> m_moved;
    std::vector<MoveUp> m_found;
};

bool MovingUp::sharesPlace(const Entry &left, const Entry &one) const
{
    const auto trackOf = [this](const Entry &entry) {
        const CategoryRule *rule = m_rules.profile().category(entry.category);
        return rule ? std::optional(rule->track) : std::nullopt;
    };
    if (one.unit != left.unit || trackOf(one) != trackOf(left))
        return false;
    const std::vector<size_t> lines = m_rules.limitsOf(left);
    bool sameStage = lines.empty();
    bool sameSubject = lines.empty();
    for (const size_t line : lines) {
        sameStage = sameStage || m_rules.use(line).stage.has_value();
        sameSubject = sameSubject || m_rules.use(line).subject.has_value();
    }
    return (!sameStage || one.stage == left.stage) && (!sameSubject || one.subject == left.subject);
}

// The first that the rules let in, with its equals.
MovingUp::Waiting MovingUp::next(const Waiting &waiting, const Entry &left, Freed freed) const
{
    Waiting found;
    for (const Contestant *one : waiting) {
        const Entry &entry = *one->entry;
        if (!found.empty() && !areEqual(*found.front(), *one))
            break;
        if (m_moved.contains(entry.id) || (freed == Freed::Quota && !sharesPlace(left, entry)))
            continue;
        if (m_rules.obstaclesToJoin(entry).empty())
            found.push_back(one);
    }
    return found;
}

QString MovingUp::sentence(const Contestant &one, const Entry &left, Freed freed) const
{
    const QString place = one.isRanked()
        ? Text::tr("rank %1 with %2 points")
              .arg(*one.rank)
              .arg(one.score->toDecimal(m_rules.profile().tally.decimals))
        : Text::tr("waiting, without a rank");
    switch (freed) {
    case Freed::Node:
        return Text::tr("%1; node %2 is free again").arg(place, left.nodeCode);
    case Freed::Teacher:
        return Text::tr("%1; the teacher has no other entry now").arg(place);
    case Freed::Quota:
    case Freed::Upward:
    case Freed::Award:
        break;
    }
    return Text::tr("%1; the next for the place of %2").arg(place, left.code);
}

void MovingUp::fill(const Entry &left, Freed freed, const Waiting &waiting)
{
    const Waiting found = next(waiting, left, freed);
    if (found.empty())
        return;
    const Entry &first = *found.front()->entry;
    MoveUp up{left.code, {}, {}, freed, m_rules.joiningLevel(first), {}, {}};
    if (found.size() == 1) {
        up.code = first.code;
        up.why = sentence(*found.front(), left, freed);
        m_rules.move(first, m_rules.joined(first));
        m_moved.insert(first.id);
    } else {
        for (const Contestant *one : found)
            up.candidates.push_back(one->entry->code);
        up.why = found.front()->isRanked()
            ? Text::tr("equals for the place of %1: a person decides").arg(left.code)
            : Text::tr("no ranking says who takes the place of %1: a person decides")
                  .arg(left.code);
    }
    m_found.push_back(std::move(up));
}

int placeOf(const AwardSettings &settings, const QString &award)
{
    int place = 0;
    for (const AwardLevelRule &level : settings.levels) {
        if (level.code == award)
            return place;
        ++place;
    }
    return place;
}

QString awardName(const AwardSettings &settings, const EntryAward &entry)
{
    if (entry.undecided)
        return Text::tr("undecided");
    return entry.award.isEmpty() ? Text::tr("none") : lineName(settings, entry.award);
}

} // namespace

std::vector<MoveUp> movesUp(RecommendationRules rules, const std::vector<Entry> &left,
                            std::vector<Contestant> contestants, const SelectionRule &rule)
{
    std::sort(contestants.begin(), contestants.end(), standsBefore);
    QSet<EntryId> gone;
    for (const Entry &entry : left)
        gone.insert(entry.id);
    MovingUp moving(std::move(rules), rule);
    moving.wait(contestants, gone);
    return moving.run(left);
}

std::vector<MoveUp> followed(const std::vector<GroupAwards> &before,
                             const std::vector<GroupAwards> &after, const AwardSettings &settings)
{
    QHash<EntryId, const EntryAward *> was;
    for (const GroupAwards &group : before) {
        for (const EntryAward &entry : group.entries)
            was.insert(entry.entry, &entry);
    }
    std::vector<MoveUp> found;
    for (const GroupAwards &group : after) {
        for (const EntryAward &entry : group.entries) {
            const EntryAward *old = was.value(entry.entry);
            if (!old)
                continue;
            if (entry.recommended && !old->recommended)
                found.push_back({{}, entry.code, {}, Freed::Upward, {}, {}, entry.why});
            if (placeOf(settings, entry.award) < placeOf(settings, old->award)) {
                found.push_back({{},
                                 entry.code,
                                 {},
                                 Freed::Award,
                                 {},
                                 {},
                                 Text::tr("award: %1, was %2")
                                     .arg(awardName(settings, entry), awardName(settings, *old))});
            }
        }
    }
    return found;
}

} // namespace linxuan
