// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdf.h"

#include "core/report/pagepainter.h"
#include "core/report/shape.h"
#include "core/report/typecase.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

#include <utility>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Pdf)
};

QStringList missingIn(const Document &document, TypeCase &typeCase)
{
    QStringList missing;
    const auto look = [&](FontRole role, const QString &text) {
        for (const QString &character : typeCase.missing(role, text)) {
            if (!missing.contains(character))
                missing.append(character);
        }
    };
    look(FontRole::Headline, document.title);
    forEachText(document, [&](const QString &text) { look(FontRole::Body, text); });
    return missing;
}

QPageLayout pageOf(const PageLayout &layout)
{
    return QPageLayout(QPageSize(QPageSize::A4),
                       layout.sheet.width() < layout.sheet.height() ? QPageLayout::Portrait
                                                                    : QPageLayout::Landscape,
                       QMarginsF());
}

Result<QByteArray> draw(const QString &title, const std::vector<PageLayout> &layouts,
                        TypeCase &typeCase)
{
    const Error failed{ErrorCode::Storage, Text::tr("The PDF could not be drawn."), {}};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageLayout(pageOf(layouts.front()));
    writer.setTitle(QString(title).replace(u'\n', u' '));
    writer.setCreator(u"Linxuan"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return failed;
    PagePainter pages(painter, typeCase);
    bool isFirst = true;
    for (const PageLayout &layout : layouts) {
        for (size_t page = 0; page < layout.pages.size(); ++page) {
            writer.setPageLayout(pageOf(layout));
            if (!std::exchange(isFirst, false) && !writer.newPage())
                return failed;
            pages.draw(layout, page);
        }
    }
    painter.end();
    auto settled = settlePdf(buffer.data(), pages.texts());
    if (!settled)
        return failed;
    return *std::move(settled);
}

Result<void> requireGlyphs(std::span<const Document> documents, TypeCase &typeCase)
{
    QStringList missing;
    for (const Document &document : documents)
        missing += missingIn(document, typeCase);
    missing.removeDuplicates();
    if (missing.isEmpty())
        return {};
    return Error{ErrorCode::Invalid,
                 Text::tr("No installed font has these characters: %1. Install a font that has "
                          "them, such as fonts-hanazono, and print again.")
                     .arg(missing.join(u' ')),
                 {}};
}

} // namespace

QStringList missingGlyphs(const Document &document)
{
    TypeCase typeCase;
    return missingIn(document, typeCase);
}

Result<int> writePdf(const Document &document, const QString &path)
{
    return writePdf(std::span(&document, 1), path);
}

Result<int> writePdf(std::span<const Document> documents, const QString &path)
{
    if (documents.empty())
        return Error{ErrorCode::Invalid, Text::tr("There is nothing to print."), {}};
    TypeCase typeCase;
    std::vector<PageLayout> layouts;
    for (const Document &document : documents)
        LX_CHECK(checkShape(document));
    LX_CHECK(requireGlyphs(documents, typeCase));
    size_t pages = 0;
    for (const Document &document : documents) {
        LX_TRY(PageLayout layout, layOut(document, typeCase));
        pages += layout.pages.size();
        layouts.push_back(std::move(layout));
    }
    LX_TRY(const QByteArray bytes, draw(documents.front().title, layouts, typeCase));
    LX_CHECK(saveWhole(path, bytes));
    return int(pages);
}

} // namespace linxuan
