// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/intake/entryimport.h"

#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/roundstore.h"
#include "core/workspace/intake/entrychanges.h"
#include "core/workspace/intake/imports.h"

#include <QCoreApplication>

#include <array>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Intake)
};

struct TextField
{
    const char16_t *key;
    QString Entry::*member;
};

// Optional columns whose text is taken as it is.
constexpr std::array kProse{
    TextField{u"grade", &Entry::grade},   TextField{u"edition", &Entry::edition},
    TextField{u"gender", &Entry::gender}, TextField{u"job_title", &Entry::jobTitle},
    TextField{u"tutor", &Entry::tutor},   TextField{u"experiment_kind", &Entry::experimentKind},
};

constexpr std::array kCodes{
    TextField{u"node", &Entry::nodeCode},
    TextField{u"phone", &Entry::phone},
    TextField{u"id_number", &Entry::idNumber},
};

QString standsAlready(const QString &what, int row)
{
    return Text::tr("%1 stands in row %2 already").arg(what).arg(row);
}

} // namespace

Result<void> EntryImport::prepare()
{
    LX_TRY(const auto units, CatalogueStore(m_write.database()).units());
    m_units = UnitIndex(units);
    m_unitCount = static_cast<int>(units.size());
    LX_TRY(m_existing, EntryStore(m_write.database()).entries());
    m_byCode.reserve(static_cast<qsizetype>(m_existing.size()));
    for (size_t i = 0; i < m_existing.size(); ++i) {
        m_byCode.insert(m_existing[i].code, i);
        m_byIdentity.insert(entryIdentity(m_existing[i]), i);
        const QString &code = m_existing[i].code;
        if (code.startsWith(u'E'))
            m_lastNumber = std::max(m_lastNumber, code.mid(1).toInt());
    }
    LX_TRY(const auto rounds, RoundStore(m_write.database()).rounds());
    for (const Round &round : rounds) {
        if (round.state == RoundState::Closed && !m_rules) {
            LX_TRY(m_rules, RecommendationRules::load(m_workspace));
        }
    }
    return {};
}

// A school that the table of units does not have is added below its county, and said.
const Unit *EntryImport::schoolBelow(const Unit &unit, const QString &name)
{
    if (const Unit *known = m_units.school(unit.id, name))
        return known;
    Unit school;
    school.id = UnitId::create();
    school.name = personName(name);
    school.kind = UnitKind::School;
    school.parent = unit.id;
    m_units.add(school);
    m_newSchools.push_back(school);
    return m_units.find(school.id);
}

// A table that only corrects need not say where an entry belongs.
bool EntryImport::readPlace(const TableRow &row, Entry &entry)
{
    if (!row.has(u"school"))
        return !row.has(u"unit") || readCounty(row, entry);
    const auto school = needText(row, u"school");
    const QString county = text(row, u"unit");
    if (!school)
        return false;
    if (const Unit *direct = m_units.directSchool(*school)) {
        entry.school = direct->id;
        entry.unit = direct->id;
        return true;
    }
    const Unit *unit = row.has(u"unit") ? m_units.sender(county) : m_units.find(entry.unit);
    if (!unit || unit->kind == UnitKind::DirectSchool) {
        reject(row, u"unit",
               county.isEmpty() ? Text::tr("must not be empty: the school is no direct school")
                                : Text::tr("there is no such county or zone"));
        return false;
    }
    entry.unit = unit->id;
    entry.school = schoolBelow(*unit, *school)->id;
    return true;
}

// A county without a school may only be the one that is known.
bool EntryImport::readCounty(const TableRow &row, const Entry &entry)
{
    const Unit *unit = m_units.sender(text(row, u"unit"));
    if (unit && unit->id == entry.unit)
        return true;
    reject(row, u"unit", Text::tr("is not the entry's; to move it, the table needs its school"));
    return false;
}

