// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cataloguestore.h"
#include "core/storage/placementstore.h"
#include "core/storage/sheetstore.h"
#include "core/storage/statement.h"
#include "core/workspace/calibration.h"
#include "core/workspace/checking.h"
#include "core/workspace/placing.h"
#include "core/workspace/promotion.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/undohistory.h"
#include "core/workspace/write.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

#include <random>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const auto kFinal = u"final"_s;
const auto kDatabaseTables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN"
                             " ('audit', 'audit_head', 'undo_step') ORDER BY name";

// Every row of every table that may be taken back, byte by byte.
QStringList contentOf(Office &office)
{
    Database &database = office.workspace().database();
    QStringList tables;
    must(Statement(database, kDatabaseTables).select([&tables](const Row &row) {
        tables += row.text(0);
    }));
    QStringList lines;
    for (const QString &table : tables) {
        const QString columns = office.text(
            u"SELECT group_concat('quote(' || name || ')', '||') FROM pragma_table_info('%1')"_s
                .arg(table));
        const QByteArray all = u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(columns, table).toUtf8();
        must(Statement(database, all.constData()).select([&](const Row &row) {
            lines += table + u' ' + row.text(0);
        }));
    }
    return lines;
}

// Names the first lines that differ; all of them are too many to read.
bool isSame(const QStringList &is, const QStringList &was)
{
    for (qsizetype line = 0; line < std::max(is.size(), was.size()); ++line) {
        if (is.value(line) == was.value(line))
            continue;
        UNSCOPED_INFO(is.value(line).left(400).toStdString());
        UNSCOPED_INFO(was.value(line).left(400).toStdString());
        return false;
    }
    return true;
}

// The same sheet with other words, as a write that nobody takes back.
void excuseOtherwise(Office &office, const MissingSheet &sheet)
{
    Write write = must(Write::begin(office.workspace()));
    SheetStore store(write.database());
    const auto stored = must(
        store.sheet(must(findRound(office.workspace(), kFinal)).id, sheet.entry, sheet.expert));
    must(store.update(*stored, stored->sheet, u"换人"_s, write.trail()));
    must(write.commit(Area::Sheets));
}

QStringList trailActions(Office &office)
{
    QStringList actions;
    must(Statement(office.workspace().database(), "SELECT action FROM audit ORDER BY seq")
             .select([&actions](const Row &row) { actions += row.text(0); }));
    return actions;
}

Result<void> changeQuota(Workspace &workspace, const QuotaLimit &limit)
{
    LX_TRY(Write write, Write::beginUndoable(workspace, u"名额"_s));
    CatalogueStore store(write.database());
    LX_TRY(const auto limits, store.quotas());
    const auto same = std::find_if(limits.begin(), limits.end(), [&](const QuotaLimit &one) {
        return one.unit == limit.unit && one.stage == limit.stage && one.track == limit.track;
    });
    const bool isNew = same == limits.end();
    const bool isGone = !isNew && same->places == limit.places;
    LX_CHECK(isNew        ? store.insert(limit, write.trail())
                 : isGone ? store.remove(limit, write.trail())
                          : store.update(limit, write.trail()));
    return write.commit(Area::Quotas);
}

Result<bool> moveEntry(Workspace &workspace, const QString &code, int kind)
{
    LX_TRY(Write write, Write::beginUndoable(workspace, u"移动 "_s + code));
    SelectionReport report;
    if (kind == 0) {
        LX_TRY(report, promote(workspace, write, {Level::School, {code}, {}, false}));
    } else if (kind == 1) {
        LX_TRY(report, promote(workspace, write, {Level::County, {code}, {}, false}));
    } else {
        LX_TRY(report,
               setBack(workspace, write,
                       {EntryStatus::Active, Level::Declared, {code}, u"重新推荐"_s}));
    }
    if (report.moved.empty())
        return false;
    LX_CHECK(write.commit(Area::Entries));
    return true;
}

// An office in the middle of its work: entries on all levels, sheets dealt, files waiting.
class Desk
{
public:
    Desk()
    {
        for (int number = 1; number <= 6; ++number)
            recommended += u"E%1"_s.arg(number);
        office.addRecommended(recommended, u"甲一小"_s);
        for (const QString &code : {u"D1"_s, u"D2"_s, u"D3"_s}) {
            office.addEntry(code, u"乙一小"_s);
            declared += code;
        }
        for (const QString &code : {u"X1"_s, u"X2"_s, u"X3"_s})
            office.addExpert(code);
        for (const QString &code : recommended)
            office.handIn(code, u"design"_s, u"教案 "_s + code);
        (void)must(Reviews(office.workspace()).assign({kFinal, 3, 1}));
        for (int number = 0; number < 5; ++number)
            addFile(number);
        must(UndoHistory(office.workspace()).forget());
    }

