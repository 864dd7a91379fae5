// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace linxuan {

// A file, or a picture inside one, known by its digest.
struct OwnedContent
{
    QByteArray digest;
    uint32_t owner = 0;
    uint32_t item = 0; // which of the owner's things it is, in the caller's numbering
};

// Two owners that have the same content.
struct SharedContent
{
    uint32_t left = 0; // item; of the lesser owner
    uint32_t right = 0;
    QByteArray digest;

    bool operator==(const SharedContent &) const = default;
};

// Pairs of different owners with equal contents, by their items. What a large part of the owners
// has, such as a platform's logo, tells nothing: left out from `commonShare` per cent of the owners
// on, where these are at least eight. Of a content that many have, each is paired with the next
// few.
std::vector<SharedContent> sharedContents(std::vector<OwnedContent> contents, int commonShare);

} // namespace linxuan
