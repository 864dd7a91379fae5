// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/commontext.h"

#include "core/task/parallel.h"

#include <algorithm>
#include <map>

namespace linxuan {

namespace {

constexpr size_t kLeastTexts = 8;
// A template shows in some hundred texts as well as in all of them.
constexpr size_t kSample = 600;

using Hashes = std::vector<uint64_t>;

Hashes gramsOf(const FoldedUnits &units)
{
    Hashes grams(gramCount(units));
    for (size_t i = 0; i < grams.size(); ++i)
        grams[i] = gramHash(units.data() + i);
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

// The grams that stand in at least `least` of the sampled texts.
Hashes frequentGrams(const std::vector<const IndexedText *> &sample, size_t least)
{
    std::vector<Hashes> each(sample.size());
    eachInParallel(sample.size(), [&](size_t i) { each[i] = gramsOf(sample[i]->units); });
    Hashes all;
    for (const Hashes &grams : each)
        all.insert(all.end(), grams.begin(), grams.end());
    std::sort(all.begin(), all.end());
    Hashes frequent;
    for (auto from = all.begin(); from != all.end();) {
        const auto to = std::upper_bound(from, all.end(), *from);
        if (size_t(to - from) >= least)
            frequent.push_back(*from);
        from = to;
    }
    return frequent;
}

Hashes commonGrams(const std::vector<const IndexedText *> &texts, int share)
{
    const size_t step = (texts.size() + kSample - 1) / kSample;
    std::vector<const IndexedText *> sample;
    for (size_t i = 0; i < texts.size(); i += std::max<size_t>(step, 1))
        sample.push_back(texts[i]);
    const size_t least = (sample.size() * size_t(share) + 99) / 100;
    return frequentGrams(sample, std::max(least, kLeastTexts));
}

// Whether a hash is one of few; most are not, and the bits say so at once.
class HashSet
{
public:
    explicit HashSet(Hashes sorted)
        : m_sorted(std::move(sorted))
        , m_bits(0x10000)
    {
        for (const uint64_t hash : m_sorted)
            m_bits[hash >> 48] = true;
    }

    bool contains(uint64_t hash) const
    {
        return m_bits[hash >> 48] && std::binary_search(m_sorted.begin(), m_sorted.end(), hash);
    }

private:
    Hashes m_sorted;
    std::vector<bool> m_bits;
};

void mark(IndexedText &text, const HashSet &common)
{
    text.common.assign(text.units.size(), false);
    size_t marked = 0; // up to here
    for (size_t i = 0; i < gramCount(text.units); ++i) {
        if (!common.contains(gramHash(text.units.data() + i)))
            continue;
        for (size_t unit = std::max(i, marked); unit < i + kGram; ++unit)
            text.common[unit] = true;
        marked = i + kGram;
    }
    text.own = size_t(std::count(text.common.begin(), text.common.end(), false));
}

} // namespace

void markCommonText(std::vector<IndexedText> &texts, int share)
{
    std::map<int, std::vector<const IndexedText *>> byKind;
    for (const IndexedText &text : texts)
        byKind[text.kind].push_back(&text);
    std::map<int, HashSet> common;
    for (const auto &[kind, ofKind] : byKind)
        common.emplace(kind, HashSet(commonGrams(ofKind, share)));
    eachInParallel(texts.size(), [&](size_t i) { mark(texts[i], common.at(texts[i].kind)); });
}

} // namespace linxuan
