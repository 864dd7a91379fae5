// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/scale.h"

#include "core/base/text.h"

#include <algorithm>

namespace linxuan {

namespace {

struct Scored
{
    Points points;
    Points full; // of the scored criteria
};

Scored scoredIn(const Scale &scale, const SheetPoints &points, size_t begin, size_t end)
{
    Scored scored;
    for (size_t i = begin; i < std::min(end, points.size()); ++i) {
        if (points[i]) {
            scored.points += *points[i];
            scored.full += scale.full[i];
        }
    }
    return scored;
}

Scored scoredIn(const Scale &scale, const SheetPoints &points)
{
    return scoredIn(scale, points, 0, scale.full.size());
}

std::optional<size_t> sectionNamed(const Scale &scale, const QString &name)
{
    for (size_t i = 0; i < scale.sections.size(); ++i) {
        if (foldName(scale.sections[i].name) == foldName(name))
            return i;
    }
    return std::nullopt;
}

std::optional<size_t> largestExcept(const Scale &scale, const std::vector<size_t> &used)
{
    std::optional<size_t> largest;
    for (size_t i = 0; i < scale.sections.size(); ++i) {
        if (std::find(used.begin(), used.end(), i) != used.end())
            continue;
        if (!largest || scale.sections[i].full > scale.sections[*largest].full)
            largest = i;
    }
    return largest;
}

} // namespace

Scale scaleOf(const Rubric &rubric)
{
    Scale scale;
    for (const RubricSection &section : rubric.sections) {
        const size_t begin = scale.full.size();
        for (const Criterion &criterion : section.criteria)
            scale.full.push_back(criterion.full);
        scale.sections.push_back({section.name, begin, scale.full.size(), section.full()});
    }
    scale.whole = rubric.full();
    return scale;
}

std::optional<Amount> totalOn(const Scale &scale, const SheetPoints &points)
{
    const Scored scored = scoredIn(scale, points);
    if (scored.full <= Points())
        return std::nullopt;
    if (scored.full == scale.whole)
        return Amount{scored.points, std::nullopt};
    return Amount{Points(),
                  Fraction(scored.points) * Fraction(scale.whole) / Fraction(scored.full)};
}

Amount sectionPoints(const Scale &scale, const SheetPoints &points, const Scale::Section &section)
{
    const Scored scored = scoredIn(scale, points, section.begin, section.end);
    Amount amount{scored.points, std::nullopt};
    if (scored.full != section.full) {
        const Scored sheet = scoredIn(scale, points);
        amount.scaled =
            Fraction(section.full - scored.full) * Fraction(sheet.points) / Fraction(sheet.full);
    }
    return amount;
}

std::vector<size_t> tieSections(const Scale &scale, const QStringList &names)
{
    std::vector<size_t> used;
    for (const QString &name : names) {
        auto section = sectionNamed(scale, name);
        if (!section)
            section = largestExcept(scale, used);
        if (section && std::find(used.begin(), used.end(), *section) == used.end())
            used.push_back(*section);
    }
    return used;
}

} // namespace linxuan
