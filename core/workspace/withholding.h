// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/review.h"

#include <vector>

namespace linxuan {

struct FairnessReport;
struct RoundAwards;
struct RoundTally;
class Workspace;

// A group whose result is not shown to who reads, who still has to score there.
struct WithheldGroup
{
    GroupKey group;
    int due = 0; // own sheets that are not handed in yet

    bool operator==(const WithheldGroup &) const = default;
};

// The groups in which the reader still has to score, and so may not see a result. Of an entry that
// was taken out nothing is due. Errors: NotFound (no such expert).
Result<std::vector<WithheldGroup>> withheldGroups(Workspace &workspace, const Round &round,
                                                  const QString &as = {});

// Take out of a result what its reader may not see yet; see ScoreViewer for who that is and for
// `as`. The group goes as a whole: a rank says of every other entry of it how it was scored. Once
// the round is closed no sheet is due and nothing is withheld. Errors: NotFound (no such expert).
Result<std::vector<WithheldGroup>> withhold(Workspace &workspace, RoundTally &tally,
                                            const QString &as = {});
Result<std::vector<WithheldGroup>> withhold(Workspace &workspace, RoundAwards &awards,
                                            const QString &as = {});
Result<std::vector<WithheldGroup>> withhold(Workspace &workspace, FairnessReport &report,
                                            const QString &as = {});

// For what is of use only as a whole, such as a printed list. Errors: Refused, naming the groups
// that the workspace's actor still has to score in.
Result<void> requireNothingWithheld(Workspace &workspace, const Round &round);

// Says so in the place of the result; the group as its list names it.
QString withheldSentence(const WithheldGroup &withheld, const QString &groupName);

} // namespace linxuan
