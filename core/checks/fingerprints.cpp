// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/fingerprints.h"

#include "core/task/parallel.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <utility>

namespace linxuan {

namespace {

// Of a run that very many texts have, each is held against this many that follow it: a lesson plan
// that went round stays in sight, and the cost grows with the texts and not with their square.
constexpr size_t kMostPartners = 64;

constexpr uint64_t kNoGram = std::numeric_limits<uint64_t>::max();

// The grams of a text, those wholly of the template out.
std::vector<uint64_t> ownGrams(const IndexedText &text)
{
    std::vector<uint64_t> grams(gramCount(text.units));
    size_t common = 0; // units of the template up to this one, without a break
    for (size_t unit = 0; unit < text.units.size(); ++unit) {
        common = text.common[unit] ? common + 1 : 0;
        if (unit + 1 < kGram)
            continue;
        const size_t gram = unit + 1 - kGram;
        grams[gram] = common >= kGram ? kNoGram : gramHash(text.units.data() + gram);
    }
    return grams;
}

// The least gram of each window of kWindow, each once; the last of equal ones, as winnowing has it.
std::vector<uint32_t> winnow(const std::vector<uint64_t> &grams)
{
    constexpr size_t window = FingerprintIndex::kWindow;
    std::vector<uint32_t> chosen;
    size_t least = SIZE_MAX; // the place of the last one chosen
    for (size_t end = std::min(window, grams.size()); end <= grams.size() && end > 0; ++end) {
        const size_t begin = end > window ? end - window : 0;
        const size_t before = least;
        if (least == SIZE_MAX || least < begin) {
            least = begin;
            for (size_t i = begin; i < end; ++i)
                least = grams[i] <= grams[least] ? i : least;
        } else if (grams[end - 1] <= grams[least]) {
            least = end - 1;
        }
        if (least != before && grams[least] != kNoGram)
            chosen.push_back(uint32_t(grams[least])); // its low half is still even
    }
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    return chosen;
}

} // namespace

FingerprintIndex::FingerprintIndex(const std::vector<IndexedText> &texts, size_t ownTexts)
{
    gather(texts);
    turnRound(std::min(ownTexts, texts.size()));
}

void FingerprintIndex::gather(const std::vector<IndexedText> &texts)
{
    std::vector<std::vector<uint32_t>> chosen(texts.size());
    eachInParallel(texts.size(), [&](size_t i) { chosen[i] = winnow(ownGrams(texts[i])); });
    for (const auto &hashes : chosen)
        m_sizes.push_back(uint32_t(hashes.size()));
    sortPostings(chosen);
}

// Each processor takes its parts of the hashes.
void FingerprintIndex::sortPostings(std::vector<std::vector<uint32_t>> &chosen)
{
    constexpr size_t parts = 16;
    const auto partOf = [](uint32_t hash) { return hash >> 28; };
    std::array<size_t, parts + 1> bounds{};
    for (const auto &hashes : chosen) {
        for (const uint32_t hash : hashes)
            ++bounds[partOf(hash) + 1];
    }
    std::partial_sum(bounds.begin(), bounds.end(), bounds.begin());
    m_postings.resize(bounds.back());
    std::array<size_t, parts + 1> next = bounds;
    for (size_t text = 0; text < chosen.size(); ++text) {
        for (const uint32_t hash : chosen[text])
            m_postings[next[partOf(hash)]++] = {hash, uint32_t(text)};
        std::vector<uint32_t>().swap(chosen[text]);
    }
    const auto place = [this](size_t at) { return m_postings.begin() + std::ptrdiff_t(at); };
    eachInParallel(parts,
                   [&](size_t part) { std::sort(place(bounds[part]), place(bounds[part + 1])); });
}

void FingerprintIndex::turnRound(size_t ownTexts)
{
    const auto isShared = [this, ownTexts](size_t place) {
        return m_postings[place].text < ownTexts && place + 1 < m_postings.size()
            && m_postings[place].hash == m_postings[place + 1].hash;
    };
    m_firstPlace.assign(m_sizes.size() + 1, 0);
    for (size_t place = 0; place < m_postings.size(); ++place)
        m_firstPlace[m_postings[place].text + 1] += isShared(place) ? 1 : 0;
    for (size_t text = 0; text < m_sizes.size(); ++text)
        m_firstPlace[text + 1] += m_firstPlace[text];
    std::vector<size_t> next(m_firstPlace.begin(), m_firstPlace.end());
    m_places.resize(m_firstPlace.back());
    for (size_t place = 0; place < m_postings.size(); ++place) {
        if (isShared(place))
            m_places[next[m_postings[place].text]++] = uint32_t(place);
    }
}

std::vector<FingerprintIndex::Count> FingerprintIndex::sharing(size_t text,
                                                               Counters &counters) const
{
    std::vector<Count> found;
    for (size_t i = m_firstPlace[text]; i < m_firstPlace[text + 1]; ++i) {
        const size_t place = m_places[i];
        const size_t end = std::min(m_postings.size(), place + 1 + kMostPartners);
        for (size_t other = place + 1;
             other < end && m_postings[other].hash == m_postings[place].hash; ++other) {
            const uint32_t partner = m_postings[other].text;
            if (counters[partner]++ == 0)
                found.push_back({partner, 0});
        }
    }
    for (Count &count : found)
        count.shared = std::exchange(counters[count.text], 0);
    return found;
}

} // namespace linxuan
