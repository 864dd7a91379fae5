// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/recommendationrules.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/roundstore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::RecommendationRules)
};

SelectionObstacle obstacle(const Entry &entry, const char *rule, const QString &message,
                           bool overridable = false)
{
    return {entry.code, QString::fromLatin1(rule), message, overridable};
}

// The level an entry must have before it can be recommended to this one.
Level below(Level level, bool isDirect)
{
    switch (level) {
    case Level::County:
        return Level::School;
    case Level::City:
        return isDirect ? Level::School : Level::County;
    case Level::Province:
        return Level::City;
    case Level::Declared:
    case Level::School:
        break;
    }
    return Level::Declared;
}

} // namespace

Result<RuleFacts> ruleFacts(Workspace &workspace)
{
    RuleFacts facts;
    facts.profile = workspace.profile();
    facts.today = toOfficeTime(workspace.now()).date();
    CatalogueStore catalogue(workspace.database());
    LX_TRY(facts.units, catalogue.units());
    LX_TRY(facts.bans, catalogue.bans());
    LX_TRY(facts.nodes, catalogue.nodes());
    LX_TRY(facts.limits, catalogue.quotas());
    LX_TRY(facts.entries, EntryStore(workspace.database()).entries());
    LX_TRY(facts.overrides, EntryStore(workspace.database()).overrides());
    LX_TRY(const auto rounds, RoundStore(workspace.database()).rounds());
    for (const Round &round : rounds) {
        if (round.state == RoundState::Closed) {
            LX_TRY(RoundMembership membership, membershipOf(workspace, round));
            facts.frozen.push_back({round.name, std::move(membership)});
        }
    }
    return facts;
}

Result<RecommendationRules> RecommendationRules::load(Workspace &workspace)
{
    LX_TRY(const RuleFacts facts, ruleFacts(workspace));
    return RecommendationRules(facts);
}

RecommendationRules::RecommendationRules(const RuleFacts &facts)
    : m_profile(facts.profile)
    , m_today(facts.today)
    , m_frozen(facts.frozen)
{
    for (const Unit &unit : facts.units)
        m_units.insert(unit.id, unit);
    for (const Ban &ban : facts.bans)
        m_bans.insert(foldName(ban.teacher), ban);
    for (const Node &node : facts.nodes)
        m_nodes.insert(node.code, node);
    m_uses = quotaUse(m_profile, facts.units, facts.limits, {});
    for (size_t i = 0; i < m_uses.size(); ++i)
        m_usesOfUnit[m_uses[i].unit].push_back(i);
    for (const Entry &entry : facts.entries)
        count(entry, +1);
    loadOverrides(facts);
}

void RecommendationRules::loadOverrides(const RuleFacts &facts)
{
    if (facts.overrides.empty())
        return;
    QHash<EntryId, QString> codes;
    for (const Entry &entry : facts.entries)
        codes.insert(entry.id, entry.code);
    for (const RuleOverride &one : facts.overrides)
        m_overrides.insert({codes.value(one.entry), one.rule}, one.reason);
    std::copy_if(facts.entries.begin(), facts.entries.end(), std::back_inserter(m_quotaGuests),
                 [this](const Entry &entry) {
                     return isRecommended(entry)
                         && m_overrides.contains({entry.code, QStringLiteral("quota")});
                 });
}

bool RecommendationRules::isCovered(const QuotaUse &use, const Entry &entry) const
{
    const CategoryRule *rule = m_profile.category(entry.category);
    return rule && rule->track == use.track && use.unit == entry.unit
        && (!use.stage || *use.stage == entry.stage)
        && (!use.subject || *use.subject == entry.subject);
}

bool RecommendationRules::isDirect(const Entry &entry) const
{
    const auto unit = m_units.constFind(entry.unit);
    return unit != m_units.constEnd() && unit->kind == UnitKind::DirectSchool;
}

Level RecommendationRules::joiningLevel(const Entry &entry) const
{
    return isDirect(entry) ? Level::School : Level::County;
}

bool RecommendationRules::joinsRecommended(const Entry &entry, Level level) const
{
    return level >= joiningLevel(entry);
}

std::vector<size_t> RecommendationRules::limitsOf(const Entry &entry) const
{
    std::vector<size_t> lines;
    for (const size_t line : m_usesOfUnit.value(entry.unit)) {
        if (m_uses[line].limit && isCovered(m_uses[line], entry))
            lines.push_back(line);
    }
    return lines;
}

bool RecommendationRules::isRecommended(const Entry &entry) const
{
    return entry.status == EntryStatus::Active && joinsRecommended(entry, entry.level);
}

