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
    "SELECT id, expert_id, entry_id, unit_id, reason, kind FROM recusal ORDER BY id";
constexpr auto kInsertRecusal =
    "INSERT INTO recusal (id, expert_id, entry_id, unit_id, reason, kind)"
    " VALUES (?, ?, ?, ?, ?, ?)";
constexpr auto kUpdateRecusal = "UPDATE recusal SET reason = ?, kind = ? WHERE id = ?";
constexpr auto kRemoveRecusal = "DELETE FROM recusal WHERE id = ?";
constexpr auto kRelations = "SELECT expert_id, person, kind, reason FROM expert_relation"
                            " ORDER BY expert_id, person";
constexpr auto kInsertRelation =
    "INSERT INTO expert_relation (expert_id, person, kind, reason) VALUES (?, ?, ?, ?)";
constexpr auto kRemoveRelation = "DELETE FROM expert_relation WHERE expert_id = ? AND person = ?";

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
                            row.optionalId<UnitId>(3), row.text(4),
                            fromCode<RecusalKind>(row.text(5)).value_or(RecusalKind::Other)});
    }));
    return recusals;
}

Result<void> ExpertStore::insert(const Recusal &recusal)
{
    LX_CHECK(Statement(m_database, kInsertRecusal)
                 .execute(recusal.id, recusal.expert, recusal.entry, recusal.unit, recusal.reason,
                          toCode(recusal.kind)));
    return {};
}

Result<void> ExpertStore::update(const Recusal &recusal)
{
    LX_CHECK(Statement(m_database, kUpdateRecusal)
                 .execute(recusal.reason, toCode(recusal.kind), recusal.id));
    return {};
}

Result<void> ExpertStore::remove(const RecusalId &recusal)
{
    LX_CHECK(Statement(m_database, kRemoveRecusal).execute(recusal));
    return {};
}

Result<std::vector<ExpertRelation>> ExpertStore::relations()
{
    std::vector<ExpertRelation> relations;
    LX_CHECK(Statement(m_database, kRelations).select([&relations](const Row &row) {
        relations.push_back({row.id<ExpertId>(0), row.text(1),
                             fromCode<RecusalKind>(row.text(2)).value_or(RecusalKind::Other),
                             row.text(3)});
    }));
    return relations;
}

Result<void> ExpertStore::set(const ExpertRelation &relation)
{
    LX_CHECK(removeRelation(relation.expert, relation.person));
    LX_CHECK(
        Statement(m_database, kInsertRelation)
            .execute(relation.expert, relation.person, toCode(relation.kind), relation.reason));
    return {};
}

Result<void> ExpertStore::removeRelation(const ExpertId &expert, const QString &person)
{
    LX_CHECK(Statement(m_database, kRemoveRelation).execute(expert, person));
    return {};
}

} // namespace linxuan
