// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/deskfilling.h"

#include "core/base/digest.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/deskstore.h"
#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"
#include "core/storage/packagedeskstore.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ReviewPackage)
};

Error contradictory(const char *detail)
{
    return {ErrorCode::Corrupt,
            Text::tr("The package contradicts itself. Ask the office for the package again."),
            QString::fromLatin1(detail)};
}

// One desk being made.
class Filling
{
public:
    Filling(Workspace &workspace, Write &write, const DeskFilling &from)
        : m_workspace(workspace)
        , m_write(write)
        , m_from(from)
    { }

    Result<void> run();

private:
    Result<void> setRubrics();
    Result<void> addEntries();
    Result<void> addMaterials();
    Result<void> addExpert();
    Result<void> addSheets();
    Result<void> addSheet(const Entry &entry);
    Result<void> take(const ReturnedSheet &written, ScoreSheet &sheet);

    Workspace &m_workspace;
    Write &m_write;
    const DeskFilling &m_from;
    Round m_round;
    ExpertId m_expert;
    std::map<Category, RubricId> m_rubrics;
    std::vector<Entry> m_entries;
};

Result<void> Filling::setRubrics()
{
    RoundStore store(m_write.database());
    LX_TRY(const auto known, store.rubrics());
    for (const PackageRubric &wanted : m_from.manifest.rubrics) {
        const auto found = std::find_if(
            m_from.rubrics.begin(), m_from.rubrics.end(), [&wanted](const Rubric &one) {
                return one.code == wanted.code && one.version == wanted.version;
            });
        if (found == m_from.rubrics.end() || sha256(rubricJson(*found)) != wanted.digest)
            return contradictory("rubric");
        const bool isKnown = std::any_of(known.begin(), known.end(),
                                         [&](const Rubric &one) { return one.id == found->id; });
        const bool isAdded = std::any_of(m_rubrics.begin(), m_rubrics.end(),
                                         [&](const auto &one) { return one.second == found->id; });
        if (!isKnown && !isAdded)
            LX_CHECK(store.insert(*found, m_write.trail()));
        LX_CHECK(store.setRubric(m_round.id, wanted.category, found->id, m_write.trail()));
        m_rubrics[wanted.category] = found->id;
    }
    return {};
}

// All of them below one unit that makes them members of the round; what the campaign knows of
// their schools is not here.
Result<void> Filling::addEntries()
{
    const RoundRule *rule = m_workspace.profile().round(m_from.manifest.round);
    if (!rule)
        return contradictory("round");
    Unit unit;
    unit.id = UnitId::create();
    unit.name = u"—"_s;
    unit.kind =
        rule->scope == RoundScope::DirectDesigns ? UnitKind::DirectSchool : UnitKind::County;
    LX_CHECK(CatalogueStore(m_write.database()).insert(unit, 0));
    for (const PackageEntry &packed : m_from.manifest.entries) {
        if (!m_rubrics.contains(packed.category))
            return contradictory("category");
        Entry entry;
        entry.id = packed.id;
        entry.code = packed.code;
        entry.category = packed.category;
        entry.school = unit.id;
        entry.unit = unit.id;
        entry.level = Level::City;
        m_entries.push_back(std::move(entry));
    }
    LX_CHECK(EntryStore(m_write.database()).insert(m_entries));
    RoundStore rounds(m_write.database());
    for (const PackedEntry &packed : m_from.records.entries) {
        if (packed.isCalibration)
            LX_CHECK(rounds.addCalibration(m_round.id, packed.id, m_write.trail()));
    }
    return {};
}

Result<void> Filling::addMaterials()
{
    EntryStore store(m_write.database());
    for (const PackedMaterial &packed : m_from.records.materials) {
        Material material;
        material.id = packed.id;
        material.entry = packed.entry;
        material.kind = packed.kind;
        material.lessonHour = packed.lessonHour;
        material.fileName = packed.path.section(u'/', -1);
        material.size = packed.size;
        material.sha256 = packed.sha256;
        material.reference = packed.path; // in the package
        LX_CHECK(store.insert(material));
    }
    return {};
}

