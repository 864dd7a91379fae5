// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cleaning/mediacopy.h"

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

QString endingOf(QByteArrayView muxer)
{
    if (muxer == "matroska")
        return u"mkv"_s;
    if (muxer == "asf")
        return u"wmv"_s;
    if (muxer == "mpegts")
        return u"ts"_s;
    if (muxer == "adts")
        return u"aac"_s;
    return QString::fromLatin1(muxer);
}

} // namespace

CleanOutcome cleanVideo(const QString &path, CleanSink &sink, bool &isMedia)
{
    MediaCopy copy(sink);
    isMedia = copy.open(path);
    if (!isMedia)
        return {CleanState::Failed, {}, u"no container"_s};
    for (const char *muxer : copy.targets()) {
        if (!copy.prepare(muxer))
            continue;
        if (const auto trouble = copy.copy())
            return {CleanState::Failed, {}, *trouble};
        return {CleanState::Cleaned, endingOf(muxer), {}};
    }
    return {CleanState::Failed, {}, u"no container takes its streams"_s};
}

} // namespace linxuan
