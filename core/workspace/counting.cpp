// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/counting.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Reckoning)
};

} // namespace

Counting::Counting(const Profile &profile, const RoundBook &book)
    : m_book(book)
{
    makeGroups(profile);
    addContenders();
    addVetoes();
}

void Counting::makeGroups(const Profile &profile)
{
    QSet<GroupKey> seen;
    std::vector<GroupKey> keys;
    for (const Entry &entry : m_book.entries) {
        if (!m_book.calibration.contains(entry.id) && !seen.contains(groupOf(entry))) {
            seen.insert(groupOf(entry));
            keys.push_back(groupOf(entry));
        }
    }
    std::sort(keys.begin(), keys.end(), [&profile](const GroupKey &left, const GroupKey &right) {
        return groupBefore(profile, left, right);
    });
    for (const GroupKey &key : keys) {
        m_groups.push_back({key, m_book.rubrics.at(key.category), {}});
        m_activeExperts.emplace_back();
        if (const Panel *panel = m_book.panel(key)) {
            for (const PanelMember &member : panel->members) {
                if (member.active)
                    m_activeExperts.back().insert(member.expert);
            }
        }
    }
}

void Counting::addContenders()
{
    QHash<GroupKey, size_t> groups;
    for (size_t i = 0; i < m_groups.size(); ++i)
        groups.insert(m_groups[i].key, i);
    m_places.reserve(static_cast<qsizetype>(m_book.entries.size()));
    for (const Entry &entry : m_book.entries) {
        if (m_book.calibration.contains(entry.id))
            continue;
        const size_t group = groups.value(groupOf(entry));
        auto &contenders = m_groups[group].contenders;
        m_places.insert(entry.id, {group, contenders.size()});
        // An entry that is in may have a reason, too: why it was returned once.
        const bool isOut = entry.status != EntryStatus::Active;
        // A copy of its own: one that shared its memory would hold on to what lies around it, which
        // is as much as all entries, as long as the result is looked at.
        contenders.push_back({entry.id,
                              QStringView(entry.code).toString(),
                              entry.status,
                              isOut ? entry.statusReason : QString(),
                              {},
                              {}});
    }
}

void Counting::addVetoes()
{
    const auto gravity = [](VetoState state) {
        return state == VetoState::Confirmed ? 2 : state == VetoState::Proposed ? 1 : 0;
    };
    for (const Veto &veto : m_book.vetoes) {
        const auto place = m_places.constFind(veto.entry);
        if (place == m_places.constEnd())
            continue;
        auto &worst = m_groups[place->group].contenders[place->contender].veto;
        if (!worst || gravity(veto.state) > gravity(*worst))
            worst = veto.state;
    }
}

QString Counting::whyNot(const SubmittedSheet &sheet) const
{
    if (m_book.calibration.contains(sheet.entry))
        return Text::tr("it calibrates the panel and does not count");
    const auto place = m_places.constFind(sheet.entry);
    if (place == m_places.constEnd())
        return Text::tr("the entry is not in this round any more");
    if (m_groups[place->group].rubric.id != sheet.rubric)
        return Text::tr("it was made with another rubric than the round's");
    if (!m_activeExperts[place->group].contains(sheet.expert))
        return Text::tr("the expert is not on the panel any more");
    return {};
}

void Counting::add(const SubmittedSheet &sheet)
{
    const QString why = whyNot(sheet);
    if (!why.isEmpty()) {
        m_uncounted.push_back({sheet.entry, sheet.expert, why});
        return;
    }
    const Place place = m_places.value(sheet.entry);
    CountedSheet counted{
        sheet.expert, pointsFromText(sheet.points).value_or(std::vector<std::optional<Points>>())};
    m_groups[place.group].contenders[place.contender].sheets.push_back(std::move(counted));
}

} // namespace linxuan
