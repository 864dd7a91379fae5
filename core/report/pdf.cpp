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

QPageLayout pageOf(const PageLayout &layout)
{
    const bool isLarge = layout.sheet.width() + layout.sheet.height() > 1500;
    return QPageLayout(QPageSize(isLarge ? QPageSize::A3 : QPageSize::A4),
                       layout.sheet.width() < layout.sheet.height() ? QPageLayout::Portrait
                                                                    : QPageLayout::Landscape,
                       QMarginsF());
}

// Lays out one document after the other: thousands of score sheets would not fit into memory.
class Printing
{
public:
    Printing(QIODevice &device, TypeCase &typeCase, const QString &title)
        : m_writer(&device)
        , m_typeCase(typeCase)
        , m_pages(m_painter, typeCase)
    {
        m_writer.setResolution(72);
        m_writer.setTitle(QString(title).replace(u'\n', u' '));
        m_writer.setCreator(u"Linxuan"_s);
    }

    Result<void> add(const Document &document)
    {
        LX_TRY(const PageLayout layout, layOut(document, m_typeCase));
        for (int copy = 0; copy < document.copies; ++copy) {
            for (size_t page = 0; page < layout.pages.size(); ++page) {
                m_writer.setPageLayout(pageOf(layout));
                if (m_count++ == 0 ? !m_painter.begin(&m_writer) : !m_writer.newPage())
                    return failed();
                m_pages.draw(layout, page);
            }
        }
        return {};
    }
    void finish() { m_painter.end(); }
    int count() const { return m_count; }
    const std::vector<FontText> &texts() const { return m_pages.texts(); }
    static Error failed()
    {
        return {ErrorCode::Storage, Text::tr("The PDF could not be drawn."), {}};
    }

private:
    QPdfWriter m_writer;
    TypeCase &m_typeCase;
    QPainter m_painter;
    PagePainter m_pages;
    int m_count = 0;
};

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
    for (const Document &document : documents)
        LX_CHECK(checkShape(document));
    LX_CHECK(requireGlyphs(documents, typeCase));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Printing printing(buffer, typeCase, documents.front().title);
    for (const Document &document : documents)
        LX_CHECK(printing.add(document));
    printing.finish();
    const auto settled = settlePdf(buffer.data(), printing.texts());
    if (!settled)
        return Printing::failed();
    LX_CHECK(saveWhole(path, *settled));
    return printing.count();
}

} // namespace linxuan
