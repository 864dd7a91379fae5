// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/pdfpages.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <poppler-qt6.h>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PdfPages)
};

constexpr double pointsPerInch = 72;
constexpr double mostPixels = 100e6;

Error unreadable(const QString &path)
{
    return {ErrorCode::Unreadable,
            Text::tr("%1 cannot be read as a PDF. It may be damaged or protected by a password.")
                .arg(path),
            {}};
}

} // namespace

PdfPages::PdfPages(std::unique_ptr<Poppler::Document> document)
    : m_document(std::move(document))
{ }

PdfPages::PdfPages(PdfPages &&) noexcept = default;
PdfPages &PdfPages::operator=(PdfPages &&) noexcept = default;
PdfPages::~PdfPages() = default;

Result<PdfPages> PdfPages::open(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::NotFound, Text::tr("There is no file %1.").arg(path), {}};
    auto document = Poppler::Document::load(path);
    if (!document || document->isLocked() || document->numPages() < 1)
        return unreadable(path);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return PdfPages(std::move(document));
}

int PdfPages::count() const
{
    return m_document->numPages();
}

QSizeF PdfPages::size(int page) const
{
    if (page < 0 || page >= count())
        return {};
    const auto source = m_document->page(page);
    return source ? source->pageSizeF() : QSizeF();
}

Result<QImage> PdfPages::render(int page, double scale) const
{
    if (page < 0 || page >= count() || !(scale > 0))
        return Error{ErrorCode::Usage, Text::tr("There is no page %1.").arg(page + 1), {}};
    const auto source = m_document->page(page);
    if (!source)
        return Error{ErrorCode::Unreadable, Text::tr("Page %1 cannot be read.").arg(page + 1), {}};
    const QSizeF wanted = source->pageSizeF() * scale;
    if (!(wanted.width() * wanted.height() <= mostPixels))
        return Error{ErrorCode::Invalid,
                     Text::tr("Page %1 is too large to be shown at this size.").arg(page + 1),
                     {}};
    const QImage image = source->renderToImage(pointsPerInch * scale, pointsPerInch * scale);
    if (image.isNull())
        return Error{ErrorCode::Unreadable, Text::tr("Page %1 cannot be drawn.").arg(page + 1), {}};
    return image;
}

} // namespace linxuan
