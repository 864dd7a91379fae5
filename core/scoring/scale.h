// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/model/rubric.h"

#include <optional>
#include <vector>

namespace linxuan {

using SheetPoints = std::vector<std::optional<Points>>;

// A rubric as sums need it, derived once for a group and not once for each sheet.
struct Scale
{
    struct Section
    {
        QString name;
        size_t begin = 0; // its criteria in rubric order
        size_t end = 0;
        Points full;
    };

    std::vector<Points> full; // by criterion
    std::vector<Section> sections;
    Points whole;
};

Scale scaleOf(const Rubric &rubric);

// The section of each tie-breaker. For a name the rubric lacks, its largest section not yet used
// stands in; a section that comes up twice separates nothing the second time and is left out.
std::vector<size_t> tieSections(const Scale &scale, const QStringList &names);

// A number of points: whole hundredths as long as nothing had to be scaled, since that is nearly
// every sheet and a hundred times faster than fractions.
struct Amount
{
    Points whole;
    std::optional<Fraction> scaled; // added to `whole`

    Fraction value() const { return scaled ? *scaled + Fraction(whole) : Fraction(whole); }

    Amount &operator+=(const Amount &other)
    {
        whole += other.whole;
        if (other.scaled)
            scaled = scaled ? *scaled + *other.scaled : *other.scaled;
        return *this;
    }

    bool operator<(const Amount &other) const
    {
        return scaled || other.scaled ? value() < other.value() : whole < other.whole;
    }

    Fraction operator-(const Amount &other) const
    {
        return scaled || other.scaled ? value() - other.value() : Fraction(whole - other.whole);
    }

    Fraction mean(qint64 count) const
    {
        return scaled ? value() / Fraction::ratio(count, 1)
                      : Fraction::ratio(whole.hundredths(), 100 * count);
    }
};

// Nothing when no criterion is scored.
std::optional<Amount> totalOn(const Scale &scale, const SheetPoints &points);

// A section's points on one sheet. What could not be judged counts at the rate of the sheet's
// scored criteria, as it does in the total; so the sections of a sheet add up to its total.
Amount sectionPoints(const Scale &scale, const SheetPoints &points, const Scale::Section &section);

} // namespace linxuan
