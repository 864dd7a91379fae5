// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/measuring.h"
#include "core/checks/pictures.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr int kMostPages = 2'000;
constexpr int kMostDrawn = 100; // pages in which codes are looked for
constexpr qsizetype kMostText = 8'000'000; // characters of a document
constexpr double kDots = 1'500'000; // of a page for the codes
constexpr double kPointsPerInch = 72;

const std::pair<QString, QString> kProperties[] = {
    {u"Author"_s, u"author"_s},     {u"Title"_s, u"title"_s},     {u"Subject"_s, u"subject"_s},
    {u"Keywords"_s, u"keywords"_s}, {u"Creator"_s, u"creator"_s}, {u"Producer"_s, u"producer"_s},
    {u"Company"_s, u"company"_s},   {u"Manager"_s, u"manager"_s},
};

qint64 inkOf(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
}

QImage smallPicture(const Poppler::Page &page)
{
    const QSizeF size = page.pageSizeF();
    const double area = size.width() * size.height();
    if (!(area > 1 && area < 1e8))
        return {};
    const double resolution = kPointsPerInch * std::min(3.0, std::sqrt(kDots / area));
    return page.renderToImage(resolution, resolution);
}

// In reading order, line by line as they stand on the page: people read it beside another text.
QString linesOf(const Poppler::Page &page)
{
    QString text;
    std::optional<QRectF> last;
    for (const auto &word : page.textList()) {
        const QRectF box = word->boundingBox();
        const bool isOtherLine =
            last && std::abs(box.center().y() - last->center().y()) > last->height() / 2;
        if (isOtherLine)
            text += u'\n';
        text += word->text();
        if (word->hasSpaceAfter())
            text += u' ';
        last = box;
    }
    return text;
}

QStringList looseFonts(const Poppler::Document &document, const Pulse &pulse)
{
    QStringList names;
    const std::unique_ptr<Poppler::FontIterator> fonts(document.newFontIterator());
    while (fonts && fonts->hasNext() && fonts->currentPage() < kMostPages) {
        pulse();
        for (const Poppler::FontInfo &font : fonts->next()) {
            if (!font.isEmbedded() && !names.contains(font.name()))
                names += font.name();
        }
    }
    return names;
}

class Reading
{
public:
    explicit Reading(const Poppler::Document &document)
        : m_document(document)
    { }

    void run(MeasuredFile &file, const Pulse &pulse)
    {
        const int pages = std::min(m_document.numPages(), kMostPages);
        for (int number = 0; number < pages; ++number) {
            pulse();
            const auto page = m_document.page(number);
            if (number > 0)
                file.text += u'\f';
            if (!page)
                continue;
            if (file.text.size() < kMostText)
                file.text += linesOf(*page);
            if (number < kMostDrawn)
                look(*page, number + 1, file.measurement.codes);
        }
    }

private:
    static void look(const Poppler::Page &page, int number, std::vector<SeenCode> &codes)
    {
        const QImage picture = smallPicture(page);
        if (picture.isNull())
            return;
        for (const QString &text : codesIn(picture))
            codes.push_back({text, std::nullopt, number});
    }

    const Poppler::Document &m_document;
};

MeasuredFile without(Condition condition, const QString &detail)
{
    MeasuredFile file;
    file.measurement.condition = condition;
    file.measurement.content = Content::Pdf;
    file.measurement.ending = u"pdf"_s;
    file.measurement.detail = detail;
    return file;
}

} // namespace

MeasuredFile measurePdf(const QString &path, const Pulse &pulse)
{
    const auto document = Poppler::Document::load(path);
    if (!document)
        return without(Condition::Broken, u"poppler"_s);
    if (document->isLocked())
        return without(Condition::Encrypted, {});
    if (document->numPages() < 1)
        return without(Condition::Broken, u"no pages"_s);
    MeasuredFile file = without(Condition::Fine, {});
    PaperMeasures paper;
    paper.pages = document->numPages();
    for (const auto &[key, name] : kProperties) {
        if (const QString value = document->info(key).trimmed().left(500); !value.isEmpty())
            paper.properties.insert(name, value);
    }
    paper.looseFonts = looseFonts(*document, pulse);
    Reading(*document).run(file, pulse);
    paper.characters = inkOf(file.text);
    paper.isScanned = paper.characters == 0;
    paper.pictures = picturesInPdf(path, pulse);
    file.measurement.paper = std::move(paper);
    return file;
}

} // namespace linxuan
