// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QSizeF>

#include <memory>

namespace Poppler {
class Document;
}

namespace linxuan {

// The pages of a PDF file as pictures. Used by one thread at a time.
class PdfPages
{
public:
    // Errors: NotFound; Unreadable when it is no PDF, is encrypted, or has no pages.
    static Result<PdfPages> open(const QString &path);

    PdfPages(PdfPages &&) noexcept;
    PdfPages &operator=(PdfPages &&) noexcept;
    ~PdfPages();

    int count() const;
    // Upright, in points; empty for a page that cannot be read. Pages count from 0.
    QSizeF size(int page) const;
    // One pixel per point at scale 1. Errors: Usage for a page that is not there or a scale that is
    // not positive; Invalid when the picture would be larger than 100 million pixels; Unreadable.
    Result<QImage> render(int page, double scale) const;

private:
    explicit PdfPages(std::unique_ptr<Poppler::Document> document);

    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace linxuan
