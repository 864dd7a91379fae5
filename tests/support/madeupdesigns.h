// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace linxuan {

// How a design was taken from another.
enum class Copying { Whole, Third, Reordered, Synonyms, ThirdWithSynonyms };
inline constexpr int kWaysOfCopying = 5;

struct PlantedCopy
{
    size_t from = 0; // numbers of the designs; from < to
    size_t to = 0;
    Copying how = Copying::Whole;
};

struct MadeUpDesigns
{
    std::vector<QString> texts;
    std::vector<PlantedCopy> copies;
};

// `count` designs of about 3,000 characters with `copies` copies among them, kinds in turn; the
// same numbers give the same texts. As in a campaign, all stand on one form, teachers of a subject
// use its words and quote its curriculum, those of one lesson quote the same textbook, and
// everybody has the same turns of phrase.
MadeUpDesigns madeUpDesigns(size_t count, size_t copies);

} // namespace linxuan
