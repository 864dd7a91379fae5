// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/contact.h"

#include <vector>

namespace linxuan {

class Workspace;

// 附件5 and 附件6: whom each unit named. Tables of them are taken in by Intake; here a person
// changes one line. The trail says whose line and which fields, never a number or address.
class Contacts
{
public:
    explicit Contacts(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // In the order of the units, those of one unit as they were added.
    Result<std::vector<UnitContact>> all(ContactKind kind);
    // Adds the line, or puts it in the place of the unit's line with this kind and name; texts are
    // folded as those of tables are. One that stands there already changes nothing.
    // Errors: Usage (no name), NotFound (no such unit).
    Result<void> set(const UnitContact &contact);
    // Errors: NotFound.
    Result<void> remove(const UnitId &unit, ContactKind kind, const QString &name);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
