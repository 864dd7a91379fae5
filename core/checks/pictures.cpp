// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/pictures.h"

#include <QBuffer>
#include <QImageReader>

namespace linxuan {

namespace {

constexpr int kAcross = 16;
constexpr int kDown = 16;
constexpr int kStep = 3; // of 255; what JPEG adds to a plain area stays below
constexpr int kFewestEdges = 24; // of 256

} // namespace

QByteArray lookOf(const QImage &picture)
{
    if (picture.isNull())
        return {};
    const QImage small =
        picture.scaled(kAcross + 1, kDown, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    QByteArray look(kAcross * kDown / 8, '\0');
    int edges = 0;
    for (int y = 0; y < kDown; ++y) {
        const uchar *line = small.constScanLine(y);
        for (int x = 0; x < kAcross; ++x) {
            if (line[x + 1] - line[x] < kStep)
                continue;
            const int bit = y * kAcross + x;
            look[bit / 8] = char(look[bit / 8] | 1 << bit % 8);
            ++edges;
        }
    }
    return edges < kFewestEdges ? QByteArray() : look;
}

QImage decodedPicture(std::string_view bytes)
{
    QByteArray content = QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()));
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    return reader.read();
}

} // namespace linxuan
