// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/measuring.h"

namespace linxuan {

inline constexpr qint64 kSmallestPicture =
    4'096; // bytes as stored; smaller ones are bullets and logos
inline constexpr size_t kMostPictures = 500; // of one document
inline constexpr qint64 kMostPixels = 25'000'000; // of a picture that is decoded

// How a picture looks from afar, in 256 bits: where it grows brighter from left to right. The same
// picture has nearly the same bits after it was made smaller or saved as JPEG, as office programs
// do with what they put into a PDF. Empty where a picture has too few edges to be told by them.
// After Krawetz, "Kind of like that" (2013), with a threshold that keeps plain areas still.
QByteArray lookOf(const QImage &picture);

// Nothing for drawings, damaged pictures and those above kMostPixels.
QImage decodedPicture(std::string_view bytes);

// The pictures of kSmallestPicture and more, each once. As many as could be found where the file is
// damaged.
std::vector<EmbeddedPicture> picturesInPdf(const QString &path, const Pulse &pulse);

} // namespace linxuan
