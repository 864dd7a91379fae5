// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/videofault.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Video)
};

constexpr std::array<std::pair<VideoFault, const char *>, 14> kNames{{
    {VideoFault::Missing, "missing"},
    {VideoFault::Empty, "empty"},
    {VideoFault::NotVideo, "not-video"},
    {VideoFault::NoIndex, "no-index"},
    {VideoFault::NoPictures, "no-pictures"},
    {VideoFault::NoDecoder, "no-decoder"},
    {VideoFault::Encrypted, "encrypted"},
    {VideoFault::TooLarge, "too-large"},
    {VideoFault::Undecodable, "undecodable"},
    {VideoFault::TooSlow, "too-slow"},
    {VideoFault::Damaged, "damaged"},
    {VideoFault::NoProbe, "no-probe"},
    {VideoFault::Altered, "altered"},
    {VideoFault::NotRead, "not-read"},
}};

QString sentence(VideoFault fault, const QString &detail)
{
    switch (fault) {
    case VideoFault::None:
        return {};
    case VideoFault::Missing:
        return Text::tr("The file is not there.");
    case VideoFault::Empty:
        return Text::tr("The file is empty (0 bytes).");
    case VideoFault::NotVideo:
        return Text::tr("The file is not a video that Linxuan knows.");
    case VideoFault::NoIndex:
        return Text::tr("The video breaks off: its index is missing, as when copying was "
                        "interrupted. Ask for the file again.");
    case VideoFault::NoPictures:
        return Text::tr("The file has sound only, no pictures.");
    case VideoFault::NoDecoder:
        return Text::tr("Pictures coded as %1 cannot be shown here.").arg(detail);
    case VideoFault::Encrypted:
        return Text::tr("The video is encrypted.");
    case VideoFault::TooLarge:
        return Text::tr("The pictures are too large to be shown (%1).").arg(detail);
    case VideoFault::Undecodable:
        return Text::tr("The pictures (%1) are damaged and cannot be shown.").arg(detail);
    case VideoFault::TooSlow:
        return Text::tr("The video could not be examined within 10 seconds.");
    case VideoFault::Damaged:
        return Text::tr("The video is damaged.");
    case VideoFault::NoProbe:
        return Text::tr("The part of Linxuan that examines videos could not be started. Install "
                        "Linxuan again.");
    case VideoFault::Altered:
        return Text::tr("The file was altered or damaged; it is not shown.");
    case VideoFault::NotRead:
        return Text::tr("The file cannot be read. See that the disk is connected, then open it "
                        "again.");
    }
    return {};
}

} // namespace

QString faultName(VideoFault fault)
{
    for (const auto &[value, name] : kNames) {
        if (value == fault)
            return QString::fromLatin1(name);
    }
    return {};
}

VideoFault faultFromName(const QString &name)
{
    for (const auto &[value, known] : kNames) {
        if (name == QLatin1String(known))
            return value;
    }
    return VideoFault::None;
}

Error videoError(VideoFault fault, const QString &title, const QString &detail)
{
    const ErrorCode code = fault == VideoFault::Missing ? ErrorCode::NotFound
        : fault == VideoFault::Altered                  ? ErrorCode::Corrupt
                                                        : ErrorCode::Unreadable;
    return {code, Text::tr("%1: %2").arg(title, sentence(fault, detail)),
            faultName(fault) + u' ' + detail};
}

} // namespace linxuan
