// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/contacts.h"

#include "core/base/text.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/contactstore.h"
#include "core/workspace/intake/tableimport.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Contacts)
};

struct NamedField
{
    const char16_t *name;
    QString UnitContact::*member;
};

// As the forms head them, since that is where people know them from.
constexpr std::array kFields{
    NamedField{u"分管领导", &UnitContact::leader}, NamedField{u"科室", &UnitContact::department},
    NamedField{u"职务", &UnitContact::post},       NamedField{u"电话", &UnitContact::phone},
    NamedField{u"邮箱", &UnitContact::mail},       NamedField{u"备注", &UnitContact::remark},
};

UnitContact folded(UnitContact contact)
{
    for (const NamedField &field : kFields)
        contact.*field.member = foldText(contact.*field.member);
    contact.name = personName(contact.name);
    contact.phone = foldCode(contact.phone);
    contact.mail = foldCode(contact.mail);
    return contact;
}

Result<Unit> unitOf(Database &database, const UnitId &id)
{
    LX_TRY(const auto units, CatalogueStore(database).units());
    const auto found =
        std::find_if(units.begin(), units.end(), [&id](const Unit &unit) { return unit.id == id; });
    if (found == units.end())
        return Error{ErrorCode::NotFound, Text::tr("There is no such unit."), {}};
    return *found;
}

Result<std::optional<UnitContact>> lineOf(Database &database, const UnitId &unit, ContactKind kind,
                                          const QString &name)
{
    LX_TRY(const auto contacts, ContactStore(database).contacts(kind));
    for (const UnitContact &contact : contacts) {
        if (contact.unit == unit && contact.name == name)
            return std::optional(contact);
    }
    return std::optional<UnitContact>();
}

QJsonArray changedFields(const UnitContact &before, const UnitContact &after)
{
    QJsonArray names;
    for (const NamedField &field : kFields) {
        if (before.*field.member != after.*field.member)
            names += QString::fromUtf16(field.name);
    }
    return names;
}

QJsonObject detailOf(const Unit &unit, const UnitContact &contact)
{
    return {{u"unit"_s, unit.name}, {u"list"_s, toCode(contact.kind)}, {u"name"_s, contact.name}};
}

} // namespace

Result<std::vector<UnitContact>> Contacts::all(ContactKind kind)
{
    return ContactStore(m_workspace.database()).contacts(kind);
}

Result<void> Contacts::set(const UnitContact &wanted)
{
    const UnitContact contact = folded(wanted);
    if (contact.name.isEmpty())
        return Error{ErrorCode::Usage, Text::tr("Say whom to reach: the name is missing."), {}};
    LX_TRY(const Unit unit, unitOf(m_workspace.database(), contact.unit));
    LX_TRY(
        Write write,
        Write::beginUndoable(m_workspace, Text::tr("Set %1 of %2").arg(contact.name, unit.name)));
    LX_TRY(const auto old, lineOf(write.database(), contact.unit, contact.kind, contact.name));
    if (old == contact)
        return {};
    ContactStore store(write.database());
    LX_CHECK(old ? store.update(contact) : store.insert(contact));
    QJsonObject detail = detailOf(unit, contact);
    detail.insert(u"changed"_s, changedFields(old.value_or(UnitContact()), contact));
    LX_CHECK(write.record(u"contact.set"_s, unit.id.toBytes(), detail));
    return write.commit(Area::Catalogue);
}

Result<void> Contacts::remove(const UnitId &unitId, ContactKind kind, const QString &name)
{
    LX_TRY(const Unit unit, unitOf(m_workspace.database(), unitId));
    LX_TRY(Write write,
           Write::beginUndoable(m_workspace, Text::tr("Remove %1 of %2").arg(name, unit.name)));
    LX_TRY(const auto old, lineOf(write.database(), unitId, kind, name));
    if (!old)
        return Error{
            ErrorCode::NotFound, Text::tr("%1 has no line of %2.").arg(unit.name, name), {}};
    LX_CHECK(ContactStore(write.database()).remove(*old));
    LX_CHECK(write.record(u"contact.remove"_s, unit.id.toBytes(), detailOf(unit, *old)));
    return write.commit(Area::Catalogue);
}

} // namespace linxuan
