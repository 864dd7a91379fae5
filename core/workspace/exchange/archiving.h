// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/resultarchive.h"

namespace linxuan {

class Workspace;

// A closed round with all that its result follows from. Errors: NotFound (round), Refused (open),
// Corrupt (its result does not follow from its sheets any more).
Result<ResultArchive> resultArchive(Workspace &workspace, const QString &round);

struct ArchivedResult
{
    QString path;
    QString fingerprint; // of the campaign's key
    QByteArray digest; // SHA-256 of the file
    int entries = 0;
    int sheets = 0; // submitted
    int signedSheets = 0; // that came back in signed files
};

// Writes the archive, signed with the campaign's key, and reads it back. Errors: those of
// resultArchive, campaignKey and writeDurably.
Result<ArchivedResult> archiveResult(Workspace &workspace, const QString &round,
                                     const QString &path, const Secret &passphrase = {});

} // namespace linxuan
