// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/teacherban.h"

#include "core/base/text.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"

#include <algorithm>

namespace linxuan {

namespace {

// The register has one line for a teacher, a unit and a day.
bool holds(const std::vector<Ban> &bans, const Ban &wanted)
{
    return std::any_of(bans.begin(), bans.end(), [&wanted](const Ban &ban) {
        const bool isSame = foldName(ban.teacher) == foldName(wanted.teacher)
            && foldName(ban.unit) == foldName(wanted.unit);
        return isSame && ban.from <= wanted.from && ban.until >= wanted.until;
    });
}

} // namespace

Result<std::optional<Ban>> banTeacher(Workspace &workspace, Write &write, const Entry &entry,
                                      const VetoItem &item, const QString &reason)
{
    CatalogueStore catalogue(write.database());
    LX_TRY(const auto units, catalogue.units());
    const auto school = std::find_if(
        units.begin(), units.end(), [&entry](const Unit &unit) { return unit.id == entry.school; });
    Ban ban{BanId::create(), entry.teacher, {}, item.name, {}, {}};
    if (!reason.trimmed().isEmpty())
        ban.reason += u'：' + reason.trimmed();
    ban.unit = school == units.end() ? QString() : school->name;
    ban.from = toOfficeTime(workspace.now()).date();
    ban.until = ban.from.addYears(workspace.profile().eligibility.banYears).addDays(-1);
    LX_TRY(const auto bans, catalogue.bans());
    if (holds(bans, ban))
        return std::optional<Ban>();
    const auto sameDay = std::find_if(bans.begin(), bans.end(), [&ban](const Ban &one) {
        return one.teacher == ban.teacher && one.unit == ban.unit && one.from == ban.from;
    });
    if (sameDay != bans.end()) {
        ban.id = sameDay->id; // for longer than it said
        LX_CHECK(catalogue.update(ban));
    } else {
        LX_CHECK(catalogue.insert(ban));
    }
    LX_CHECK(write.record(QStringLiteral("teacher.ban"), entry.id.toBytes(),
                          {{QStringLiteral("item"), item.code},
                           {QStringLiteral("from"), ban.from.toString(Qt::ISODate)},
                           {QStringLiteral("until"), ban.until.toString(Qt::ISODate)}}));
    return std::optional(ban);
}

} // namespace linxuan
