// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/audit.h"
#include "core/workspace/calibration.h"
#include "core/workspace/undohistory.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

void fill(Office &office)
{
    office.addRecommended({u"E1"_s, u"E2"_s}, u"甲一小"_s);
    office.workspace().setActor(u"赵示例"_s);
    (void)must(Selection(office.workspace()).withdraw({u"E2"_s}, u"教师调离"_s));
    office.workspace().setActor(u"办公室"_s);
    must(Calibration(office.workspace()).set(u"final"_s, {u"E1"_s}, true));
    must(UndoHistory(office.workspace()).undo());
}

QStringList actions(Office &office, const AuditFilter &filter)
{
    QStringList actions;
    for (const AuditLine &line : must(Audit(office.workspace()).lines(filter, 100)).lines)
        actions += line.action;
    return actions;
}

AuditFilter about(const QString &name)
{
    AuditFilter filter;
    filter.about = name;
    return filter;
}

} // namespace

TEST_CASE("the records say who did what when, without the seals", "[audit]")
{
    Office office;
    fill(office);
    const auto found = must(Audit(office.workspace()).lines({}, 100));
    CHECK(found.isAll);
    REQUIRE(found.lines.size() > 5);
    CHECK(found.lines.front().action == u"undo");
    CHECK(found.lines.back().action == u"campaign.create");
    for (const AuditLine &line : found.lines) {
        CHECK(line.kind != AuditKind::Seals);
        CHECK(line.kind != AuditKind::Other);
        CHECK(line.text != line.action); // a sentence
    }
    AuditFilter seals;
    seals.kinds = {AuditKind::Seals};
    const QStringList sealing = actions(office, seals);
    CHECK(sealing.count(u"rows"_s) > 0);
    CHECK(sealing.count(u"rows"_s) + sealing.count(u"kept"_s) == sealing.size());
}

TEST_CASE("records are narrowed to a person, a kind, a thing, a time and words", "[audit]")
{
    Office office;
    fill(office);
    AuditFilter person;
    person.actors = QStringList{u"赵示例"_s};
    CHECK(actions(office, person) == QStringList{u"entry.withdraw"_s});
    AuditFilter kind;
    kind.kinds = {AuditKind::Undo, AuditKind::Scores};
    CHECK(actions(office, kind) == QStringList{u"undo"_s, u"calibration.set"_s});
    CHECK(actions(office, about(u"e2"_s))
          == QStringList{u"entry.withdraw"_s, u"entry.recommend"_s, u"entry.recommend"_s});
    CHECK(actions(office, about(u"E"_s)).isEmpty());
    AuditFilter words;
    words.text = u"调离"_s;
    CHECK(actions(office, words) == QStringList{u"entry.withdraw"_s});
    AuditFilter later;
    later.since = office.workspace().now().addSecs(60);
    CHECK(actions(office, later).isEmpty());
    later.since = {};
    later.until = office.workspace().now();
    CHECK(actions(office, later).isEmpty());
    AuditFilter action;
    action.action = u"entry."_s;
    CHECK(actions(office, action).size() == 5);
}

TEST_CASE("records come in pieces, each where the last one ended", "[audit]")
{
    Office office;
    fill(office);
    const Audit audit(office.workspace());
    const auto all = must(audit.lines({}, 1000)).lines;
    std::vector<AuditLine> pieced;
    AuditLines piece = must(audit.lines({}, 2));
    while (!piece.lines.empty()) {
        pieced.insert(pieced.end(), piece.lines.begin(), piece.lines.end());
        if (piece.isAll)
            break;
        piece = must(audit.lines({}, 2, pieced.back().seq));
    }
    CHECK(pieced == all);
}

TEST_CASE("a record tells all it knows in plain words", "[audit]")
{
    Office office;
    fill(office);
    AuditFilter filter;
    filter.action = u"entry.withdraw"_s;
    const Audit audit(office.workspace());
    const auto found = must(audit.lines(filter, 1));
    REQUIRE(found.lines.size() == 1);
    const AuditPicture picture = must(audit.record(found.lines.front().seq));
    CHECK(picture.line == found.lines.front());
    CHECK(picture.line.about.startsWith(u"E2"_s));
    QStringList values;
    for (const auto &[what, which] : picture.facts)
        values += which;
    CHECK(values.contains(u"教师调离"_s));
    CHECK(audit.record(100000).error().code == ErrorCode::NotFound);
}

TEST_CASE("the records' chain is whole until somebody alters one of them", "[audit]")
{
    Office office;
    fill(office);
    CHECK(must(Audit(office.workspace()).verify()).breaks.empty());
    office.run(u"UPDATE audit SET actor = '别人' WHERE action = 'entry.withdraw'"_s);
    const ChainReport report = must(Audit(office.workspace()).verify());
    REQUIRE_FALSE(report.breaks.empty());
    CHECK(report.records == must(Audit(office.workspace()).count()));
}

TEST_CASE("a search that is given up ends", "[audit]")
{
    Office office;
    fill(office);
    const auto found = Audit(office.workspace()).lines({}, 100, 1000, [] { return true; });
    REQUIRE_FALSE(found);
    CHECK(found.error().code == ErrorCode::Cancelled);
}
