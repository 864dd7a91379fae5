// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/recusalbook.h"
#include "core/storage/expertstore.h"
#include "core/workspace/anonymity.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/expertbook.h"
#include "core/workspace/locks.h"
#include "core/workspace/recusals.h"
#include "core/workspace/reviewdesk.h"
#include "tests/core/workspace/panels/panelsamples.h"
#include "tests/support/catch.h"

#include <QProcess>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

std::optional<RecusalLine> lineOf(Office &office, const QString &expert, const QString &target)
{
    for (const RecusalLine &line : must(RecusalBook(office.workspace()).lines())) {
        if (line.expertCode == expert && line.target == target)
            return line;
    }
    return std::nullopt;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

TEST_CASE("a recusal is declared with kind and reason, changed and taken back", "[recusals]")
{
    Office office;
    fillCampaign(office, 2, 4);
    RecusalBook book(office.workspace());
    const RecusalLine line = must(book.declare(u"E1"_s, u"A1"_s, RecusalKind::Relative, u"夫妻"_s));
    CHECK(line.isDeclared);
    CHECK(line.target == u"A1");
    must(book.declare(u"E2"_s, u"乙县"_s, RecusalKind::Other, u"挂职"_s));
    CHECK(book.declare(u"E1"_s, u"A1"_s, RecusalKind::Other, u"又"_s).error().code
          == ErrorCode::Conflict);
    CHECK(book.declare(u"E1"_s, u"A2"_s, RecusalKind::Other, {}).error().code == ErrorCode::Usage);
    CHECK(book.declare(u"E1"_s, u"无"_s, RecusalKind::Other, u"因"_s).error().code
          == ErrorCode::NotFound);
    must(book.change(line.recusal.id, RecusalKind::Tutor, u"师徒"_s));
    CHECK(lineOf(office, u"E1"_s, u"A1"_s)->recusal.kind == RecusalKind::Tutor);
    CHECK(lineOf(office, u"E1"_s, u"A1"_s)->recusal.reason == u"师徒");
    deal(office);
    for (const QString &pair : pairsOf(office)) {
        CHECK_FALSE(pair == u"A1 E1");
        CHECK_FALSE((pair.startsWith(u'B') && pair.endsWith(u"E2")));
    }
    must(book.remove(line.recusal.id));
    CHECK_FALSE(lineOf(office, u"E1"_s, u"A1"_s));
    CHECK(book.remove(line.recusal.id).error().code == ErrorCode::NotFound);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("an expert does not judge an entry that carries the expert's name", "[recusals]")
{
    Office office;
    office.addEntry(u"A1"_s, u"甲一小"_s, [](Entry &entry) { entry.teacher = u"评 委Ｅ１"_s; });
    office.addEntry(u"A2"_s, u"甲一小"_s,
                    [](Entry &entry) { entry.tutor = u"某人、评委E2，另一人"_s; });
    for (int i = 1; i <= 3; ++i)
        office.addExpert(u"E%1"_s.arg(i));
    CHECK(lineOf(office, u"E1"_s, u"A1"_s)->recusal.kind == RecusalKind::Teacher);
    CHECK(lineOf(office, u"E2"_s, u"A2"_s)->recusal.kind == RecusalKind::Tutor);
    CHECK_FALSE(lineOf(office, u"E1"_s, u"A1"_s)->isDeclared);
    CHECK_FALSE(lineOf(office, u"E3"_s, u"A1"_s));
    std::vector<QString> codes{u"A1"_s, u"A2"_s};
    must(Selection(office.workspace()).recommend(Level::School, codes));
    must(Selection(office.workspace()).recommend(Level::County, codes));
    deal(office);
    CHECK(pairsOf(office) == std::set<QString>{u"A1 E2"_s, u"A1 E3"_s, u"A2 E1"_s, u"A2 E3"_s});
}

TEST_CASE("entries of persons an expert is close to are not the expert's to judge", "[recusals]")
{
    Office office;
    fillCampaign(office, 2, 3);
    ExpertBook book(office.workspace());
    must(book.setRelation(u"E1"_s, u"示 例A1"_s, RecusalKind::Relative, u"夫妻"_s));
    const auto line = lineOf(office, u"E1"_s, u"A1"_s);
    REQUIRE(line);
    CHECK(line->recusal.kind == RecusalKind::Relative);
    CHECK(line->recusal.reason.contains(u"夫妻"));
    deal(office);
    CHECK(pairsOf(office).count(u"A1 E1"_s) == 0);
    REQUIRE(must(book.relations()).size() == 1);
    must(book.removeRelation(u"E1"_s, u"示 例A1"_s));
    CHECK_FALSE(lineOf(office, u"E1"_s, u"A1"_s));
    CHECK(book.setRelation(u"E1"_s, u" "_s, RecusalKind::Other, {}).error().code
          == ErrorCode::Invalid);
}

TEST_CASE("own school, own unit and own county are listed as automatic", "[recusals]")
{
    Office office;
    office.addExpert(u"S1"_s, u"甲一小"_s);
    office.addExpert(u"S2"_s, u"甲县"_s);
    CHECK(lineOf(office, u"S1"_s, u"甲一小"_s)->recusal.kind == RecusalKind::OwnSchool);
    CHECK(lineOf(office, u"S1"_s, u"甲县"_s)->recusal.kind == RecusalKind::OwnUnit);
    CHECK(lineOf(office, u"S2"_s, u"甲县"_s)->recusal.kind == RecusalKind::OwnUnit);
}

TEST_CASE("who recused stays recused after the recusal is taken back, until a lock", "[recusals]")
{
    Office office;
    fillCampaign(office, 1, 3);
    deal(office);
    ReviewDesk desk = must(ReviewDesk::open(office.workspace(), kFinal, u"E1"_s));
    must(desk.recuse(office.entry(u"A1"_s).id, u"亲属"_s));
    const auto line = lineOf(office, u"E1"_s, u"A1"_s);
    REQUIRE(line);
    CHECK(line->recusal.kind == RecusalKind::Relative);
    must(RecusalBook(office.workspace()).remove(line->recusal.id));
    deal(office);
    CHECK(pairsOf(office).count(u"A1 E1"_s) == 0);
    must(Locks(office.workspace()).set(kFinal, u"A1"_s, u"E1"_s, LockKind::Always, u"误报"_s));
    CHECK(deal(office).assigned.size() == 1);
    CHECK(pairsOf(office).count(u"A1 E1"_s) == 1);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("an expert is added and changed, as far as the profile knows the words", "[experts]")
{
    Office office;
    ExpertBook book(office.workspace());
    ExpertChange change;
    change.name = u"新评委"_s;
    change.unit = u"甲一小"_s;
    change.subjects = QStringList{u"数学"_s};
    change.chair = true;
    const Expert added = must(book.add(u"Ｎ１"_s, change));
    CHECK(added.code == u"N1");
    CHECK(added.unit == office.unit(u"甲一小"_s));
    CHECK(book.add(u"N1"_s, change).error().code == ErrorCode::Conflict);
    ExpertChange moved;
    moved.unit = u"外地"_s;
    moved.stages = QStringList{u"小学"_s};
    const Expert changed = must(book.change(u"N1"_s, moved));
    CHECK_FALSE(changed.unit);
    CHECK(changed.unitName == u"外地");
    CHECK(changed.stages == QStringList{u"小学"_s});
    CHECK(changed.chair);
    moved.subjects = QStringList{u"占星"_s};
    CHECK(book.change(u"N1"_s, moved).error().code == ErrorCode::Invalid);
    moved.subjects = QStringList();
    CHECK(book.change(u"N1"_s, moved).error().code == ErrorCode::Invalid);
    CHECK(book.change(u"N9"_s, {}).error().code == ErrorCode::NotFound);
    CHECK(must(book.expert(u"N1"_s)) == changed);
}

TEST_CASE("importing experts again keeps kind and reason of the recusals that stay", "[experts]")
{
    Office office;
    fillCampaign(office, 2, 0);
    const QString head = u"评委编号,姓名,单位,学科,回避\n"_s;
    office.import(ImportKind::Experts, head + u"E1,甲乙,外地,数学,A1、A2\n"_s);
    const auto line = lineOf(office, u"E1"_s, u"A1"_s);
    REQUIRE(line);
    must(
        RecusalBook(office.workspace()).change(line->recusal.id, RecusalKind::Relative, u"夫妻"_s));
    office.import(ImportKind::Experts, head + u"E1,甲乙,外地,数学,A1、B1\n"_s);
    CHECK(lineOf(office, u"E1"_s, u"A1"_s)->recusal.kind == RecusalKind::Relative);
    CHECK_FALSE(lineOf(office, u"E1"_s, u"A2"_s));
    CHECK(lineOf(office, u"E1"_s, u"B1"_s));
}

TEST_CASE("anonymous numbers stay, are no order of registration, and go on behind", "[numbers]")
{
    Office office;
    fillCampaign(office, 15, 4);
    deal(office);
    Anonymity anonymity(office.workspace());
    CHECK(must(anonymity.names(kFinal)).isEmpty());
    const NumbersGiven given = must(anonymity.give(kFinal, 5));
    CHECK(given.entries == 30);
    CHECK(given.experts == 4);
    const AnonymousNames names = must(anonymity.names(kFinal));
    QStringList inOrder;
    for (int i = 1; i <= 15; ++i)
        inOrder += names.entries.value(office.entry(u"A%1"_s.arg(i)).id);
    CHECK(inOrder[0].size() == 3);
    CHECK_FALSE(sorted(inOrder) == inOrder);
    CHECK(QSet<QString>(inOrder.begin(), inOrder.end()).size() == 15);
    CHECK(sorted(names.experts.values()) == QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    CHECK(must(anonymity.give(kFinal, 99)).entries == 0);
    office.addRecommended({u"C1"_s}, u"甲一小"_s);
    CHECK(must(anonymity.give(kFinal, 99)).entries == 1);
    const AnonymousNames later = must(anonymity.names(kFinal));
    CHECK(later.entries.value(office.entry(u"C1"_s).id) == u"031");
    for (auto one = names.entries.begin(); one != names.entries.end(); ++one)
        CHECK(later.entries.value(one.key()) == one.value());
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a printed score sheet carries the entry's anonymous number", "[numbers]")
{
    Office office;
    fillCampaign(office, 1, 3);
    deal(office);
    const auto text = [&office] {
        FormRequest request;
        request.form = u"score-sheets"_s;
        request.entry = u"A1"_s;
        request.expert = u"E1"_s;
        const QString path = office.path(u"sheet.pdf"_s);
        must(Documents(office.workspace()).print(request, path));
        QProcess process;
        process.start(u"pdftotext"_s, {path, u"-"_s});
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    CHECK_FALSE(text().contains(u"no. 00"));
    must(Anonymity(office.workspace()).give(kFinal, 1));
    const QString number =
        must(Anonymity(office.workspace()).names(kFinal)).entries.value(office.entry(u"A1"_s).id);
    CHECK(text().contains(u"no. "_s + number));
}

TEST_CASE("a recusal says what a closed round keeps, and changes nothing of it", "[recusals]")
{
    Office office;
    office.addRecommended({u"A1"_s, u"A2"_s}, u"甲一小"_s);
    office.addRecommended({u"B1"_s}, u"乙一小"_s);
    for (const QString &expert : {u"E1"_s, u"E2"_s})
        office.addExpert(expert);
    for (const QString &entry : {u"A1"_s, u"A2"_s, u"B1"_s})
        office.score(kFinal, entry, u"E1"_s, entry == u"A1" ? 90 : entry == u"A2" ? 85 : 80);
    RecusalBook book(office.workspace());
    const RecusalLine early =
        must(book.declare(u"E1"_s, u"B1"_s, RecusalKind::Relative, u"亲属"_s));
    CHECK(must(book.keptSheets(early.recusal)).empty());
    const QByteArray digest = must(Results(office.workspace()).close(kFinal, u"组长"_s)).digest;
    const RecusalLine late = must(book.declare(u"E1"_s, u"甲县"_s, RecusalKind::Other, u"挂职"_s));
    const auto kept = must(book.keptSheets(late.recusal));
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().entryCodes == QStringList{u"A1"_s, u"A2"_s});
    CHECK(keptSentence(kept.front(), u"E1"_s).contains(kept.front().round));
    CHECK(must(book.keptSheets(early.recusal)).front().entryCodes == QStringList{u"B1"_s});
    const RecusalLine other =
        must(book.declare(u"E2"_s, u"A1"_s, RecusalKind::Relative, u"亲属"_s));
    CHECK(must(book.keptSheets(other.recusal)).empty());
    CHECK(must(Results(office.workspace()).tally(kFinal)).result.digest == digest);
    CHECK(office.problems().isEmpty());
}
