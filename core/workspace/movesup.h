// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/awards.h"
#include "core/workspace/moveup.h"
#include "core/workspace/quotaselection.h"

#include <vector>

namespace linxuan {

// For each entry that stops being recommended, in this order, who moves up. The place goes to the
// best entry, in the order of standsBefore, of the same unit and track, and of the same stage and
// subject where a limit that covers the leaving entry names them (where none does, of the same
// stage and subject), that no rule stands against; so does the node, and the teacher, among those
// that stand for the same one. `rules` count without those that left; `left` are the entries as
// they were. Each one that moves up is counted before the next is looked for.
// Of direct schools the round ranks nobody who waits for a place: one alone moves up, of several
// a person chooses.
std::vector<MoveUp> movesUp(RecommendationRules rules, const std::vector<Entry> &left,
                            std::vector<Contestant> contestants, const SelectionRule &rule);

// What followed by itself in a round's lists: who is recommended upward now, and who has a better
// award than before. Both in the order of groups and ranks.
std::vector<MoveUp> followed(const std::vector<GroupAwards> &before,
                             const std::vector<GroupAwards> &after, const AwardSettings &settings);

} // namespace linxuan
