// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/preview/videosamples.h"

#include "core/base/digest.h"

#include <QFile>

namespace linxuan {

namespace {

constexpr int kBits = 12;
constexpr double kBlock = 16;
constexpr double kWidth = 192;

} // namespace

ViewedFile corpusVideo(const QString &name, const QString &renditions)
{
    ViewedFile file;
    file.title = QStringLiteral("微课视频");
    file.format = name.section(u'.', -1);
    file.paths = {QStringLiteral(VIDEO_CORPUS "/") + name};
    QFile bytes(file.paths.first());
    if (bytes.open(QIODevice::ReadOnly))
        file.sha256 = sha256(bytes.readAll());
    file.renditions = renditions;
    return file;
}

int countedNumber(const QImage &picture)
{
    const double scale = picture.width() / kWidth;
    int number = 0;
    for (int bit = 0; bit < kBits; ++bit) {
        const int x = static_cast<int>((bit + 0.5) * kBlock * scale);
        const int y = static_cast<int>(kBlock / 2 * scale);
        number |= (picture.pixelColor(x, y).lightness() > 127 ? 1 : 0) << bit;
    }
    return number;
}

} // namespace linxuan
