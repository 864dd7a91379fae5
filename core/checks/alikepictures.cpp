// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/alikepictures.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <map>

namespace linxuan {

namespace {

constexpr size_t kBytes = 32;
constexpr size_t kBand = 2; // bytes; ten of 256 bits spoil ten of the sixteen bands at most
constexpr int kMostDifferent = 10; // bits
constexpr size_t kNeighbours = 50; // that one is compared with in a band

int differenceOf(const QByteArray &left, const QByteArray &right)
{
    int bits = 0;
    for (size_t at = 0; at < kBytes; at += sizeof(quint64)) {
        quint64 one = 0;
        quint64 other = 0;
        std::memcpy(&one, left.constData() + at, sizeof one);
        std::memcpy(&other, right.constData() + at, sizeof other);
        bits += std::popcount(one ^ other);
    }
    return bits;
}

} // namespace

AlikePictures::AlikePictures(std::vector<QByteArray> looks)
    : m_looks(std::move(looks))
{
    std::erase_if(m_looks, [](const QByteArray &look) { return look.size() != kBytes; });
    std::sort(m_looks.begin(), m_looks.end());
    m_looks.erase(std::unique(m_looks.begin(), m_looks.end()), m_looks.end());
    m_parents.resize(m_looks.size());
    for (size_t i = 0; i < m_parents.size(); ++i)
        m_parents[i] = i;
    for (size_t band = 0; band < kBytes; band += kBand) {
        std::map<std::pair<char, char>, std::vector<size_t>> buckets;
        for (size_t i = 0; i < m_looks.size(); ++i) {
            const char *at = m_looks[i].constData() + band;
            auto &bucket = buckets[{at[0], at[1]}];
            const size_t from = bucket.size() > kNeighbours ? bucket.size() - kNeighbours : 0;
            for (size_t k = from; k < bucket.size(); ++k)
                compare(bucket[k], i);
            bucket.push_back(i);
        }
    }
}

void AlikePictures::compare(size_t left, size_t right)
{
    const size_t one = rootOf(left);
    const size_t other = rootOf(right);
    if (one != other && differenceOf(m_looks[left], m_looks[right]) <= kMostDifferent)
        m_parents[std::max(one, other)] = std::min(one, other);
}

size_t AlikePictures::rootOf(size_t at) const
{
    while (m_parents[at] != at)
        at = m_parents[at];
    return at;
}

QByteArray AlikePictures::nameOf(const EmbeddedPicture &picture) const
{
    const auto found = std::lower_bound(m_looks.begin(), m_looks.end(), picture.look);
    if (picture.look.isEmpty() || found == m_looks.end() || *found != picture.look)
        return picture.sha256;
    return m_looks[rootOf(size_t(found - m_looks.begin()))];
}

} // namespace linxuan
