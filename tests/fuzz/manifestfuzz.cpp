// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/manifest.h"

#include <cstdlib>

using namespace linxuan;

// Whatever is read has to come back the same from what it is written as.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto manifest = readManifest(json);
    if (manifest) {
        const auto again = readManifest(manifestJson(*manifest));
        if (!again || *again != *manifest)
            std::abort();
    }
    if (openManifest(json, QByteArray(kSignatureSize, 's')))
        std::abort();
    return 0;
}
