// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace linxuan {

// Why a video cannot be shown.
enum class VideoFault {
    None,
    Missing, // no such file
    Empty, // zero bytes
    NotVideo, // no container we know
    NoIndex, // the index (moov) is missing, as when copying was broken off
    NoPictures, // sound alone
    NoDecoder, // detail: the codec
    Encrypted,
    TooLarge, // detail: width × height
    Undecodable, // detail: the codec
    TooSlow,
    Damaged,
    NoProbe, // our own program is missing
    Altered, // a source found that the file is not what it was
    NotRead, // a source did not get the bytes from the medium
};

// The fault's name in the probe's answer, and back; None for other words.
QString faultName(VideoFault fault);
VideoFault faultFromName(const QString &name);

// What people read; names the material by `title` alone.
Error videoError(VideoFault fault, const QString &title, const QString &detail = {});

} // namespace linxuan
