// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/workspace/contacts.h"
#include "core/workspace/intake/unitindex.h"
#include "core/workspace/records.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace linxuan::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

Result<UnitId> unitNamed(const Call &call, const std::vector<Unit> &units)
{
    LX_TRY(const QString name, call.needed("unit"));
    if (const Unit *found = UnitIndex(units).sender(name))
        return found->id;
    return Error{ErrorCode::NotFound, Text::tr("There is no unit “%1”.").arg(name), {}};
}

// What is not given stays empty; the line is put in the place of the one of this name.
UnitContact contactOf(const Call &call, const UnitId &unit, ContactKind kind)
{
    return {unit,
            kind,
            call.value("leader"),
            call.value("department"),
            call.value("set"),
            call.value("post"),
            call.value("phone"),
            call.value("mail"),
            call.value("remark")};
}

// Numbers and addresses are for scripts alone.
Result<Status> list(const Call &call, Workspace &workspace, ContactKind kind)
{
    LX_TRY(const auto names, Records(workspace).unitNames());
    LX_TRY(const auto contacts, Contacts(workspace).all(kind));
    QJsonArray all;
    for (const UnitContact &one : contacts) {
        const QString unit = names.value(one.unit);
        call.print(u"%1\t%2\t%3"_s.arg(unit, one.name, one.post));
        all += QJsonObject{
            {u"unit"_s, unit},     {u"leader"_s, one.leader}, {u"department"_s, one.department},
            {u"name"_s, one.name}, {u"post"_s, one.post},     {u"phone"_s, one.phone},
            {u"mail"_s, one.mail}, {u"remark"_s, one.remark}};
    }
    if (call.wantsJson())
        call.printJson(QJsonDocument(all));
    return Status::Done;
}

Result<Status> runContacts(const Call &call)
{
    const auto kind = fromCode<ContactKind>(call.argument(0));
    if (!kind)
        return usage(Text::tr("KIND is contact or administrator."));
    if (call.has("set") && call.has("remove"))
        return usage(Text::tr("Give one of --set and --remove."));
    LX_TRY(const auto workspace, call.openWorkspace());
    if (!call.has("set") && !call.has("remove"))
        return list(call, *workspace, *kind);
    LX_TRY(const auto units, Records(*workspace).units());
    LX_TRY(const UnitId unit, unitNamed(call, units));
    if (call.has("remove"))
        LX_CHECK(Contacts(*workspace).remove(unit, *kind, call.value("remove")));
    if (call.has("set"))
        LX_CHECK(Contacts(*workspace).set(contactOf(call, unit, *kind)));
    return Status::Done;
}

} // namespace

std::vector<Command> contactCommands()
{
    return {{"contacts",
             u"KIND -w DIR"_s,
             Text::tr("whom each unit named: contact (annex 5) or administrator (annex 6)"),
             {workspaceOption(), option("unit", Text::tr("Whose line it is."), "UNIT"),
              option("set", Text::tr("Adds this person, or puts the line anew."), "NAME"),
              option("remove", Text::tr("Takes this person out."), "NAME"),
              option("leader", Text::tr("Set: who is in charge of it."), "NAME"),
              option("department", Text::tr("Set: the department."), "TEXT"),
              option("post", Text::tr("Set: the post."), "TEXT"),
              option("phone", Text::tr("Set: the phone."), "NUMBER"),
              option("mail", Text::tr("Set: the mail address."), "ADDRESS"),
              option("remark", Text::tr("Set: a remark."), "TEXT")},
             1,
             1,
             runContacts}};
}

} // namespace linxuan::cli
