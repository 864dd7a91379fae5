// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/recommendationfile.h"
#include "core/exchange/recommendationjson.h"

#include <cstdlib>

using namespace linxuan;

// A body is read behind a signature that nobody can guess, so it is tried by itself too. No
// passphrase: the work that a locked file may ask for is not what is looked for here.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (const auto file = readRecommendationFile(input); !file && file.error().message.isEmpty())
        std::abort();
    const auto body = readRecommendation(input);
    if (!body)
        return 0;
    const auto again = readRecommendation(recommendationJson(*body));
    if (!again || *again != *body)
        std::abort();
    return 0;
}
