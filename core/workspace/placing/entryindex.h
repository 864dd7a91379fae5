// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "core/workspace/placing/placingwords.h"
#include "core/workspace/placing/wordsearch.h"

#include <vector>

namespace linxuan {

class PathText;

enum class WordRole {
    Code,
    CodeVariant,
    Teacher,
    School,
    Unit,
    Title,
    Kind,
    KindHint,
    Neutral,
    Doubtful
};

bool namesEntry(WordRole role); // Code … Title

// What a word in a path may mean.
struct Meaning
{
    WordRole role = WordRole::Neutral;
    std::vector<int> entries; // ascending numbers of entries, where the role names some
    QStringList kinds; // codes of materials, where the role names some
    bool insideOthers = false; // a title that other titles contain
    std::vector<qsizetype> gaps; // before which letters a code has a separator
};

// A word of a path with one of its meanings.
struct Hit
{
    const Meaning *meaning = nullptr;
    qsizetype from = 0;
    qsizetype to = 0;
    int part = 0; // of the path
    bool bounded = false; // no letters that may belong to it stand beside it
    qsizetype length() const { return to - from; }
    bool names(int entry) const;
};

// The words of a campaign, to be found in paths: its entries by what names them, its kinds of
// material, and what means nothing.
class EntryIndex
{
public:
    EntryIndex(const std::vector<Entry> &entries, const std::vector<Unit> &units,
               const Profile &profile, PlacingWords words);

    const std::vector<Entry> &entries() const { return m_entries; }
    const Entry &entry(int number) const { return m_entries[static_cast<size_t>(number)]; }
    const PlacingWords &words() const { return m_words; }
    const Profile &profile() const { return m_profile; }
    // What may stand in an entry's file names and explains itself: title, teacher, school …
    const QStringList &ownWords(int entry) const { return m_own[static_cast<size_t>(entry)]; }
    int mostHours() const { return m_mostHours; }

    // The words found in a path, the longest where one lies inside another.
    std::vector<Hit> hits(const PathText &path) const;

private:
    Meaning &meaning(const QString &name, WordRole role);
    void addName(const QString &name, WordRole role, int entry);
    void addCodes();
    void addNames(const std::vector<Unit> &units);
    void addKinds();
    void addPlainWords();
    void markInnerTitles();
    bool holds(const PathText &path, const Hit &hit) const;

    std::vector<Entry> m_entries;
    Profile m_profile;
    PlacingWords m_words;
    WordSearch m_search;
    std::vector<std::vector<Meaning>> m_meanings; // of each word
    std::vector<QStringList> m_own; // of each entry
    int m_mostHours = 3;
};

} // namespace linxuan
