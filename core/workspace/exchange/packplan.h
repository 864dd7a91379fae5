// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/packing.h"
#include "core/workspace/roundbook.h"

#include <QHash>

namespace linxuan {

// An entry that goes out to somebody.
struct PlannedEntry
{
    Entry entry;
    QString folder; // below materials/, safe on every file system
    std::vector<Material> materials; // in the profile's order, then by lesson hour and name
};

struct PlannedExpert
{
    Expert expert;
    QString folder; // of the package; safe on every file system
    std::vector<EntryId> entries; // by code
};

// Who gets what of a round.
struct PackPlan
{
    RoundBook book;
    std::vector<PlannedExpert> experts; // by code
    std::map<EntryId, PlannedEntry> entries; // of all the experts
    QHash<UnitId, Unit> units;
    QByteArray campaignKey; // 16 bytes, tells campaigns apart
    QString campaignName;
    QByteArray profile; // JSON

    std::vector<const PlannedEntry *> byCode() const;
    const PlannedEntry &at(const EntryId &entry) const { return entries.at(entry); }
};

// The entries assigned to the experts, but for those withdrawn, disqualified or recused from.
// Errors: those of estimatePacking.
Result<PackPlan> planPacking(Workspace &workspace, const PackRequest &request);

// A code as part of a file's name that every system stores alike and nobody takes for another.
QString safeName(const QString &code);

} // namespace linxuan
