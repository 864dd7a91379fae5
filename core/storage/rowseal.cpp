// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rowseal.h"

#include "core/base/digest.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace linxuan {

namespace {

struct Sealed
{
    SealedTable table;
    const char16_t *name;
    int keyColumns; // at the front
    int columns;
    const char *select;
};

constexpr std::array kTables{
    Sealed{SealedTable::Campaign, u"campaign", 1, 5,
           "SELECT id, key, name, profile, created_at FROM campaign"},
    Sealed{SealedTable::Rubric, u"rubric", 3, 4, "SELECT code, version, id, json FROM rubric"},
    Sealed{SealedTable::Round, u"round", 1, 9,
           "SELECT id, position, code, name, state, version, digest, closed_by, closed_at"
           " FROM round"},
    Sealed{SealedTable::RoundRubric, u"round_rubric", 2, 3,
           "SELECT round_id, category, rubric_id FROM round_rubric"},
    Sealed{SealedTable::Panel, u"panel", 1, 5,
           "SELECT id, round_id, category, stage, subject FROM panel"},
    Sealed{SealedTable::PanelMember, u"panel_member", 2, 3,
           "SELECT panel_id, expert_id, active FROM panel_member"},
    Sealed{SealedTable::Quota, u"quota", 4, 5,
           "SELECT unit_id, track, stage, subject, places FROM quota"},
    Sealed{SealedTable::RuleOverride, u"rule_override", 3, 6,
           "SELECT entry_id, level, rule, reason, made_by, made_at FROM rule_override"},
    Sealed{SealedTable::Veto, u"veto", 4, 10,
           "SELECT round_id, entry_id, item, id, proposed_by, evidence, text, state, decided_by,"
           " decision_reason FROM veto"},
    Sealed{SealedTable::LineDecision, u"line_decision", 5, 10,
           "SELECT round_id, category, stage, subject, level, choice, tied, decided_by, reason,"
           " decided_at FROM line_decision"},
    Sealed{SealedTable::AwardChange, u"award_change", 2, 6,
           "SELECT round_id, entry_id, award, decided_by, reason, decided_at FROM award_change"},
    Sealed{SealedTable::CalibrationEntry, u"calibration_entry", 2, 2,
           "SELECT round_id, entry_id FROM calibration_entry"},
    Sealed{SealedTable::Closure, u"closure", 2, 8,
           "SELECT round_id, version, digest, closed_by, closed_at, reopened_by, reopened_at,"
           " reopen_reason FROM closure"},
    Sealed{SealedTable::PairDecision, u"pair_decision", 4, 8,
           "SELECT left_entry, left_digest, right_entry, right_digest, verdict, decided_by, reason,"
           " decided_at FROM pair_decision"},
    Sealed{SealedTable::CampaignKey, u"campaign_key", 1, 2,
           "SELECT id, public_key FROM campaign_key"},
    Sealed{SealedTable::Package, u"package", 1, 10,
           "SELECT serial, round_id, expert_id, expert_key, manifest, packed_at, packed_by, folder,"
           " bytes, is_locked FROM package"},
    // Whether the body is that of the digest is looked at on its own.
    Sealed{SealedTable::ScoreFile, u"score_file", 1, 10,
           "SELECT digest, serial, sequence, previous, kind, written_at, state, decided_by,"
           " decided_at, reason FROM score_file"},
    Sealed{SealedTable::StraySheet, u"stray_sheet", 2, 8,
           "SELECT digest, entry_id, code, why, state, decided_by, decided_at, reason"
           " FROM stray_sheet"},
    Sealed{SealedTable::KnownSender, u"known_sender", 1, 6,
           "SELECT campaign, public_key, name, counts_for, trusted_by, trusted_at"
           " FROM known_sender"},
    // The digest stands for the body, as with score files.
    Sealed{
        SealedTable::UpwardFile, u"upward_file", 1, 11,
        "SELECT digest, campaign, kind, level, unit, recipient, sequence, written_at, handled_by,"
        " handled_at FROM upward_file"},
    Sealed{SealedTable::UpwardDecision, u"upward_decision", 1, 8,
           "SELECT entry_id, digest, level, status, reason, round, award, followed"
           " FROM upward_decision"},
    Sealed{SealedTable::Confirmation, u"confirmation", 3, 8,
           "SELECT round_id, version, role, digest, entries, sheets, confirmed_by, confirmed_at"
           " FROM confirmation"},
    // The digest stands for the body, as with score files.
    Sealed{SealedTable::FrozenList, u"frozen_list", 2, 3,
           "SELECT round_id, version, digest FROM frozen_list"},
    Sealed{SealedTable::PublicNotice, u"public_notice", 2, 9,
           "SELECT round_id, number, version, digest, from_day, to_day, contact, begun_by, begun_at"
           " FROM public_notice"},
    Sealed{SealedTable::Objection, u"objection", 1, 14,
           "SELECT number, round_id, version, entry_id, made_by, made_on, text, due, logged_by,"
           " outcome, answer, correction, decided_by, decided_at FROM objection"},
    Sealed{SealedTable::PublishedList, u"published_list", 2, 7,
           "SELECT round_id, version, digest, trail_code, published_on, published_by, recorded_at"
           " FROM published_list"},
    Sealed{SealedTable::UnitAward, u"unit_award", 1, 4,
           "SELECT unit_id, reason, granted_by, granted_at FROM unit_award"},
    Sealed{SealedTable::ProvincialAward, u"provincial_award", 1, 5,
           "SELECT entry_id, award, source, noted_by, noted_at FROM provincial_award"},
    Sealed{SealedTable::Certificate, u"certificate", 1, 19,
           "SELECT number, series, place, kind, round, subject_id, holder, school, title, award,"
           " award_name, salt, code, replaces, issued_by, issued_at, voided_by, voided_at,"
           " void_reason FROM certificate"},
    Sealed{SealedTable::PanelSetting, u"panel_setting", 1, 5,
           "SELECT panel_id, number, name, chair_id, is_formed FROM panel_setting"},
    Sealed{SealedTable::PanelLeave, u"panel_leave", 2, 5,
           "SELECT panel_id, expert_id, reason, left_by, left_at FROM panel_leave"},
    Sealed{SealedTable::AssignmentLock, u"assignment_lock", 3, 7,
           "SELECT round_id, entry_id, expert_id, kind, reason, made_by, made_at"
           " FROM assignment_lock"},
    Sealed{SealedTable::Rereview, u"rereview", 3, 6,
           "SELECT round_id, entry_id, expert_id, reason, asked_by, asked_at FROM rereview"},
};
static_assert(kTables.size() == kSealedTables.size());

const Sealed &sealedOf(SealedTable table)
{
    return *std::find_if(kTables.begin(), kTables.end(),
                         [table](const Sealed &one) { return one.table == table; });
}

// The kind goes before the value: 12, "12" and the bytes "12" are three different things.
void addValue(Digest &digest, const QVariant &value)
{
    if (value.isNull())
        digest.absent();
    else if (value.typeId() == QMetaType::QByteArray)
        digest.field(QStringView(u"bytes")).field(value.toByteArray());
    else if (value.typeId() == QMetaType::QString)
        digest.field(QStringView(u"text")).field(value.toString());
    else
        digest.field(QStringView(u"number")).field(value.toString());
}

} // namespace

QString tableName(SealedTable table)
{
    return QString::fromUtf16(sealedOf(table).name);
}

std::optional<SealedTable> sealedTable(QStringView name)
{
    for (const Sealed &one : kTables) {
        if (name == QStringView(one.name))
            return one.table;
    }
    return std::nullopt;
}

QString rowKey(const QVariantList &key)
{
    QStringList parts;
    for (const QVariant &value : key) {
        parts += value.typeId() == QMetaType::QByteArray
            ? QString::fromLatin1(value.toByteArray().toHex())
            : value.toString();
    }
    return parts.join(u'/');
}

Result<RowSeals> rowSeals(Database &database, SealedTable table)
{
    const Sealed &sealed = sealedOf(table);
    RowSeals seals;
    LX_CHECK(Statement(database, sealed.select).select([&](const Row &row) {
        Digest digest;
        QVariantList key;
        for (int column = 0; column < sealed.columns; ++column) {
            const QVariant value = row.value(column);
            addValue(digest, value);
            if (column < sealed.keyColumns)
                key += value;
        }
        seals.insert(rowKey(key), digest.finish());
    }));
    return seals;
}

} // namespace linxuan
