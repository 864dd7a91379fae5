// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/contacts.h"
#include "core/workspace/audit.h"
#include "core/workspace/undohistory.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const QString kContactHead = u"序号,单位,分管领导,科室,联系人,职务,电话,邮箱,备注\n"_s;
const QString kContact = u"1,甲县,赵示例,教研室,钱示例,主任,13000000001,a@example.org,备用\n"_s;
const QString kPhone = u"13000000001"_s;

ImportReport importContacts(Office &office, const QString &rows)
{
    return office.import(ImportKind::Contacts, kContactHead + rows);
}

std::vector<UnitContact> contactsOf(Office &office, ContactKind kind = ContactKind::Contact)
{
    return must(Contacts(office.workspace()).all(kind));
}

UnitContact contactOf(Office &office, const QString &unit, const QString &name)
{
    UnitContact contact;
    contact.unit = office.unit(unit);
    contact.name = name;
    contact.phone = kPhone;
    contact.mail = u"a@example.org"_s;
    return contact;
}

QString trailOf(Office &office)
{
    return office.text(u"SELECT group_concat(action || detail) FROM audit"_s);
}

} // namespace

TEST_CASE("a table of contacts, taken twice, is unchanged the second time", "[contacts]")
{
    Office office;
    const ImportReport first = importContacts(office, kContact + u"2,市一中,,,孙示例,,,,\n"_s);
    CHECK(first.added == 2);
    CHECK(first.rejected.empty());
    const auto contacts = contactsOf(office);
    REQUIRE(contacts.size() == 2);
    CHECK(contacts.front().leader == u"赵示例");
    CHECK(contacts.front().department == u"教研室");
    CHECK(contacts.front().name == u"钱示例");
    CHECK(contacts.front().post == u"主任");
    CHECK(contacts.front().phone == kPhone);
    CHECK(contacts.front().mail == u"a@example.org");
    CHECK(contacts.front().remark == u"备用");
    const QString trail = trailOf(office);
    const ImportReport again = importContacts(office, kContact + u"2,市一中,,,孙示例,,,,\n"_s);
    CHECK(again.unchanged == 2);
    CHECK(again.added + again.updated == 0);
    CHECK(trailOf(office) == trail);
    CHECK_FALSE(trail.contains(kPhone));
    CHECK(office.problems().isEmpty());
}

TEST_CASE("contacts and administrators are two lists", "[contacts]")
{
    Office office;
    const QString table =
        u"学校,管理员,职务,手机号,备注\n市一中,李示例,网管,１３０００００００02,\n"_s;
    CHECK(office.import(ImportKind::Administrators, table).added == 1);
    CHECK(office.import(ImportKind::Administrators, table).unchanged == 1);
    CHECK(contactsOf(office).empty());
    const auto administrators = contactsOf(office, ContactKind::Administrator);
    REQUIRE(administrators.size() == 1);
    CHECK(administrators.front().phone == u"13000000002");
    CHECK(administrators.front().post == u"网管");
}

TEST_CASE("contacts stand in the order of the units, those of one unit as they came", "[contacts]")
{
    Office office;
    importContacts(office, u"1,市一中,,,戊,,,,\n2,甲县,,,丁,,,,\n3,甲县,,,丙,,,,\n"_s);
    importContacts(office, u"1,乙县,,,己,,,,\n2,甲县,,,乙,,,,\n"_s);
    QStringList names;
    for (const UnitContact &contact : contactsOf(office))
        names += contact.name;
    CHECK(names == QStringList{u"丁"_s, u"丙"_s, u"乙"_s, u"己"_s, u"戊"_s});
}

TEST_CASE("units are found by their other names, strangers are named with the reason", "[contacts]")
{
    Office office;
    office.run(u"UPDATE unit SET aliases = '甲区' WHERE name = '甲县'"_s);
    const ImportReport report =
        importContacts(office, u"1,甲 区,,,钱示例,,,,\n2,丙县,,,孙示例,,,,\n3,,,,李示例,,,,\n"_s);
    CHECK(report.added == 1);
    CHECK(contactsOf(office).front().unit == office.unit(u"甲县"_s));
    REQUIRE(report.rejected.size() == 2);
    CHECK(report.rejected[0].row == 3);
    CHECK(report.rejected[0].value == u"丙县");
    CHECK(report.rejected[0].reason.contains(u"no such unit"));
    CHECK(report.rejected[1].row == 4);
}

