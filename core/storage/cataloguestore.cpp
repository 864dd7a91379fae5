// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cataloguestore.h"

#include "core/model/codes.h"
#include "core/storage/audittrail.h"
#include "core/storage/bulkinsert.h"
#include "core/storage/revision.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {

constexpr auto kUnits = "SELECT id, name, kind, parent_id, school_kind, teachers, aliases, revision"
                        " FROM unit ORDER BY position";
constexpr auto kInsertUnit =
    "INSERT INTO unit (id, position, name, kind, parent_id, school_kind, teachers,"
    " aliases, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)";
constexpr auto kUpdateUnit = "UPDATE unit SET name = ?, kind = ?, parent_id = ?, school_kind = ?,"
                             " teachers = ?, aliases = ?, revision = revision + 1"
                             " WHERE id = ? AND revision = ?";

constexpr auto kNodes =
    "SELECT id, code, name, parent_code, stage, subject, edition, volume, closed,"
    " revision FROM node ORDER BY code";
constexpr auto kInsertNode =
    "INSERT INTO node (id, code, name, parent_code, stage, subject, edition,"
    " volume, closed, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";
constexpr auto kUpdateNode = "UPDATE node SET name = ?, parent_code = ?, stage = ?, subject = ?,"
                             " edition = ?, volume = ?, closed = ?, revision = revision + 1"
                             " WHERE id = ? AND revision = ?";

constexpr auto kQuotas =
    "SELECT quota.unit_id, quota.track, quota.stage, quota.subject, quota.places"
    " FROM quota JOIN unit ON unit.id = quota.unit_id"
    " ORDER BY unit.position, quota.track DESC, quota.stage, quota.subject";
constexpr auto kInsertQuota = "INSERT INTO quota (unit_id, track, stage, subject, places)"
                              " VALUES (?, ?, ?, ?, ?)";
constexpr auto kUpdateQuota = "UPDATE quota SET places = ? WHERE unit_id = ? AND track = ?"
                              " AND COALESCE(stage, '') = ? AND COALESCE(subject, '') = ?";
constexpr auto kRemoveQuota = "DELETE FROM quota WHERE unit_id = ? AND track = ?"
                              " AND COALESCE(stage, '') = ? AND COALESCE(subject, '') = ?";

constexpr auto kBans = "SELECT id, teacher, unit, reason, from_date, until_date FROM ban"
                       " ORDER BY from_date, teacher";
constexpr auto kInsertBan = "INSERT INTO ban (id, teacher, unit, reason, from_date, until_date)"
                            " VALUES (?, ?, ?, ?, ?, ?)";
constexpr auto kUpdateBan = "UPDATE ban SET reason = ?, until_date = ? WHERE id = ?";

QString listText(const QStringList &list)
{
    return list.join(u'\n');
}

QStringList listFromText(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

Unit readUnit(const Row &row)
{
    Unit unit;
    unit.id = row.id<UnitId>(0);
    unit.name = row.text(1);
    unit.kind = fromCode<UnitKind>(row.text(2)).value_or(UnitKind::School);
    unit.parent = row.optionalId<UnitId>(3);
    unit.schoolKind = row.text(4);
    unit.teachers = row.optionalNumber(5);
    unit.aliases = listFromText(row.text(6));
    unit.revision = row.number(7);
    return unit;
}

Node readNode(const Row &row)
{
    Node node;
    node.id = row.id<NodeId>(0);
    node.code = row.text(1);
    node.name = row.text(2);
    node.parentCode = row.text(3);
    node.stage = row.text(4);
    node.subject = row.text(5);
    node.edition = row.text(6);
    node.volume = row.text(7);
    node.closed = row.flag(8);
    node.revision = row.number(9);
    return node;
}

QuotaLimit readQuota(const Row &row)
{
    return {row.id<UnitId>(0), fromCode<Track>(row.text(1)).value_or(Track::SubjectSpecial),
            row.optionalText(2), row.optionalText(3), row.number(4)};
}

Ban readBan(const Row &row)
{
    return {row.id<BanId>(0), row.text(1), row.text(2), row.text(3), row.date(4), row.date(5)};
}

void touch(const QuotaLimit &quota, AuditTrail &trail)
{
    trail.touch(SealedTable::Quota,
                {toColumn(quota.unit), toCode(quota.track), toColumn(quota.stage),
                 toColumn(quota.subject)});
}

template<typename Value, typename Read>
Result<std::vector<Value>> readAll(Database &database, const char *sql, Read read)
{
    std::vector<Value> values;
    LX_CHECK(Statement(database, sql).select([&](const Row &row) { values.push_back(read(row)); }));
    return values;
}

} // namespace

