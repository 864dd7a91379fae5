// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/resultarchive.h"
#include "core/workspace/verification.h"

namespace linxuan {

// What an archive says of itself, and whether its result follows from what is in it.
struct ArchiveReport
{
    VerifyReport report;
    QString campaign;
    QString round;
    int version = 1;
    QString closedBy;
    QDateTime closedAt;
    QString fingerprint; // of the key that signed it
    QString trailCode; // where the trail stood, as lists print it
};

// Reckons the archive's list anew from its sheets and decisions, without a workspace, and names
// every difference; checks the signatures of the score files in it. With the fingerprint of the
// campaign's key (as typed): did that key sign it? Errors: NotFound, Unreadable, Refused (altered
// since it was signed), Invalid; Usage (no fingerprint).
Result<ArchiveReport> verifyArchive(const QString &path, const QString &expectedKey = {});

// The same of an archive that was read.
ArchiveReport verifyArchive(const SignedArchive &archive);

} // namespace linxuan
