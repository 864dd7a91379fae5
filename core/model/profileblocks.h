// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/jsoncursor.h"
#include "core/model/profile.h"

namespace linxuan {

// One function for each block of a profile's JSON. A block that refers to another takes the
// profile as far as it is read; the order is that of readProfile.

using Sources = std::map<QString, Source>;

// The source of a block, put under the block's name as well.
Source readSource(const JsonCursor &block, const QString &name, Sources &sources);

// Who is governed by what (profilebase.cpp).
std::vector<TrackRule> readTracks(const JsonCursor &in, Sources &sources);
std::vector<CategoryRule> readCategories(const JsonCursor &in, Profile &profile);
std::vector<NamedTerm> readTerms(const JsonCursor &in, const QString &name, Sources &sources);
std::vector<Deadline> readDeadlines(const JsonCursor &in, Sources &sources);
Eligibility readEligibility(const JsonCursor &in, Sources &sources);

// What is judged and how (profilejudging.cpp).
std::vector<Rubric> readRubrics(const JsonCursor &in, Sources &sources);
std::vector<VetoItem> readVetoItems(const JsonCursor &in, Profile &profile);
std::vector<RoundRule> readRounds(const JsonCursor &in, Profile &profile);
TallySettings readTally(const JsonCursor &in, Profile &profile);
AwardSettings readAwards(const JsonCursor &in, Sources &sources);

// Files, paper and limits (profilematerials.cpp).
std::vector<TechnicalRule> readTechnical(const JsonCursor &in, Profile &profile);
std::vector<StudyHours> readStudyHours(const JsonCursor &in, Sources &sources);
std::vector<FormRule> readForms(const JsonCursor &in, Sources &sources);
std::vector<PaperItem> readPaperPacket(const JsonCursor &in, Profile &profile);
std::vector<Platform> readPlatforms(const JsonCursor &in, Sources &sources);
RemarkLimits readRemarkLimits(const JsonCursor &in, Sources &sources);

// A list of codes of an enumeration, none twice.
template<typename E>
std::vector<E> readCoded(const JsonCursor &in, qsizetype minimum = 0)
{
    Distinct distinct;
    const auto read = [&distinct](const JsonCursor &item) {
        const E value = item.coded<E>();
        distinct(item, toCode(value));
        return value;
    };
    return readList(in, read, minimum);
}

} // namespace linxuan