// 年级册次 in one column is what our lists print of both.
void EntryImport::readVolume(const TableRow &row, Entry &entry)
{
    if (!row.has(u"volume"))
        return;
    const QString said = text(row, u"volume");
    const bool isBoth = !row.has(u"grade") && foldCode(row.header(u"volume")) == u"年级册次";
    if (!isBoth) {
        entry.volume = said;
        return;
    }
    if (foldCode(said) == foldCode(entry.grade + entry.volume))
        return;
    const bool isSameGrade = !entry.grade.isEmpty() && said.startsWith(entry.grade);
    entry.volume = isSameGrade ? foldText(said.mid(entry.grade.size())) : said;
    if (!isSameGrade)
        entry.grade.clear();
}

bool EntryImport::readDetails(const TableRow &row, Entry &entry)
{
    for (const TextField &field : kProse) {
        if (row.has(QStringView(field.key)))
            entry.*field.member = text(row, QStringView(field.key));
    }
    readVolume(row, entry);
    for (const TextField &field : kCodes) {
        if (row.has(QStringView(field.key)))
            entry.*field.member = code(row, QStringView(field.key));
    }
    if (!row.has(u"submitted"))
        return true;
    entry.submittedAt = readMoment(row.cell(u"submitted"));
    if (!entry.submittedAt && !foldCode(row.cell(u"submitted").text).isEmpty()) {
        reject(row, u"submitted", Text::tr("expected a time such as 2023-09-18 18:00"));
        return false;
    }
    return true;
}

// A new entry needs what an entry cannot be without; one reason is enough.
bool EntryImport::lacksColumn(const TableRow &row)
{
    for (const char16_t *key :
         {u"category", u"title", u"teacher", u"school", u"unit", u"stage", u"subject"}) {
        if (row.has(QStringView(key)))
            continue;
        reject(row, QStringView(key),
               Text::tr("the table has no such column, which a new entry needs"));
        return true;
    }
    return false;
}

// What the table has no column for stays as it is.
bool EntryImport::readNeeded(const TableRow &row, QStringView key, QString &field)
{
    if (!row.has(key))
        return true;
    const auto value = needText(row, key);
    field = value.value_or(field);
    return value.has_value();
}

bool EntryImport::readWork(const TableRow &row, Entry &entry)
{
    QString categoryText;
    QString teacher;
    const bool hasCategory = readNeeded(row, u"category", categoryText);
    const bool hasTitle = readNeeded(row, u"title", entry.title);
    const bool hasTeacher = readNeeded(row, u"teacher", teacher);
    if (!hasCategory || !hasTitle || !hasTeacher)
        return false;
    if (row.has(u"teacher"))
        entry.teacher = personName(teacher);
    if (!row.has(u"category"))
        return true;
    const auto category = categoryFromTable(categoryText);
    if (!category)
        reject(row, u"category", Text::tr("expected 学科课程, 实验教学 or 特殊教育"));
    entry.category = category.value_or(entry.category);
    return category.has_value();
}

bool EntryImport::readGroup(const TableRow &row, Entry &entry)
{
    const auto entryStage = row.has(u"stage") ? stage(row) : entry.stage;
    const auto entrySubject = row.has(u"subject") ? subject(row) : entry.subject;
    entry.stage = entryStage.value_or(entry.stage);
    entry.subject = entrySubject.value_or(entry.subject);
    return entryStage && entrySubject;
}

std::optional<Entry> EntryImport::readEntry(const TableRow &row)
{
    const QString entryCode = code(row, u"code");
    const auto known = m_byCode.constFind(entryCode);
    if (known == m_byCode.constEnd() && lacksColumn(row))
        return std::nullopt;
    Entry entry = known == m_byCode.constEnd() ? Entry() : m_existing[*known];
    entry.code = entryCode;
    if (!readWork(row, entry) || !readGroup(row, entry) || !readPlace(row, entry)
        || !readDetails(row, entry))
        return std::nullopt;
    return entry;
}