TEST_CASE("lines of a blank form are passed over, half-filled ones are not", "[contacts]")
{
    Office office;
    const ImportReport blank =
        importContacts(office, u"1,甲县,,,,,,,\n,乙县,,,,,,,\n3,丙县,,,,,,,\n4,,,,,,,,\n"_s);
    CHECK(blank.rejected.empty());
    CHECK(blank.warnings.isEmpty());
    CHECK(blank.taken() == 0);
    const ImportReport half = importContacts(
        office, u"1,甲县,,教研室,,,,,\n2,乙县,,,,,,,待定\n3,市一中,,,孙示例,,,,\n"_s);
    CHECK(half.added == 1);
    REQUIRE(half.rejected.size() == 2);
    CHECK(half.rejected[0].row == 2);
    CHECK(half.rejected[0].column == u"联系人");
    CHECK(half.rejected[1].row == 3);
    const ImportReport other =
        office.import(ImportKind::Contacts, u"单位,联系人,传真\n甲县,,0371\n乙县,,\n"_s);
    CHECK(other.rejected.size() == 1);
}

TEST_CASE("columns that a table of contacts lacks stay as they are, others are corrected",
          "[contacts]")
{
    Office office;
    importContacts(office, kContact);
    CHECK(office.import(ImportKind::Contacts, u"单位,联系人\n甲县,钱示例\n"_s).unchanged == 1);
    const QString moved = u"单位,联系人,电话,科室\n甲县,钱 示例,13000000009,\n"_s;
    CHECK(office.import(ImportKind::Contacts, moved).updated == 1);
    const UnitContact contact = contactsOf(office).front();
    CHECK(contact.phone == u"13000000009");
    CHECK(contact.department.isEmpty());
    CHECK(contact.mail == u"a@example.org");
    CHECK(importContacts(office, kContact + kContact).rejected.size() == 1);
}

TEST_CASE("a contact is set, set anew and removed, and each can be taken back", "[contacts]")
{
    Office office;
    Contacts contacts(office.workspace());
    UnitContact contact = contactOf(office, u"甲县"_s, u" 钱　示例 "_s);
    must(contacts.set(contact));
    contact.name = u"钱示例"_s;
    CHECK(contactsOf(office) == std::vector{contact});
    const QString trail = trailOf(office);
    must(contacts.set(contact)); // says nothing new
    CHECK(trailOf(office) == trail);
    UnitContact moved = contact;
    moved.phone = u"13000000009"_s;
    must(contacts.set(moved));
    CHECK(contactsOf(office) == std::vector{moved});
    must(contacts.remove(contact.unit, ContactKind::Contact, contact.name));
    CHECK(contactsOf(office).empty());
    UndoHistory history(office.workspace());
    must(history.undo());
    CHECK(contactsOf(office) == std::vector{moved});
    must(history.undo());
    CHECK(contactsOf(office) == std::vector{contact});
    must(history.undo());
    CHECK(contactsOf(office).empty());
    must(history.redo());
    CHECK(contactsOf(office) == std::vector{contact});
    CHECK(office.problems().isEmpty());
}

TEST_CASE("the trail says whose line and which fields, no numbers and no addresses", "[contacts]")
{
    Office office;
    Contacts contacts(office.workspace());
    const UnitContact contact = contactOf(office, u"甲县"_s, u"钱示例"_s);
    must(contacts.set(contact));
    must(contacts.remove(contact.unit, contact.kind, contact.name));
    const QString trail = trailOf(office);
    CHECK(trail.contains(u"电话"));
    CHECK_FALSE(trail.contains(kPhone));
    CHECK_FALSE(trail.contains(u"example.org"));
    AuditFilter filter;
    filter.kinds = {AuditKind::Tables};
    const auto lines = must(Audit(office.workspace()).lines(filter, 10)).lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines.front().text == u"钱示例 no longer contact of 甲县");
    CHECK(lines.back().text == u"钱示例 entered as contact of 甲县");
}

TEST_CASE("a line needs a name and a unit that is there", "[contacts]")
{
    Office office;
    Contacts contacts(office.workspace());
    CHECK(contacts.set(contactOf(office, u"甲县"_s, u"　"_s)).error().code == ErrorCode::Usage);
    UnitContact stranger = contactOf(office, u"甲县"_s, u"钱示例"_s);
    stranger.unit = UnitId::create();
    CHECK(contacts.set(stranger).error().code == ErrorCode::NotFound);
    const auto gone = contacts.remove(office.unit(u"甲县"_s), ContactKind::Contact, u"钱示例"_s);
    CHECK(gone.error().code == ErrorCode::NotFound);
}

TEST_CASE("a preview says which columns are personal", "[contacts]")
{
    Office office;
    const auto personalOf = [](const ImportReport &report) {
        QStringList names;
        for (const int column : report.previewPersonal)
            names += report.previewHeader[column];
        return names;
    };
    CHECK(personalOf(importContacts(office, kContact)) == QStringList{u"电话"_s, u"邮箱"_s});
    const QString entries = u"类别,课题,教师姓名,学校,区县,学段,学科\n"_s;
    CHECK(personalOf(office.import(ImportKind::Entries, entries))
          == QStringList{u"电话"_s, u"证件号"_s});
}