    void addFile(int number)
    {
        Placement file;
        file.path = u"/nowhere/%1.mp4"_s.arg(number);
        file.folder = u"/nowhere"_s;
        file.sha256 = QByteArray(32, char('a' + number));
        file.verdict = FileVerdict::Unplaced;
        Write write = must(Write::begin(office.workspace()));
        must(PlacementStore(write.database()).save(file));
        must(write.commit({}));
        files += file.path;
    }

    // One harmless action; false where it would change nothing.
    bool act(std::mt19937 &dice)
    {
        const auto roll = [&dice](int sides) { return int(dice() % unsigned(sides)); };
        Workspace &workspace = office.workspace();
        const QString code = recommended[roll(int(recommended.size()))];
        switch (roll(6)) {
        case 0:
            return Calibration(workspace).set(kFinal, {code}, roll(2) == 0).has_value();
        case 1:
            return Checking(workspace)
                .tick(code, u"T13"_s, roll(2) == 0, u"王某"_s, u"看过 %1"_s.arg(roll(1000)))
                .has_value();
        case 2:
            return Checking(workspace).untick(code, u"T13"_s, u"王某"_s).has_value();
        case 3:
            return Placing(workspace).leaveOut({files[roll(5)]}, roll(2) == 0).has_value();
        case 4:
            return changeQuota(workspace,
                               {office.unit(roll(2) ? u"甲县"_s : u"乙县"_s),
                                Track::SubjectSpecial,
                                roll(2) ? std::optional(u"小学"_s) : std::nullopt,
                                {},
                                20 + roll(3)})
                .has_value();
        default:
            return must(moveEntry(workspace, declared[roll(3)], roll(3)));
        }
    }

    Office office;
    QStringList recommended;
    QStringList declared;
    QStringList files;
};

} // namespace

TEST_CASE("a thousand random harmless actions can all be taken back and done again", "[undo]")
{
    Desk desk;
    std::mt19937 dice(6);
    UndoHistory history(desk.office.workspace());
    const QStringList before = contentOf(desk.office);
    for (int tries = 0; must(history.steps()).size() < 1000 && tries < 20000; ++tries)
        (void)desk.act(dice);
    REQUIRE(must(history.steps()).size() == 1000);
    const QStringList after = contentOf(desk.office);
    REQUIRE_FALSE(after == before);
    CHECK(desk.office.problems().isEmpty());

    for (int step = 0; step < 1000; ++step) {
        must(history.undo());
        if (step % 250 == 17)
            CHECK(desk.office.problems().isEmpty());
    }
    CHECK(history.undo().error().code == ErrorCode::NotFound);
    CHECK(isSame(contentOf(desk.office), before));
    CHECK(desk.office.problems().isEmpty());

    for (int step = 0; step < 1000; ++step)
        must(history.redo());
    CHECK(history.redo().error().code == ErrorCode::NotFound);
    CHECK(isSame(contentOf(desk.office), after));
    CHECK(desk.office.problems().isEmpty());
}

TEST_CASE("an excused sheet is missing again once that is taken back, and the seals agree",
          "[undo]")
{
    Desk desk;
    Office &office = desk.office;
    const auto missing = must(Reviews(office.workspace()).missingSheets(kFinal));
    const QStringList before = contentOf(office);
    must(Reviews(office.workspace())
             .excuseMissing(kFinal, {missing.begin(), missing.begin() + 2}, u"评委病了"_s));
    const QStringList after = contentOf(office);
    office.reopen();
    const UndoStep step = must(UndoHistory(office.workspace()).undo());
    CHECK(step.isUndone);
    CHECK(step.deed.contains(u'2'));
    CHECK(step.by == u"办公室");
    CHECK(isSame(contentOf(office), before));
    CHECK(office.problems().isEmpty());
    CHECK(trailActions(office).last() == u"undo");
    must(UndoHistory(office.workspace()).redo());
    CHECK(isSame(contentOf(office), after));
    CHECK(office.problems().isEmpty());
    CHECK(trailActions(office).last() == u"redo");
}

