// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/canarycampaign.h"

#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/workspace/materials.h"
#include "core/workspace/reviewdesk.h"
#include "core/workspace/write.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>

namespace linxuan::samples {

CanaryCampaign::CanaryCampaign()
{
    const auto workspace = Workspace::open(folder());
    REQUIRE(workspace);
    auto desk = ReviewDesk::open(**workspace, QStringLiteral("final"), busiestExpert());
    REQUIRE(desk);
    REQUIRE(desk->isBlind());
    const auto entries = desk->entries();
    REQUIRE(entries);
    for (const DeskEntry &one : *entries) {
        const auto materials = desk->materials(one.entry);
        REQUIRE(materials);
        if (one.isLocked() || one.entry.category == Category::Experiment || !materials->empty()
            || !m_broken.isNull())
            continue;
        (m_whole.isNull() ? m_whole : m_broken) = one.entry.id;
    }
    REQUIRE_FALSE(m_broken.isNull());
    plantNames(**workspace);
    plantFiles(**workspace, m_whole, QStringLiteral(CANARIES));
    plantFiles(**workspace, m_broken, QStringLiteral(CANARIES "/broken"));
}

void CanaryCampaign::plantNames(Workspace &workspace)
{
    auto write = Write::begin(workspace);
    REQUIRE(write);
    CatalogueStore catalogue(write->database());
    auto units = catalogue.units();
    REQUIRE(units);
    for (Unit &unit : *units) {
        unit.name = kCanary + QStringLiteral(" school ") + unit.name;
        REQUIRE(catalogue.update(unit));
    }
    EntryStore store(write->database());
    auto entries = store.entries();
    REQUIRE(entries);
    for (Entry &entry : *entries) {
        if (entry.id == m_whole || entry.id == m_broken)
            entry.title = kControl + QStringLiteral(" lesson");
        for (QString *told : {&entry.teacher, &entry.tutor, &entry.jobTitle, &entry.phone,
                              &entry.idNumber, &entry.gender})
            *told = kCanary;
        REQUIRE(store.update(entry));
    }
    REQUIRE(write->commit(Area::Entries));
}

void CanaryCampaign::plantFiles(Workspace &workspace, const EntryId &id, const QString &folder)
{
    auto write = Write::begin(workspace);
    REQUIRE(write);
    const QDir files(folder);
    for (const QString &name : files.entryList(QDir::Files)) {
        Material material;
        material.entry = id;
        material.kind = name.section(u'-', 1).section(u'.', 0, 0);
        material.size = QFileInfo(files.filePath(name)).size();
        material.sha256 = *fileDigest(files.filePath(name));
        REQUIRE(addMaterial(workspace, *write, material, files.filePath(name), Keeping::Copy));
    }
    REQUIRE(write->commit(Area::Entries));
}

} // namespace linxuan::samples
