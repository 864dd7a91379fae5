// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/contactstore.h"

#include "core/storage/revision.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {

constexpr auto kContacts =
    "SELECT unit_contact.unit_id, unit_contact.kind, unit_contact.leader, unit_contact.department,"
    " unit_contact.name, unit_contact.post, unit_contact.phone, unit_contact.mail,"
    " unit_contact.remark FROM unit_contact JOIN unit ON unit.id = unit_contact.unit_id"
    " WHERE unit_contact.kind = ? ORDER BY unit.position, unit_contact.position,"
    " unit_contact.name";
constexpr auto kLast =
    "SELECT COALESCE(MAX(position), 0) FROM unit_contact WHERE unit_id = ? AND kind = ?";
constexpr auto kInsert =
    "INSERT INTO unit_contact (unit_id, kind, position, leader, department, name, post, phone,"
    " mail, remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kUpdate =
    "UPDATE unit_contact SET leader = ?, department = ?, post = ?, phone = ?, mail = ?, remark = ?"
    " WHERE unit_id = ? AND kind = ? AND name = ?";
constexpr auto kRemove = "DELETE FROM unit_contact WHERE unit_id = ? AND kind = ? AND name = ?";

UnitContact readContact(const Row &row)
{
    return {row.id<UnitId>(0), fromCode<ContactKind>(row.text(1)).value_or(ContactKind::Contact),
            row.text(2),       row.text(3),
            row.text(4),       row.text(5),
            row.text(6),       row.text(7),
            row.text(8)};
}

} // namespace

Result<std::vector<UnitContact>> ContactStore::contacts(ContactKind kind)
{
    std::vector<UnitContact> contacts;
    const auto add = [&contacts](const Row &row) { contacts.push_back(readContact(row)); };
    LX_CHECK(Statement(m_database, kContacts).select(add, toCode(kind)));
    return contacts;
}

Result<void> ContactStore::insert(const UnitContact &c)
{
    int last = 0;
    LX_CHECK(
        Statement(m_database, kLast)
            .select([&last](const Row &row) { last = row.number(0); }, c.unit, toCode(c.kind)));
    LX_CHECK(Statement(m_database, kInsert)
                 .execute(c.unit, toCode(c.kind), last + 1, c.leader, c.department, c.name, c.post,
                          c.phone, c.mail, c.remark));
    return {};
}

Result<void> ContactStore::update(const UnitContact &c)
{
    return changedOne(Statement(m_database, kUpdate)
                          .execute(c.leader, c.department, c.post, c.phone, c.mail, c.remark,
                                   c.unit, toCode(c.kind), c.name),
                      c.name);
}

Result<void> ContactStore::remove(const UnitContact &c)
{
    return changedOne(Statement(m_database, kRemove).execute(c.unit, toCode(c.kind), c.name),
                      c.name);
}

} // namespace linxuan
