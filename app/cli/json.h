// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/roundnames.h"
#include "core/workspace/calibration.h"
#include "core/workspace/curing.h"
#include "core/workspace/intake.h"
#include "core/workspace/originality.h"
#include "core/workspace/paperpackets.h"
#include "core/workspace/records.h"
#include "core/workspace/results.h"
#include "core/workspace/reviewdesk.h"
#include "core/workspace/reviews.h"
#include "core/workspace/selection.h"
#include "core/workspace/textlibrary.h"
#include "core/workspace/verification.h"
#include "core/workspace/withholding.h"

#include <QHash>
#include <QJsonDocument>

namespace linxuan::cli {

// The documents that scripts and other offices parse; their form is fixed.
QJsonDocument importJson(const ImportReport &report);
QJsonDocument columnsJson(const std::vector<ColumnHelp> &columns);
QJsonDocument checkJson(const std::vector<CheckedEntry> &entries);
QJsonDocument cureJson(const std::vector<CureCase> &cases);
QJsonDocument papersJson(const std::vector<PaperLine> &lines);
QJsonDocument assignJson(const QString &round, const AssignReport &report, const CodeNames &names);
// UTF-8; results without what is withheld from who reads
QByteArray tallyJson(const RoundTally &tally, const std::vector<WithheldGroup> &withheld,
                     const QHash<ExpertId, QString> &experts);
QByteArray awardJson(const RoundAwards &awards, SelectionBy selection,
                     const std::vector<WithheldGroup> &withheld,
                     const QHash<ExpertId, QString> &experts);
QJsonDocument deskJson(const ReviewDesk &desk, const std::vector<DeskEntry> &entries);
QJsonDocument calibrationJson(const std::vector<CalibrationReport> &reports);
QJsonDocument missingJson(const QString &round, const std::vector<MissingSheet> &missing);
QJsonDocument vetoesJson(const QString &round, const std::vector<Veto> &vetoes,
                         const QHash<EntryId, QString> &entries,
                         const QHash<ExpertId, QString> &experts);
QJsonDocument openJson(const QString &round, const std::vector<ClosingObstacle> &obstacles);
QJsonDocument closedJson(const QString &round, const ClosureRecord &closure);
QJsonDocument historyJson(const std::vector<HistoryLine> &lines);
QJsonDocument verifyJson(const VerifyReport &report);
QJsonDocument originalityJson(const OriginalityReport &report);
QJsonDocument libraryJson(const QString &file, const LibraryExport &done);
QJsonDocument libraryJson(const QString &file, const LibraryImport &done);

} // namespace linxuan::cli
