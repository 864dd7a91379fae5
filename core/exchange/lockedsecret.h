// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/secret.h"

namespace linxuan {

// How much work one try at a passphrase costs (Argon2id). Kept with what is locked, so that later
// programs can ask for more.
struct LockCost
{
    quint32 passes = 0;
    quint32 memoryKiB = 0;

    static LockCost moderate(); // 256 MiB, some tenths of a second
    bool operator==(const LockCost &) const = default;
};

inline constexpr quint32 kMostLockPasses = 16;
inline constexpr quint32 kMostLockMemoryKiB = 1024 * 1024;
inline constexpr qsizetype kMostLockedSize = 4096; // of the secret

// The secret under a passphrase (XChaCha20-Poly1305), as bytes to store. Errors: Invalid (empty
// passphrase, cost outside its limits, secret too long), Storage (too little memory).
Result<QByteArray> lockSecret(const Secret &secret, const Secret &passphrase,
                              LockCost cost = LockCost::moderate());

// Errors: Refused (the passphrase is wrong), Corrupt (the bytes were damaged or are none of these,
// or ask for more work than any program of ours), Storage (too little memory). Whoever changes the
// bytes on purpose can make them look like a wrong passphrase, and nothing else.
Result<Secret> unlockSecret(QByteArrayView locked, const Secret &passphrase);

} // namespace linxuan
