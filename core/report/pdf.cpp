// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdf.h"

#include "core/report/pagepainter.h"
#include "core/report/shape.h"
#include "core/report/typecase.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

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

QPageLayout pageOf(Orientation orientation)
{
    return QPageLayout(QPageSize(QPageSize::A4),
                       orientation == Orientation::Portrait ? QPageLayout::Portrait
                                                            : QPageLayout::Landscape,
                       QMarginsF());
}

Result<QByteArray> draw(const Document &document, const PageLayout &layout, TypeCase &typeCase)
{
    const Error failed{ErrorCode::Storage, Text::tr("The PDF could not be drawn."), {}};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageLayout(pageOf(document.orientation));
    writer.setTitle(QString(document.title).replace(u'\n', u' '));
    writer.setCreator(u"Linxuan"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return failed;
    PagePainter pages(painter, typeCase, layout);
    for (size_t page = 0; page < layout.pages.size(); ++page) {
        if (page > 0 && !writer.newPage())
            return failed;
        pages.draw(page);
    }
    painter.end();
    auto settled = settlePdf(buffer.data(), pages.texts());
    if (!settled)
        return failed;
    return *std::move(settled);
}

} // namespace

QStringList missingGlyphs(const Document &document)
{
    TypeCase typeCase;
    return missingIn(document, typeCase);
}

Result<int> writePdf(const Document &document, const QString &path)
{
    LX_CHECK(checkShape(document));
    TypeCase typeCase;
    if (const QStringList missing = missingIn(document, typeCase); !missing.isEmpty())
        return Error{ErrorCode::Invalid,
                     Text::tr("No installed font has these characters: %1. Install a font that has "
                              "them, such as fonts-hanazono, and print again.")
                         .arg(missing.join(u' ')),
                     {}};
    const PageLayout layout = layOut(document, typeCase);
    LX_TRY(const QByteArray bytes, draw(document, layout, typeCase));
    LX_CHECK(saveWhole(path, bytes));
    return int(layout.pages.size());
}

} // namespace linxuan
