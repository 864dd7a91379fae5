// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/originality.h"

#include "core/checks/commontext.h"
#include "core/checks/fingerprints.h"
#include "core/checks/passages.h"
#include "core/task/parallel.h"
#include "core/task/task.h"

#include <algorithm>

namespace linxuan {

namespace {

// Texts a thread takes at a time.
constexpr size_t kBlock = 32;

// Of ten units that two texts share, nearly two give a fingerprint; where one word in five was
// changed, a quarter of those are left. A long passage is looked for as long as half of them are.
size_t neededFingerprints(const IndexedText &left, const IndexedText &right,
                          const OriginalityLimits &limits)
{
    const size_t share = std::min(left.own, right.own) * size_t(limits.minShare) / 100;
    return std::max<size_t>(2, std::min(share / 27, size_t(limits.longPassage) / 14));
}

int basisPoints(size_t part, size_t whole)
{
    return whole == 0 ? 0 : int(part * 10'000 / whole);
}

class Search
{
public:
    Search(const std::vector<IndexedText> &texts, const FingerprintIndex &index,
           const OriginalityLimits &limits)
        : m_texts(texts)
        , m_index(index)
        , m_limits(limits)
    { }

    // All pairs of which this text is the left one.
    void look(size_t left, FingerprintIndex::Counters &counters, std::vector<TextPair> &found)
    {
        std::vector<uint32_t> partners;
        for (const auto &[right, shared] : m_index.sharing(left, counters)) {
            if (m_texts[right].owner != m_texts[left].owner
                && shared >= neededFingerprints(m_texts[left], m_texts[right], m_limits))
                partners.push_back(right);
        }
        if (partners.empty())
            return;
        m_candidates += partners.size();
        std::sort(partners.begin(), partners.end());
        const PassageFinder finder(m_texts[left], m_limits.minPassage);
        for (const uint32_t right : partners) {
            TextPair pair = laidSideBySide(finder, left, right);
            if (isToShow(pair))
                found.push_back(std::move(pair));
        }
    }

    size_t candidates() const { return m_candidates; }

private:
    TextPair laidSideBySide(const PassageFinder &finder, size_t left, size_t right) const
    {
        TextPair pair{left, right, 0, 0, finder.passages(m_texts[right])};
        pair.leftShare =
            basisPoints(coveredUnits(m_texts[left], pair.passages, true), m_texts[left].own);
        pair.rightShare =
            basisPoints(coveredUnits(m_texts[right], pair.passages, false), m_texts[right].own);
        return pair;
    }
    bool isToShow(const TextPair &pair) const
    {
        return !pair.passages.empty()
            && (pair.share() >= m_limits.minShare * 100
                || pair.longest() >= uint32_t(m_limits.longPassage));
    }

    const std::vector<IndexedText> &m_texts;
    const FingerprintIndex &m_index;
    const OriginalityLimits &m_limits;
    std::atomic<size_t> m_candidates = 0;
};

} // namespace

uint32_t TextPair::longest() const
{
    uint32_t longest = 0;
    for (const Passage &passage : passages)
        longest = std::max(longest, passage.length);
    return longest;
}

size_t TextComparison::add(QStringView text, int owner, int kind)
{
    m_texts.push_back({foldedUnits(text), {}, 0, owner, kind});
    return m_texts.size() - 1;
}

Result<std::vector<TextPair>> TextComparison::pairs(TaskState &state)
{
    const size_t own = std::min(m_ownTexts, m_texts.size());
    markCommonText(m_texts, m_limits.commonShare);
    const FingerprintIndex index(m_texts, own);
    Search search(m_texts, index, m_limits);
    const size_t blocks = (own + kBlock - 1) / kBlock;
    std::vector<std::vector<TextPair>> found(blocks);
    std::atomic<qint64> done = 0;
    eachInParallel(blocks, [&](size_t block) {
        auto counters = index.counters();
        const size_t end = std::min(own, (block + 1) * kBlock);
        for (size_t left = block * kBlock; left < end && !state.isCancelled(); ++left) {
            search.look(left, counters, found[block]);
            state.setProgress(++done, qint64(own));
        }
    });
    m_candidates = search.candidates();
    if (state.isCancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    std::vector<TextPair> pairs;
    for (std::vector<TextPair> &some : found)
        std::move(some.begin(), some.end(), std::back_inserter(pairs));
    return pairs;
}

} // namespace linxuan
