// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sheetstore.h"
#include "core/workspace/records.h"
#include "core/workspace/write.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

void addEntriesAndExperts(Office &office, int entries, int experts)
{
    QStringList codes;
    for (int i = 1; i <= entries; ++i)
        codes += u"A%1"_s.arg(i);
    office.addRecommended(codes, u"甲一小"_s);
    for (int i = 1; i <= experts; ++i)
        office.addExpert(u"E%1"_s.arg(i));
}

AssignReport deal(Office &office, std::optional<int> perEntry = {}, quint64 seed = 1)
{
    return must(Reviews(office.workspace()).assign({u"final"_s, perEntry, seed}));
}

bool isPair(const AssignReport &report, const EntryId &entry, const ExpertId &expert)
{
    return std::find(report.assigned.begin(), report.assigned.end(), Assignment{entry, expert})
        != report.assigned.end();
}

} // namespace

TEST_CASE("every entry gets its experts and the load is even", "[reviews]")
{
    Office office;
    addEntriesAndExperts(office, 7, 4);
    const AssignReport report = deal(office);
    CHECK(report.assigned.size() == 21);
    CHECK(report.shortEntries.empty());
    CHECK(report.maxLoad - report.minLoad <= 1);
    const auto progress = must(Reviews(office.workspace()).progress(u"final"_s));
    REQUIRE(progress.size() == 1);
    CHECK(progress.front().assigned == 21);
    CHECK(progress.front().submitted == 0);
    CHECK(progress.front().experts == 4);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("dealing again keeps what stands and adds only what is missing", "[reviews]")
{
    Office office;
    addEntriesAndExperts(office, 4, 5);
    deal(office, 2);
    CHECK(deal(office, 2).assigned.empty());
    CHECK(deal(office, 3).assigned.size() == 4);
    CHECK(office.text(u"SELECT COUNT(*) FROM sheet"_s) == u"12");
    CHECK(office.problems().isEmpty());
}

TEST_CASE("own school, own county, and a declared recusal keep an expert away", "[reviews]")
{
    Office office;
    addEntriesAndExperts(office, 2, 2);
    const Expert own = office.addExpert(u"S1"_s, u"甲一小"_s);
    const Expert neighbour = office.addExpert(u"S2"_s, u"甲二小"_s);
    const Expert county = office.addExpert(u"S3"_s, u"甲县"_s);
    const Expert other = office.addExpert(u"S4"_s, u"乙一小"_s);
    office.addRecusal(u"E1"_s, u"A1"_s);
    const AssignReport report = deal(office, 9);
    for (const QString &code : {u"A1"_s, u"A2"_s}) {
        const EntryId entry = office.entry(code).id;
        for (const Expert &expert : {own, neighbour, county})
            CHECK_FALSE(isPair(report, entry, expert.id));
        CHECK(isPair(report, entry, other.id));
    }
    CHECK_FALSE(isPair(report, office.entry(u"A1"_s).id, office.expert(u"E1"_s)));
    CHECK(isPair(report, office.entry(u"A2"_s).id, office.expert(u"E1"_s)));
    REQUIRE(report.shortEntries.size() == 2);
    CHECK_FALSE(report.shortEntries.front().why.isEmpty());
}

TEST_CASE("withdrawn entries are not dealt, and nobody can deal without experts", "[reviews]")
{
    Office office;
    office.addRecommended({u"A1"_s, u"A2"_s}, u"甲一小"_s);
    const auto none = Reviews(office.workspace()).assign({u"final"_s, {}, 1});
    REQUIRE(!none);
    CHECK(none.error().code == ErrorCode::Refused);
    office.addExpert(u"E1"_s);
    must(Selection(office.workspace()).withdraw({u"A1"_s}, u"撤回"_s));
    const AssignReport report = deal(office, 1);
    REQUIRE(report.assigned.size() == 1);
    CHECK(report.assigned.front().entry == office.entry(u"A2"_s).id);
    CHECK(Reviews(office.workspace()).assign({u"final"_s, 0, 1}).error().code == ErrorCode::Usage);
    CHECK(Reviews(office.workspace()).assign({u"无"_s, {}, 1}).error().code == ErrorCode::NotFound);
}

TEST_CASE("a missing sheet is named until it is excused or handed in", "[reviews]")
{
    Office office;
    addEntriesAndExperts(office, 1, 2);
    deal(office, 2);
    Reviews reviews(office.workspace());
    auto missing = must(reviews.missingSheets(u"final"_s));
    REQUIRE(missing.size() == 2);
    CHECK(missing.front().expertCode == u"E1");
    CHECK(reviews.excuseMissing(u"final"_s, {missing.front()}, {}).error().code
          == ErrorCode::Usage);
    must(reviews.excuseMissing(u"final"_s, {missing.front()}, u"生病"_s));
    missing = must(reviews.missingSheets(u"final"_s));
    CHECK(missing.front().reason == u"生病");
    CHECK(missing.back().reason.isEmpty());
    MissingSheet wrong = missing.front();
    wrong.expert = ExpertId::create();
    CHECK(reviews.excuseMissing(u"final"_s, {wrong}, u"理由"_s).error().code
          == ErrorCode::Conflict);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a veto is decided by a second person, once", "[reviews]")
{
    Office office;
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    office.score(u"final"_s, u"A1"_s, 90);
    office.proposeVeto(u"final"_s, u"A1"_s, u"E1"_s);
    CHECK(office.result(u"final"_s, u"A1"_s).standing == Standing::PendingVeto);
    CHECK(office.result(u"final"_s, u"A1"_s).rank == 1);
    Reviews reviews(office.workspace());
    const VetoId veto = must(reviews.vetoes(u"final"_s)).front().id;
    for (const QString &self : {u"E1"_s, u"评委E1"_s, u" 评 委 Ｅ１"_s})
        CHECK(reviews.decideVeto(veto, true, self, u"属实"_s).error().code == ErrorCode::Refused);
    CHECK(reviews.decideVeto(veto, true, {}, u"属实"_s).error().code == ErrorCode::Usage);
    CHECK(reviews.decideVeto(veto, true, u"组长"_s, {}).error().code == ErrorCode::Usage);
    must(reviews.decideVeto(veto, true, u"组长"_s, u"属实"_s));
    CHECK(office.result(u"final"_s, u"A1"_s).standing == Standing::Vetoed);
    CHECK_FALSE(office.result(u"final"_s, u"A1"_s).rank);
    CHECK(reviews.decideVeto(veto, false, u"局长"_s, u"不实"_s).error().code
          == ErrorCode::Conflict);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a confirmed veto for copying puts the teacher on the register of bans", "[reviews]")
{
    Office office;
    office.addRecommended({u"A1"_s, u"A2"_s}, u"甲一小"_s);
    office.score(u"final"_s, u"A1"_s, 90);
    Reviews reviews(office.workspace());
    const bool confirmed = GENERATE(true, false);
    office.proposeVeto(u"final"_s, u"A1"_s, u"E1"_s, u"V3"_s);
    must(reviews.decideVeto(must(reviews.vetoes(u"final"_s)).front().id, confirmed, u"组长"_s,
                            u"复核"_s));
    const auto bans = must(Records(office.workspace()).bans());
    REQUIRE(bans.size() == (confirmed ? 1 : 0));
    if (confirmed) {
        const Ban &ban = bans.front();
        CHECK(ban.teacher == office.entry(u"A1"_s).teacher);
        CHECK(ban.unit == u"甲一小");
        CHECK(ban.from == toOfficeTime(office.workspace().now()).date());
        CHECK(ban.until == ban.from.addYears(5).addDays(-1));
    }
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a refused veto leaves the entry as it was", "[reviews]")
{
    Office office;
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    office.score(u"final"_s, u"A1"_s, 90);
    office.proposeVeto(u"final"_s, u"A1"_s, u"E1"_s);
    Reviews reviews(office.workspace());
    must(reviews.decideVeto(must(reviews.vetoes(u"final"_s)).front().id, false, u"组长"_s,
                            u"不实"_s));
    CHECK(office.result(u"final"_s, u"A1"_s).standing == Standing::Ranked);
    CHECK(office.problems().isEmpty());
}
