// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/honourstore.h"

#include "core/storage/audittrail.h"
#include "core/storage/bulkinsert.h"
#include "core/storage/bulkselect.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::HonourStore)
};

constexpr auto kUnitAwards = "SELECT unit_id, reason, granted_by, granted_at FROM unit_award"
                             " ORDER BY granted_at, unit_id";
constexpr auto kInsertUnitAward =
    "INSERT INTO unit_award (unit_id, reason, granted_by, granted_at) VALUES (?, ?, ?, ?)";
constexpr auto kDropUnitAward = "DELETE FROM unit_award WHERE unit_id = ?";
constexpr auto kProvincial =
    "SELECT entry_id, award, source, noted_by, noted_at FROM provincial_award";
constexpr auto kSaveProvincial =
    "INSERT INTO provincial_award (entry_id, award, source, noted_by, noted_at)"
    " VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (entry_id) DO UPDATE SET award = excluded.award, source = excluded.source,"
    " noted_by = excluded.noted_by, noted_at = excluded.noted_at";
constexpr auto kCertificates =
    "SELECT number, series, place, kind, round, subject_id, holder, school, title, award,"
    " award_name, salt, code, replaces, issued_by, issued_at, voided_by, voided_at, void_reason"
    " FROM certificate ORDER BY series, place";
constexpr auto kInsertCertificate =
    "INSERT INTO certificate (number, series, place, kind, round, subject_id, holder, school,"
    " title, award, award_name, salt, code, replaces, issued_by, issued_at, voided_by, voided_at,"
    " void_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', NULL, '')";
constexpr auto kVoid = "UPDATE certificate SET voided_by = ?, voided_at = ?, void_reason = ?"
                       " WHERE number = ? AND voided_at IS NULL";
constexpr auto kMaterialKinds = "SELECT DISTINCT entry_id, kind FROM material";

std::optional<CertificateVoid> readVoid(const BulkRow &row)
{
    const auto at = row.moment(17);
    return at ? std::optional(CertificateVoid{row.text(16), *at, row.text(18)}) : std::nullopt;
}

Certificate readCertificate(const BulkRow &row)
{
    return {row.text(0),
            row.text(1),
            row.number(2),
            {fromCode<CertificateKind>(row.text(3)).value_or(CertificateKind::Entry), row.text(4),
             row.bytes(5), row.text(6), row.text(7), row.text(8), row.text(9), row.text(10)},
            row.bytes(11),
            row.text(12),
            row.text(13),
            row.text(14),
            row.moment(15).value_or(QDateTime()),
            readVoid(row)};
}

} // namespace

Result<std::vector<UnitAward>> HonourStore::unitAwards()
{
    std::vector<UnitAward> awards;
    LX_CHECK(Statement(m_database, kUnitAwards).select([&awards](const Row &row) {
        awards.push_back(
            {row.id<UnitId>(0), row.text(1), row.text(2), row.moment(3).value_or(QDateTime())});
    }));
    return awards;
}

Result<void> HonourStore::insert(const UnitAward &award, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kInsertUnitAward)
                 .execute(award.unit, award.reason, award.by, award.at));
    trail.touch(SealedTable::UnitAward, {toColumn(award.unit)});
    return {};
}

Result<void> HonourStore::removeUnitAward(const UnitId &unit, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kDropUnitAward).execute(unit));
    trail.touch(SealedTable::UnitAward, {toColumn(unit)});
    return {};
}

Result<std::vector<ProvincialAward>> HonourStore::provincialAwards()
{
    std::vector<ProvincialAward> awards;
    LX_CHECK(Statement(m_database, kProvincial).select([&awards](const Row &row) {
        awards.push_back({row.id<EntryId>(0), row.text(1), row.text(2), row.text(3),
                          row.moment(4).value_or(QDateTime())});
    }));
    return awards;
}

Result<void> HonourStore::save(const ProvincialAward &award, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kSaveProvincial)
                 .execute(award.entry, award.award, award.source, award.by, award.at));
    trail.touch(SealedTable::ProvincialAward, {toColumn(award.entry)});
    return {};
}

Result<std::vector<Certificate>> HonourStore::certificates()
{
    std::vector<Certificate> certificates;
    LX_CHECK(BulkSelect(m_database, kCertificates).each([&certificates](const BulkRow &row) {
        certificates.push_back(readCertificate(row));
    }));
    return certificates;
}

Result<void> HonourStore::insert(const std::vector<Certificate> &certificates, AuditTrail &trail)
{
    BulkInsert insertion(m_database, kInsertCertificate);
    for (const Certificate &one : certificates) {
        const CertificateText &text = one.text;
        const auto replaces =
            one.replaces.isEmpty() ? std::optional<QString>() : std::optional(one.replaces);
        LX_CHECK(insertion.add(one.number, one.series, one.place, toCode(text.kind), text.round,
                               text.subject, text.holder, text.school, text.title, text.award,
                               text.awardName, one.salt, one.code, replaces, one.issuedBy,
                               one.issuedAt));
        trail.touch(SealedTable::Certificate, {one.number});
    }
    return {};
}

Result<void> HonourStore::markVoid(const Certificate &certificate, AuditTrail &trail)
{
    LX_TRY(const int changed,
           Statement(m_database, kVoid)
               .execute(certificate.voided->by, certificate.voided->at, certificate.voided->reason,
                        certificate.number));
    if (changed != 1)
        return Error{ErrorCode::Conflict,
                     Text::tr("Certificate %1 is void already.").arg(certificate.number),
                     {}};
    trail.touch(SealedTable::Certificate, {certificate.number});
    return {};
}

Result<void> HonourStore::eachMaterialKind(const KindVisit &visit)
{
    return BulkSelect(m_database, kMaterialKinds).each([&visit](const BulkRow &row) {
        visit(row.id<EntryId>(0), row.text(1));
    });
}

} // namespace linxuan
