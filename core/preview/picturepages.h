// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/pagesource.h"

#include <QStringList>

namespace linxuan {

// Pictures (png, jpg …) as pages, one file a page. A pixel counts as a dot of 1/96 inch.
class PicturePages final : public PageSource
{
public:
    // Errors: Unreadable when a file is no picture that can be read.
    static Result<PicturePages> open(const QStringList &paths);

    int count() const override;
    QSizeF size(int page) const override;
    Result<QImage> draw(int page, const PageShape &shape, const Stop &stop = {}) const override;
    PageText text(int, const Stop & = {}) const override { return {}; }
    std::vector<OutlineItem> outline() const override { return {}; }

private:
    QStringList m_paths;
    std::vector<QSize> m_sizes; // in pixels, as the camera's remark on its position says
};

// A picture read no larger than needed for a size, turned as its remark says; null if it cannot be.
QImage readPicture(const QString &path, const QSize &atLeast);
QSize pictureSize(const QString &path);

} // namespace linxuan
