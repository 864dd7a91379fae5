// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace linxuan {

// What an action of the trail is about, for people who look for it.
enum class AuditKind {
    Chain, // entries recommended, returned, withdrawn
    Materials,
    Checks, // ticks, papers, sending back, texts that are alike
    Panels, // experts, panels, assignment, recusals
    Scores, // sheets, vetoes, calibration, keying
    Results, // decided lines, hand changes, closing, publicity, honours
    Exchange, // packages, score files, lists between offices
    Tables, // imports, quotas, units, bans
    Campaign,
    Undo,
    Seals, // of rows: for the check of the chain, not for people
    Other,
};

inline constexpr std::array kAuditKinds{
    AuditKind::Chain,    AuditKind::Materials, AuditKind::Checks,   AuditKind::Panels,
    AuditKind::Scores,   AuditKind::Results,   AuditKind::Exchange, AuditKind::Tables,
    AuditKind::Campaign, AuditKind::Undo,      AuditKind::Seals,    AuditKind::Other};

AuditKind kindOfAction(QStringView action);
QString toCode(AuditKind kind);
QString displayName(AuditKind kind);

// "Reason", "Round" …: what a field of a record's detail is called; the field itself where it has
// no name of ours.
QString auditFieldName(const QString &field);

} // namespace linxuan