Result<void> Filling::addExpert()
{
    Expert expert;
    expert.id = ExpertId::create();
    expert.code = m_from.manifest.expert;
    expert.name = m_from.manifest.expert;
    expert.subjects = {u"—"_s};
    m_expert = expert.id;
    return ExpertStore(m_write.database()).insert(expert);
}

Result<void> Filling::take(const ReturnedSheet &written, ScoreSheet &sheet)
{
    sheet.state = written.state;
    sheet.fill(written.draft);
    sheet.submittedAt = written.submittedAt;
    for (const auto &[entry, reason] : m_from.records.returnReasons) {
        if (entry == written.entry)
            sheet.stateReason = reason;
    }
    for (const ReturnedRubric &rubric : m_from.records.rubrics) {
        if (rubric.digest != written.rubric)
            continue;
        const auto own = std::find_if(m_from.rubrics.begin(), m_from.rubrics.end(),
                                      [&](const Rubric &one) { return one.id == sheet.rubric; });
        // Points of another rubric mean nothing here.
        if (own == m_from.rubrics.end() || sha256(rubricJson(*own)) != rubric.digest) {
            sheet.points.clear();
            sheet.unjudged.clear();
            if (sheet.state == SheetState::Submitted)
                sheet.state = SheetState::Returned;
            sheet.submittedAt.reset();
        }
    }
    return {};
}

Result<void> Filling::addSheet(const Entry &entry)
{
    ScoreSheet sheet;
    sheet.round = m_round.id;
    sheet.entry = entry.id;
    sheet.expert = m_expert;
    sheet.rubric = m_rubrics.at(entry.category);
    for (const ReturnedSheet &written : m_from.records.sheets) {
        if (written.entry == entry.id)
            LX_CHECK(take(written, sheet));
    }
    LX_CHECK(SheetStore(m_write.database()).insert({sheet}, m_write.trail()));
    if (sheet.state == SheetState::Draft || sheet.state == SheetState::Returned)
        LX_CHECK(DeskStore(m_write.database())
                     .save({m_round.id, entry.id, m_expert}, sheet.rubric, sheet.draft(),
                           m_workspace.now()));
    return {};
}

Result<void> Filling::addSheets()
{
    for (const Entry &entry : m_entries)
        LX_CHECK(addSheet(entry));
    return {};
}

Result<void> Filling::run()
{
    LX_TRY(m_round, findRound(m_workspace, m_from.manifest.round));
    LX_CHECK(setRubrics());
    LX_CHECK(addEntries());
    LX_CHECK(addMaterials());
    LX_CHECK(addExpert());
    LX_CHECK(addSheets());
    LX_CHECK(PackageDeskStore(m_write.database())
                 .setPackage({m_from.manifest.serial, m_from.manifest.campaign,
                              m_from.manifest.campaignKey, m_from.manifestDigest}));
    return m_write.record(u"desk.fill"_s, m_from.manifest.serial.toRfc4122(),
                          {{u"entries"_s, int(m_entries.size())}});
}

Result<void> requireSame(const DeskFilling &filling, const QString &folder)
{
    LX_TRY(const auto workspace, Workspace::open(folder));
    LX_TRY(const auto known, PackageDeskStore(workspace->database()).package());
    if (!known || known->serial != filling.manifest.serial)
        return contradictory("desk of another package");
    if (known->campaignKey == filling.manifest.campaignKey
        && known->manifest == filling.manifestDigest)
        return {};
    return Error{ErrorCode::Refused,
                 Text::tr("This package has the serial number of another one that was opened here, "
                          "but other contents. Ask the office which of them is right."),
                 {}};
}

} // namespace

Result<void> fillDesk(const DeskFilling &filling, const QString &folder)
{
    if (QDir(folder).exists())
        return requireSame(filling, folder);
    const QString making = folder + u".new"_s;
    QDir(making).removeRecursively();
    {
        LX_TRY(const auto workspace, Workspace::create(making, filling.records.profile));
        workspace->setActor(filling.manifest.expert);
        LX_TRY(Write write, Write::begin(*workspace));
        LX_CHECK(Filling(*workspace, write, filling).run());
        LX_CHECK(write.commit({}));
    }
    if (QDir().rename(making, folder))
        return {};
    return Error{ErrorCode::Storage, Text::tr("The folder %1 cannot be made.").arg(folder), {}};
}

} // namespace linxuan
