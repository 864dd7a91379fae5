// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/codes.h"
#include "core/model/ids.h"

#include <QDateTime>

#include <vector>

namespace linxuan {

class AuditTrail;
class Database;

// A review package that went out.
struct PackageRow
{
    QUuid serial;
    RoundId round;
    ExpertId expert;
    QByteArray expertKey; // public, 32 bytes
    QByteArray manifest; // SHA-256 of manifest.json
    QDateTime packedAt;
    QString packedBy;
    QString folder; // where it was written
    qint64 bytes = 0; // of its files
    bool isLocked = false; // opens with a passphrase only
    std::vector<EntryId> entries;

    bool operator==(const PackageRow &) const = default;
};

enum class ReturnedState { Taken, Aside };

// A score file that came back.
struct ScoreFileRow
{
    QByteArray digest; // SHA-256 of `body`
    QUuid serial;
    int sequence = 1;
    QByteArray previous; // empty for the first
    QString kind; // ScoreFileKind's code
    QDateTime writtenAt;
    ReturnedState state = ReturnedState::Taken;
    QString decidedBy;
    QDateTime decidedAt;
    QString reason; // of a choice between two
    QByteArray body; // the whole file; empty in lists

    bool operator==(const ScoreFileRow &) const = default;
};

// Why a sheet that came back had no place.
enum class StrayReason { NotAssigned, Rubric, Differs, Unknown, Recused, Invalid };
enum class StrayState { Open, Placed, Left };

struct StraySheetRow
{
    QByteArray digest; // of its file
    EntryId entry; // as the file has it
    QString code;
    StrayReason why = StrayReason::NotAssigned;
    StrayState state = StrayState::Open;
    QString decidedBy;
    std::optional<QDateTime> decidedAt;
    QString reason;

    bool operator==(const StraySheetRow &) const = default;
};

struct ReturnedViewingRow
{
    EntryId entry;
    MaterialId material;
    qint64 openMs = 0;
    std::optional<int> seenPercent;

    bool operator==(const ReturnedViewingRow &) const = default;
};

// Packages that went out, score files that came back, and the campaign's public key.
class ExchangeStore
{
public:
    explicit ExchangeStore(Database &database)
        : m_database(database)
    { }

    Result<std::optional<QByteArray>> campaignKey(); // public
    Result<void> setCampaignKey(const QByteArray &publicKey, AuditTrail &trail); // once

    Result<std::vector<PackageRow>> packages(); // oldest first
    Result<void> insert(const PackageRow &package, AuditTrail &trail);

    Result<std::vector<ScoreFileRow>> scoreFiles(); // without their bodies; by package and sequence
    Result<QByteArray> body(const QByteArray &digest); // NotFound
    Result<void> insert(const ScoreFileRow &file, AuditTrail &trail);
    // Of the file with this digest: state, who, when, why.
    Result<void> update(const ScoreFileRow &file, AuditTrail &trail);

    Result<std::vector<StraySheetRow>> strays();
    Result<void> insert(const StraySheetRow &stray, AuditTrail &trail);
    Result<void> update(const StraySheetRow &stray, AuditTrail &trail);

    Result<std::vector<ReturnedViewingRow>> viewings(const RoundId &round, const ExpertId &expert);
    Result<void> save(const RoundId &round, const ExpertId &expert,
                      const ReturnedViewingRow &viewing);

private:
    Database &m_database;
};

} // namespace linxuan
