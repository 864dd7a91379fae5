// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/entrystore.h"

#include "core/model/codes.h"
#include "core/storage/audittrail.h"
#include "core/storage/bulkinsert.h"
#include "core/storage/bulkselect.h"
#include "core/storage/revision.h"
#include "core/storage/statement.h"

#include <array>

namespace linxuan {

namespace {

#define ENTRY_COLUMNS                                                                              \
    "id, code, category, title, teacher, school_id, unit_id, stage, subject, grade, edition,"      \
    " volume, node_code, gender, job_title, phone, id_number, tutor, experiment_kind,"             \
    " submitted_at, level, status, status_reason, revision"

constexpr auto kEntries = "SELECT " ENTRY_COLUMNS " FROM entry ORDER BY id";
constexpr auto kOfGroup = "SELECT " ENTRY_COLUMNS " FROM entry"
                          " WHERE category = ? AND stage = ? AND subject = ? ORDER BY id";
constexpr auto kCount = "SELECT COUNT(*) FROM entry";
constexpr auto kEntry = "SELECT " ENTRY_COLUMNS " FROM entry WHERE code = ?";
constexpr auto kInsert =
    "INSERT INTO entry (" ENTRY_COLUMNS ") VALUES"
    " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";
constexpr auto kUpdate =
    "UPDATE entry SET category = ?, title = ?, teacher = ?, school_id = ?,"
    " unit_id = ?, stage = ?, subject = ?, grade = ?, edition = ?, volume = ?,"
    " node_code = ?, gender = ?, job_title = ?, phone = ?, id_number = ?,"
    " tutor = ?, experiment_kind = ?, submitted_at = ?, level = ?, status = ?,"
    " status_reason = ?, revision = revision + 1 WHERE id = ? AND revision = ?";

constexpr auto kRemove = "DELETE FROM entry WHERE id = ?";

#define MATERIAL_COLUMNS "id, entry_id, kind, lesson_hour, file_name, size, sha256, reference"

constexpr auto kMaterials = "SELECT " MATERIAL_COLUMNS " FROM material"
                            " ORDER BY entry_id, kind, lesson_hour, file_name";
constexpr auto kEntryMaterials = "SELECT " MATERIAL_COLUMNS " FROM material WHERE entry_id = ?"
                                 " ORDER BY kind, lesson_hour, file_name";
constexpr auto kInsertMaterial = "INSERT INTO material (" MATERIAL_COLUMNS ")"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

constexpr auto kMaterialCount = "SELECT COUNT(*) FROM material";
constexpr auto kRemoveMaterial = "DELETE FROM material WHERE id = ?";
constexpr auto kSetReference = "UPDATE material SET reference = ? WHERE id = ?";

constexpr auto kOverrides =
    "SELECT entry_id, level, rule, reason, made_by, made_at FROM rule_override"
    " ORDER BY made_at, entry_id, rule";
constexpr auto kDropOverride =
    "DELETE FROM rule_override WHERE entry_id = ? AND level = ? AND rule = ?";
constexpr auto kInsertOverride =
    "INSERT INTO rule_override (entry_id, level, rule, reason, made_by,"
    " made_at) VALUES (?, ?, ?, ?, ?, ?)";

// Stages, subjects, editions and the like stand in thousands of entries: those that were read a
// short while ago are shared.
class SharedTexts
{
public:
    QString of(QByteArrayView utf8)
    {
        if (utf8.isEmpty())
            return {};
        Slot &slot = m_slots[qHash(utf8) % m_slots.size()];
        if (slot.utf8 != utf8)
            slot = {utf8.toByteArray(), QString::fromUtf8(utf8)};
        return slot.text;
    }

private:
    struct Slot
    {
        QByteArray utf8;
        QString text;
    };

