// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/pagerenderer.h"

#include "core/task/task.h"

namespace linxuan {

void PageRenderer::setPages(std::shared_ptr<const PdfPages> pages)
{
    m_pages = std::move(pages);
    m_wanted.clear();
    ++m_generation;
}

void PageRenderer::want(const QList<int> &pages, double scale)
{
    if (scale != m_scale)
        ++m_generation;
    m_scale = scale;
    m_wanted = pages;
    next();
}

void PageRenderer::next()
{
    if (m_busy || m_wanted.isEmpty() || !m_pages)
        return;
    m_busy = true;
    const int page = m_wanted.takeFirst();
    runTask(
        this,
        [pages = m_pages, page, scale = m_scale](TaskState &) {
            return pages->render(page, scale);
        },
        [this, page, generation = m_generation](const Result<QImage> &picture) {
            m_busy = false;
            if (picture && generation == m_generation)
                Q_EMIT drawn(page, *picture);
            next();
        });
}

} // namespace linxuan
