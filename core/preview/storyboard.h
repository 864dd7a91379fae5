// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/viewedfile.h"

#include <QByteArray>
#include <QImage>

#include <atomic>
#include <optional>
#include <vector>

namespace linxuan {

// Small pictures along a video, at most 240, each at most 192 × 108.
class Storyboard
{
public:
    // Made before; none when it was not, or cannot be read.
    static std::optional<Storyboard> load(const ViewedFile &file);
    // Makes it and keeps it among the renditions, or of a source's file nowhere. Takes from a
    // second to minutes; meant for a thread of low priority. The file must have passed
    // examineVideo(). None when cancelled or undecodable.
    static std::optional<Storyboard> make(const ViewedFile &file, qint64 lengthMs,
                                          const std::atomic<bool> &cancelled);

    bool isEmpty() const { return m_pictures.empty(); }
    int count() const { return static_cast<int>(m_pictures.size()); }
    // The picture nearest before the moment, decoded now (under a millisecond).
    QImage picture(qint64 ms) const;
    // When the picture that picture() gives was.
    std::optional<qint64> moment(qint64 ms) const;

private:
    struct Picture
    {
        qint64 ms = 0;
        QByteArray jpeg;
    };

    const Picture *nearest(qint64 ms) const;
    bool save(const QString &path) const;

    std::vector<Picture> m_pictures; // by moment
};

} // namespace linxuan