    std::array<Slot, 256> m_slots;
};

template<typename R>
Entry readEntry(const R &row, SharedTexts &texts)
{
    const auto shared = [&](int column) {
        if constexpr (requires { row.view(column); })
            return texts.of(row.view(column));
        else
            return row.text(column);
    };
    Entry entry;
    entry.id = row.template id<EntryId>(0);
    entry.code = row.text(1);
    entry.category = fromCode<Category>(shared(2)).value_or(Category::Subject);
    entry.title = row.text(3);
    entry.teacher = row.text(4);
    entry.school = row.template id<UnitId>(5);
    entry.unit = row.template id<UnitId>(6);
    entry.stage = shared(7);
    entry.subject = shared(8);
    entry.grade = shared(9);
    entry.edition = shared(10);
    entry.volume = shared(11);
    entry.nodeCode = row.text(12);
    entry.gender = shared(13);
    entry.jobTitle = shared(14);
    entry.phone = row.text(15);
    entry.idNumber = row.text(16);
    entry.tutor = row.text(17);
    entry.experimentKind = shared(18);
    entry.submittedAt = row.moment(19);
    entry.level = fromCode<Level>(shared(20)).value_or(Level::Declared);
    entry.status = fromCode<EntryStatus>(shared(21)).value_or(EntryStatus::Active);
    entry.statusReason = shared(22);
    entry.revision = row.number(23);
    return entry;
}

Material readMaterial(const Row &row)
{
    return {row.id<MaterialId>(0), row.id<EntryId>(1), row.text(2),  row.number(3),
            row.text(4),           row.bigNumber(5),   row.bytes(6), row.optionalText(7)};
}

} // namespace

Result<std::vector<Entry>> EntryStore::entries()
{
    std::vector<Entry> entries;
    LX_CHECK(Statement(m_database, kCount).select([&entries](const Row &row) {
        entries.reserve(static_cast<size_t>(row.number(0)));
    }));
    SharedTexts texts;
    LX_CHECK(BulkSelect(m_database, kEntries).each([&entries, &texts](const BulkRow &row) {
        entries.push_back(readEntry(row, texts));
    }));
    return entries;
}

Result<std::vector<Entry>> EntryStore::entries(const GroupKey &group)
{
    std::vector<Entry> entries;
    SharedTexts texts;
    LX_CHECK(Statement(m_database, kOfGroup)
                 .select([&](const Row &row) { entries.push_back(readEntry(row, texts)); },
                         toCode(group.category), group.stage, group.subject));
    return entries;
}

Result<std::optional<Entry>> EntryStore::entry(const QString &code)
{
    std::optional<Entry> entry;
    SharedTexts texts;
    LX_CHECK(Statement(m_database, kEntry)
                 .select([&](const Row &row) { entry = readEntry(row, texts); }, code));
    return entry;
}

Result<void> EntryStore::insert(const std::vector<Entry> &entries)
{
    BulkInsert rows(m_database, kInsert);
    for (const Entry &e : entries) {
        LX_CHECK(rows.add(e.id, e.code, toCode(e.category), e.title, e.teacher, e.school, e.unit,
                          e.stage, e.subject, e.grade, e.edition, e.volume, e.nodeCode, e.gender,
                          e.jobTitle, e.phone, e.idNumber, e.tutor, e.experimentKind, e.submittedAt,
                          toCode(e.level), toCode(e.status), e.statusReason));
    }
    return {};
}

Result<void> EntryStore::update(const Entry &e)
{
    return changedOne(Statement(m_database, kUpdate)
                          .execute(toCode(e.category), e.title, e.teacher, e.school, e.unit,
                                   e.stage, e.subject, e.grade, e.edition, e.volume, e.nodeCode,
                                   e.gender, e.jobTitle, e.phone, e.idNumber, e.tutor,
                                   e.experimentKind, e.submittedAt, toCode(e.level),
                                   toCode(e.status), e.statusReason, e.id, e.revision),
                      e.code);
}

Result<void> EntryStore::remove(const Entry &entry)
{
    return changedOne(Statement(m_database, kRemove).execute(entry.id), entry.code);
}

Result<std::vector<Material>> EntryStore::materials()
{
    std::vector<Material> materials;
    LX_CHECK(Statement(m_database, kMaterials).select([&materials](const Row &row) {
        materials.push_back(readMaterial(row));
    }));
    return materials;
}

Result<std::vector<Material>> EntryStore::materials(const EntryId &entry)
{
    std::vector<Material> materials;
    LX_CHECK(Statement(m_database, kEntryMaterials)
                 .select([&materials](const Row &row) { materials.push_back(readMaterial(row)); },
                         entry));
    return materials;
}

Result<int> EntryStore::materialCount()
{
    int count = 0;
    LX_CHECK(Statement(m_database, kMaterialCount).select([&count](const Row &row) {
        count = row.number(0);
    }));
    return count;
}

Result<void> EntryStore::insert(const Material &material)
{
    LX_CHECK(Statement(m_database, kInsertMaterial)
                 .execute(material.id, material.entry, material.kind, material.lessonHour,
                          material.fileName, material.size, material.sha256, material.reference));
    return {};
}

Result<void> EntryStore::remove(const Material &material)
{
    return changedOne(Statement(m_database, kRemoveMaterial).execute(material.id),
                      material.fileName);
}

Result<void> EntryStore::setReference(const Material &material, const QString &path)
{
    return changedOne(Statement(m_database, kSetReference).execute(path, material.id),
                      material.fileName);
}

Result<std::vector<RuleOverride>> EntryStore::overrides()
{
    std::vector<RuleOverride> overrides;
    LX_CHECK(Statement(m_database, kOverrides).select([&overrides](const Row &row) {
        overrides.push_back({row.id<EntryId>(0),
                             fromCode<Level>(row.text(1)).value_or(Level::County), row.text(2),
                             row.text(3), row.text(4), row.moment(5).value_or(QDateTime())});
    }));
    return overrides;
}

Result<void> EntryStore::save(const RuleOverride &override, AuditTrail &trail)
{
    const QString level = toCode(override.level);
    LX_CHECK(Statement(m_database, kDropOverride).execute(override.entry, level, override.rule));
    LX_CHECK(Statement(m_database, kInsertOverride)
                 .execute(override.entry, level, override.rule, override.reason, override.by,
                          override.at));
    trail.touch(SealedTable::RuleOverride, {toColumn(override.entry), level, override.rule});
    return {};
}

} // namespace linxuan
