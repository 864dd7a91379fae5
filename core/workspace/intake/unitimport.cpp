// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/storage/cataloguestore.h"
#include "core/workspace/intake/imports.h"
#include "core/workspace/intake/unitindex.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Intake)
};

class UnitImport : public TableImport
{
public:
    using TableImport::TableImport;
    Areas areas() const override { return Area::Catalogue | Area::Quotas; }

protected:
    Result<void> prepare() override;
    void take(const TableRow &row) override;
    Result<void> store() override;

private:
    struct Pending
    {
        TableRow row;
        Unit unit;
        QString parent;
        bool hasTeachers = false;
    };

    Result<void> storeOne(const Pending &pending);
    std::optional<Unit> resolved(const Pending &pending);
    const Unit *existing(const Unit &unit) const;

    UnitIndex m_index;
    int m_count = 0;
    std::vector<Pending> m_senders; // before the schools below them
    std::vector<Pending> m_schools;
};

Result<void> UnitImport::prepare()
{
    LX_TRY(const auto units, CatalogueStore(m_write.database()).units());
    m_index = UnitIndex(units);
    m_count = static_cast<int>(units.size());
    return {};
}

void UnitImport::take(const TableRow &row)
{
    const auto name = needText(row, u"name");
    const auto kindText = needText(row, u"kind");
    if (!name || !kindText)
        return;
    const auto kind = unitKindFromTable(*kindText);
    if (!kind)
        return reject(row, u"kind", Text::tr("expected 区县, 开发区, 直属校 or 学校"));
    Pending pending{row, {}, {}, !row.cell(u"teachers").text.trimmed().isEmpty()};
    pending.unit.name = personName(*name);
    pending.unit.kind = *kind;
    pending.unit.aliases = splitList(row.cell(u"aliases").text);
    if (pending.hasTeachers) {
        pending.unit.teachers = readCount(row.cell(u"teachers"));
        if (!pending.unit.teachers)
            return reject(row, u"teachers", Text::tr("expected a whole number of teachers"));
    }
    const QString schoolKind = foldCode(row.cell(u"school_kind").text);
    pending.unit.schoolKind = schoolKind;
    pending.parent = foldText(row.cell(u"parent").text);
    (*kind == UnitKind::School ? m_schools : m_senders).push_back(std::move(pending));
}

std::optional<Unit> UnitImport::resolved(const Pending &pending)
{
    Unit unit = pending.unit;
    if (unit.kind != UnitKind::School)
        return unit;
    const Unit *parent = m_index.sender(pending.parent);
    if (!parent || parent->kind == UnitKind::DirectSchool) {
        reject(pending.row, u"parent", Text::tr("a school needs the county or zone above it"));
        return std::nullopt;
    }
    unit.parent = parent->id;
    return unit;
}

const Unit *UnitImport::existing(const Unit &unit) const
{
    return unit.parent ? m_index.school(*unit.parent, unit.name) : m_index.sender(unit.name);
}

Result<void> UnitImport::storeOne(const Pending &pending)
{
    auto unit = resolved(pending);
    if (!unit)
        return {};
    CatalogueStore store(m_write.database());
    const Unit *old = existing(*unit);
    if (!old) {
        unit->id = UnitId::create();
        unit->revision = 1;
        LX_CHECK(store.insert(*unit, m_count++));
        m_index.add(*unit);
        ++m_report.added;
        return {};
    }
    unit->id = old->id;
    unit->revision = old->revision;
    unit->name = old->name;
    if (!pending.hasTeachers)
        unit->teachers = old->teachers;
    if (unit->aliases.isEmpty())
        unit->aliases = old->aliases;
    if (unit->schoolKind.isEmpty())
        unit->schoolKind = old->schoolKind;
    if (*unit == *old) {
        ++m_report.unchanged;
        return {};
    }
    if (unit->kind != old->kind) {
        reject(pending.row, u"kind",
               Text::tr("%1 is a %2 already").arg(old->name, displayName(old->kind)));
        return {};
    }
    LX_CHECK(store.update(*unit));
    unit->revision += 1;
    m_index.add(*unit);
    ++m_report.updated;
    return {};
}

Result<void> UnitImport::store()
{
    for (const Pending &pending : m_senders)
        LX_CHECK(storeOne(pending));
    for (const Pending &pending : m_schools)
        LX_CHECK(storeOne(pending));
    return {};
}

} // namespace

std::unique_ptr<TableImport> unitImport(Workspace &workspace, Write &write,
                                        const ImportRequest &request)
{
    return std::make_unique<UnitImport>(workspace, write, request);
}

} // namespace linxuan
