// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cleaning/cleaners.h"

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr int kMostPictureMegabytes = 600;

CleanOutcome failed(const QString &detail)
{
    return {CleanState::Failed, {}, detail};
}

CleanOutcome done(const std::optional<std::string> &stripped, const QString &ending,
                  CleanSink &sink)
{
    if (!stripped)
        return failed(u"damaged %1"_s.arg(ending));
    sink.write(0, stripped->data(), stripped->size());
    return {CleanState::Cleaned, ending, {}};
}

// Decoded, the right way up, and written without loss.
CleanOutcome redrawn(std::string_view bytes, CleanSink &sink)
{
    QByteArray stored = QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()));
    QBuffer in(&stored);
    QImageReader::setAllocationLimit(kMostPictureMegabytes);
    QImageReader reader(&in);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return failed(reader.errorString());
    sink.pulse();
    QByteArray png;
    QBuffer out(&png);
    if (!out.open(QIODevice::WriteOnly) || !image.save(&out, "PNG"))
        return failed(u"png"_s);
    // What the picture said about itself went along as texts.
    return done(strippedPng({png.constData(), size_t(png.size())}), u"png"_s, sink);
}

} // namespace

bool isPicture(std::string_view head)
{
    return head.starts_with("\x89PNG") || head.starts_with("\xff\xd8\xff")
        || head.starts_with("GIF8") || head.starts_with("BM")
        || (head.starts_with("RIFF") && head.substr(8, 4) == "WEBP");
}

CleanOutcome cleanPicture(std::string_view bytes, CleanSink &sink)
{
    if (bytes.starts_with("\x89PNG"))
        return done(strippedPng(bytes), u"png"_s, sink);
    if (bytes.starts_with("GIF8"))
        return done(strippedGif(bytes), u"gif"_s, sink);
    if (bytes.starts_with("RIFF"))
        return done(strippedWebp(bytes), u"webp"_s, sink);
    if (bytes.starts_with("\xff\xd8") && jpegOrientation(bytes) == 1)
        return done(strippedJpeg(bytes), u"jpg"_s, sink);
    return redrawn(bytes, sink);
}

} // namespace linxuan
