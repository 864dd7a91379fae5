// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/originality.h"

#include <cstdint>
#include <vector>

namespace linxuan {

// Which texts share how much of the sampled runs of characters.
class FingerprintIndex
{
public:
    // A stretch of this many units that two texts share always gives a fingerprint that they share.
    static constexpr size_t kWindow = 8;

    // Texts from `ownTexts` on are only looked up.
    FingerprintIndex(const std::vector<IndexedText> &texts, size_t ownTexts);

    struct Count
    {
        uint32_t text = 0;
        uint32_t shared = 0; // fingerprints
    };
    // Room to count in, one for each thread.
    using Counters = std::vector<uint32_t>;
    Counters counters() const { return Counters(m_sizes.size(), 0); }

    // Texts behind this one that share fingerprints with it, in no order.
    std::vector<Count> sharing(size_t text, Counters &counters) const;
    // Fingerprints of a text.
    size_t size(size_t text) const { return m_sizes[text]; }

private:
    struct Posting
    {
        uint32_t hash = 0;
        uint32_t text = 0;
        bool operator<(const Posting &other) const
        {
            return hash != other.hash ? hash < other.hash : text < other.text;
        }
        bool operator==(const Posting &) const = default;
    };

    void gather(const std::vector<IndexedText> &texts);
    void sortPostings(std::vector<std::vector<uint32_t>> &chosen);
    void turnRound(size_t ownTexts);

    std::vector<uint32_t> m_sizes;
    std::vector<Posting> m_postings; // by hash, then by text
    std::vector<uint32_t> m_places; // of each text's postings that another text behind it shares
    std::vector<size_t> m_firstPlace; // of each text in m_places
};

} // namespace linxuan
