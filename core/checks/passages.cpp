// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/passages.h"

#include <algorithm>
#include <bit>

namespace linxuan {

namespace {

// How far apart the texts may go at one place: a word or two exchanged, put in or left out.
constexpr uint32_t kWidestGap = 8;
// What has to be equal behind a gap. Three characters are found again by chance too often.
constexpr uint32_t kLeastRun = 3;
// A passage ends where gaps outweigh what is equal by so much since its best place.
constexpr int kDrop = 16;
// Places of one gram that are tried; a text that says the same a hundred times needs no more.
constexpr int kMostPlaces = 8;

// Reads both texts from two places on, forwards or backwards.
class Walk
{
public:
    Walk(const IndexedText &left, const IndexedText &right, bool forwards)
        : m_left(left)
        , m_right(right)
        , m_forwards(forwards)
    { }

    void begin(uint32_t left, uint32_t right, uint32_t leftRoom, uint32_t rightRoom)
    {
        m_at[0] = left;
        m_at[1] = right;
        m_room[0] = leftRoom;
        m_room[1] = rightRoom;
    }

    // Runs away from the start, as far as the texts go on together.
    std::vector<EqualRun> runs()
    {
        std::vector<EqualRun> found;
        uint32_t i = 0;
        uint32_t j = 0;
        int score = 0;
        int best = 0;
        size_t kept = 0;
        while (true) {
            const uint32_t length = equalFrom(i, j, UINT32_MAX);
            if (length > 0)
                found.push_back(run(i, j, length));
            score += int(length);
            if (score > best) {
                best = score;
                kept = found.size();
            }
            i += length;
            j += length;
            const auto [left, right] = gap(i, j);
            if (left == 0 && right == 0)
                break;
            score -= int(std::max(left, right));
            if (score < best - kDrop)
                break;
            i += left;
            j += right;
        }
        found.resize(kept);
        return found;
    }

private:
    char16_t unit(const IndexedText &text, uint32_t start, uint32_t distance) const
    {
        return text.units[m_forwards ? start + distance : start - 1 - distance];
    }
    uint32_t equalFrom(uint32_t i, uint32_t j, uint32_t most) const
    {
        const uint32_t room = std::min(
            {m_room[0] - std::min(i, m_room[0]), m_room[1] - std::min(j, m_room[1]), most});
        uint32_t length = 0;
        while (length < room
               && unit(m_left, m_at[0], i + length) == unit(m_right, m_at[1], j + length))
            ++length;
        return length;
    }
    // The smallest step in both texts behind which they are equal again; none: 0, 0.
    std::pair<uint32_t, uint32_t> gap(uint32_t i, uint32_t j) const
    {
        for (uint32_t widest = 1; widest <= kWidestGap; ++widest) {
            for (uint32_t less = widest + 1; less-- > 0;) {
                if (equalFrom(i + less, j + widest, kLeastRun) == kLeastRun)
                    return {less, widest};
                if (equalFrom(i + widest, j + less, kLeastRun) == kLeastRun)
                    return {widest, less};
            }
        }
        return {0, 0};
    }
    EqualRun run(uint32_t i, uint32_t j, uint32_t length) const
    {
        if (m_forwards)
            return {m_at[0] + i, m_at[1] + j, length};
        return {m_at[0] - i - length, m_at[1] - j - length, length};
    }

