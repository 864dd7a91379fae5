// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QVariantList>

#include <array>
#include <optional>

namespace linxuan {

class Database;

// Tables beside the sheets whose rows decide a result; the audit trail vouches for each of them.
enum class SealedTable {
    Campaign,
    Rubric,
    Round,
    RoundRubric,
    Panel,
    PanelMember,
    Quota,
    RuleOverride,
    Veto,
    LineDecision,
    AwardChange,
    Closure,
    CalibrationEntry,
    PairDecision,
    CampaignKey,
    Package,
    ScoreFile,
    StraySheet,
    KnownSender,
    UpwardFile,
    UpwardDecision,
    Confirmation,
    FrozenList,
    PublicNotice,
    Objection,
    PublishedList,
    UnitAward,
    ProvincialAward,
    Certificate,
    PanelSetting,
    PanelLeave,
    AssignmentLock,
    Rereview,
};

inline constexpr std::array kSealedTables{
    SealedTable::Campaign,
    SealedTable::Rubric,
    SealedTable::Round,
    SealedTable::RoundRubric,
    SealedTable::Panel,
    SealedTable::PanelMember,
    SealedTable::Quota,
    SealedTable::RuleOverride,
    SealedTable::Veto,
    SealedTable::LineDecision,
    SealedTable::AwardChange,
    SealedTable::Closure,
    SealedTable::CalibrationEntry,
    SealedTable::PairDecision,
    SealedTable::CampaignKey,
    SealedTable::Package,
    SealedTable::ScoreFile,
    SealedTable::StraySheet,
    SealedTable::KnownSender,
    SealedTable::UpwardFile,
    SealedTable::UpwardDecision,
    SealedTable::Confirmation,
    SealedTable::FrozenList,
    SealedTable::PublicNotice,
    SealedTable::Objection,
    SealedTable::PublishedList,
    SealedTable::UnitAward,
    SealedTable::ProvincialAward,
    SealedTable::Certificate,
    SealedTable::PanelSetting,
    SealedTable::PanelLeave,
    SealedTable::AssignmentLock,
    SealedTable::Rereview,
};

QString tableName(SealedTable table);
std::optional<SealedTable> sealedTable(QStringView name);

// How the trail calls a row: the values of its key in the order of the table's first columns.
// Bytes stand there as hex, values are apart by '/'.
QString rowKey(const QVariantList &key);

// Key and SHA-256 of every row, over the value and the type of each column.
using RowSeals = QMap<QString, QByteArray>;
Result<RowSeals> rowSeals(Database &database, SealedTable table);

} // namespace linxuan
