// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotas/quotatree.h"

#include "core/model/codes.h"

#include <algorithm>

namespace linxuan {

namespace {

QString trackName(const Profile &profile, Track track)
{
    for (const TrackRule &rule : profile.tracks) {
        if (rule.track == track)
            return rule.name;
    }
    return displayName(track);
}

bool isPart(const QuotaUse &use)
{
    return use.stage || use.subject;
}

QString partTitle(const QuotaUse &use)
{
    return QStringLiteral("%1 %2")
        .arg(use.stage.value_or(QString()), use.subject.value_or(QString()))
        .trimmed();
}

void fill(QuotaNode &node, const QuotaUse &use, const EntryTitles &entries)
{
    node.unit = use.unit;
    node.stage = use.stage;
    node.subject = use.subject;
    node.limit = use.limit;
    node.used = use.used;
    for (const QString &code : use.over) {
        const auto [title, teacher] = entries.value(code);
        node.over.push_back({code, title, teacher});
    }
}

// Parts that do not overlap add up: all by stage, all by subject, or all by both.
bool addUp(const std::vector<const QuotaUse *> &parts)
{
    return std::all_of(parts.begin(), parts.end(), [&parts](const QuotaUse *part) {
        return part->limit && part->stage.has_value() == parts.front()->stage.has_value()
            && part->subject.has_value() == parts.front()->subject.has_value();
    });
}

} // namespace

int QuotaNode::overBy() const
{
    return limit ? qMax(0, used - *limit) : 0;
}

int QuotaNode::gravestOverBy() const
{
    int gravest = overBy();
    for (const QuotaNode &part : parts)
        gravest = qMax(gravest, part.overBy());
    return gravest;
}

std::optional<int> QuotaNode::left() const
{
    if (!limit)
        return std::nullopt;
    return qMax(0, *limit - used);
}

std::vector<QuotaNode> quotaTree(const std::vector<QuotaUse> &uses,
                                 const QHash<UnitId, QString> &unitNames,
                                 const EntryTitles &entries, const Profile &profile)
{
    std::vector<QuotaNode> tree;
    QHash<std::pair<UnitId, int>, size_t> places;
    std::vector<std::vector<const QuotaUse *>> parts;
    std::vector<bool> totalled;
    for (const QuotaUse &use : uses) {
        const auto key = std::make_pair(use.unit, int(use.track));
        if (!places.contains(key)) {
            places.insert(key, tree.size());
            tree.push_back({unitNames.value(use.unit),
                            use.track,
                            trackName(profile, use.track),
                            {},
                            0,
                            {},
                            {},
                            use.unit});
            parts.emplace_back();
            totalled.push_back(false);
        }
        const size_t place = places.value(key);
        QuotaNode &node = tree[place];
        if (isPart(use)) {
            QuotaNode part{partTitle(use), use.track, node.trackName, {}, 0, {}, {}};
            fill(part, use, entries);
            node.parts.push_back(std::move(part));
            parts[place].push_back(&use);
        } else {
            fill(node, use, entries);
            totalled[place] = true;
        }
    }
    for (size_t place = 0; place < tree.size(); ++place) {
        if (totalled[place] || !addUp(parts[place]))
            continue;
        tree[place].limit = 0;
        tree[place].isSum = true;
        for (const QuotaUse *part : parts[place]) {
            *tree[place].limit += *part->limit;
            tree[place].used += part->used;
        }
    }
    return tree;
}

} // namespace linxuan
