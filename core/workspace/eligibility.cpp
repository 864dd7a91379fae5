// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/workspace/recommendationrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::RecommendationRules)
};

RuleWord passed(const char *rule, const QString &message)
{
    return {QString::fromLatin1(rule), Verdict::Pass, message};
}

RuleWord unknown(const char *rule, const QString &message)
{
    return {QString::fromLatin1(rule), Verdict::NotChecked, message};
}

RuleWord word(const char *rule, const std::optional<SelectionObstacle> &obstacle,
              const QString &otherwise)
{
    return obstacle ? RuleWord{QString::fromLatin1(rule), Verdict::Fail, obstacle->message}
                    : passed(rule, otherwise);
}

} // namespace

RuleWord RecommendationRules::schoolKindWord(const Entry &entry) const
{
    const QString kind = m_units.value(entry.school).schoolKind;
    if (kind.isEmpty())
        return unknown("school-kind", Text::tr("The kind of school is not known."));
    return word("school-kind", schoolKindObstacle(entry), kind);
}

RuleWord RecommendationRules::banWord(const Entry &entry) const
{
    if (m_bans.isEmpty())
        return unknown("banned", Text::tr("No register of bans was imported."));
    return word("banned", banObstacle(entry), Text::tr("Not on the register of bans."));
}

RuleWord RecommendationRules::nodeWord(const Entry &entry) const
{
    if (entry.nodeCode.isEmpty())
        return unknown("node", Text::tr("The entry has no node code."));
    return word("node", nodeObstacle(entry, takersOf(m_nodeTakers.value(nodeKey(entry)), "node")),
                Text::tr("Node %1 has no other entry.").arg(entry.nodeCode));
}

RuleWord RecommendationRules::teacherWord(const Entry &entry) const
{
    const QStringList takers = takersOf(m_teacherTakers.value(teacherKey(entry)), "teacher");
    return word("teacher", teacherObstacle(entry, takers),
                Text::tr("The teacher has no other recommended entry."));
}

// Those that passed with a reason take nobody's place.
RuleWord RecommendationRules::quotaWord(const Entry &entry)
{
    const auto uses = m_usesOfUnit.value(entry.unit);
    const auto isLimit = [this, &entry](size_t i) {
        return m_uses[i].limit && isCovered(m_uses[i], entry);
    };
    if (std::none_of(uses.begin(), uses.end(), isLimit))
        return unknown("quota", Text::tr("There is no quota for the entry."));
    for (const Entry &guest : m_quotaGuests)
        countPlace(guest, guest.id == entry.id ? 0 : -1);
    const RuleWord found = word("quota", quotaObstacle(entry), Text::tr("Within the quota."));
    for (const Entry &guest : m_quotaGuests)
        countPlace(guest, guest.id == entry.id ? 0 : +1);
    return found;
}

RuleWord RecommendationRules::deadlineWord(const Entry &entry) const
{
    if (!entry.submittedAt)
        return unknown("deadline", Text::tr("The time of submission is not known."));
    if (!hasDeadline(entry))
        return unknown("deadline", Text::tr("The profile has no deadline for the entry."));
    return word("deadline", deadlineObstacle(entry),
                Text::tr("Submitted %1.").arg(officeText(*entry.submittedAt)));
}

// Those that passed with a reason stand in nobody's way.
QStringList RecommendationRules::takersOf(QStringList takers, const char *rule) const
{
    takers.removeIf([this, rule](const QString &code) {
        return m_overrides.contains({code, QString::fromLatin1(rule)});
    });
    return takers;
}

RuleWord RecommendationRules::withOverride(const Entry &entry, RuleWord found) const
{
    const auto reason = m_overrides.constFind({entry.code, found.rule});
    if (found.verdict != Verdict::Fail || reason == m_overrides.constEnd())
        return found;
    found.verdict = Verdict::Pass;
    found.message = Text::tr("%1 Passed with a reason: %2").arg(found.message, *reason);
    return found;
}

std::vector<RuleWord> RecommendationRules::standing(const Entry &entry)
{
    count(entry, -1); // it does not stand in its own way
    const QString unit = m_units.value(entry.unit).name;
    std::vector<RuleWord> words{
        word("excluded", excludedObstacle(entry), Text::tr("%1 takes part.").arg(unit)),
        schoolKindWord(entry),
        banWord(entry),
        nodeWord(entry),
        teacherWord(entry),
        quotaWord(entry),
        deadlineWord(entry),
    };
    count(entry, +1);
    for (RuleWord &one : words)
        one = withOverride(entry, std::move(one));
    return words;
}

} // namespace linxuan
