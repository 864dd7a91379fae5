// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/shelf.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

void append(Shelf &shelf, const QString &action, const QByteArray &subject = {})
{
    AuditTrail trail = shelf.trail();
    must(trail.append(action, subject, {{u"note"_s, action}}));
    must(trail.finish());
}

QList<qint64> breaksOf(Shelf &shelf)
{
    QList<qint64> breaks;
    must(verifyAuditTrail(shelf.database(),
                          [&breaks](qint64 seq, const QString &) { breaks += seq; }));
    return breaks;
}

Shelf &filled(Shelf &shelf)
{
    append(shelf, u"one"_s);
    append(shelf, u"two"_s, QByteArray(16, 'x'));
    append(shelf, u"three"_s);
    return shelf;
}

} // namespace

TEST_CASE("records follow each other and the head is the last of them", "[storage]")
{
    Shelf shelf;
    filled(shelf);
    CHECK(breaksOf(shelf).isEmpty());
    CHECK(shelf.trail().head().count == 3);
    std::vector<QString> actions;
    const AuditHead head = must(verifyAuditTrail(
        shelf.database(), [](qint64, const QString &) {},
        [&actions](const AuditRecord &record) { actions.push_back(record.action); }));
    CHECK(head == shelf.trail().head());
    CHECK(actions == std::vector{u"one"_s, u"two"_s, u"three"_s});
}

TEST_CASE("the records of one thing come newest first", "[storage]")
{
    Shelf shelf;
    const QByteArray subject(16, 'x');
    append(shelf, u"first"_s, subject);
    append(shelf, u"other"_s);
    append(shelf, u"second"_s, subject);
    const auto records = must(auditRecordsOf(shelf.database(), subject));
    REQUIRE(records.size() == 2);
    CHECK(records.front().action == u"second");
    CHECK(records.front().actor == u"张试");
    CHECK(records.front().at == noon());
}

TEST_CASE("each field of each record is part of the chain", "[storage]")
{
    const QString column = GENERATE(u"at"_s, u"actor"_s, u"action"_s, u"subject"_s, u"detail"_s,
                                    u"sheets"_s, u"digest"_s);
    const int seq = GENERATE(1, 2, 3);
    Shelf shelf;
    filled(shelf);
    INFO(column.toStdString() << ' ' << seq);
    const bool isBytes = column == u"subject" || column == u"sheets" || column == u"digest";
    shelf.run(u"UPDATE audit SET %1 = %2 WHERE seq = %3"_s
                  .arg(column, isBytes ? u"x'00'"_s : column + u" || ' '"_s)
                  .arg(seq));
    const QList<qint64> breaks = breaksOf(shelf);
    REQUIRE_FALSE(breaks.isEmpty());
    CHECK(breaks.front() == seq);
}

TEST_CASE("a cut, a gap, a swap and an addition are found", "[storage]")
{
    Shelf shelf;
    filled(shelf);
    const QString change =
        GENERATE(u"DELETE FROM audit WHERE seq = 3"_s, u"DELETE FROM audit WHERE seq = 1"_s,
                 u"DELETE FROM audit WHERE seq = 2"_s, u"DELETE FROM audit"_s,
                 u"UPDATE audit SET seq = 9 WHERE seq = 3"_s,
                 u"INSERT INTO audit SELECT 4, at, actor, action, subject, detail, sheets, digest"
                 " FROM audit WHERE seq = 3"_s,
                 u"DELETE FROM audit_head"_s, u"UPDATE audit_head SET count = 2"_s,
                 u"UPDATE audit_head SET sheets = zeroblob(31)"_s,
                 u"UPDATE audit_head SET digest = zeroblob(32)"_s);
    INFO(change.toStdString());
    shelf.run(change);
    CHECK_FALSE(breaksOf(shelf).isEmpty());
}

TEST_CASE("a trail of a transaction that was dropped leaves nothing", "[storage]")
{
    Shelf shelf;
    {
        const Transaction dropped = must(Transaction::begin(shelf.database()));
        append(shelf, u"dropped"_s);
    }
    CHECK(shelf.trail().head().count == 0);
    CHECK(breaksOf(shelf).isEmpty());
}

TEST_CASE("touched rows are recorded as they are in the end, removed ones as removed", "[storage]")
{
    Shelf shelf;
    AuditTrail trail = shelf.trail();
    shelf.run(u"INSERT INTO campaign VALUES (1, x'01', '名', '{}', '2023')"_s);
    trail.touch(SealedTable::Campaign, {1});
    trail.touch(SealedTable::Veto, {u"gone"_s});
    must(trail.finish());
    const QString detail = shelf.text(u"SELECT detail FROM audit WHERE action = 'rows'"_s);
    const QByteArray seal = must(rowSeals(shelf.database(), SealedTable::Campaign)).value(u"1"_s);
    CHECK(seal.size() == 32);
    CHECK(detail
          == u"{\"campaign\":{\"1\":\"%1\"},\"veto\":{\"gone\":null}}"_s.arg(
              QString::fromLatin1(seal.toHex())));
    CHECK(shelf.breaches().isEmpty());
    shelf.run(u"UPDATE campaign SET profile = '{ }'"_s);
    CHECK(shelf.breaches() == QStringList{u"row campaign 1"_s});
}

TEST_CASE("a row's seal tells values of different types apart", "[storage]")
{
    Shelf shelf;
    shelf.run(u"INSERT INTO campaign VALUES (1, x'31', '1', '{}', '2023')"_s);
    const auto seal = [&shelf] {
        return must(rowSeals(shelf.database(), SealedTable::Campaign)).value(u"1"_s);
    };
    const QByteArray before = seal();
    shelf.run(u"UPDATE campaign SET key = '1'"_s);
    CHECK(seal() != before);
    shelf.run(u"UPDATE campaign SET key = x'31'"_s);
    CHECK(seal() == before);
}

TEST_CASE("every sealed table has a name of its own and can be read", "[storage]")
{
    Shelf shelf;
    for (const SealedTable table : kSealedTables) {
        INFO(tableName(table).toStdString());
        CHECK(sealedTable(tableName(table)) == table);
        CHECK(must(rowSeals(shelf.database(), table)).isEmpty());
    }
    CHECK_FALSE(sealedTable(u"sheet"));
}
