// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/intake/unitindex.h"

#include "core/base/text.h"

namespace linxuan {

UnitIndex::UnitIndex(const std::vector<Unit> &units)
{
    for (const Unit &unit : units)
        add(unit);
}

void UnitIndex::add(const Unit &unit)
{
    m_units[unit.id] = unit;
    addName(unit.name, unit);
    for (const QString &alias : unit.aliases)
        addName(alias, unit);
}

void UnitIndex::addName(const QString &name, const Unit &unit)
{
    const QString key = foldName(name);
    if (unit.kind != UnitKind::School)
        m_senders.insert(key, unit.id);
    else if (unit.parent)
        m_schools.insert({*unit.parent, key}, unit.id);
    if (!m_all.contains(key, unit.id))
        m_all.insert(key, unit.id);
}

const Unit *UnitIndex::find(const UnitId &id) const
{
    const auto found = m_units.find(id);
    return found == m_units.end() ? nullptr : &found->second;
}

const Unit *UnitIndex::sender(QStringView name) const
{
    const auto found = m_senders.constFind(foldName(name));
    return found == m_senders.constEnd() ? nullptr : find(*found);
}

const Unit *UnitIndex::directSchool(QStringView name) const
{
    const Unit *unit = sender(name);
    return unit && unit->kind == UnitKind::DirectSchool ? unit : nullptr;
}

const Unit *UnitIndex::school(const UnitId &parent, QStringView name) const
{
    const auto found = m_schools.constFind({parent, foldName(name)});
    return found == m_schools.constEnd() ? nullptr : find(*found);
}

const Unit *UnitIndex::any(QStringView name) const
{
    if (const Unit *unit = sender(name))
        return unit;
    const auto ids = m_all.values(foldName(name));
    return ids.size() == 1 ? find(ids.front()) : nullptr;
}

} // namespace linxuan