QString RecommendationRules::nodeKey(const Entry &entry) const
{
    return entry.nodeCode.isEmpty() ? QString() : toCode(entry.category) + u'/' + entry.nodeCode;
}

QString RecommendationRules::teacherKey(const Entry &entry) const
{
    return foldName(entry.teacher) + u'@' + entry.school.toString();
}

void RecommendationRules::count(const Entry &entry, int step)
{
    if (!isRecommended(entry))
        return;
    countPlace(entry, step);
    const auto mark = [&entry, step](QStringList &takers) {
        if (step > 0)
            takers += entry.code;
        else
            takers.removeOne(entry.code);
    };
    if (const QString node = nodeKey(entry); !node.isEmpty())
        mark(m_nodeTakers[node]);
    mark(m_teacherTakers[teacherKey(entry)]);
}

void RecommendationRules::countPlace(const Entry &entry, int step)
{
    for (const size_t i : m_usesOfUnit.value(entry.unit)) {
        if (isCovered(m_uses[i], entry))
            m_uses[i].used += step;
    }
}

void RecommendationRules::move(const Entry &before, const Entry &after)
{
    count(before, -1);
    count(after, +1);
}

std::optional<SelectionObstacle> RecommendationRules::frozen(const Entry &before,
                                                             const Entry &after) const
{
    for (const FrozenRound &round : m_frozen) {
        const bool held = round.membership.holds(before);
        if (held == round.membership.holds(after) && (!held || before.status == after.status))
            continue;
        return obstacle(
            before, "closed",
            Text::tr("Round %1 is closed and would change. Reopen it first.").arg(round.name));
    }
    return std::nullopt;
}

bool RecommendationRules::isHeldByClosedRound(const Entry &entry) const
{
    return std::any_of(m_frozen.begin(), m_frozen.end(), [&entry](const FrozenRound &round) {
        return round.membership.holds(entry);
    });
}

std::optional<SelectionObstacle> RecommendationRules::levelObstacle(const Entry &entry,
                                                                    Level level) const
{
    const bool direct = isDirect(entry);
    if (direct && level == Level::County) {
        return obstacle(
            entry, "level",
            Text::tr("The school is directly under the city: the school's word goes to the city."));
    }
    if (entry.level >= below(level, direct))
        return std::nullopt;
    return obstacle(entry, "level",
                    Text::tr("It stands at “%1” and would pass over “%2”.")
                        .arg(displayName(entry.level), displayName(below(level, direct))),
                    true);
}

std::optional<SelectionObstacle> RecommendationRules::excludedObstacle(const Entry &entry) const
{
    const Unit unit = m_units.value(entry.unit);
    for (const QString &excluded : m_profile.eligibility.excludedUnits) {
        const QString folded = foldName(excluded);
        const bool isNamed =
            std::any_of(unit.aliases.begin(), unit.aliases.end(),
                        [&](const QString &alias) { return foldName(alias) == folded; });
        if (isNamed || foldName(unit.name).contains(folded))
            return obstacle(entry, "excluded", Text::tr("%1 takes no part.").arg(unit.name));
    }
    return std::nullopt;
}

std::optional<SelectionObstacle> RecommendationRules::schoolKindObstacle(const Entry &entry) const
{
    const QString kind = m_units.value(entry.school).schoolKind;
    if (!kind.isEmpty() && !m_profile.eligibility.schoolKinds.contains(kind)) {
        return obstacle(entry, "school-kind",
                        Text::tr("Schools of the kind “%1” take no part.").arg(kind));
    }
    return std::nullopt;
}

std::optional<SelectionObstacle> RecommendationRules::unitObstacle(const Entry &entry) const
{
    const auto excluded = excludedObstacle(entry);
    return excluded ? excluded : schoolKindObstacle(entry);
}

// A ban without a unit may mean someone else of that name, so a person may decide; the entry's own
// day of submission counts, today's only where there is none.
std::optional<SelectionObstacle> RecommendationRules::banObstacle(const Entry &entry) const
{
    const QDate day = entry.submittedAt ? toOfficeTime(*entry.submittedAt).date() : m_today;
    for (const Ban &ban : m_bans.values(foldName(entry.teacher))) {
        const QString unit = foldName(ban.unit);
        const bool isThere = unit == foldName(m_units.value(entry.school).name)
            || unit == foldName(m_units.value(entry.unit).name);
        if (day < ban.from || day > ban.until || (!unit.isEmpty() && !isThere))
            continue;
        return obstacle(entry, "banned",
                        Text::tr("%1 is on the register of bans until %2 (%3).")
                            .arg(entry.teacher, ban.until.toString(Qt::ISODate), ban.reason),
                        unit.isEmpty());
    }
    return std::nullopt;
}

