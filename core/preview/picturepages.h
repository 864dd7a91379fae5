// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/pagesource.h"
#include "core/preview/viewedfile.h"

namespace linxuan {

// Pictures (png, jpg …) as pages, one file a page. A pixel counts as a dot of 1/96 inch. What comes
// from a source is taken from it anew for each drawing, so that hundreds of pictures hold neither
// memory nor open files.
class PicturePages final : public PageSource
{
public:
    // Errors: Unreadable when there is but one file and it is no picture that can be read; those of
    // its source.
    static Result<PicturePages> open(const ViewedFile &file);

    int count() const override;
    QSizeF size(int page) const override;
    Result<QImage> draw(int page, const PageShape &shape, const Stop &stop = {}) const override;
    PageText text(int, const Stop & = {}) const override { return {}; }
    std::vector<OutlineItem> outline() const override { return {}; }

private:
    ViewedFile m_file;
    std::vector<QSize> m_sizes; // in pixels, as the camera's remark on its position says
};

// A picture read no larger than needed for a size, turned as its remark says; null if it cannot be.
QImage readPicture(const QString &path, const QSize &atLeast);
QSize pictureSize(const QString &path);

} // namespace linxuan
