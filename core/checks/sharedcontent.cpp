// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/sharedcontent.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <unordered_set>

namespace linxuan {

namespace {

constexpr size_t kLeastOwners = 8;
constexpr size_t kMostPartners = 16;

// One content with an item of each of its owners.
void pair(std::span<const OwnedContent> same, std::vector<SharedContent> &found)
{
    for (size_t left = 0; left < same.size(); ++left) {
        const size_t end = std::min(same.size(), left + 1 + kMostPartners);
        for (size_t right = left + 1; right < end; ++right)
            found.push_back({same[left].item, same[right].item, same[left].digest});
    }
}

size_t ownersOf(const std::vector<OwnedContent> &contents)
{
    std::unordered_set<uint32_t> owners;
    for (const OwnedContent &content : contents)
        owners.insert(content.owner);
    return owners.size();
}

} // namespace

std::vector<SharedContent> sharedContents(std::vector<OwnedContent> contents, int commonShare)
{
    const size_t share = (ownersOf(contents) * size_t(commonShare) + 99) / 100;
    const size_t common = std::max(share, kLeastOwners);
    const auto key = [](const OwnedContent &content) {
        return std::tie(content.digest, content.owner, content.item);
    };
    std::sort(contents.begin(), contents.end(),
              [&](const auto &one, const auto &other) { return key(one) < key(other); });
    contents.erase(std::unique(contents.begin(), contents.end(),
                               [](const auto &one, const auto &other) {
                                   return one.digest == other.digest && one.owner == other.owner;
                               }),
                   contents.end());
    std::vector<SharedContent> found;
    for (auto from = contents.begin(); from != contents.end();) {
        const auto to = std::find_if(from, contents.end(), [&](const OwnedContent &content) {
            return content.digest != from->digest;
        });
        if (size_t(to - from) < common)
            pair({from, to}, found);
        from = to;
    }
    std::sort(found.begin(), found.end(), [](const auto &one, const auto &other) {
        return std::tie(one.left, one.right, one.digest)
            < std::tie(other.left, other.right, other.digest);
    });
    return found;
}

} // namespace linxuan
