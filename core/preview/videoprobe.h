// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/videofacts.h"
#include "core/preview/videofault.h"
#include "core/preview/videoinput.h"

namespace linxuan {

// What examining a video's bytes gave: facts, or the fault.
struct ProbeAnswer
{
    std::optional<VideoFacts> facts;
    VideoFault fault = VideoFault::None;
    QString detail;

    QByteArray toJson() const;
    static ProbeAnswer fromJson(const QByteArray &json);
};

// Opens the file and decodes a picture at its begin, middle and end. Meant for the process that
// serveVideoProbe() runs in: the bytes are not to be trusted.
ProbeAnswer probeVideo(const VideoInput &input);

// main() of linxuan-video-probe: gives up memory, time and privileges beyond what a probe takes,
// examines the file named by the first argument and writes the answer to standard output. With
// "--bytes SIZE" in its place the bytes are asked for over standard input, as byterequests.h has
// it.
int serveVideoProbe(int argc, char *argv[]);

} // namespace linxuan
