// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/entry.h"
#include "core/model/profile.h"
#include "core/scoring/quota.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/selection.h"

#include <QHash>
#include <QMultiHash>

#include <optional>
#include <vector>

namespace linxuan {

class Workspace;

// A round whose inputs are frozen: nothing may join or leave it.
struct FrozenRound
{
    QString name;
    RoundMembership membership;
};

// The rules that an entry meets on its way up. Keeps count while entries move, so that each one is
// judged after those before it.
class RecommendationRules
{
public:
    static Result<RecommendationRules> load(Workspace &workspace);

    // What stands against moving this entry to the level. `skipsLevels`: the list of the level
    // above speaks for the levels between.
    std::vector<SelectionObstacle> obstacles(const Entry &entry, Level level,
                                             bool skipsLevels) const;
    // What stands against this change of an entry because a closed round holds it.
    std::optional<SelectionObstacle> frozen(const Entry &before, const Entry &after) const;
    bool isHeldByClosedRound(const Entry &entry) const;
    // What its unit, school or teacher say against it wherever it stands: excluded, of the wrong
    // kind, banned.
    std::vector<SelectionObstacle> ineligibility(const Entry &entry) const;
    // The entry moved: its place, node and teacher are taken, or free again.
    void move(const Entry &before, const Entry &after);

    const Profile &profile() const { return m_profile; }
    bool isDirect(const Entry &entry) const;

private:
    explicit RecommendationRules(const Profile &profile)
        : m_profile(profile)
    { }

    void count(const Entry &entry, int step);
    bool isRecommended(const Entry &entry) const;
    bool joinsRecommended(const Entry &entry, Level level) const;
    QString nodeKey(const Entry &entry) const;
    QString teacherKey(const Entry &entry) const;

    std::optional<SelectionObstacle> levelObstacle(const Entry &entry, Level level) const;
    std::optional<SelectionObstacle> unitObstacle(const Entry &entry) const;
    std::optional<SelectionObstacle> banObstacle(const Entry &entry) const;
    std::optional<SelectionObstacle> deadlineObstacle(const Entry &entry) const;
    std::optional<SelectionObstacle> nodeObstacle(const Entry &entry) const;
    std::optional<SelectionObstacle> teacherObstacle(const Entry &entry) const;
    std::optional<SelectionObstacle> quotaObstacle(const Entry &entry) const;

    Profile m_profile;
    QDate m_today;
    QHash<UnitId, Unit> m_units;
    QMultiHash<QString, Ban> m_bans; // by folded teacher
    QHash<QString, Node> m_nodes;
    std::vector<QuotaUse> m_uses;
    QHash<UnitId, std::vector<size_t>> m_usesOfUnit;
    QHash<QString, QStringList> m_nodeTakers; // codes of recommended entries
    QHash<QString, QStringList> m_teacherTakers;
    std::vector<FrozenRound> m_frozen;
};

} // namespace linxuan
