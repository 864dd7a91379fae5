// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/entry.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QSet>

namespace linxuan {

struct HoursGround
{
    QString code; // in the profile's study hours
    QString why; // translated: "recommended to the city by 甲县"
};

// What gives an entry's teacher hours.
class HoursGrounds
{
public:
    static Result<HoursGrounds> load(Workspace &workspace);

    // The best one; nothing where the entry gives no hours.
    std::optional<HoursGround> of(const Entry &entry) const;
    const QHash<UnitId, Unit> &units() const { return m_units; }

private:
    Result<void> loadVetoes(Workspace &workspace);
    Result<void> loadProvincial(Workspace &workspace);
    std::optional<QString> provincialWhy(const Entry &entry) const;
    std::optional<QString> selectedWhy(const Entry &entry) const;

    QHash<UnitId, Unit> m_units;
    QSet<EntryId> m_vetoed;
    QHash<EntryId, QString> m_provincial; // why, translated
    std::optional<QSet<EntryId>> m_designs; // of direct schools that the city chose
    QHash<EntryId, QString> m_awards; // of the city's closed round: the level's name
    QString m_round; // its name
};

} // namespace linxuan
