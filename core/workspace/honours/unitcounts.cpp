// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/honours/unitcounts.h"

#include <algorithm>
#include <map>

namespace linxuan {

namespace {

template<typename List, typename Value>
bool names(const List &list, const Value &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool isDelivered(const Entry &entry, UnitKind kind)
{
    const Level least = kind == UnitKind::DirectSchool ? Level::School : Level::County;
    return entry.status == EntryStatus::Active && entry.level >= least;
}

// What of its limits a unit used. Limits may stand for the whole table, for stages, for subjects,
// or for both: the widest that there are speak for the table. What is over one does not make up for
// what is left of another.
Share quotaShare(const std::vector<const QuotaUse *> &lines)
{
    const auto breadth = [](const QuotaUse &line) {
        return (line.stage ? 1 : 0) + (line.subject ? 2 : 0);
    };
    int widest = 4;
    for (const QuotaUse *line : lines) {
        if (line->limit)
            widest = std::min(widest, breadth(*line));
    }
    Share share;
    for (const QuotaUse *line : lines) {
        if (line->limit && breadth(*line) == widest)
            share += {std::min(line->used, *line->limit), *line->limit};
    }
    return share;
}

} // namespace

MaterialKinds::MaterialKinds(const Profile &profile)
{
    for (const CategoryRule &rule : profile.categories) {
        for (const MaterialRule &material : rule.materials) {
            if (!m_bits.contains(material.code))
                m_bits.insert(material.code, quint64(1) << m_bits.size());
            if (material.required)
                m_required[rule.category] |= m_bits.value(material.code);
        }
    }
}

UnitCounts::UnitCounts(const Profile &profile, const UnitAwardRule *rule,
                       const HonourSources &sources)
    : m_profile(profile)
    , m_kinds(profile)
    , m_rule(rule)
    , m_sources(sources)
{
    for (const Unit &unit : sources.units) {
        m_units.insert(unit.id, unit);
        if (unit.kind == UnitKind::School)
            continue;
        m_places.insert(unit.id, m_facts.size());
        m_facts.emplace_back();
        m_facts.back().unit = unit.id;
        m_facts.back().isDirect = unit.kind == UnitKind::DirectSchool;
    }
    for (const PaperReceipt &receipt : sources.receipts)
        m_receipts.insert({receipt.owner, receipt.item}, receipt);
}

void UnitCounts::add(const Entry &entry)
{
    const auto place = m_places.constFind(entry.unit);
    if (place == m_places.constEnd())
        return;
    UnitFacts &facts = m_facts[*place];
    ++facts.declared;
    m_schools[entry.unit].insert(entry.school);
    if (isDelivered(entry, m_units.constFind(entry.unit)->kind))
        addDelivered(facts, entry);
}

void UnitCounts::addDelivered(UnitFacts &facts, const Entry &entry)
{
    const Unit &unit = *m_units.constFind(entry.unit);
    ++facts.delivered;
    m_delivered[entry.unit].insert(entry.category);
    if (!m_sources.materials.isEmpty()) {
        const quint64 required = m_kinds.required(entry.category);
        const bool isComplete = (m_sources.materials.value(entry.id) & required) == required;
        facts.share(UnitFact::Completeness) +=
            {isComplete && !m_sources.sentBack.contains(entry.id) ? 1 : 0, 1};
    }
    if (m_sources.awards) {
        const QString award = m_sources.awards->value(entry.id);
        if (!award.isEmpty())
            ++facts.awards[award];
        if (m_rule) {
            const auto points = m_rule->points.find(award);
            facts.share(UnitFact::Awards) +=
                {points == m_rule->points.end() ? 0 : points->second, m_rule->bestPoints()};
        }
    }
    facts.share(UnitFact::Punctuality) += timeOf(entry, unit.kind);
    facts.share(UnitFact::Punctuality) += papersOf(entry.id.toBytes(), unit, entry.category, false);
}

// Whether it was submitted in time, where that is known.
Share UnitCounts::timeOf(const Entry &entry, UnitKind kind) const
{
    Share share;
    if (!entry.submittedAt)
        return share;
    bool isLate = false;
    for (const Deadline &deadline : m_profile.deadlines) {
        if (deadline.opening || !names(deadline.categories, entry.category)
            || (!deadline.units.empty() && !names(deadline.units, kind)))
            continue;
        share.whole = 1;
        isLate = isLate || *entry.submittedAt > deadline.at;
    }
    share.part = share.whole == 1 && !isLate ? 1 : 0;
    return share;
}

const Deadline *UnitCounts::paperDeadline(UnitKind kind) const
{
    for (const Deadline &deadline : m_profile.deadlines) {
        if (m_rule && m_rule->paperDeadlines.contains(deadline.code)
            && (deadline.units.empty() || names(deadline.units, kind)))
            return &deadline;
    }
    return nullptr;
}

// Kinds of paper that lay here complete and in time. Nothing where the office keeps no receipts.
Share UnitCounts::papersOf(const QByteArray &owner, const Unit &unit, Category category,
                           bool perUnit) const
{
    Share share;
    const Deadline *deadline = paperDeadline(unit.kind);
    if (m_receipts.isEmpty() || !deadline)
        return share;
    for (const PaperItem &item : m_profile.paperPacket) {
        if (item.category != category || item.perUnit != perUnit)
            continue;
        const auto receipt = m_receipts.constFind({owner, item.code});
        const bool isInTime = receipt != m_receipts.constEnd() && receipt->copies >= item.copies
            && receipt->receivedAt <= deadline->at;
        share += {isInTime ? 1 : 0, 1};
    }
    return share;
}

void UnitCounts::addQuotas(const std::vector<Entry> &entries)
{
    const auto uses = quotaUse(m_profile, m_sources.units, m_sources.limits, entries);
    std::map<std::pair<UnitId, Track>, std::vector<const QuotaUse *>> lines;
    for (const QuotaUse &use : uses)
        lines[{use.unit, use.track}].push_back(&use);
    for (const auto &[key, own] : lines) {
        if (const auto place = m_places.constFind(key.first); place != m_places.constEnd())
            m_facts[*place].share(UnitFact::QuotaUse) += quotaShare(own);
    }
}

// Of a county or zone the schools that have an entry; a school directly under the city takes part
// as far as it declared as many entries as it may send.
void UnitCounts::addSchools()
{
    for (const Unit &school : m_sources.units) {
        const auto place = school.parent ? m_places.constFind(*school.parent) : m_places.constEnd();
        if (school.kind != UnitKind::School || place == m_places.constEnd())
            continue;
        const bool takesPart = m_schools.value(*school.parent).contains(school.id);
        m_facts[*place].share(UnitFact::Participation) += {takesPart ? 1 : 0, 1};
    }
    for (UnitFacts &facts : m_facts) {
        if (!facts.isDirect)
            continue;
        const qint64 places = facts.share(UnitFact::QuotaUse).whole;
        facts.share(UnitFact::Participation) = {std::min<qint64>(facts.declared, places), places};
    }
}

std::vector<UnitFacts> UnitCounts::finish(const std::vector<Entry> &entries)
{
    addQuotas(entries);
    addSchools();
    for (UnitFacts &facts : m_facts) {
        const Unit &unit = *m_units.constFind(facts.unit);
        for (const Category category : m_delivered.value(facts.unit))
            facts.share(UnitFact::Punctuality) +=
                papersOf(facts.unit.toBytes(), unit, category, true);
    }
    return std::move(m_facts);
}

} // namespace linxuan
