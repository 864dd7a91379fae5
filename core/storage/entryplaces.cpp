// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/entryplaces.h"

#include "core/model/codes.h"
#include "core/storage/bulkselect.h"

namespace linxuan {

namespace {
constexpr auto kPlaces = "SELECT id, category, unit_id, stage, subject, level, status FROM entry"
                         " ORDER BY id";
} // namespace

Result<void> eachEntryPlace(Database &database, const std::function<void(const Entry &)> &visit)
{
    Entry entry;
    return BulkSelect(database, kPlaces).each([&](const BulkRow &row) {
        entry.id = row.id<EntryId>(0);
        entry.category = fromCode<Category>(row.text(1)).value_or(Category::Subject);
        entry.unit = row.id<UnitId>(2);
        entry.stage = row.text(3);
        entry.subject = row.text(4);
        entry.level = fromCode<Level>(row.text(5)).value_or(Level::Declared);
        entry.status = fromCode<EntryStatus>(row.text(6)).value_or(EntryStatus::Active);
        visit(entry);
    });
}

} // namespace linxuan
