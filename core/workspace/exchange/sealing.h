// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scorefile.h"
#include "core/workspace/exchange/reviewpackage.h"

namespace linxuan {

// What a score file written now would hold, for a person to see before.
struct ScoresPreview
{
    int sequence = 1;
    int assigned = 0;
    QStringList submitted; // codes of entries, as people count
    QStringList missing; // neither submitted nor recused
    QStringList recused;
    int vetoes = 0;
    int notes = 0; // evidence notes on submitted sheets
    int unwritten = 0; // sheets and recusals that the last file does not hold like this
    bool isFinal = false; // the final file was written: this writes it once more
    bool isUnchanged = false; // as the last file, which would be written once more
};

struct WrittenScores
{
    QString file;
    QUuid serial;
    int sequence = 1;
    ScoreFileKind kind = ScoreFileKind::Partial;
    int sheets = 0;
    QStringList missing;
    QStringList recused;
    QByteArray digest; // SHA-256 of the file
};

// A name for the file that says whose it is: "final-E05-2.lxscores".
QString suggestedScoreFileName(const ReviewPackage &package, int sequence);

// What to say where something is to change after the final file.
Error finalScoresWritten();

// Errors: Storage, Corrupt.
Result<ScoresPreview> previewScores(const ReviewPackage &package);

// Writes all that is submitted as one signed file, reads it back, and only then counts it as
// written. What has not changed since the last file is the same file again. After a final one the
// desk takes no change. Errors: Refused (a final file was written and a partial one is asked for),
// Storage (also where what was read back is not what was written).
Result<WrittenScores> writeScores(const ReviewPackage &package, const QString &path,
                                  ScoreFileKind kind);

} // namespace linxuan
