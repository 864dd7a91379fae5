// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/pdfpages.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <poppler-qt6.h>

#include <cmath>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PdfPages)
};

constexpr double pointsPerInch = 72;
constexpr double mostPixels = 100e6;
constexpr qsizetype mostText = 1'000'000; // characters of one page
constexpr int deepest = 8; // of an outline
constexpr size_t mostItems = 5'000;

Error unreadable(const QString &path)
{
    return {ErrorCode::Unreadable,
            Text::tr("%1 cannot be read as a PDF. It may be damaged or protected by a password.")
                .arg(path),
            {}};
}

// How Poppler asks, every few strokes, whether to go on.
QVariant closureOf(const Stop &stop)
{
    return QVariant::fromValue(static_cast<const void *>(&stop));
}

bool isStopped(const QVariant &closure)
{
    const auto &stop = *static_cast<const Stop *>(closure.value<const void *>());
    return stop && stop();
}

// Outlines may run in circles, so depth and number are bounded.
void gather(const QVector<Poppler::OutlineItem> &from, int depth, std::vector<OutlineItem> &items)
{
    for (const Poppler::OutlineItem &item : from) {
        if (depth > deepest || items.size() >= mostItems)
            return;
        const auto target = item.destination();
        const QString title = item.name().simplified();
        if (target && target->pageNumber() > 0 && !title.isEmpty())
            items.push_back({title, target->pageNumber() - 1, depth});
        if (item.hasChildren())
            gather(item.children(), depth + 1, items);
    }
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
    return draw(page, {scale, 0, {}});
}

Result<QImage> PdfPages::draw(int page, const PageShape &shape, const Stop &stop) const
{
    if (page < 0 || page >= count() || !(shape.scale > 0))
        return Error{ErrorCode::Usage, Text::tr("There is no page %1.").arg(page + 1), {}};
    const auto source = m_document->page(page);
    if (!source)
        return Error{ErrorCode::Unreadable, Text::tr("Page %1 cannot be read.").arg(page + 1), {}};
    const QSizeF wanted =
        shape.part.isEmpty() ? source->pageSizeF() * shape.scale : QSizeF(shape.part.size());
    if (!(wanted.width() * wanted.height() <= mostPixels))
        return Error{ErrorCode::Invalid,
                     Text::tr("Page %1 is too large to be shown at this size.").arg(page + 1),
                     {}};
    const double resolution = pointsPerInch * shape.scale;
    const bool isWhole = shape.part.isEmpty();
    const QRect part = isWhole ? QRect(QPoint(-1, -1), QSize(-1, -1)) : shape.part;
    const auto turn = static_cast<Poppler::Page::Rotation>(shape.turns & 3);
    const QImage image =
        source->renderToImage(resolution, resolution, part.x(), part.y(), part.width(),
                              part.height(), turn, nullptr, nullptr, isStopped, closureOf(stop));
    if (image.isNull() && stop && stop())
        return Error{ErrorCode::Cancelled, {}, {}};
    if (image.isNull())
        return Error{ErrorCode::Unreadable, Text::tr("Page %1 cannot be drawn.").arg(page + 1), {}};
    return image;
}

PageText PdfPages::text(int page, const Stop &stop) const
{
    PageText result;
    const auto source = page >= 0 && page < count() ? m_document->page(page) : nullptr;
    if (!source)
        return result;
    qreal lastTop = -1;
    for (const auto &word : source->textList(Poppler::Page::Rotate0, isStopped, closureOf(stop))) {
        const QRectF box = word->boundingBox();
        if (lastTop >= 0 && std::abs(box.center().y() - lastTop) > box.height() / 2
            && !result.text.endsWith(u'\n')) {
            result.text += u'\n';
            result.boxes.emplace_back();
        }
        lastTop = box.center().y();
        const QString text = word->text();
        for (qsizetype i = 0; i < text.size(); ++i)
            result.boxes.push_back(word->charBoundingBox(int(i)));
        result.text += text;
        if (word->hasSpaceAfter()) {
            result.text += u' ';
            result.boxes.emplace_back();
        }
        if (result.text.size() > mostText)
            break;
    }
    return result;
}

std::vector<OutlineItem> PdfPages::outline() const
{
    std::vector<OutlineItem> items;
    gather(m_document->outline(), 0, items);
    return items;
}

} // namespace linxuan
