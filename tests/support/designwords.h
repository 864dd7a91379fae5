// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace linxuan {

// A word with those that may stand in its place; subject terms stand alone.
using WordChoice = std::vector<const char16_t *>;

struct SubjectWords
{
    const char16_t *name;
    std::vector<const char16_t *> terms;
    std::vector<const char16_t *> curriculum; // 课程标准, as everybody quotes it
};

const std::vector<WordChoice> &verbs();
const std::vector<WordChoice> &nouns();
const std::vector<WordChoice> &qualities();
const std::vector<WordChoice> &turns(); // 首先, 接着 …
// "V" a verb, "N" a noun, "T" a term of the subject, "A" a quality, "C" a turn; the rest stands as
// it is.
const std::vector<const char16_t *> &sentences();
const std::vector<const char16_t *> &phrases(); // as they stand in many designs
const std::vector<SubjectWords> &subjects();

} // namespace linxuan
