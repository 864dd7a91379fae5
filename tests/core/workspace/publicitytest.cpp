// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/publicity.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/overview.h"
#include "tests/core/workspace/closedround.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const QDate kFirst(2023, 10, 8);
const QDate kLast(2023, 10, 14);
const QDate kAfter(2023, 10, 15);

Result<PublicNotice> begin(Office &office)
{
    return Publicity(office.workspace())
        .begin({u"final"_s, kFirst, kLast, u"电话 0371-0000"_s, u"办公室"_s});
}

Result<Objection> object(Office &office, const QString &entry = u"A2"_s)
{
    return Publicity(office.workspace())
        .object({u"final"_s, entry, u"王某"_s, QDate(2023, 10, 10), u"课题与他人雷同"_s, {}});
}

Result<Objection> decide(Office &office, int number, ObjectionOutcome outcome)
{
    return Publicity(office.workspace()).decide({number, outcome, u"组长"_s, u"已核实"_s, {}});
}

Result<PublishedList> publish(Office &office, QDate on = kAfter)
{
    return Publicity(office.workspace()).publish(u"final"_s, on, u"办公室"_s);
}

} // namespace

TEST_CASE("a list is shown to the public, answered for and published", "[publicity]")
{
    Office office;
    fill(office);
    CHECK(begin(office).error().code == ErrorCode::Refused); // the round is open
    CHECK(object(office).error().code == ErrorCode::Refused);
    close(office);
    CHECK(publish(office).error().code == ErrorCode::Refused); // nobody has seen it
    const PublicNotice notice = must(begin(office));
    CHECK(notice.number == 1);
    CHECK(notice.version == 1);
    CHECK(publish(office, kLast).error().code == ErrorCode::Refused); // it is still shown
    const PublishedList list = must(publish(office));
    CHECK(list.digest == notice.digest);
    CHECK(list.trailCode.size() > 10);
    CHECK(publish(office).error().code == ErrorCode::Refused); // once is enough
    const PublicityState state = must(Publicity(office.workspace()).state(u"final"_s));
    REQUIRE(state.publication());
    CHECK(state.publication()->on == kAfter);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("publishing is refused while an objection is open", "[publicity]")
{
    Office office;
    fill(office);
    close(office);
    must(begin(office));
    const Objection objection = must(object(office));
    CHECK(objection.number == 1);
    CHECK(objection.due == QDate(2023, 10, 17)); // the profile's seven days
    const auto refused = publish(office);
    REQUIRE(refused.error().code == ErrorCode::Refused);
    CHECK(refused.error().message.contains(u"王某"));
    must(object(office, {})); // against the list as a whole
    must(decide(office, 1, ObjectionOutcome::Rejected));
    CHECK(publish(office).error().code == ErrorCode::Refused);
    must(decide(office, 2, ObjectionOutcome::Upheld));
    must(publish(office));
    CHECK(office.problems().isEmpty());
}

TEST_CASE("an objection is decided once, by somebody, with an answer", "[publicity]")
{
    Office office;
    fill(office);
    close(office);
    must(object(office));
    Publicity publicity(office.workspace());
    CHECK(publicity.decide({1, ObjectionOutcome::Upheld, {}, u"x"_s, {}}).error().code
          == ErrorCode::Usage);
    CHECK(publicity.decide({1, ObjectionOutcome::Upheld, u"组长"_s, {}, {}}).error().code
          == ErrorCode::Usage);
    CHECK(publicity.decide({1, ObjectionOutcome::Open, u"组长"_s, u"x"_s, {}}).error().code
          == ErrorCode::Usage);
    CHECK(decide(office, 7, ObjectionOutcome::Upheld).error().code == ErrorCode::NotFound);
    must(publicity.decide({1, ObjectionOutcome::Upheld, u"组长"_s, u"属实"_s, u"取消 A2"_s}));
    CHECK(decide(office, 1, ObjectionOutcome::Rejected).error().code == ErrorCode::Refused);
    const PublicityState state = must(publicity.state(u"final"_s));
    REQUIRE(state.objections.size() == 1);
    CHECK(state.objections.front().entryCode == u"A2");
    CHECK(state.objections.front().objection.correction == u"取消 A2");
    CHECK(state.open() == 0);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("open objections come with their deadlines, the nearest first", "[publicity]")
{
    Office office; // its clock stands on 2023-09-20
    fill(office);
    close(office);
    Publicity publicity(office.workspace());
    must(publicity.object(
        {u"final"_s, u"A1"_s, u"李某"_s, QDate(2023, 9, 18), u"异议"_s, QDate(2023, 9, 25)}));
    must(publicity.object(
        {u"final"_s, u"A2"_s, u"王某"_s, QDate(2023, 9, 10), u"异议"_s, QDate(2023, 9, 19)}));
    CHECK(publicity
              .object({u"final"_s, u"A2"_s, u"王某"_s, QDate(2023, 9, 10), u"异议"_s,
                       QDate(2023, 9, 9)})
              .error()
              .code
          == ErrorCode::Usage);
    CHECK(object(office, u"Z9"_s).error().code == ErrorCode::NotFound);
    const auto open = must(openObjections(office.workspace()));
    REQUIRE(open.size() == 2);
    CHECK(open.front().entryCode == u"A2");
    CHECK(open.front().isLate);
    CHECK_FALSE(open.back().isLate);
    const auto reminders = [&office] {
        std::vector<bool> urgent;
        for (const TodoLine &line : must(campaignOverview(office.workspace())).todo) {
            if (line.topic == Topic::Results && line.target == u"publicity/final")
                urgent.push_back(line.urgent);
        }
        return urgent;
    };
    CHECK(reminders() == std::vector<bool>{true, false});
    must(decide(office, 2, ObjectionOutcome::Rejected));
    CHECK(must(openObjections(office.workspace())).size() == 1);
    CHECK(reminders() == std::vector<bool>{false});
}

TEST_CASE("a corrected list is a version of its own and needs its own publication", "[publicity]")
{
    Office office;
    fill(office);
    close(office);
    must(begin(office));
    must(object(office));
    must(Results(office.workspace()).reopen(u"final"_s, u"组长"_s, u"异议成立"_s));
    CHECK(publish(office).error().code == ErrorCode::Refused); // open round
    must(Selection(office.workspace()).withdraw({u"A2"_s}, u"异议成立"_s));
    close(office);
    must(decide(office, 1, ObjectionOutcome::Upheld));
    const PublicityState state = must(Publicity(office.workspace()).state(u"final"_s));
    CHECK_FALSE(state.notice()); // that was of version 1
    CHECK(must(publish(office)).version == 2);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("an objection changed behind the program's back is found", "[publicity]")
{
    Office office;
    fill(office);
    close(office);
    must(object(office));
    office.run(u"UPDATE objection SET text = 'nichts'"_s);
    CHECK(office.problems().size() == 1);
}

TEST_CASE("the list for the public names no score, no rank and nothing personal", "[publicity]")
{
    Office office;
    fill(office);
    office.run(u"UPDATE entry SET phone = '13800000000', id_number = '410100199001010000'"_s);
    close(office);
    must(begin(office));
    FormRequest request;
    request.form = u"public-notice"_s;
    const auto lists = must(Documents(office.workspace()).documents(request));
    REQUIRE(lists.size() == 1);
    const Document &list = lists.front();
    QString all = list.paragraphs.join(u' ');
    for (const DocumentGroup &group : list.groups) {
        for (const QStringList &row : group.rows) {
            CHECK(row.size() == qsizetype(list.columns.size()));
            all += row.join(u' ') + u'\n';
        }
    }
    CHECK(all.contains(u"示例A1"));
    CHECK(all.contains(u"一等奖"));
    CHECK(all.contains(u"2023年10月8日至2023年10月14日"));
    CHECK(all.contains(u"0371-0000"));
    CHECK_FALSE(all.contains(u"13800000000"));
    CHECK_FALSE(all.contains(u"410100199001010000"));
    for (const DocumentColumn &column : list.columns) {
        CHECK(column.title != u"得分");
        CHECK(column.title != u"名次");
    }
}
