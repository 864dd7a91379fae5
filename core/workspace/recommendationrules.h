// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/checks/finding.h"
#include "core/model/entry.h"
#include "core/model/profile.h"
#include "core/scoring/quota.h"
#include "core/storage/entrystore.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/selectionobstacle.h"

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

// All that the rules look at, as plain values.
struct RuleFacts
{
    Profile profile;
    QDate today; // counts for bans of entries without a time of submission
    std::vector<Unit> units;
    std::vector<Ban> bans;
    std::vector<Node> nodes;
    std::vector<QuotaLimit> limits;
    std::vector<Entry> entries;
    std::vector<RuleOverride> overrides;
    std::vector<FrozenRound> frozen;
};

Result<RuleFacts> ruleFacts(Workspace &workspace);

// What one rule says of an entry where it stands.
struct RuleWord
{
    QString rule; // as in SelectionObstacle
    Verdict verdict = Verdict::NotChecked;
    QString message; // translated
};

// The rules that an entry meets on its way up. Keeps count while entries move, so that each one is
// judged after those before it.
class RecommendationRules
{
public:
    static Result<RecommendationRules> load(Workspace &workspace);
    explicit RecommendationRules(const RuleFacts &facts);

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
    // Every rule of eligibility with its word, whether the entry was recommended or would be next:
    // excluded, school-kind, banned, node, teacher, quota, deadline. A written reason lets pass
    // what it was given for; what is not known is not checked.
    std::vector<RuleWord> standing(const Entry &entry);
    // The entry moved: its place, node and teacher are taken, or free again.
    void move(const Entry &before, const Entry &after);

    const Profile &profile() const { return m_profile; }
    bool isDirect(const Entry &entry) const;
    // Takes a place of its unit, its node and its teacher.
    bool isRecommended(const Entry &entry) const;
    // The level at which an entry begins to do so.
    Level joiningLevel(const Entry &entry) const;
    // The entry as it would stand there, and what stands against that.
    Entry joined(Entry entry) const
    {
        entry.level = joiningLevel(entry);
        return entry;
    }
    std::vector<SelectionObstacle> obstaclesToJoin(const Entry &entry) const
    {
        return obstacles(entry, joiningLevel(entry), false);
    }
    // The lines of the quotas that have a limit and cover the entry, narrow or wide.
    std::vector<size_t> limitsOf(const Entry &entry) const;
    const QuotaUse &use(size_t line) const { return m_uses[line]; }
    // Who stands for the same teacher or, with a node, for the same node.
    QString nodeKey(const Entry &entry) const; // empty without a node
    QString teacherKey(const Entry &entry) const;

private:
    void loadOverrides(const RuleFacts &facts);
    void count(const Entry &entry, int step);
    void countPlace(const Entry &entry, int step);
    bool joinsRecommended(const Entry &entry, Level level) const;

    std::optional<SelectionObstacle> levelObstacle(const Entry &entry, Level level) const;
    std::optional<SelectionObstacle> unitObstacle(const Entry &entry) const;
    std::optional<SelectionObstacle> excludedObstacle(const Entry &entry) const;
    std::optional<SelectionObstacle> schoolKindObstacle(const Entry &entry) const;
    std::optional<SelectionObstacle> banObstacle(const Entry &entry) const;
    std::optional<SelectionObstacle> deadlineObstacle(const Entry &entry) const;
    std::optional<SelectionObstacle> nodeObstacle(const Entry &entry,
                                                  const QStringList &takers) const;
    std::optional<SelectionObstacle> teacherObstacle(const Entry &entry,
                                                     const QStringList &takers) const;
    std::optional<SelectionObstacle> quotaObstacle(const Entry &entry) const;

    bool hasDeadline(const Entry &entry) const;
    bool appliesTo(const Deadline &deadline, const Entry &entry) const;
    bool isCovered(const QuotaUse &use, const Entry &entry) const;
    QStringList takersOf(QStringList takers, const char *rule) const;
    RuleWord schoolKindWord(const Entry &entry) const;
    RuleWord banWord(const Entry &entry) const;
    RuleWord nodeWord(const Entry &entry) const;
    RuleWord teacherWord(const Entry &entry) const;
    RuleWord quotaWord(const Entry &entry);
    RuleWord deadlineWord(const Entry &entry) const;
    RuleWord withOverride(const Entry &entry, RuleWord found) const;

    Profile m_profile;
    QDate m_today;
    QHash<UnitId, Unit> m_units;
    QMultiHash<QString, Ban> m_bans; // by folded teacher
    QHash<QString, Node> m_nodes;
    std::vector<QuotaUse> m_uses;
    QHash<UnitId, std::vector<size_t>> m_usesOfUnit;
    QHash<QString, QStringList> m_nodeTakers; // codes of recommended entries
    QHash<QString, QStringList> m_teacherTakers;
    QHash<std::pair<QString, QString>, QString> m_overrides; // by entry's code and rule: the reason
    std::vector<Entry> m_quotaGuests; // recommended past the quota with a reason
    std::vector<FrozenRound> m_frozen;
};

} // namespace linxuan
