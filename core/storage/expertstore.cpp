// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/expertstore.h"

#include "core/model/codes.h"
#include "core/storage/revision.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {

constexpr auto kExperts = "SELECT id, code, name, unit_name, unit_id, subjects, stages, categories,"
                          " chair, revision FROM expert ORDER BY code";
constexpr auto kInsert = "INSERT INTO expert (id, code, name, unit_name, unit_id, subjects, stages,"
                         " categories, chair, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";
constexpr auto kUpdate = "UPDATE expert SET name = ?, unit_name = ?, unit_id = ?, subjects = ?,"
                         " stages = ?, categories = ?, chair = ?, revision = revision + 1"
                         " WHERE id = ? AND revision = ?";
constexpr auto kRecusals =
    "SELECT id, expert_id, entry_id, unit_id, reason FROM recusal ORDER BY id";
constexpr auto kInsertRecusal = "INSERT INTO recusal (id, expert_id, entry_id, unit_id, reason)"
                                " VALUES (?, ?, ?, ?, ?)";
constexpr auto kRemoveRecusal = "DELETE FROM recusal WHERE id = ?";

QString categoriesText(const std::vector<Category> &categories)
{
    QStringList codes;
    for (const Category category : categories)
        codes += toCode(category);
    return codes.join(u'\n');
}

std::vector<Category> categoriesFromText(const QString &text)
{
    std::vector<Category> categories;
    for (const QString &code : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto category = fromCode<Category>(code))
            categories.push_back(*category);
    }
    return categories;
}

Expert readExpert(const Row &row)
{
    Expert expert;
    expert.id = row.id<ExpertId>(0);
    expert.code = row.text(1);
    expert.name = row.text(2);
    expert.unitName = row.text(3);
    expert.unit = row.optionalId<UnitId>(4);
    expert.subjects = row.text(5).split(u'\n', Qt::SkipEmptyParts);
    expert.stages = row.text(6).split(u'\n', Qt::SkipEmptyParts);
    expert.categories = categoriesFromText(row.text(7));
    expert.chair = row.flag(8);
    expert.revision = row.number(9);
    return expert;
}

} // namespace

Result<std::vector<Expert>> ExpertStore::experts()
{
    std::vector<Expert> experts;
    LX_CHECK(Statement(m_database, kExperts).select([&experts](const Row &row) {
        experts.push_back(readExpert(row));
    }));
    return experts;
}

Result<void> ExpertStore::insert(const Expert &e)
{
    LX_CHECK(Statement(m_database, kInsert)
                 .execute(e.id, e.code, e.name, e.unitName, e.unit, e.subjects.join(u'\n'),
                          e.stages.join(u'\n'), categoriesText(e.categories), e.chair));
    return {};
}

Result<void> ExpertStore::update(const Expert &e)
{
    return changedOne(Statement(m_database, kUpdate)
                          .execute(e.name, e.unitName, e.unit, e.subjects.join(u'\n'),
                                   e.stages.join(u'\n'), categoriesText(e.categories), e.chair,
                                   e.id, e.revision),
                      e.code);
}

Result<std::vector<Recusal>> ExpertStore::recusals()
{
    std::vector<Recusal> recusals;
    LX_CHECK(Statement(m_database, kRecusals).select([&recusals](const Row &row) {
        recusals.push_back({row.id<RecusalId>(0), row.id<ExpertId>(1), row.optionalId<EntryId>(2),
                            row.optionalId<UnitId>(3), row.text(4)});
    }));
    return recusals;
}

Result<void> ExpertStore::insert(const Recusal &recusal)
{
    LX_CHECK(Statement(m_database, kInsertRecusal)
                 .execute(recusal.id, recusal.expert, recusal.entry, recusal.unit, recusal.reason));
    return {};
}

Result<void> ExpertStore::remove(const RecusalId &recusal)
{
    LX_CHECK(Statement(m_database, kRemoveRecusal).execute(recusal));
    return {};
}

} // namespace linxuan
