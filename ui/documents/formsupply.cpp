// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/formsupply.h"

#include "core/workspace/documents/officeforms.h"
#include "core/workspace/records.h"

#include <map>
#include <tuple>

namespace linxuan {

namespace {

std::vector<GroupKey> groupsOf(const EntryRows &rows)
{
    const FacetValues &stages = rows.facet(EntryFacet::Stage);
    const FacetValues &subjects = rows.facet(EntryFacet::Subject);
    std::map<std::tuple<Category, quint16, quint16>, GroupKey> found;
    for (size_t row = 0; row < rows.size(); ++row) {
        const EntryRow entry = rows.at(row);
        if (entry.status() != EntryStatus::Active)
            continue;
        const std::tuple key(entry.category(), stages.ofRow[row], subjects.ofRow[row]);
        if (!found.contains(key))
            found.emplace(key, GroupKey{entry.category(), entry.stage(), entry.subject()});
    }
    std::vector<GroupKey> groups;
    for (const auto &[key, group] : found)
        groups.push_back(group);
    return groups;
}

} // namespace

Result<FormSupply> readFormSupply(Workspace &workspace, EntryShelf &shelf)
{
    FormSupply supply;
    const Records records(workspace);
    LX_TRY(const auto units, records.units());
    const QStringList &excluded = workspace.profile().eligibility.excludedUnits;
    for (const Unit &unit : units) {
        if (unit.kind != UnitKind::School && !excluded.contains(unit.name))
            supply.units += unit.name;
    }
    LX_TRY(const auto experts, records.experts());
    for (const Expert &expert : experts)
        supply.experts += expert.code;
    LX_TRY(supply.own, OfficeForms(workspace).all());
    LX_TRY(supply.entries, shelf.rows(workspace));
    supply.groups = groupsOf(*supply.entries);
    return supply;
}

} // namespace linxuan