bool RecommendationRules::appliesTo(const Deadline &deadline, const Entry &entry) const
{
    const UnitKind kind = m_units.value(entry.unit).kind;
    const auto named = [](const auto &list, const auto &value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    };
    return !deadline.opening && named(deadline.categories, entry.category)
        && (deadline.units.empty() || named(deadline.units, kind));
}

bool RecommendationRules::hasDeadline(const Entry &entry) const
{
    return std::any_of(
        m_profile.deadlines.begin(), m_profile.deadlines.end(),
        [this, &entry](const Deadline &deadline) { return appliesTo(deadline, entry); });
}

std::optional<SelectionObstacle> RecommendationRules::deadlineObstacle(const Entry &entry) const
{
    if (!entry.submittedAt)
        return std::nullopt;
    for (const Deadline &deadline : m_profile.deadlines) {
        if (!appliesTo(deadline, entry) || *entry.submittedAt <= deadline.at)
            continue;
        return obstacle(
            entry, "deadline",
            Text::tr("Submitted %1, after the deadline “%2” of %3.")
                .arg(officeText(*entry.submittedAt), deadline.name, officeText(deadline.at)),
            true);
    }
    return std::nullopt;
}

std::optional<SelectionObstacle> RecommendationRules::nodeObstacle(const Entry &entry,
                                                                   const QStringList &takers) const
{
    const auto node = m_nodes.constFind(entry.nodeCode);
    if (node != m_nodes.constEnd() && node->closed)
        return obstacle(entry, "node",
                        Text::tr("Node %1 is closed in the catalogue.").arg(entry.nodeCode), true);
    if (!m_profile.eligibility.uniqueNode || takers.isEmpty())
        return std::nullopt;
    return obstacle(
        entry, "node",
        Text::tr("Node %1 is taken by %2.").arg(entry.nodeCode, takers.join(QStringLiteral(", "))),
        true);
}

std::optional<SelectionObstacle>
RecommendationRules::teacherObstacle(const Entry &entry, const QStringList &takers) const
{
    if (!m_profile.eligibility.uniqueTeacher || takers.isEmpty())
        return std::nullopt;
    return obstacle(entry, "teacher",
                    Text::tr("%1 is recommended already with %2.")
                        .arg(entry.teacher, takers.join(QStringLiteral(", "))),
                    true);
}

std::optional<SelectionObstacle> RecommendationRules::quotaObstacle(const Entry &entry) const
{
    for (const size_t i : m_usesOfUnit.value(entry.unit)) {
        const QuotaUse &use = m_uses[i];
        if (!isCovered(use, entry) || !use.limit || use.used < *use.limit)
            continue;
        const QString scope = QStringList{displayName(use.track), use.stage.value_or(QString()),
                                          use.subject.value_or(QString())}
                                  .join(u' ')
                                  .trimmed();
        return obstacle(entry, "quota",
                        Text::tr("%1 has %2 places (%3), %4 are used; this one is %5 too many.")
                            .arg(m_units.value(entry.unit).name)
                            .arg(*use.limit)
                            .arg(scope)
                            .arg(use.used)
                            .arg(use.used + 1 - *use.limit),
                        true);
    }
    return std::nullopt;
}

std::vector<SelectionObstacle> RecommendationRules::ineligibility(const Entry &entry) const
{
    std::vector<SelectionObstacle> found;
    for (const auto &one : {unitObstacle(entry), banObstacle(entry)}) {
        if (one)
            found.push_back(*one);
    }
    return found;
}

std::vector<SelectionObstacle> RecommendationRules::obstacles(const Entry &entry, Level level,
                                                              bool skipsLevels) const
{
    std::vector<SelectionObstacle> found;
    const auto add = [&found](std::optional<SelectionObstacle> one) {
        if (one)
            found.push_back(*std::move(one));
    };
    if (entry.status != EntryStatus::Active)
        add(obstacle(entry, "status", Text::tr("It is out: %1.").arg(entry.statusReason)));
    Entry moved = entry;
    moved.level = level;
    add(frozen(entry, moved));
    if (!skipsLevels)
        add(levelObstacle(entry, level));
    add(unitObstacle(entry));
    add(banObstacle(entry));
    add(deadlineObstacle(entry));
    if (joinsRecommended(entry, level) && !isRecommended(entry)) {
        add(nodeObstacle(entry, m_nodeTakers.value(nodeKey(entry))));
        add(teacherObstacle(entry, m_teacherTakers.value(teacherKey(entry))));
        add(quotaObstacle(entry));
    }
    return found;
}

} // namespace linxuan
