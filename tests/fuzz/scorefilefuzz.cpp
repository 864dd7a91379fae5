// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scorefile.h"
#include "core/exchange/scorefilejson.h"

#include <QtEndian>

#include <cstdlib>

using namespace linxuan;

// A body is read behind a signature that nobody can guess, so it is tried by itself too.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (const auto file = readScoreFile(input); !file && file.error().message.isEmpty())
        std::abort();
    const auto scores = readScores(input);
    if (!scores)
        return 0;
    const auto again = readScores(scoresJson(*scores));
    if (!again || *again != *scores)
        std::abort();
    return 0;
}
