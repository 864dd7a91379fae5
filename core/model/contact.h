// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codes.h"

namespace linxuan {

// 附件5 names whom to reach about the campaign, 附件6 who looks after the platform's accounts.
enum class ContactKind { Contact, Administrator };

template<>
struct Codes<ContactKind>
{
    static constexpr std::array<Coded<ContactKind>, 2> all{{
        {ContactKind::Contact, u"contact"},
        {ContactKind::Administrator, u"administrator"},
    }};
};

// A person whom a unit named. A unit has one line for each kind and name; the fields of the kind's
// form that are not filled are empty.
struct UnitContact
{
    UnitId unit;
    ContactKind kind = ContactKind::Contact;
    QString leader; // 分管领导
    QString department; // 科室
    QString name;
    QString post; // 职务
    QString phone; // personal, masked on screen
    QString mail; // personal, masked on screen
    QString remark;

    bool operator==(const UnitContact &) const = default;
};

} // namespace linxuan
