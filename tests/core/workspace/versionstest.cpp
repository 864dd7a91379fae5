// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/versions.h"
#include "core/workspace/frozenlist.h"
#include "tests/core/workspace/closedround.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

ListComparison compare(Office &office, const VersionChoice &choice = {})
{
    return must(Versions(office.workspace()).compare(u"final"_s, choice));
}

const ChangedEntry *find(const ListComparison &lists, const QString &code)
{
    const auto found =
        std::find_if(lists.changed.begin(), lists.changed.end(),
                     [&code](const ChangedEntry &entry) { return entry.code == code; });
    return found == lists.changed.end() ? nullptr : &*found;
}

QString whyOf(const ListComparison &lists, const QString &code)
{
    const ChangedEntry *entry = find(lists, code);
    REQUIRE(entry);
    return entry->why.join(u"; "_s);
}

QStringList actionsOf(const ListComparison &lists, const QString &code)
{
    QStringList actions;
    for (const TrailLine &line : find(lists, code)->trail)
        actions += line.action;
    return actions;
}

void reopen(Office &office)
{
    must(Results(office.workspace()).reopen(u"final"_s, u"组长"_s, u"录入有误"_s));
}

} // namespace

TEST_CASE("each closing keeps its list as it was", "[versions]")
{
    Office office;
    fill(office);
    close(office);
    Versions versions(office.workspace());
    const auto known = must(versions.versions(u"final"_s));
    REQUIRE(known.size() == 1);
    CHECK(known.front().isKept);
    const FrozenList kept = must(versions.list(u"final"_s, 1));
    CHECK(kept == must(versions.now(u"final"_s)));
    CHECK(kept.digest == known.front().digest);
    REQUIRE(kept.groups.size() == 1);
    CHECK(kept.groups.front().entries.size() == 11);
    CHECK(kept.groups.front().entries.front().sheets.size() == 3);
    CHECK(must(readFrozenList(frozenListBody(kept))) == kept);
    CHECK(versions.list(u"final"_s, 2).error().code == ErrorCode::NotFound);
    const ListComparison same = compare(office);
    CHECK(same.changed.empty());
    CHECK(same.same == 11);
}

TEST_CASE("a list that was altered is found by verify", "[versions]")
{
    Office office;
    fill(office);
    close(office);
    CHECK(office.problems().isEmpty());
    FrozenList list = must(Versions(office.workspace()).list(u"final"_s, 1));
    list.groups.front().entries.front().award = u"third"_s;
    office.run(u"UPDATE frozen_list SET body = x'%1'"_s.arg(
        QString::fromLatin1(frozenListBody(list).toHex())));
    const QStringList problems = office.problems();
    CHECK(problems.size() == 2); // the body is not that of its digest, nor that of the round
    office.run(u"UPDATE frozen_list SET body = x'00'"_s);
    CHECK_FALSE(office.problems().isEmpty());
    CHECK(Versions(office.workspace()).compare(u"final"_s, {}).error().code == ErrorCode::Corrupt);
}

TEST_CASE("a list without a trace of its row is found by verify", "[versions]")
{
    Office office;
    fill(office);
    close(office);
    office.run(u"DELETE FROM frozen_list"_s);
    CHECK_FALSE(office.problems().isEmpty());
}

