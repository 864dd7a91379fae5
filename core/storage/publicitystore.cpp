// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/publicitystore.h"

#include "core/storage/audittrail.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {

constexpr auto kNotices =
    "SELECT round_id, number, version, digest, from_day, to_day, contact, begun_by, begun_at"
    " FROM public_notice WHERE round_id = ? ORDER BY number";
constexpr auto kInsertNotice =
    "INSERT INTO public_notice (round_id, number, version, digest, from_day, to_day, contact,"
    " begun_by, begun_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kObjections =
    "SELECT number, round_id, version, entry_id, made_by, made_on, text, due, logged_by, outcome,"
    " answer, correction, decided_by, decided_at FROM objection ORDER BY number";
constexpr auto kInsertObjection =
    "INSERT INTO objection (number, round_id, version, entry_id, made_by, made_on, text, due,"
    " logged_by, outcome, answer, correction, decided_by, decided_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kDecideObjection =
    "UPDATE objection SET outcome = ?, answer = ?, correction = ?, decided_by = ?, decided_at = ?"
    " WHERE number = ?";
constexpr auto kPublished =
    "SELECT round_id, version, digest, trail_code, published_on, published_by, recorded_at"
    " FROM published_list WHERE round_id = ? ORDER BY version";
constexpr auto kInsertPublished =
    "INSERT INTO published_list (round_id, version, digest, trail_code, published_on,"
    " published_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)";

Objection readObjection(const Row &row)
{
    return {row.number(0), row.id<RoundId>(1),
            row.number(2), row.optionalId<EntryId>(3),
            row.text(4),   row.date(5),
            row.text(6),   row.date(7),
            row.text(8),   fromCode<ObjectionOutcome>(row.text(9)).value_or(ObjectionOutcome::Open),
            row.text(10),  row.text(11),
            row.text(12),  row.moment(13)};
}

} // namespace

Result<std::vector<PublicNotice>> PublicityStore::notices(const RoundId &round)
{
    std::vector<PublicNotice> notices;
    const auto add = [&notices](const Row &row) {
        notices.push_back({row.id<RoundId>(0), row.number(1), row.number(2), row.bytes(3),
                           row.date(4), row.date(5), row.text(6), row.text(7),
                           row.moment(8).value_or(QDateTime())});
    };
    LX_CHECK(Statement(m_database, kNotices).select(add, round));
    return notices;
}

Result<void> PublicityStore::insert(const PublicNotice &n, AuditTrail &trail)
{
    trail.touch(SealedTable::PublicNotice, {toColumn(n.round), n.number});
    LX_CHECK(
        Statement(m_database, kInsertNotice)
            .execute(n.round, n.number, n.version, n.digest, n.from, n.to, n.contact, n.by, n.at));
    return {};
}

Result<std::vector<Objection>> PublicityStore::objections()
{
    std::vector<Objection> objections;
    LX_CHECK(Statement(m_database, kObjections).select([&objections](const Row &row) {
        objections.push_back(readObjection(row));
    }));
    return objections;
}

Result<void> PublicityStore::insert(const Objection &o, AuditTrail &trail)
{
    trail.touch(SealedTable::Objection, {o.number});
    LX_CHECK(Statement(m_database, kInsertObjection)
                 .execute(o.number, o.round, o.version, o.entry, o.by, o.on, o.text, o.due,
                          o.loggedBy, toCode(o.outcome), o.answer, o.correction, o.decidedBy,
                          o.decidedAt));
    return {};
}

Result<void> PublicityStore::decide(const Objection &o, AuditTrail &trail)
{
    trail.touch(SealedTable::Objection, {o.number});
    LX_CHECK(Statement(m_database, kDecideObjection)
                 .execute(toCode(o.outcome), o.answer, o.correction, o.decidedBy, o.decidedAt,
                          o.number));
    return {};
}

Result<std::vector<PublishedList>> PublicityStore::published(const RoundId &round)
{
    std::vector<PublishedList> lists;
    const auto add = [&lists](const Row &row) {
        lists.push_back({row.id<RoundId>(0), row.number(1), row.bytes(2), row.text(3), row.date(4),
                         row.text(5), row.moment(6).value_or(QDateTime())});
    };
    LX_CHECK(Statement(m_database, kPublished).select(add, round));
    return lists;
}

Result<void> PublicityStore::insert(const PublishedList &p, AuditTrail &trail)
{
    trail.touch(SealedTable::PublishedList, {toColumn(p.round), p.version});
    LX_CHECK(Statement(m_database, kInsertPublished)
                 .execute(p.round, p.version, p.digest, p.trailCode, p.on, p.by, p.at));
    return {};
}

} // namespace linxuan
