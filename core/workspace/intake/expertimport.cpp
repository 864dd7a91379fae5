// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"
#include "core/workspace/intake/imports.h"
#include "core/workspace/intake/unitindex.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Intake)
};

struct ExpertRow
{
    Expert expert;
    std::vector<Recusal> recusals;
};

class ExpertImport : public TableImport
{
public:
    using TableImport::TableImport;
    Areas areas() const override { return Area::Experts; }

protected:
    Result<void> prepare() override;
    void take(const TableRow &row) override;
    Result<void> store() override;

private:
    bool readScope(const TableRow &row, Expert &expert);
    bool readRecusals(const TableRow &row, ExpertRow &taken);
    void keepUnnamed(const TableRow &row, const Expert &old, ExpertRow &taken) const;
    bool hasSameRecusals(const ExpertRow &taken) const;
    Result<void> storeRecusals(const ExpertRow &taken);

    UnitIndex m_units;
    QHash<QString, EntryId> m_entries;
    QHash<QString, Expert> m_existing;
    QHash<ExpertId, std::vector<Recusal>> m_recusals;
    QHash<QString, int> m_seen;
    std::vector<ExpertRow> m_rows;
};

Result<void> ExpertImport::prepare()
{
    LX_TRY(const auto units, CatalogueStore(m_write.database()).units());
    m_units = UnitIndex(units);
    LX_TRY(const auto entries, EntryStore(m_write.database()).entries());
    for (const Entry &entry : entries)
        m_entries.insert(entry.code, entry.id);
    ExpertStore experts(m_write.database());
    LX_TRY(const auto existing, experts.experts());
    for (const Expert &expert : existing)
        m_existing.insert(expert.code, expert);
    LX_TRY(const auto recusals, experts.recusals());
    for (const Recusal &recusal : recusals)
        m_recusals[recusal.expert].push_back(recusal);
    return {};
}

bool ExpertImport::readScope(const TableRow &row, Expert &expert)
{
    const Profile &profile = m_workspace.profile();
    for (const QString &name : splitList(row.cell(u"subject").text)) {
        const auto subject = profile.subject(name);
        if (!subject) {
            reject(row, u"subject", Text::tr("the profile has no subject “%1”").arg(name));
            return false;
        }
        expert.subjects += *subject;
    }
    for (const QString &name : splitList(row.cell(u"stage").text)) {
        const auto stage = profile.stage(name);
        if (!stage) {
            reject(row, u"stage", Text::tr("the profile has no stage “%1”").arg(name));
            return false;
        }
        expert.stages += *stage;
    }
    for (const QString &name : splitList(row.cell(u"category").text)) {
        const auto category = categoryFromTable(name);
        if (!category) {
            reject(row, u"category", Text::tr("expected 学科课程, 实验教学 or 特殊教育"));
            return false;
        }
        expert.categories.push_back(*category);
    }
    return true;
}

bool ExpertImport::readRecusals(const TableRow &row, ExpertRow &taken)
{
    for (const QString &name : splitList(row.cell(u"recusals").text)) {
        Recusal recusal{RecusalId::create(), taken.expert.id, {}, {}, QStringLiteral("申报回避")};
        const auto entry = m_entries.constFind(foldCode(name));
        if (entry != m_entries.constEnd()) {
            recusal.entry = *entry;
        } else if (const Unit *unit = m_units.any(name)) {
            recusal.unit = unit->id;
        } else {
            reject(row, u"recusals",
                   Text::tr("“%1” is neither an entry nor a unit; import those first").arg(name));
            return false;
        }
        taken.recusals.push_back(recusal);
    }
    return true;
}

// What the table has no column for stays as it is.
void ExpertImport::keepUnnamed(const TableRow &row, const Expert &old, ExpertRow &taken) const
{
    taken.expert.chair = old.chair;
    if (!row.has(u"stage"))
        taken.expert.stages = old.stages;
    if (!row.has(u"category"))
        taken.expert.categories = old.categories;
    if (!row.has(u"recusals"))
        taken.recusals = m_recusals.value(old.id);
}

void ExpertImport::take(const TableRow &row)
{
    const auto expertCode = needCode(row, u"code");
    const auto name = needText(row, u"name");
    const auto unit = needText(row, u"unit");
    if (!expertCode || !name || !unit || !needText(row, u"subject"))
        return;
    if (m_seen.contains(*expertCode))
        return reject(row, u"code",
                      Text::tr("stands in row %1 already").arg(m_seen.value(*expertCode)));
    const auto chair = readFlag(row.cell(u"chair"));
    if (!chair)
        return reject(row, u"chair", Text::tr("expected 是 or 否"));
    ExpertRow taken;
    const Expert old = m_existing.value(*expertCode);
    taken.expert.id = old.id.isNull() ? ExpertId::create() : old.id;
    taken.expert.revision = old.revision;
    taken.expert.code = *expertCode;
    taken.expert.name = personName(*name);
    taken.expert.unitName = *unit;
    keepUnnamed(row, old, taken);
    if (const Unit *known = m_units.any(*unit))
        taken.expert.unit = known->id;
    if (row.has(u"chair"))
        taken.expert.chair = *chair;
    if (!readScope(row, taken.expert) || !readRecusals(row, taken))
        return;
    m_seen.insert(*expertCode, row.row());
    m_rows.push_back(std::move(taken));
}

bool ExpertImport::hasSameRecusals(const ExpertRow &taken) const
{
    const auto old = m_recusals.value(taken.expert.id);
    return old.size() == taken.recusals.size()
        && std::all_of(taken.recusals.begin(), taken.recusals.end(), [&old](const Recusal &one) {
               return std::any_of(old.begin(), old.end(), [&one](const Recusal &other) {
                   return one.entry == other.entry && one.unit == other.unit;
               });
           });
}

// What stays keeps its kind and reason.
Result<void> ExpertImport::storeRecusals(const ExpertRow &taken)
{
    ExpertStore store(m_write.database());
    const auto known = m_recusals.value(taken.expert.id);
    const auto isIn = [](const std::vector<Recusal> &list, const Recusal &one) {
        return std::any_of(list.begin(), list.end(), [&one](const Recusal &other) {
            return one.entry == other.entry && one.unit == other.unit;
        });
    };
    for (const Recusal &old : known) {
        if (!isIn(taken.recusals, old))
            LX_CHECK(store.remove(old.id));
    }
    for (const Recusal &recusal : taken.recusals) {
        if (!isIn(known, recusal))
            LX_CHECK(store.insert(recusal));
    }
    return {};
}

Result<void> ExpertImport::store()
{
    ExpertStore store(m_write.database());
    for (const ExpertRow &taken : m_rows) {
        const auto old = m_existing.constFind(taken.expert.code);
        const bool isNew = old == m_existing.constEnd();
        const bool isSame = !isNew && *old == taken.expert && hasSameRecusals(taken);
        if (isSame) {
            ++m_report.unchanged;
            continue;
        }
        LX_CHECK(isNew ? store.insert(taken.expert) : store.update(taken.expert));
        LX_CHECK(storeRecusals(taken));
        ++(isNew ? m_report.added : m_report.updated);
    }
    return {};
}

} // namespace

std::unique_ptr<TableImport> expertImport(Workspace &workspace, Write &write,
                                          const ImportRequest &request)
{
    return std::make_unique<ExpertImport>(workspace, write, request);
}

} // namespace linxuan
