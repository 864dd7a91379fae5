// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/checks/foldedtext.h"

#include <QStringView>

#include <vector>

namespace linxuan {

class TaskState;

// From when on two texts are shown to a person: the values of the profile's rule T15. Lengths are
// characters without spaces and punctuation.
struct OriginalityLimits
{
    int minPassage = 0; // a shorter passage in common counts for nothing
    int minShare = 0; // per cent of one of the two texts
    int longPassage = 0; // or one passage of this length, whatever the share
    int commonShare = 0; // per cent of the texts of a kind; what so many have is the template's
};

// Units that are the same in both texts, one run of them.
struct EqualRun
{
    uint32_t left = 0;
    uint32_t right = 0;
    uint32_t length = 0;

    bool operator==(const EqualRun &) const = default;
};

// A stretch that two texts have in common, but for words changed here and there: at least one run.
struct Passage
{
    std::vector<EqualRun> runs; // one behind the other in both texts
    uint32_t length = 0; // units in common that are not the template's

    uint32_t leftBegin() const { return runs.front().left; }
    uint32_t leftEnd() const { return runs.back().left + runs.back().length; }
    uint32_t rightBegin() const { return runs.front().right; }
    uint32_t rightEnd() const { return runs.back().right + runs.back().length; }

    bool operator==(const Passage &) const = default;
};

// Two texts with what they have in common. Shares are basis points of each text's own units, those
// of the template left out.
struct TextPair
{
    size_t left = 0; // numbers of the texts in the order they were added; left < right
    size_t right = 0;
    int leftShare = 0;
    int rightShare = 0;
    std::vector<Passage> passages; // in the order of the left text

    int share() const { return std::max(leftShare, rightShare); }
    uint32_t longest() const; // passage
    bool operator==(const TextPair &) const = default;
};

// A text with its template marked.
struct IndexedText
{
    FoldedUnits units;
    std::vector<bool> common; // units that are the template's
    size_t own = 0; // units that are not
    int owner = 0;
    int kind = 0;
};

// Finds the texts that have passages in common, among many.
//
// Each text is folded and cut into runs of kGram characters. What stands in a large part of the
// texts of its kind is the platform's template and counts for nothing. Of the other runs a
// content-defined sample (winnowing: Schleimer, Wilkerson, Aiken 2003) goes into an index. Texts
// that share enough of the sample are laid side by side, and their common passages are followed
// over changed words. So a third of a text is found like the whole, and so are paragraphs in
// another order. Time and memory grow with the length of all texts together.
class TextComparison
{
public:
    explicit TextComparison(const OriginalityLimits &limits)
        : m_limits(limits)
    { }

    // Texts of one owner are not compared with each other. Texts of kinds are told apart for the
    // template alone. Gives the text's number.
    size_t add(QStringView text, int owner, int kind);
    // The texts from here on are known from elsewhere: compared with those before, not with each
    // other.
    void beginLibrary() { m_ownTexts = m_texts.size(); }

    // Uses all processors. Pairs are in the order of their texts. Errors: Cancelled.
    Result<std::vector<TextPair>> pairs(TaskState &state);

    size_t size() const { return m_texts.size(); }
    // How many pairs of texts the last search laid side by side.
    size_t candidates() const { return m_candidates; }

private:
    OriginalityLimits m_limits;
    std::vector<IndexedText> m_texts;
    size_t m_ownTexts = SIZE_MAX; // SIZE_MAX: all
    size_t m_candidates = 0;
};

} // namespace linxuan
