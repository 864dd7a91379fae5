// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/entrychoice.h"

#include <algorithm>
#include <map>

namespace linxuan {

namespace {

constexpr qsizetype kTellingSchool = 3; // shorter short names are anyone's

Clue clueOf(WordRole role)
{
    switch (role) {
    case WordRole::Code:
        return Clue::Code;
    case WordRole::CodeVariant:
        return Clue::CodeVariant;
    case WordRole::Teacher:
        return Clue::Teacher;
    case WordRole::School:
        return Clue::School;
    case WordRole::Unit:
        return Clue::Unit;
    default:
        return Clue::Title;
    }
}

// How much a word speaks for an entry; the file's own name counts twice what a folder's does.
int weight(const Hit &hit, int lastPart)
{
    int weight = 0;
    switch (hit.meaning->role) {
    case WordRole::Code:
        weight = 16;
        break;
    case WordRole::CodeVariant:
        weight = 4;
        break;
    case WordRole::Teacher:
        weight = hit.bounded ? 7 : 4;
        break;
    case WordRole::Title:
        weight = (hit.bounded ? 6 : 4) + static_cast<int>(std::min<qsizetype>(hit.length(), 6)) / 3;
        break;
    case WordRole::School:
        weight = 3;
        break;
    case WordRole::Unit:
        weight = 1;
        break;
    default:
        break;
    }
    return hit.part == lastPart ? weight * 2 : weight;
}

bool mayChoose(const Hit &hit)
{
    const WordRole role = hit.meaning->role;
    const bool one = hit.meaning->entries.size() == 1;
    return role == WordRole::Code || role == WordRole::CodeVariant || role == WordRole::Teacher
        || role == WordRole::Title || (role == WordRole::School && one);
}

// Entries that words name, each with what speaks for it.
std::map<int, int> weighed(const std::vector<Hit> &hits, int lastPart)
{
    std::map<int, int> weights;
    for (const Hit &hit : hits) {
        if (!mayChoose(hit))
            continue;
        for (const int entry : hit.meaning->entries)
            weights[entry] = 0;
    }
    for (auto &[entry, sum] : weights) {
        std::map<WordRole, int> best; // a name said twice says no more
        for (const Hit &hit : hits) {
            if (namesEntry(hit.meaning->role) && hit.names(entry))
                best[hit.meaning->role] = std::max(best[hit.meaning->role], weight(hit, lastPart));
        }
        for (const auto &[role, one] : best)
            sum += one;
    }
    return weights;
}

// A code in another spelling speaks for an entry, never against one.
bool speaksAgainst(const Hit &hit, int entry)
{
    const WordRole role = hit.meaning->role;
    return namesEntry(role) && role != WordRole::CodeVariant && !hit.names(entry);
}

struct Support
{
    bool code = false;
    bool teacher = false;
    bool title = false;
    bool school = false;
};

Support supportOf(const std::vector<Hit> &hits, int entry, EntryChoice &choice)
{
    Support support;
    bool first = true;
    for (const Hit &hit : hits) {
        const WordRole role = hit.meaning->role;
        if (!namesEntry(role) || !hit.names(entry))
            continue;
        choice.clues |= clueOf(role);
        support.code = support.code || role == WordRole::Code;
        support.teacher = support.teacher || (role == WordRole::Teacher && hit.bounded);
        support.title = support.title || (role == WordRole::Title && hit.bounded);
        support.school = support.school
            || (role == WordRole::School && hit.bounded && hit.length() >= kTellingSchool);
        if (role == WordRole::School || role == WordRole::Unit)
            continue;
        if (first)
            choice.firstPart = hit.part;
        choice.lastNamingPart = hit.part;
        first = false;
    }
    return support;
}

} // namespace

EntryChoice chooseEntry(const EntryIndex &, const std::vector<Hit> &hits, int lastPart)
{
    EntryChoice choice;
    const std::map<int, int> weights = weighed(hits, lastPart);
    if (weights.empty()) {
        choice.doubts = Doubt::NothingFits;
        return choice;
    }
    const auto best = std::max_element(weights.begin(), weights.end(),
                                       [](auto &l, auto &r) { return l.second < r.second; });
    const auto alike = std::count_if(weights.begin(), weights.end(),
                                     [best](auto &one) { return one.second == best->second; });
    if (alike > 1) {
        choice.doubts = Doubt::SeveralFit;
        return choice;
    }
    choice.entry = best->first;
    const Support support = supportOf(hits, best->first, choice);
    const bool against = std::any_of(hits.begin(), hits.end(), [best](const Hit &hit) {
        return speaksAgainst(hit, best->first);
    });
    if (against)
        choice.doubts |= Doubt::Contradiction;
    if (support.code || (support.teacher && support.title))
        return choice;
    if (support.teacher && support.school)
        choice.needsPlainName = true;
    else
        choice.doubts |= Doubt::FewClues;
    return choice;
}

} // namespace linxuan
