// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace linxuan {

// What of foreign video files is opened at all, by players and by measuring alike. Containers with
// pictures or sound in themselves, as FFmpeg names them: a playlist would lead to other files.
inline constexpr char kMediaContainers[] =
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,asf,flv,live_flv,mpegts,"
    "mpeg,mpegvideo,h264,hevc,m4v,rm,ogg,wav,mp3,aac,flac,dv,mxf";
inline constexpr int kMostMediaStreams = 64;
inline constexpr qint64 kMediaProbeBytes = 4'000'000;
inline constexpr qint64 kMostMediaPixels = 36'000'000;

} // namespace linxuan
