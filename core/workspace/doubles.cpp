// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/workspace/quotadesk.h"
#include "core/workspace/recommendationrules.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::QuotaDesk)
};

using namespace Qt::StringLiterals;

class Doubles
{
public:
    explicit Doubles(const RuleFacts &facts)
        : m_facts(facts)
        , m_rules(facts)
    {
        for (const Unit &unit : facts.units)
            m_units.insert(unit.id, unit.name);
        for (const RuleOverride &one : facts.overrides)
            m_reasons.insert({one.entry, one.rule}, one.reason);
    }

    std::vector<DoubleRecommendation> find()
    {
        Groups nodes;
        Groups teachers;
        Groups names;
        for (const Entry &entry : m_facts.entries) {
            if (!m_rules.isRecommended(entry))
                continue;
            if (const QString node = m_rules.nodeKey(entry); !node.isEmpty())
                nodes[node].push_back(&entry);
            teachers[m_rules.teacherKey(entry)].push_back(&entry);
            names[foldName(entry.teacher)].push_back(&entry);
        }
        if (m_facts.profile.eligibility.uniqueNode)
            addAll(u"node"_s, nodes);
        if (m_facts.profile.eligibility.uniqueTeacher) {
            addAll(u"teacher"_s, teachers);
            addNamesakes(names);
        }
        std::stable_sort(m_found.begin(), m_found.end(), [](const auto &left, const auto &right) {
            return std::pair(!left.isOpen(), left.rule == u"namesake")
                < std::pair(!right.isOpen(), right.rule == u"namesake");
        });
        return std::move(m_found);
    }

private:
    using Group = std::vector<const Entry *>;
    using Groups = QHash<QString, Group>;

    // Nearly all stand alone; the others in the order of what they share.
    static std::vector<Group> shared(Groups &groups)
    {
        std::map<QString, Group> doubled;
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            if (group->size() > 1)
                doubled[group.key()] = std::move(*group);
        }
        std::vector<Group> found;
        for (auto &[key, group] : doubled) {
            sortByCode(group);
            found.push_back(std::move(group));
        }
        return found;
    }

    void addAll(const QString &rule, Groups &groups)
    {
        for (const Group &group : shared(groups)) {
            for (size_t i = 1; i < group.size(); ++i)
                add(rule, *group.front(), *group[i]);
        }
    }

    // The same name at another school; the same papers make it the same teacher.
    void addNamesakes(Groups &groups)
    {
        for (const Group &group : shared(groups)) {
            for (size_t i = 1; i < group.size(); ++i) {
                const Entry &left = *group.front();
                const Entry &right = *group[i];
                if (left.school == right.school)
                    continue;
                const bool isSame = (!left.idNumber.isEmpty() && left.idNumber == right.idNumber)
                    || (!left.phone.isEmpty() && left.phone == right.phone);
                add(isSame ? u"teacher"_s : u"namesake"_s, left, right);
            }
        }
    }

    static void sortByCode(Group &group)
    {
        std::sort(group.begin(), group.end(), [](const Entry *left, const Entry *right) {
            return compareNatural(left->code, right->code) < 0;
        });
    }

    void add(const QString &rule, const Entry &left, const Entry &right)
    {
        QString reason = m_reasons.value({left.id, rule});
        if (const QString own = m_reasons.value({right.id, rule}); !own.isEmpty())
            reason = own;
        const QString about = rule == u"node" ? left.nodeCode : left.teacher;
        m_found.push_back({rule, about, sideOf(left), sideOf(right), reason});
    }

    DoubleSide sideOf(const Entry &entry) const
    {
        return {entry.code,
                entry.title,
                entry.teacher,
                m_units.value(entry.school),
                m_units.value(entry.unit),
                entry.stage,
                entry.subject,
                entry.nodeCode,
                entry.category,
                entry.level,
                m_rules.isDirect(entry)};
    }

    const RuleFacts &m_facts;
    RecommendationRules m_rules;
    QHash<UnitId, QString> m_units;
    QHash<std::pair<EntryId, QString>, QString> m_reasons;
    std::vector<DoubleRecommendation> m_found;
};

Error refusedFor(const QString &code, const QString &why)
{
    return {ErrorCode::Refused, QStringLiteral("%1: %2").arg(code, why), {}};
}

} // namespace

Result<std::vector<DoubleRecommendation>> QuotaDesk::doubles()
{
    LX_TRY(const RuleFacts facts, ruleFacts(m_workspace));
    return Doubles(facts).find();
}

Result<void> QuotaDesk::letPass(const std::vector<QString> &codes, const QString &rule,
                                const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("A reason is needed."), {}};
    if (rule != u"quota" && rule != u"node" && rule != u"teacher")
        return Error{ErrorCode::Usage,
                     Text::tr("The rule is quota, node or teacher, not “%1”.").arg(rule),
                     {}};
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const RuleFacts facts, ruleFacts(m_workspace));
    const RecommendationRules rules(facts);
    for (const QString &code : codes) {
        const auto entry = std::find_if(facts.entries.begin(), facts.entries.end(),
                                        [&code](const Entry &one) { return one.code == code; });
        if (entry == facts.entries.end())
            return Error{ErrorCode::NotFound, Text::tr("There is no entry %1.").arg(code), {}};
        if (!rules.isRecommended(*entry))
            return refusedFor(code, Text::tr("it is not recommended; recommend it with a reason"));
        if (rules.isHeldByClosedRound(*entry))
            return refusedFor(code, Text::tr("a closed round holds it; reopen it first"));
        LX_CHECK(EntryStore(write.database())
                     .save({entry->id, rules.joiningLevel(*entry), rule, reason.trimmed(),
                            m_workspace.actor(), m_workspace.now()},
                           write.trail()));
        LX_CHECK(write.record(
            QStringLiteral("entry.let-pass"), entry->id.toBytes(),
            {{QStringLiteral("rule"), rule}, {QStringLiteral("reason"), reason.trimmed()}}));
    }
    return codes.empty() ? Result<void>()
                         : write.commit(Area::Entries | Area::Quotas | Area::Outcome);
}

} // namespace linxuan