    const IndexedText &m_left;
    const IndexedText &m_right;
    bool m_forwards;
    uint32_t m_at[2] = {};
    uint32_t m_room[2] = {};
};

bool isCommon(const IndexedText &left, const IndexedText &right, const EqualRun &run, uint32_t at)
{
    return left.common[run.left + at] || right.common[run.right + at];
}

uint32_t ownUnits(const IndexedText &left, const IndexedText &right, const EqualRun &run)
{
    uint32_t own = 0;
    for (uint32_t at = 0; at < run.length; ++at)
        own += isCommon(left, right, run, at) ? 0 : 1;
    return own;
}

// Template at the ends of a passage says nothing.
void trimCommon(const IndexedText &left, const IndexedText &right, std::vector<EqualRun> &runs)
{
    while (!runs.empty()) {
        EqualRun &last = runs.back();
        while (last.length > 0 && isCommon(left, right, last, last.length - 1))
            --last.length;
        if (last.length > 0)
            break;
        runs.pop_back();
    }
    size_t gone = 0;
    for (EqualRun &first : runs) {
        while (first.length > 0 && isCommon(left, right, first, 0)) {
            ++first.left;
            ++first.right;
            --first.length;
        }
        if (first.length > 0)
            break;
        ++gone;
    }
    runs.erase(runs.begin(), runs.begin() + std::ptrdiff_t(gone));
}

} // namespace

PassageFinder::PassageFinder(const IndexedText &left, int least)
    : m_left(left)
    , m_least(uint32_t(std::max(least, 1)))
{
    const size_t grams = gramCount(left.units);
    m_mask = std::bit_ceil(2 * grams + 1) - 1;
    m_slots.assign(m_mask + 1, 0);
    m_before.assign(grams, 0);
    size_t common = 0;
    for (size_t i = 0; i < grams; ++i) {
        common = left.common[i + kGram - 1] ? common + 1 : 0;
        if (common >= kGram)
            continue;
        uint32_t &slot = m_slots[gramHash(left.units.data() + i) & m_mask];
        m_before[i] = std::exchange(slot, uint32_t(i + 1));
    }
}

template<typename Visit>
void PassageFinder::eachPlace(const char16_t *gram, Visit visit) const
{
    int tried = 0;
    for (uint32_t next = m_slots[gramHash(gram) & m_mask]; next != 0 && tried < kMostPlaces;
         next = m_before[next - 1]) {
        const uint32_t place = next - 1;
        if (!std::equal(gram, gram + kGram, m_left.units.data() + place))
            continue;
        ++tried;
        visit(place);
    }
}

PassageFinder::Match PassageFinder::extend(const IndexedText &right, uint32_t leftPlace,
                                           uint32_t rightPlace, uint32_t from) const
{
    Walk back(m_left, right, false);
    back.begin(leftPlace, rightPlace, leftPlace, rightPlace - from);
    std::vector<EqualRun> runs = back.runs();
    std::reverse(runs.begin(), runs.end());
    Walk ahead(m_left, right, true);
    ahead.begin(leftPlace, rightPlace, uint32_t(m_left.units.size()) - leftPlace,
                uint32_t(right.units.size()) - rightPlace);
    for (const EqualRun &run : ahead.runs()) {
        const bool goesOn = !runs.empty() && runs.back().left + runs.back().length == run.left
            && runs.back().right + runs.back().length == run.right;
        if (goesOn)
            runs.back().length += run.length;
        else
            runs.push_back(run);
    }
    Match match;
    match.end = runs.back().right + runs.back().length;
    trimCommon(m_left, right, runs);
    for (const EqualRun &run : runs)
        match.passage.length += ownUnits(m_left, right, run);
    match.passage.runs = std::move(runs);
    return match;
}

PassageFinder::Match PassageFinder::bestAt(const IndexedText &right, uint32_t place,
                                           uint32_t from) const
{
    Match best;
    eachPlace(right.units.data() + place, [&](uint32_t leftPlace) {
        Match match = extend(right, leftPlace, place, from);
        if (match.passage.length > best.passage.length)
            best = std::move(match);
    });
    return best;
}

std::vector<Passage> PassageFinder::passages(const IndexedText &right) const
{
    std::vector<Passage> found;
    const size_t grams = gramCount(right.units);
    uint32_t from = 0; // nothing before is looked at again
    size_t common = 0;
    for (uint32_t place = 0; place < grams; ++place) {
        common = right.common[place + kGram - 1] ? common + 1 : 0;
        if (place < from || common >= kGram)
            continue;
        Match match = bestAt(right, place, from);
        if (match.passage.length < m_least)
            continue;
        from = match.end;
        found.push_back(std::move(match.passage));
    }
    std::sort(found.begin(), found.end(), [](const Passage &one, const Passage &other) {
        return one.leftBegin() != other.leftBegin() ? one.leftBegin() < other.leftBegin()
                                                    : one.rightBegin() < other.rightBegin();
    });
    return found;
}

size_t coveredUnits(const IndexedText &text, const std::vector<Passage> &passages, bool isLeft)
{
    std::vector<bool> covered(text.units.size(), false);
    for (const Passage &passage : passages) {
        for (const EqualRun &run : passage.runs) {
            const uint32_t begin = isLeft ? run.left : run.right;
            std::fill_n(covered.begin() + begin, run.length, true);
        }
    }
    size_t count = 0;
    for (size_t i = 0; i < covered.size(); ++i)
        count += covered[i] && !text.common[i] ? 1 : 0;
    return count;
}

} // namespace linxuan
