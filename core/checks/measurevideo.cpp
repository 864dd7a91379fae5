// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/mediafile.h"

using namespace Qt::StringLiterals;

namespace linxuan {

Measurement measureVideo(const QString &path, const Pulse &pulse)
{
    Measurement measurement;
    measurement.content = Content::Video;
    MediaFile file;
    measurement.condition = file.open(path, measurement.detail);
    if (measurement.condition != Condition::Fine)
        return measurement;
    measurement.detail.clear();
    if (!file.pictures()) {
        measurement.content = Content::Sound;
        return measurement;
    }
    pulse();
    VideoMeasures video = file.facts();
    measurement.ending = video.container;
    listen(file, video, pulse);
    look(file, video, measurement.codes, pulse);
    if (file.isProtected()) {
        measurement.condition = Condition::Encrypted;
        return measurement;
    }
    if (video.codedWidth <= 0 || video.durationMs <= 0) {
        measurement.condition = Condition::Broken;
        measurement.detail = u"neither size nor length"_s;
        return measurement;
    }
    measurement.video = std::move(video);
    return measurement;
}

} // namespace linxuan
