// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace linxuan {

// What one entry would give its teacher.
struct HoursClaim
{
    QStringList who; // words for the teacher; whoever shares one with another is the same person
    QString entry; // 作品编号
    QString ground; // code in the profile's study hours
    int hours = 0;

    bool operator==(const HoursClaim &) const = default;
};

// The hours of one person in a campaign.
struct HoursAward
{
    size_t counted = 0; // place of the claim that counts
    std::vector<size_t> others; // of the same person, not counted a second time; in order

    bool operator==(const HoursAward &) const = default;
};

// The highest claim of each person counts, once; among equals that with the first code. In the
// order of the counted claims. Source: the notice, 四（四）, and no hours twice for one campaign.
std::vector<HoursAward> studyHours(const std::vector<HoursClaim> &claims);

} // namespace linxuan
