// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/pagecache.h"

#include <algorithm>

namespace linxuan {

PageCache::PageCache(qint64 mostBytes)
    : m_mostBytes(mostBytes)
{ }

std::shared_ptr<PageCache> PageCache::common()
{
    static const auto cache = std::make_shared<PageCache>();
    return cache;
}

void PageCache::put(quint64 document, const PageWish &wish, const QImage &image)
{
    const std::lock_guard guard(m_mutex);
    if (image.sizeInBytes() > m_mostBytes)
        return;
    m_entries.push_front({document, wish, image});
    m_bytes += image.sizeInBytes();
    const auto same =
        std::find_if(std::next(m_entries.begin()), m_entries.end(), [&](const Entry &entry) {
            return entry.document == document && entry.wish == wish;
        });
    if (same != m_entries.end()) {
        m_bytes -= same->image.sizeInBytes();
        m_entries.erase(same);
    }
    while (m_bytes > m_mostBytes) {
        m_bytes -= m_entries.back().image.sizeInBytes();
        m_entries.pop_back();
    }
}

std::optional<QImage> PageCache::find(quint64 document, const PageWish &wish)
{
    const std::lock_guard guard(m_mutex);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.document == document && entry.wish == wish;
    });
    if (found == m_entries.end())
        return std::nullopt;
    m_entries.splice(m_entries.begin(), m_entries, found);
    return found->image;
}

bool PageCache::contains(quint64 document, const PageWish &wish) const
{
    const std::lock_guard guard(m_mutex);
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.document == document && entry.wish == wish;
    });
}

std::optional<QImage> PageCache::substitute(quint64 document, int page, int turns) const
{
    const std::lock_guard guard(m_mutex);
    const Entry *best = nullptr;
    for (const Entry &entry : m_entries) {
        if (entry.document == document && entry.wish.page == page && entry.wish.shape.turns == turns
            && entry.wish.shape.part.isEmpty()
            && (!best || entry.wish.shape.scale > best->wish.shape.scale))
            best = &entry;
    }
    return best ? std::optional(best->image) : std::nullopt;
}

void PageCache::forget(quint64 document)
{
    const std::lock_guard guard(m_mutex);
    m_entries.remove_if([this, document](const Entry &entry) {
        if (entry.document == document)
            m_bytes -= entry.image.sizeInBytes();
        return entry.document == document;
    });
}

qint64 PageCache::bytes() const
{
    const std::lock_guard guard(m_mutex);
    return m_bytes;
}

} // namespace linxuan
