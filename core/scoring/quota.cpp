// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/quota.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace linxuan {

namespace {

Track trackOf(const Profile &profile, Category category)
{
    for (const CategoryRule &rule : profile.categories) {
        if (rule.category == category)
            return rule.track;
    }
    return category == Category::Experiment ? Track::Experiment : Track::SubjectSpecial;
}

// Names the profile does not know come after all others, totals (no name) before all.
qsizetype positionOf(const std::optional<QString> &name, const std::vector<NamedTerm> &terms)
{
    if (!name)
        return -1;
    const auto found = std::find_if(terms.begin(), terms.end(),
                                    [&name](const NamedTerm &term) { return term.name == *name; });
    return found - terms.begin();
}

// Entries and units as limits see them, looked up once.
class Places
{
public:
    Places(const Profile &profile, const std::vector<Unit> &units)
        : m_profile(profile)
    {
        for (size_t i = 0; i < units.size(); ++i) {
            m_order.insert(units[i].id, static_cast<qsizetype>(i));
            if (units[i].kind == UnitKind::DirectSchool)
                m_direct.insert(units[i].id);
        }
        for (size_t i = 0; i < profile.tracks.size(); ++i)
            m_tracks[profile.tracks[i].track] = i;
    }

    Track track(const Entry &entry) const { return trackOf(m_profile, entry.category); }

    bool isUsed(const Entry &entry) const
    {
        const Level least = m_direct.contains(entry.unit) ? Level::School : Level::County;
        return entry.status == EntryStatus::Active && entry.level >= least;
    }

    bool standsBefore(const QuotaUse &a, const QuotaUse &b) const { return key(a) < key(b); }

private:
    using Key = std::tuple<qsizetype, UnitId, size_t, Track, qsizetype, std::optional<QString>,
                           qsizetype, std::optional<QString>>;

    Key key(const QuotaUse &use) const
    {
        const auto track = m_tracks.find(use.track);
        return {m_order.value(use.unit, m_order.size()),
                use.unit,
                track == m_tracks.end() ? m_tracks.size() : track->second,
                use.track,
                positionOf(use.stage, m_profile.stages),
                use.stage,
                positionOf(use.subject, m_profile.subjects),
                use.subject};
    }

    const Profile &m_profile;
    QHash<UnitId, qsizetype> m_order;
    QSet<UnitId> m_direct;
    std::map<Track, size_t> m_tracks;
};

bool isTotal(const QuotaUse &line)
{
    return !line.stage && !line.subject;
}

bool isOf(const QuotaUse &line, const UnitId &unit, Track track)
{
    return line.unit == unit && line.track == track;
}

// The limits of the tables and, where a direct school's table gives no total, the share of its
// teachers.
std::vector<QuotaUse> limitLines(const Profile &profile, const std::vector<Unit> &units,
                                 const std::vector<QuotaLimit> &limits)
{
    std::vector<QuotaUse> lines;
    for (const QuotaLimit &limit : limits) {
        lines.push_back({limit.unit, limit.track, limit.stage, limit.subject, limit.places, 0, {}});
    }
    for (const Unit &unit : units) {
        if (unit.kind != UnitKind::DirectSchool || !unit.teachers)
            continue;
        const auto gives = [&unit](const QuotaUse &line) {
            return isOf(line, unit.id, Track::SubjectSpecial) && isTotal(line);
        };
        if (std::any_of(lines.begin(), lines.end(), gives))
            continue;
        const qint64 share = qint64(*unit.teachers) * profile.eligibility.directSchoolShare;
        lines.push_back({unit.id,
                         Track::SubjectSpecial,
                         std::nullopt,
                         std::nullopt,
                         static_cast<int>(share / 10000),
                         0,
                         {}});
    }
    return lines;
}

using Slot = std::pair<UnitId, Track>;

std::map<Slot, std::vector<const Entry *>> bySlot(const std::vector<Entry> &entries,
                                                  const Places &places)
{
    std::map<Slot, std::vector<const Entry *>> slots;
    for (const Entry &entry : entries)
        slots[{entry.unit, places.track(entry)}].push_back(&entry);
    return slots;
}

void fillUse(QuotaUse &line, const std::vector<const Entry *> &entries, const Places &places)
{
    std::vector<QString> codes;
    for (const Entry *entry : entries) {
        if (places.isUsed(*entry) && (!line.stage || entry->stage == *line.stage)
            && (!line.subject || entry->subject == *line.subject))
            codes.push_back(entry->code);
    }
    line.used = static_cast<int>(codes.size());
    if (!line.limit || line.used <= *line.limit)
        return;
    std::sort(codes.begin(), codes.end(),
              [](const QString &a, const QString &b) { return compareNatural(a, b) < 0; });
    line.over.assign(codes.begin() + std::max(*line.limit, 0), codes.end());
}

int excess(const QuotaUse &use)
{
    return use.limit ? std::max(use.used - *use.limit, 0) : 0;
}

std::vector<Entry> joined(const std::vector<Entry> &entries, const std::vector<Entry> &promoted)
{
    std::vector<Entry> all = entries;
    QHash<EntryId, size_t> places;
    for (size_t i = 0; i < all.size(); ++i)
        places.insert(all[i].id, i);
    for (const Entry &entry : promoted) {
        if (const auto found = places.find(entry.id); found != places.end()) {
            all[*found] = entry;
        } else {
            places.insert(entry.id, all.size());
            all.push_back(entry);
        }
    }
    return all;
}

} // namespace

std::optional<int> QuotaUse::left() const
{
    if (!limit)
        return std::nullopt;
    return std::max(*limit - used, 0);
}

std::vector<QuotaUse> quotaUse(const Profile &profile, const std::vector<Unit> &units,
                               const std::vector<QuotaLimit> &limits,
                               const std::vector<Entry> &entries)
{
    const Places places(profile, units);
    const auto slots = bySlot(entries, places);
    std::vector<QuotaUse> lines = limitLines(profile, units, limits);
    std::set<Slot> limited;
    for (QuotaUse &line : lines) {
        limited.insert({line.unit, line.track});
        if (const auto found = slots.find({line.unit, line.track}); found != slots.end())
            fillUse(line, found->second, places);
    }
    for (const auto &[slot, its] : slots) {
        if (limited.contains(slot))
            continue;
        lines.push_back({slot.first, slot.second, std::nullopt, std::nullopt, std::nullopt, 0, {}});
        fillUse(lines.back(), its, places);
    }
    std::stable_sort(lines.begin(), lines.end(), [&places](const QuotaUse &a, const QuotaUse &b) {
        return places.standsBefore(a, b);
    });
    return lines;
}

std::vector<QuotaBreach> quotaBreaches(const Profile &profile, const std::vector<Unit> &units,
                                       const std::vector<QuotaLimit> &limits,
                                       const std::vector<Entry> &entries,
                                       const std::vector<Entry> &promoted)
{
    // Lines with a limit are the same ones, in the same order, whatever the entries are.
    const auto limitedLines = [&](const std::vector<Entry> &of) {
        std::vector<QuotaUse> lines = quotaUse(profile, units, limits, of);
        std::erase_if(lines, [](const QuotaUse &line) { return !line.limit; });
        return lines;
    };
    const auto before = limitedLines(entries);
    const auto after = limitedLines(joined(entries, promoted));
    std::vector<QuotaBreach> breaches;
    for (size_t i = 0; i < after.size(); ++i) {
        if (excess(after[i]) > excess(before[i]))
            breaches.push_back({after[i], excess(after[i])});
    }
    return breaches;
}

} // namespace linxuan