TEST_CASE("what was changed again since stays, and the step leaves the list", "[undo]")
{
    Desk desk;
    Office &office = desk.office;
    const auto missing = must(Reviews(office.workspace()).missingSheets(kFinal));
    must(Calibration(office.workspace()).set(kFinal, {u"E1"_s}, true));
    must(Reviews(office.workspace()).excuseMissing(kFinal, {missing.front()}, u"评委病了"_s));
    excuseOtherwise(office, missing.front());
    const QStringList before = contentOf(office);
    UndoHistory history(office.workspace());
    const auto refused = history.undo();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(isSame(contentOf(office), before));
    CHECK(must(history.steps()).size() == 1);
    must(history.undo());
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a new deed ends what could be done again", "[undo]")
{
    Desk desk;
    UndoHistory history(desk.office.workspace());
    Calibration calibration(desk.office.workspace());
    must(calibration.set(kFinal, {u"E1"_s}, true));
    must(history.undo());
    must(calibration.set(kFinal, {u"E2"_s}, true));
    CHECK(history.redo().error().code == ErrorCode::NotFound);
    const auto steps = must(history.steps());
    REQUIRE(steps.size() == 1);
    CHECK(steps.front().deed.contains(u"E2"_s));
}

TEST_CASE("a write that changes nothing leaves no step", "[undo]")
{
    Desk desk;
    must(Calibration(desk.office.workspace()).set(kFinal, {u"E1"_s}, false));
    CHECK(must(UndoHistory(desk.office.workspace()).steps()).empty());
}

TEST_CASE("nothing of a round that was closed since is taken back until it is reopened", "[undo]")
{
    Office office;
    office.addRecommended({u"E1"_s, u"E2"_s, u"E3"_s}, u"甲一小"_s);
    for (const QString &code : {u"E1"_s, u"E2"_s, u"E3"_s})
        office.addExpert(code);
    must(UndoHistory(office.workspace()).forget());
    must(Calibration(office.workspace()).set(kFinal, {u"E1"_s}, true));
    office.score(kFinal, u"E2"_s, 80);
    office.score(kFinal, u"E3"_s, 70);
    must(Results(office.workspace()).close(kFinal, u"张主任"_s));
    const QStringList before = contentOf(office);
    UndoHistory history(office.workspace());
    const auto refused = history.undo();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(isSame(contentOf(office), before));
    CHECK(office.problems().isEmpty());

    must(Results(office.workspace()).reopen(kFinal, u"张主任"_s, u"漏了一件"_s));
    must(history.undo());
    CHECK(office.text(u"SELECT COUNT(*) FROM calibration_entry"_s) == u"0");
    CHECK(office.problems().isEmpty());
}

TEST_CASE("an entry comes back only while its place is free", "[undo]")
{
    Office office;
    office.addQuota(u"甲县"_s, {}, 1);
    office.addRecommended({u"E1"_s}, u"甲一小"_s);
    office.addEntry(u"E2"_s, u"甲二小"_s);
    {
        Write write = must(Write::beginUndoable(office.workspace(), u"撤回 E1"_s));
        must(setBack(office.workspace(), write,
                     {EntryStatus::Withdrawn, {}, {u"E1"_s}, u"教师请求"_s}));
        must(write.commit(Area::Entries));
    }
    must(Selection(office.workspace()).recommend(Level::School, {u"E2"_s}));
    CHECK(must(Selection(office.workspace()).recommend(Level::County, {u"E2"_s})).moved.size()
          == 1);
    office.run(u"DELETE FROM undo_step WHERE deed <> '撤回 E1'"_s);
    office.reopen();
    UndoHistory history(office.workspace());
    const auto refused = history.undo();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(refused.error().message.contains(u"E1"_s));

    (void)must(Selection(office.workspace()).returnTo(Level::Declared, {u"E2"_s}, u"让位"_s));
    office.run(u"DELETE FROM undo_step WHERE deed <> '撤回 E1'"_s);
    must(history.undo());
    CHECK(office.entry(u"E1"_s).status == EntryStatus::Active);
    CHECK(office.entry(u"E1"_s).level == Level::County);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a step that was altered outside the program is not applied", "[undo]")
{
    Desk desk;
    Office &office = desk.office;
    UndoHistory history(office.workspace());
    for (const QString &trick : {u"UPDATE undo_step SET changes = x'0000000154'"_s,
                                 u"UPDATE undo_step SET record = 1"_s}) {
        INFO(trick.toStdString());
        const bool wasMarked = office.text(u"SELECT COUNT(*) FROM calibration_entry"_s) == u"1";
        must(Calibration(office.workspace()).set(kFinal, {u"E1"_s}, !wasMarked));
        const QStringList before = contentOf(office);
        office.run(trick);
        const auto refused = history.undo();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Corrupt);
        CHECK(isSame(contentOf(office), before));
        CHECK(must(history.steps()).empty());
        CHECK(office.problems().isEmpty());
    }
}
