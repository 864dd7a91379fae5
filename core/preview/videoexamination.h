// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/preview/videofacts.h"
#include "core/preview/viewedfile.h"

#include <atomic>

namespace linxuan {

// The facts of a video whose bytes a process of ours with little memory and time has opened before.
// A file that passed is known by its digest from then on; one from a source while the program runs.
// Takes up to 10 seconds; not for the thread of the window. Errors: those of videoError();
// Cancelled.
Result<VideoFacts> examineVideo(const ViewedFile &file, const std::atomic<bool> &cancelled);

// The record of a file that passed before; none for an unknown one.
std::optional<VideoFacts> knownVideo(const ViewedFile &file);

// Where something made from the file is kept: "<digest>.<ending>" in its folder of renditions;
// empty when the file has no digest or folder, or comes from a source.
QString renditionPath(const ViewedFile &file, const QString &ending);

} // namespace linxuan
