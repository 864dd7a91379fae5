// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/pagesource.h"

#include <QImage>

#include <list>
#include <memory>
#include <mutex>
#include <optional>

namespace linxuan {

// One picture of one page.
struct PageWish
{
    int page = 0;
    PageShape shape;

    bool operator==(const PageWish &) const = default;
};

// Pictures of pages of all open documents, those longest unused let go when there are too many.
// Used by several threads.
class PageCache
{
public:
    static constexpr qint64 kMostBytes = 200'000'000;

    explicit PageCache(qint64 mostBytes = kMostBytes);
    // The one that the whole program shares.
    static std::shared_ptr<PageCache> common();

    void put(quint64 document, const PageWish &wish, const QImage &image);
    std::optional<QImage> find(quint64 document, const PageWish &wish);
    bool contains(quint64 document, const PageWish &wish) const;
    // The sharpest picture of the whole page in this turn, to be shown until the right one is
    // there.
    std::optional<QImage> substitute(quint64 document, int page, int turns) const;
    void forget(quint64 document);
    qint64 bytes() const;

private:
    struct Entry
    {
        quint64 document = 0;
        PageWish wish;
        QImage image;
    };

    mutable std::mutex m_mutex;
    std::list<Entry> m_entries; // the last used first
    qint64 m_bytes = 0;
    const qint64 m_mostBytes;
};

} // namespace linxuan
