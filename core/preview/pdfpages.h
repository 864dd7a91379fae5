// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/pagesource.h"

#include <memory>

namespace Poppler {
class Document;
}

namespace linxuan {

// The pages of a PDF file as pictures and as text. Used by one thread at a time.
class PdfPages final : public PageSource
{
public:
    // Errors: NotFound; Unreadable when it is no PDF, is encrypted, or has no pages.
    static Result<PdfPages> open(const QString &path);

    PdfPages(PdfPages &&) noexcept;
    PdfPages &operator=(PdfPages &&) noexcept;
    ~PdfPages() override;

    int count() const override;
    QSizeF size(int page) const override;
    // One pixel per point at scale 1, upright.
    Result<QImage> render(int page, double scale) const;
    Result<QImage> draw(int page, const PageShape &shape, const Stop &stop = {}) const override;
    PageText text(int page, const Stop &stop = {}) const override;
    std::vector<OutlineItem> outline() const override;

private:
    explicit PdfPages(std::unique_ptr<Poppler::Document> document);

    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace linxuan