Result<std::vector<Unit>> CatalogueStore::units()
{
    return readAll<Unit>(m_database, kUnits, readUnit);
}

Result<void> CatalogueStore::insert(const Unit &unit, int position)
{
    LX_CHECK(Statement(m_database, kInsertUnit)
                 .execute(unit.id, position, unit.name, toCode(unit.kind), unit.parent,
                          unit.schoolKind, unit.teachers, listText(unit.aliases)));
    return {};
}

Result<void> CatalogueStore::update(const Unit &unit)
{
    return changedOne(Statement(m_database, kUpdateUnit)
                          .execute(unit.name, toCode(unit.kind), unit.parent, unit.schoolKind,
                                   unit.teachers, listText(unit.aliases), unit.id, unit.revision),
                      unit.name);
}

Result<std::vector<Node>> CatalogueStore::nodes()
{
    return readAll<Node>(m_database, kNodes, readNode);
}

Result<void> CatalogueStore::insert(const std::vector<Node> &nodes)
{
    BulkInsert rows(m_database, kInsertNode);
    for (const Node &node : nodes) {
        LX_CHECK(rows.add(node.id, node.code, node.name, node.parentCode, node.stage, node.subject,
                          node.edition, node.volume, node.closed));
    }
    return {};
}

Result<void> CatalogueStore::update(const Node &node)
{
    return changedOne(Statement(m_database, kUpdateNode)
                          .execute(node.name, node.parentCode, node.stage, node.subject,
                                   node.edition, node.volume, node.closed, node.id, node.revision),
                      node.code);
}

Result<std::vector<QuotaLimit>> CatalogueStore::quotas()
{
    return readAll<QuotaLimit>(m_database, kQuotas, readQuota);
}

Result<void> CatalogueStore::insert(const QuotaLimit &quota, AuditTrail &trail)
{
    touch(quota, trail);
    LX_CHECK(
        Statement(m_database, kInsertQuota)
            .execute(quota.unit, toCode(quota.track), quota.stage, quota.subject, quota.places));
    return {};
}

Result<void> CatalogueStore::update(const QuotaLimit &quota, AuditTrail &trail)
{
    touch(quota, trail);
    return changedOne(Statement(m_database, kUpdateQuota)
                          .execute(quota.places, quota.unit, toCode(quota.track),
                                   quota.stage.value_or(QString()),
                                   quota.subject.value_or(QString())),
                      toCode(quota.track));
}

Result<void> CatalogueStore::remove(const QuotaLimit &quota, AuditTrail &trail)
{
    touch(quota, trail);
    return changedOne(Statement(m_database, kRemoveQuota)
                          .execute(quota.unit, toCode(quota.track), quota.stage.value_or(QString()),
                                   quota.subject.value_or(QString())),
                      toCode(quota.track));
}

Result<std::vector<Ban>> CatalogueStore::bans()
{
    return readAll<Ban>(m_database, kBans, readBan);
}

Result<void> CatalogueStore::insert(const Ban &ban)
{
    LX_CHECK(Statement(m_database, kInsertBan)
                 .execute(ban.id, ban.teacher, ban.unit, ban.reason, ban.from, ban.until));
    return {};
}

Result<void> CatalogueStore::update(const Ban &ban)
{
    return changedOne(Statement(m_database, kUpdateBan).execute(ban.reason, ban.until, ban.id),
                      ban.teacher);
}

} // namespace linxuan
