// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/profile.h"
#include "core/model/review.h"

#include <QHash>
#include <QSet>

#include <map>
#include <vector>

namespace linxuan {

class Workspace;

// Everything of one round but its sheets.
struct RoundBook
{
    Round round;
    RoundRule rule;
    std::vector<Entry> entries; // members, by code
    std::map<Category, Rubric> rubrics; // of the categories in the round
    std::vector<Panel> panels;
    std::vector<Veto> vetoes;
    QSet<EntryId> calibration; // 试评: scored by the whole panel, without a result

    const Panel *panel(const GroupKey &group) const;
};

// Which entries a round of this kind holds. Withdrawn and disqualified entries stay, so that they
// are listed with their reason.
class RoundMembership
{
public:
    // `selectedDesigns`: the entries that a closed round of direct schools' designs selected;
    // absent where no such round was closed.
    RoundMembership(const RoundRule &rule, const std::vector<Unit> &units,
                    std::optional<QSet<EntryId>> selectedDesigns);

    bool holds(const Entry &entry) const;

private:
    RoundScope m_scope;
    std::map<Category, QString> m_rubrics;
    QHash<UnitId, UnitKind> m_kinds;
    std::optional<QSet<EntryId>> m_selectedDesigns;
};

// Errors: NotFound names the rounds there are.
Result<Round> findRound(Workspace &workspace, const QString &code);
// Errors: Refused where the round is closed.
Result<void> requireOpen(const Round &round);
Result<RoundMembership> membershipOf(Workspace &workspace, const Round &round);
Result<RoundBook> openRound(Workspace &workspace, const QString &code);
// The same with the entries of one group alone.
Result<RoundBook> openRound(Workspace &workspace, const QString &code, const GroupKey &group);

// Category, then stage and subject in the profile's order, then by name.
bool groupBefore(const Profile &profile, const GroupKey &left, const GroupKey &right);
GroupKey groupOf(const Entry &entry);
size_t qHash(const GroupKey &key, size_t seed = 0);

} // namespace linxuan
