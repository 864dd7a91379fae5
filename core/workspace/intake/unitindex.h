// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/catalogue.h"

#include <QHash>

#include <map>
#include <vector>

namespace linxuan {

// Finds units by what offices call them: name or alias, width and spaces folded.
class UnitIndex
{
public:
    UnitIndex() = default;
    explicit UnitIndex(const std::vector<Unit> &units);

    // Adds the unit, or puts it in the place of the one with its id.
    void add(const Unit &unit);
    const Unit *find(const UnitId &id) const;
    // A county, zone or direct school.
    const Unit *sender(QStringView name) const;
    const Unit *directSchool(QStringView name) const;
    const Unit *school(const UnitId &parent, QStringView name) const;
    // Any unit by name; of schools of the same name in several counties none.
    const Unit *any(QStringView name) const;

private:
    void addName(const QString &name, const Unit &unit);

    std::map<UnitId, Unit> m_units;
    QHash<QString, UnitId> m_senders;
    QHash<std::pair<UnitId, QString>, UnitId> m_schools;
    QMultiHash<QString, UnitId> m_all;
};

} // namespace linxuan
