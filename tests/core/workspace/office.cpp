// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/office.h"

#include "core/model/profilereader.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/database.h"
#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"
#include "core/storage/sheetstore.h"
#include "core/storage/statement.h"
#include "core/storage/vetostore.h"
#include "core/workspace/hashing.h"
#include "core/workspace/materials.h"
#include "core/workspace/panels.h"
#include "core/workspace/records.h"
#include "core/workspace/write.h"
#include "tests/support/catch.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linxuan::samples {

namespace {

QDateTime noon()
{
    return officeDateTime(QDate(2023, 9, 20), QTime(12, 0));
}

Unit unitOf(const QString &name, UnitKind kind, std::optional<UnitId> parent = {})
{
    Unit unit;
    unit.id = UnitId::create();
    unit.name = name;
    unit.kind = kind;
    unit.parent = parent;
    if (kind == UnitKind::School)
        unit.schoolKind = u"小学"_s;
    return unit;
}

std::vector<Unit> units()
{
    const Unit first = unitOf(u"甲县"_s, UnitKind::County);
    const Unit second = unitOf(u"乙县"_s, UnitKind::County);
    const Unit zone = unitOf(u"航空港区"_s, UnitKind::Zone);
    Unit direct = unitOf(u"市一中"_s, UnitKind::DirectSchool);
    direct.schoolKind = u"完全中学"_s;
    direct.teachers = 25;
    return {first,
            second,
            zone,
            direct,
            unitOf(u"甲一小"_s, UnitKind::School, first.id),
            unitOf(u"甲二小"_s, UnitKind::School, first.id),
            unitOf(u"乙一小"_s, UnitKind::School, second.id),
            unitOf(u"港一小"_s, UnitKind::School, zone.id)};
}

// Fills the criteria from the first one on until the total is reached.
std::vector<std::optional<Points>> spread(const Rubric &rubric, int total)
{
    std::vector<std::optional<Points>> points;
    Points left = Points::whole(total);
    for (const Criterion *criterion : rubric.criteria()) {
        points.emplace_back(std::min(left, criterion->full));
        left = left - *points.back();
    }
    return points;
}

} // namespace

void must(const Result<void> &result)
{
    if (!result)
        FAIL(result.error().message.toStdString() + result.error().detail.toStdString());
}

Office::Office()
{
    m_workspace = must(
        Workspace::create(folder(), *shippedProfile(u"zhengzhou-2023"_s), [] { return noon(); }));
    m_workspace->setActor(u"办公室"_s);
    Write write = must(Write::begin(*m_workspace));
    int position = 0;
    for (const Unit &one : units())
        must(CatalogueStore(write.database()).insert(one, position++));
    must(write.commit({}));
}

void Office::reopen()
{
    m_workspace.reset();
    m_workspace = must(Workspace::open(folder(), [] { return noon(); }));
    m_workspace->setActor(u"办公室"_s);
}

void Office::replaceDatabase(const QString &path)
{
    m_workspace.reset();
    const QString own = folder() + u"/campaign.db"_s;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(own + suffix);
    REQUIRE(QFile::copy(path, own));
    reopen();
}

UnitId Office::unit(const QString &name)
{
    for (const Unit &one : must(Records(*m_workspace).units())) {
        if (one.name == name)
            return one.id;
    }
    FAIL("no unit " + name.toStdString());
    return {};
}

Entry Office::entry(const QString &code)
{
    return must(Records(*m_workspace).entry(code));
}

ExpertId Office::expert(const QString &code)
{
    for (const Expert &one : must(Records(*m_workspace).experts())) {
        if (one.code == code)
            return one.id;
    }
    FAIL("no expert " + code.toStdString());
    return {};
}

Entry Office::addEntry(const QString &code, const QString &school,
                       const std::function<void(Entry &)> &change)
{
    Entry entry;
    entry.id = EntryId::create();
    entry.code = code;
    entry.title = u"课题"_s + code;
    entry.teacher = u"示例"_s + code;
    entry.school = unit(school);
    for (const Unit &one : must(Records(*m_workspace).units())) {
        if (one.id == entry.school)
            entry.unit = one.parent.value_or(one.id);
    }
    entry.stage = u"小学"_s;
    entry.subject = u"数学"_s;
    if (change)
        change(entry);
    Write write = must(Write::begin(*m_workspace));
    must(EntryStore(write.database()).insert({entry}));
    must(write.commit({}));
    return entry;
}

void Office::addRecommended(const QStringList &codes, const QString &school)
{
    const std::vector<QString> list(codes.begin(), codes.end());
    for (const QString &code : codes)
        addEntry(code, school);
    CHECK(must(Selection(*m_workspace).recommend(Level::School, list)).moved == list);
    if (school != u"市一中")
        CHECK(must(Selection(*m_workspace).recommend(Level::County, list)).moved == list);
}

Expert Office::addExpert(const QString &code, const QString &unitName)
{
    Expert expert;
    expert.id = ExpertId::create();
    expert.code = code;
    expert.name = u"评委"_s + code;
    expert.unitName = unitName.isEmpty() ? u"外地"_s : unitName;
    if (!unitName.isEmpty())
        expert.unit = unit(unitName);
    expert.subjects = QStringList{u"数学"_s};
    Write write = must(Write::begin(*m_workspace));
    must(ExpertStore(write.database()).insert(expert));
    must(write.commit({}));
    return expert;
}

