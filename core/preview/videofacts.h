// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace linxuan {

// What a video is, as far as it can be told without playing it. Names that people gave (title,
// chapters, artist) are left in the file: they may say whose it is.
struct VideoFacts
{
    QString container; // "mp4", "matroska" …
    QString videoCodec;
    QString audioCodec; // empty: without sound
    QSize size; // upright, square pixels
    int quarterTurns = 0; // clockwise, to stand upright
    qint64 lengthMs = 0;
    qint64 startMs = 0; // of the container's own clock; moments count from it
    bool isCut = false; // shorter than it says
    std::vector<qint64> chapters; // where they begin, in ms, rising

    bool operator==(const VideoFacts &) const = default;

    QByteArray toJson() const;
    static std::optional<VideoFacts> fromJson(const QByteArray &json);
};

} // namespace linxuan