QString EntryImport::freshCode()
{
    QString code;
    do {
        code = QStringLiteral("E%1").arg(++m_lastNumber, 4, 10, QLatin1Char('0'));
    } while (m_byCode.contains(code) || m_seen.contains(code));
    return code;
}

// Gives an entry without a code the one it got at an earlier import, or a new one.
bool EntryImport::identify(const TableRow &row, Entry &entry)
{
    if (entry.code.isEmpty()) {
        const QString identity = entryIdentity(entry);
        const auto known = m_byIdentity.constFind(identity);
        if (known == m_byIdentity.constEnd()) {
            if (const auto twin = m_unnamed.constFind(identity); twin != m_unnamed.constEnd()) {
                reject(row, u"code", standsAlready(entry.title, *twin));
                return false;
            }
            m_unnamed.insert(identity, row.row());
            entry.code = freshCode();
        } else {
            entry.code = m_existing[*known].code;
            entry.id = m_existing[*known].id;
            if (!readDetails(row, entry = m_existing[*known]))
                return false;
        }
    }
    if (m_seen.contains(entry.code)) {
        reject(row, u"code", standsAlready(entry.code, m_seen.value(entry.code)));
        return false;
    }
    return true;
}

void EntryImport::take(const TableRow &row)
{
    auto entry = readEntry(row);
    if (!entry || !identify(row, *entry))
        return;
    m_seen.insert(entry->code, row.row());
    if (entry->id.isNull()) {
        entry->id = EntryId::create();
        m_added.push_back(*std::move(entry));
        return;
    }
    const size_t place = m_byCode.value(entry->code);
    const Entry &old = m_existing[place];
    if (*entry == old) {
        ++m_report.unchanged;
    } else if (m_rules && changesResult(old, *entry)
               && (m_rules->isHeldByClosedRound(old) || m_rules->isHeldByClosedRound(*entry))) {
        reject(row, u"code",
               Text::tr("a closed round holds this entry; reopen it before changing group, unit, "
                        "teacher or node"));
    } else {
        m_updated.emplace_back(place, *std::move(entry));
    }
}

// Only those of rows that were taken.
Result<void> EntryImport::storeSchools()
{
    if (m_newSchools.empty())
        return {};
    QSet<UnitId> needed;
    for (const Entry &entry : m_added)
        needed.insert(entry.school);
    for (const auto &[place, entry] : m_updated)
        needed.insert(entry.school);
    std::erase_if(m_newSchools,
                  [&needed](const Unit &school) { return !needed.contains(school.id); });
    CatalogueStore catalogue(m_write.database());
    for (const Unit &school : m_newSchools)
        LX_CHECK(catalogue.insert(school, m_unitCount++));
    if (!m_newSchools.empty()) {
        m_report.warnings += Text::tr(
            "%n school(s) were not in the table of units and were added below their county.",
            nullptr, static_cast<int>(m_newSchools.size()));
    }
    return {};
}

Result<void> EntryImport::storeUpdates()
{
    EntryStore entries(m_write.database());
    for (const auto &[place, entry] : m_updated) {
        LX_CHECK(entries.update(entry));
        LX_CHECK(m_write.record(QStringLiteral("entry.update"), entry.id.toBytes(),
                                changesOf(m_existing[place], entry)));
    }
    return {};
}

Result<void> EntryImport::store()
{
    LX_CHECK(storeSchools());
    LX_CHECK(EntryStore(m_write.database()).insert(m_added));
    LX_CHECK(storeUpdates());
    m_report.added = static_cast<int>(m_added.size());
    m_report.updated = static_cast<int>(m_updated.size());
    return {};
}

std::unique_ptr<TableImport> entryImport(Workspace &workspace, Write &write,
                                         const ImportRequest &request)
{
    return std::make_unique<EntryImport>(workspace, write, request);
}

} // namespace linxuan
