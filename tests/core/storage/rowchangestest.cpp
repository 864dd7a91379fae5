// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rowchanges.h"
#include "core/storage/statement.h"
#include "core/storage/undostore.h"
#include "tests/core/storage/shelf.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

QStringList tablesWithoutKey(Database &database)
{
    QStringList tables;
    must(Statement(database,
                   "SELECT name FROM sqlite_master WHERE type = 'table' AND NOT EXISTS"
                   " (SELECT 1 FROM pragma_table_info(sqlite_master.name) WHERE pk > 0)")
             .select([&tables](const Row &row) { tables += row.text(0); }));
    return tables;
}

// Measurements stand alone: no foreign key asks for another row.
void measure(Database &database, const QByteArray &digest, const QString &json)
{
    must(Statement(database,
                   "INSERT INTO measurement (sha256, version, json, measured_at)"
                   " VALUES (?, 1, ?, '2023-09-20T04:00:00Z')"
                   " ON CONFLICT (sha256) DO UPDATE SET json = excluded.json")
             .execute(digest, json));
}

QString measured(Database &database, const QByteArray &digest)
{
    QString json;
    must(Statement(database, "SELECT json FROM measurement WHERE sha256 = ?")
             .select([&json](const Row &row) { json = row.text(0); }, digest));
    return json;
}

const QByteArray kOne(32, 'a');
const QByteArray kTwo(32, 'b');

} // namespace

TEST_CASE("every table has a key, without which no change of it is recorded", "[storage]")
{
    Shelf shelf;
    CHECK(tablesWithoutKey(shelf.database()).isEmpty());
}

TEST_CASE("rows go back to what they were and come again", "[storage]")
{
    Shelf shelf;
    Database &database = shelf.database();
    measure(database, kOne, u"before"_s);
    RowRecording recording = must(RowRecording::begin(database));
    measure(database, kOne, u"after"_s);
    measure(database, kTwo, u"new"_s);
    const QByteArray changes = must(recording.changes());
    must(applyRowChanges(database, changes, Direction::Back));
    CHECK(measured(database, kOne) == u"before");
    CHECK(measured(database, kTwo).isEmpty());
    must(applyRowChanges(database, changes, Direction::Again));
    CHECK(measured(database, kOne) == u"after");
    CHECK(measured(database, kTwo) == u"new");
}

TEST_CASE("a row that was changed since keeps all rows as they are", "[storage]")
{
    Shelf shelf;
    Database &database = shelf.database();
    measure(database, kOne, u"before"_s);
    QByteArray changes;
    {
        RowRecording recording = must(RowRecording::begin(database));
        measure(database, kOne, u"after"_s);
        measure(database, kTwo, u"new"_s);
        changes = must(recording.changes());
    }
    measure(database, kOne, u"later"_s);
    const auto refused = applyRowChanges(database, changes, Direction::Back);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(measured(database, kOne) == u"later");
    CHECK(measured(database, kTwo) == u"new");
}

TEST_CASE("the trail is never part of what goes back", "[storage]")
{
    Shelf shelf;
    RowRecording recording = must(RowRecording::begin(shelf.database()));
    AuditTrail trail = shelf.trail();
    must(trail.append(u"one"_s, {}, {}));
    must(trail.finish());
    CHECK(must(recording.changes()).isEmpty());
}

TEST_CASE("changes tell table, key and values", "[storage]")
{
    Shelf shelf;
    RowRecording recording = must(RowRecording::begin(shelf.database()));
    measure(shelf.database(), kTwo, u"new"_s);
    std::vector<RowChange> seen;
    must(eachRowChange(must(recording.changes()),
                       [&seen](const RowChange &change) { seen.push_back(change); }));
    REQUIRE(seen.size() == 1);
    CHECK(seen.front().table == u"measurement");
    REQUIRE(seen.front().key.size() == 1);
    CHECK(seen.front().key.front().toByteArray() == kTwo);
    CHECK(seen.front().values.contains(QVariant(u"new"_s)));
}

TEST_CASE("only the newest steps are kept", "[storage]")
{
    Shelf shelf;
    UndoStore store(shelf.database());
    for (int number = 0; number < UndoStore::kKept + 5; ++number) {
        UndoStepRow step;
        step.deed = QString::number(number);
        step.at = QDateTime::currentDateTimeUtc();
        must(store.add(step, QByteArray("x")));
    }
    const auto steps = must(store.steps());
    REQUIRE(int(steps.size()) == UndoStore::kKept);
    CHECK(steps.front().deed == QString::number(UndoStore::kKept + 4));
    CHECK(steps.back().deed == u"5");
}

TEST_CASE("steps of another schema are forgotten", "[storage]")
{
    Shelf shelf;
    UndoStore store(shelf.database());
    UndoStepRow step;
    step.at = QDateTime::currentDateTimeUtc();
    step.schema = 3;
    must(store.add(step, QByteArray("x")));
    must(store.removeOthers(3));
    CHECK(must(store.steps()).size() == 1);
    must(store.removeOthers(4));
    CHECK(must(store.steps()).empty());
}
