// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/viewedfile.h"

#include <QImage>

namespace linxuan {

// A file of tests/data/corpus/make-videos as the viewers take it; kept in `renditions`.
ViewedFile corpusVideo(const QString &name, const QString &renditions = {});

// The number that the counted-* files carry in each picture; the picture may be scaled.
int countedNumber(const QImage &picture);

} // namespace linxuan
