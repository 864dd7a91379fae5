// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/workspace/curing.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/paperpackets.h"
#include "core/workspace/records.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// The office's clock stands on 2023-09-20.
const QDateTime kDue = officeDateTime({2023, 9, 25}, {18, 0});

QStringList codesOf(const std::vector<CureFinding> &findings)
{
    QStringList codes;
    for (const CureFinding &finding : findings)
        codes += finding.code;
    return codes;
}

std::optional<CureCase> caseOf(Office &office, const QString &code)
{
    for (CureCase &one : must(Curing(office.workspace()).cases())) {
        if (one.checked.entry.code == code)
            return std::move(one);
    }
    return std::nullopt;
}

// Without files, an entry of 小学 数学 fails T09 and T10 at least.
void makeTwoUnits(Office &office)
{
    office.addEntry(u"A1"_s, u"甲一小"_s);
    office.addEntry(u"A2"_s, u"甲二小"_s);
    office.addEntry(u"B1"_s, u"乙一小"_s);
}

void makeExperiments(Office &office)
{
    const auto experiment = [](Entry &entry) { entry.category = Category::Experiment; };
    office.addEntry(u"B001"_s, u"甲一小"_s, experiment);
    office.addEntry(u"B002"_s, u"甲二小"_s, experiment);
    office.addEntry(u"B003"_s, u"乙一小"_s, experiment);
    office.addEntry(u"A1"_s, u"甲一小"_s); // has no papers
}

// The form of 甲县 as it would be printed.
Document printed(Office &office, const QString &form)
{
    FormRequest request;
    request.form = form;
    request.unit = u"甲县"_s;
    return must(Documents(office.workspace()).documents(request)).front();
}

} // namespace

TEST_CASE("a unit's entries are sent back with what fails, and nobody else's", "[cure]")
{
    Office office;
    makeTwoUnits(office);
    Curing curing(office.workspace());
    CHECK(must(curing.ask(u"甲县"_s, kDue, u"王示例"_s)) == 2);
    CHECK_FALSE(caseOf(office, u"B1"_s).has_value());
    const auto one = caseOf(office, u"A1"_s);
    REQUIRE(one);
    CHECK(one->state == CureState::Open);
    CHECK(one->requests.back().dueAt == kDue);
    CHECK(codesOf(one->requests.back().findings).contains(u"T10"_s));
    CHECK(one->left.contains(u"T10"_s));
    CHECK(office.problems().isEmpty());
}

TEST_CASE("what was sent back before keeps its history when it is sent back again", "[cure]")
{
    Office office;
    makeTwoUnits(office);
    Curing curing(office.workspace());
    must(curing.ask(u"甲县"_s, kDue, u"王示例"_s));
    must(curing.ask(u"甲县"_s, kDue.addDays(3), u"李示例"_s));
    const auto one = caseOf(office, u"A2"_s);
    REQUIRE(one);
    REQUIRE(one->requests.size() == 2);
    CHECK(one->requests[0].askedBy == u"王示例");
    CHECK(one->requests[1].askedBy == u"李示例");
    CHECK(one->requests[1].number == 2);
    office.reopen();
    CHECK(caseOf(office, u"A2"_s)->requests == one->requests);
    const auto history = must(Records(office.workspace()).history(office.entry(u"A2"_s).id));
    CHECK(std::count_if(history.begin(), history.end(),
                        [](const HistoryLine &line) {
                            return line.action == u"cure.ask" && line.text.contains(u"T10"_s);
                        })
          == 2);
}

TEST_CASE("an entry is put right when what was wrong then is passed now", "[cure]")
{
    Office office;
    office.addBan(u"禁示例"_s, {});
    office.addEntry(u"A1"_s, u"甲一小"_s, [](Entry &entry) { entry.teacher = u"禁示例"_s; });
    must(Curing(office.workspace()).ask(u"甲县"_s, kDue, u"王示例"_s));
    CHECK(caseOf(office, u"A1"_s)->left.contains(u"E03"_s));
    office.run(u"UPDATE entry SET teacher = '好示例'"_s);
    office.reopen();
    const auto now = caseOf(office, u"A1"_s);
    CHECK_FALSE(now->left.contains(u"E03"_s));
    CHECK(codesOf(now->requests.back().findings).contains(u"E03"_s)); // and is still told
    CHECK(now->state == CureState::Open); // its files are missing as before
}

TEST_CASE("after its time an entry that is not put right is overdue", "[cure]")
{
    Office office;
    makeTwoUnits(office);
    must(Curing(office.workspace()).ask(u"乙县"_s, kDue, u"王示例"_s));
    office.run(u"UPDATE cure_request SET due_at = '2023-09-19T10:00:00Z'"_s);
    office.reopen();
    CHECK(caseOf(office, u"B1"_s)->state == CureState::Overdue);
}

