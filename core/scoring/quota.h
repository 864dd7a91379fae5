// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/entry.h"
#include "core/model/profile.h"

#include <vector>

namespace linxuan {

// One limit with what was used of it.
struct QuotaUse
{
    UnitId unit;
    Track track = Track::SubjectSpecial;
    std::optional<QString> stage;
    std::optional<QString> subject;
    std::optional<int> limit; // absent: no own limit
    int used = 0;
    std::vector<QString> over; // codes past the limit, in natural order of code

    std::optional<int> left() const; // never below 0
    bool operator==(const QuotaUse &) const = default;
};

// What a unit may send and has sent: one line per limit, and one without a limit for each
// unit × track that has none but has entries. A direct school's limit is
// floor(teachers × profile.eligibility.directSchoolShare) for 附件3, unless its table gives one.
// Used are entries at or past 县级推荐 (of direct schools: 学校推荐), neither withdrawn nor
// disqualified. Lines in the order of units, then track, stage and subject of the profile, totals
// first.
std::vector<QuotaUse> quotaUse(const Profile &profile, const std::vector<Unit> &units,
                               const std::vector<QuotaLimit> &limits,
                               const std::vector<Entry> &entries);

// A limit that recommending these entries would break.
struct QuotaBreach
{
    QuotaUse use; // as it would be
    int by = 0; // how many too many
};

// The breaches that appear or grow when `promoted` (entries in their future state) join `entries`.
std::vector<QuotaBreach> quotaBreaches(const Profile &profile, const std::vector<Unit> &units,
                                       const std::vector<QuotaLimit> &limits,
                                       const std::vector<Entry> &entries,
                                       const std::vector<Entry> &promoted);

} // namespace linxuan
