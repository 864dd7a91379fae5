// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cleaning/cleaning.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace linxuan {

// Where the bytes of a clean copy go; any order.
class CleanSink
{
public:
    virtual ~CleanSink() = default;
    virtual void write(qint64 at, const char *bytes, size_t size) = 0;
    virtual void pulse() = 0; // the work moves on
};

// These open foreign bytes and are meant for the process that serveCleaning() runs in.

// Without document properties, XMP, private data of programs, attachments, the names of whoever
// commented or signed, links to files, scripts, hidden descriptions, and earlier versions.
CleanOutcome cleanPdf(std::string_view bytes, CleanSink &sink);

bool isPicture(std::string_view head);
// Without EXIF, XMP, comments and whatever hangs behind the picture. The dots stay as they are; a
// photograph that says in its EXIF which way is up is turned and becomes a PNG.
CleanOutcome cleanPicture(std::string_view bytes, CleanSink &sink);

// The container written anew around the same packets: pictures, sound and subtitles without any
// tags, chapters, covers and attachments. `isMedia` tells whether it was a container at all.
CleanOutcome cleanVideo(const QString &path, CleanSink &sink, bool &isMedia);

// The picture file's own parts, nothing where they make no sense.
std::optional<std::string> strippedJpeg(std::string_view bytes);
std::optional<std::string> strippedPng(std::string_view bytes);
std::optional<std::string> strippedGif(std::string_view bytes);
std::optional<std::string> strippedWebp(std::string_view bytes);
// The way up of a JPEG's EXIF, 1 to 8; 1 where it does not say.
int jpegOrientation(std::string_view bytes);

// main() of linxuan-clean: gives up memory, time and privileges, cleans the file that is its
// standard input, and writes frames to standard output.
int serveCleaning(int argc, char *argv[]);

} // namespace linxuan