TEST_CASE("nothing is sent back by nobody, into the past, to nobody or for nothing", "[cure]")
{
    Office office;
    makeTwoUnits(office);
    Curing curing(office.workspace());
    const auto refused = [](const auto &result) { return result.error().code; };
    CHECK(refused(curing.ask(u"甲县"_s, kDue, u" "_s)) == ErrorCode::Usage);
    CHECK(refused(curing.ask(u"甲县"_s, officeDateTime({2023, 9, 1}, {8, 0}), u"王示例"_s))
          == ErrorCode::Usage);
    CHECK(refused(curing.ask(u"丙县"_s, kDue, u"王示例"_s)) == ErrorCode::NotFound);
    CHECK(refused(curing.ask(u"市一中"_s, kDue, u"王示例"_s)) == ErrorCode::Conflict);
    CHECK(refused(curing.letter(u"甲县"_s)) == ErrorCode::NotFound);
    CHECK(office.text(u"SELECT COUNT(*) FROM cure_request"_s) == u"0");
}

TEST_CASE("the letter names each entry with its problems and the way out of them", "[cure]")
{
    Office office;
    makeTwoUnits(office);
    Curing curing(office.workspace());
    must(curing.ask(u"甲县"_s, kDue, u"王示例"_s));
    const Document letter = printed(office, u"cure-letter"_s);
    CHECK(letter.title.contains(u"整改通知"_s));
    CHECK(letter.paragraphs.join(u' ').contains(u"2023-09-25 18:00"_s));
    REQUIRE(letter.groups.size() == 2);
    CHECK(letter.groups[0].heading.startsWith(u"A1"_s));
    for (const DocumentGroup &group : letter.groups) {
        REQUIRE_FALSE(group.rows.empty());
        for (const QStringList &row : group.rows) {
            CHECK(row.size() == qsizetype(letter.columns.size()));
            CHECK_FALSE(row[2].isEmpty());
            CHECK_FALSE(row[4].isEmpty());
        }
    }
    for (const QString &name : {u"letter.pdf"_s, u"letter.xlsx"_s}) {
        must(writeDocuments(std::span(&letter, 1), office.path(name)));
        CHECK(QFileInfo(office.path(name)).size() > 1000);
    }
}

TEST_CASE("experiment entries have the papers of the notice, a unit its own once", "[papers]")
{
    Office office;
    makeExperiments(office);
    const auto lines = must(PaperPackets(office.workspace()).lines(u"甲县"_s));
    std::map<QString, int> copies; // by entry or unit
    for (const PaperLine &line : lines)
        copies[line.entry ? line.entry->code : line.unit.name] += line.item.copies;
    // 登记表 3, 设计 2, 导学案 2, 承诺书 1, 档案袋 1; 汇总表 2 of the unit.
    CHECK(copies == std::map<QString, int>{{u"B001"_s, 9}, {u"B002"_s, 9}, {u"甲县"_s, 2}});
}

TEST_CASE("received copies are kept with who brought and who took them", "[papers]")
{
    Office office;
    makeExperiments(office);
    PaperPackets packets(office.workspace());
    must(packets.receive({{u"B001"_s, u"registration"_s, 3, {}},
                          {u"B001"_s, u"guide"_s, 1, u"另一份补交"_s},
                          {u"甲县"_s, u"summary"_s, 2, {}}},
                         u"赵示例"_s, u"钱示例"_s));
    must(packets.receive({{u"B001"_s, u"guide"_s, 2, {}}}, u"孙示例"_s, u"钱示例"_s));
    office.reopen();
    int complete = 0;
    for (const PaperLine &line : must(PaperPackets(office.workspace()).lines(u"甲县"_s))) {
        complete += line.isComplete();
        if (line.entry && line.entry->code == u"B001" && line.item.code == u"guide") {
            CHECK(line.got() == 2);
            CHECK(line.receipt->deliveredBy == u"孙示例");
        }
    }
    CHECK(complete == 3);
    CHECK(office.text(u"SELECT COUNT(*) FROM audit WHERE action = 'paper.receive'"_s) == u"4");
    CHECK(office.problems().isEmpty());
    const Document slip = printed(office, u"receipt-slip"_s);
    CHECK(slip.groups.front().rows.size() == 11);
    CHECK(slip.notes.front().contains(u"尚缺"_s));
    CHECK(slip.signatures.front().contains(u"赵示例、孙示例"_s));
    must(writeDocuments(std::span(&slip, 1), office.path(u"slip.pdf"_s)));
}

TEST_CASE("a delivery with one wrong paper is not taken in part", "[papers]")
{
    Office office;
    makeExperiments(office);
    PaperPackets packets(office.workspace());
    const auto refused = [](const Result<void> &result) { return result.error().code; };
    CHECK(refused(packets.receive(
              {{u"B001"_s, u"registration"_s, 3, {}}, {u"A1"_s, u"registration"_s, 3, {}}}, {},
              u"钱示例"_s))
          == ErrorCode::NotFound);
    CHECK(refused(packets.receive({{u"B001"_s, u"registration"_s, -1, {}}}, {}, u"钱示例"_s))
          == ErrorCode::Usage);
    CHECK(refused(packets.receive({{u"B001"_s, u"registration"_s, 3, {}}}, {}, {}))
          == ErrorCode::Usage);
    CHECK(office.text(u"SELECT COUNT(*) FROM paper_receipt"_s) == u"0");
}