void Office::addRecusal(const QString &expertCode, const QString &entryCode)
{
    const Recusal recusal{
        RecusalId::create(), expert(expertCode), entry(entryCode).id, {}, u"师徒"_s};
    Write write = must(Write::begin(*m_workspace));
    must(ExpertStore(write.database()).insert(recusal));
    must(write.commit({}));
}

void Office::handIn(const QString &code, const QString &kind, const QString &content)
{
    const QString file = path(u"%1-%2-%3.txt"_s.arg(code, kind).arg(content.size()));
    QFile written(file);
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write(content.toUtf8());
    written.close();
    handInFile(code, kind, file);
}

void Office::handInFile(const QString &code, const QString &kind, const QString &file)
{
    Material material;
    material.entry = entry(code).id;
    material.kind = kind;
    material.size = QFileInfo(file).size();
    material.sha256 = must(fileDigest(file));
    Write write = must(Write::begin(*m_workspace));
    must(addMaterial(*m_workspace, write, material, file, Keeping::Copy));
    must(write.commit(Area::Materials));
}

void Office::addBan(const QString &teacher, const QString &unitName)
{
    const Ban ban{BanId::create(), teacher,           unitName,
                  u"抄袭"_s,       QDate(2022, 1, 1), QDate(2026, 12, 31)};
    Write write = must(Write::begin(*m_workspace));
    must(CatalogueStore(write.database()).insert(ban));
    must(write.commit({}));
}

void Office::addQuota(const QString &unitName, std::optional<QString> stage, int places)
{
    Write write = must(Write::begin(*m_workspace));
    must(CatalogueStore(write.database())
             .insert({unit(unitName), Track::SubjectSpecial, std::move(stage), {}, places},
                     write.trail()));
    must(write.commit({}));
}

void Office::score(const QString &round, const QString &entryCode, const QString &expertCode,
                   int total)
{
    Write write = must(Write::begin(*m_workspace));
    const RoundBook book = must(openRound(*m_workspace, round));
    ScoreSheet sheet;
    sheet.round = book.round.id;
    sheet.entry = entry(entryCode).id;
    sheet.expert = expert(expertCode);
    const Rubric &rubric = book.rubrics.at(entry(entryCode).category);
    sheet.rubric = rubric.id;
    sheet.state = SheetState::Submitted;
    sheet.points = spread(rubric, total);
    sheet.submittedAt = m_workspace->now();
    PanelDesk desk(book);
    must(desk.join({sheet.entry, sheet.expert}));
    must(desk.storePanels(write));
    must(SheetStore(write.database()).insert({sheet}, write.trail()));
    must(write.record(u"test.score"_s, sheet.entry.toBytes(), {}));
    must(write.commit({}));
}

void Office::score(const QString &round, const QString &entryCode, int total)
{
    for (const QString &code : {u"E1"_s, u"E2"_s, u"E3"_s}) {
        const auto experts = must(Records(*m_workspace).experts());
        if (std::none_of(experts.begin(), experts.end(),
                         [&code](const Expert &one) { return one.code == code; }))
            addExpert(code);
        score(round, entryCode, code, total);
    }
}

void Office::proposeVeto(const QString &round, const QString &entryCode, const QString &expertCode,
                         const QString &item)
{
    Write write = must(Write::begin(*m_workspace));
    const Veto veto{VetoId::create(),
                    must(findRound(*m_workspace, round)).id,
                    entry(entryCode).id,
                    expert(expertCode),
                    item,
                    u"视频 03:25"_s,
                    u"概念有误"_s,
                    VetoState::Proposed,
                    {},
                    {}};
    must(VetoStore(write.database()).insert(veto, write.trail()));
    must(write.commit({}));
}

ImportReport Office::import(ImportKind kind, const QString &csv, ImportRequest request)
{
    request.kind = kind;
    request.path = path(u"table.csv"_s);
    QFile file(request.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(csv.toUtf8());
    file.close();
    return must(Intake(*m_workspace).import(request));
}

EntryResult Office::result(const QString &round, const QString &code)
{
    const RoundTally tally = must(Results(*m_workspace).tally(round));
    for (const GroupResult &group : tally.result.groups) {
        for (const EntryResult &one : group.entries) {
            if (one.code == code)
                return one;
        }
    }
    FAIL("no result of " + code.toStdString());
    return {};
}

EntryAward Office::award(const QString &round, const QString &code)
{
    const RoundAwards awards = must(Results(*m_workspace).awards(round));
    for (const GroupAwards &group : awards.groups) {
        for (const EntryAward &one : group.entries) {
            if (one.code == code)
                return one;
        }
    }
    FAIL("no award of " + code.toStdString());
    return {};
}

QStringList Office::problems()
{
    QStringList lines;
    for (const Problem &problem : must(verifyWorkspace(folder())).problems)
        lines += problem.what + u' ' + problem.where + u": "_s + problem.detail;
    return lines;
}

void Office::run(const QString &sql)
{
    must(Result<void>(
        Statement(m_workspace->database(), sql.toUtf8().constData()).select([](const Row &) {})));
}

QString Office::text(const QString &sql)
{
    QString found;
    must(Statement(m_workspace->database(), sql.toUtf8().constData())
             .select([&found](const Row &row) {
                 if (found.isNull())
                     found = row.text(0);
             }));
    return found;
}

QStringList rulesOf(const std::vector<SelectionObstacle> &obstacles)
{
    QStringList rules;
    for (const SelectionObstacle &one : obstacles)
        rules += one.code + u' ' + one.rule;
    return rules;
}

} // namespace linxuan::samples
