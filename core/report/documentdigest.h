// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace linxuan {

// SHA-256 of what a document says, in 32 bytes: of its texts and how they are parted, not of fonts,
// paper or copies. The same words in another order or cell give another digest.
QByteArray documentDigest(const Document &document);

} // namespace linxuan