TEST_CASE("a comparison names who moved and what changed: a sheet added", "[versions]")
{
    Office office;
    fill(office);
    close(office);
    reopen(office);
    office.addExpert(u"E9"_s);
    office.score(u"final"_s, u"A9"_s, u"E9"_s, 100);
    const ListComparison now = compare(office);
    CHECK(now.from == 1);
    CHECK_FALSE(now.to.has_value());
    CHECK(now.general.size() >= 1);
    CHECK(now.general.front().contains(u"录入有误"));
    CHECK(whyOf(now, u"A9"_s).contains(u"E9"));
    CHECK(whyOf(now, u"A9"_s).contains(u"100"));
    CHECK(find(now, u"A9"_s)->hasMoved());
    CHECK(actionsOf(now, u"A9"_s) == QStringList{u"test.score"_s});
    close(office);
    const ListComparison closed = compare(office);
    CHECK(closed.from == 1);
    CHECK(closed.to == 2);
    CHECK(closed.changed.size() == now.changed.size());
    CHECK(whyOf(closed, u"A9"_s) == whyOf(now, u"A9"_s));
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a comparison tells a returned sheet, a veto, a withdrawal and a hand change apart",
          "[versions]")
{
    Office office;
    fill(office);
    close(office);
    reopen(office);
    Reviews reviews(office.workspace());
    must(reviews.returnSheet(u"final"_s, u"A3"_s, u"E1"_s, u"评分笔误"_s));
    must(Selection(office.workspace()).withdraw({u"B1"_s}, u"教师调离"_s));
    office.proposeVeto(u"final"_s, u"A5"_s, u"E1"_s);
    for (const Veto &veto : must(reviews.vetoes(u"final"_s))) {
        if (veto.state == VetoState::Proposed)
            must(reviews.decideVeto(veto.id, true, u"组长"_s, u"属实"_s));
    }
    must(Results(office.workspace())
             .changeAward(u"final"_s, u"A6"_s, u"first"_s, u"组长"_s, u"复议二"_s));
    const ListComparison lists = compare(office);
    CHECK(whyOf(lists, u"A3"_s).contains(u"E1"));
    CHECK(actionsOf(lists, u"A3"_s) == QStringList{u"sheet.return"_s});
    CHECK(find(lists, u"A3"_s)->trail.front().text.contains(u"评分笔误"));
    CHECK(whyOf(lists, u"B1"_s).contains(u"教师调离"));
    CHECK(find(lists, u"B1"_s)->after->standing == Standing::Withdrawn);
    CHECK(actionsOf(lists, u"B1"_s) == QStringList{u"entry.withdraw"_s});
    CHECK(find(lists, u"A5"_s)->after->standing == Standing::Vetoed);
    CHECK(actionsOf(lists, u"A5"_s).contains(u"veto.decide"_s));
    CHECK(find(lists, u"A6"_s)->after->award == u"first");
    CHECK(actionsOf(lists, u"A6"_s) == QStringList{u"award.change"_s});
    // Who moved without a change of its own moved because of them.
    for (const ChangedEntry &entry : lists.changed) {
        INFO(entry.code.toStdString());
        CHECK_FALSE(entry.why.isEmpty());
    }
}

TEST_CASE("an entry that only follows others names them", "[versions]")
{
    Office office;
    fill(office);
    close(office);
    reopen(office);
    must(Selection(office.workspace()).withdraw({u"A3"_s}, u"撤回"_s));
    const ListComparison lists = compare(office);
    const ChangedEntry *below = find(lists, u"A6"_s);
    REQUIRE(below);
    CHECK(below->before->rank != below->after->rank);
    CHECK(below->why.size() == 1);
    CHECK(below->why.front().contains(u"A3"));
    CHECK(below->trail.empty());
    // One entry less leaves a place less, which is told of the best, too.
    const ChangedEntry *best = find(lists, u"A1"_s);
    REQUIRE(best);
    CHECK(best->before->rank == best->after->rank);
    CHECK(best->before->award != best->after->award);
    CHECK(lists.same + int(lists.changed.size()) == 11);
}

TEST_CASE("an entry that came into the round and one that left it are told", "[versions]")
{
    Office office;
    fill(office);
    close(office);
    reopen(office);
    must(Selection(office.workspace()).returnTo(Level::School, {u"B2"_s}, u"缺材料"_s));
    office.addRecommended({u"A10"_s}, u"甲一小"_s);
    office.score(u"final"_s, u"A10"_s, 50);
    const ListComparison lists = compare(office);
    CHECK_FALSE(find(lists, u"B2"_s)->after.has_value());
    CHECK_FALSE(find(lists, u"A10"_s)->before.has_value());
    CHECK_FALSE(whyOf(lists, u"B2"_s).isEmpty());
}

TEST_CASE("versions are chosen, and a round never closed has none", "[versions]")
{
    Office office;
    fill(office);
    Versions versions(office.workspace());
    CHECK(versions.compare(u"final"_s, {}).error().code == ErrorCode::Usage);
    CHECK(versions.compare(u"无"_s, {}).error().code == ErrorCode::NotFound);
    close(office);
    for (int version = 2; version <= 3; ++version) {
        reopen(office);
        const QString expert = u"E%1"_s.arg(version + 7);
        office.addExpert(expert);
        office.score(u"final"_s, u"A9"_s, expert, 60 + version);
        close(office);
    }
    CHECK(compare(office).from == 2);
    CHECK(compare(office).to == 3);
    const ListComparison all = compare(office, {1, 3, false});
    CHECK(whyOf(all, u"A9"_s).contains(u"E9"));
    CHECK(whyOf(all, u"A9"_s).contains(u"E10"));
    const ListComparison first = compare(office, {1, 2, false});
    CHECK_FALSE(whyOf(first, u"A9"_s).contains(u"E10"));
    CHECK(compare(office, {3, {}, true}).changed.empty());
    CHECK(versions.compare(u"final"_s, {2, 2, false}).error().code == ErrorCode::Usage);
    CHECK(versions.compare(u"final"_s, {1, 9, false}).error().code == ErrorCode::NotFound);
}
