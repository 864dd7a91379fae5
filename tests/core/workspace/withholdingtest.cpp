// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/withholding.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/fairness.h"
#include "core/workspace/roundselection.h"
#include "tests/core/workspace/dealtoffice.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

TEST_CASE("a group's result is withheld whole from who still has to score in it", "[withholding]")
{
    DealtOffice office;
    office.submitAll(u"A1"_s, {90, 80, 70});
    office.submitAll(u"A2"_s, {85, 75, 65});
    for (const QString &expert : {u"E1"_s, u"E2"_s})
        office.submit(u"A3"_s, expert, 60);
    Results results(office.workspace());
    const RoundAwards all = must(results.awards(kFinal));
    const auto seenBy = [&](const QString &as) {
        RoundAwards awards = all;
        const auto withheld = must(withhold(office.workspace(), awards, as));
        CHECK(awards.groups.size() == awards.result.groups.size());
        CHECK(awards.groups.size() + withheld.size() == all.groups.size());
        return withheld;
    };
    CHECK(seenBy({}).empty());
    CHECK(seenBy(u"E1"_s).empty());
    CHECK(seenBy(u"E3"_s) == std::vector{WithheldGroup{kMaths, 1}});
    RoundTally tally = must(results.tally(kFinal));
    CHECK(must(withhold(office.workspace(), tally, u"E3"_s)).size() == 1);
    CHECK(tally.result.groups.empty());
    FairnessReport report = must(fairnessReport(office.workspace(), kFinal));
    CHECK(must(withhold(office.workspace(), report, u"E3"_s)).size() == 1);
    CHECK(report.groups.empty());
    office.workspace().setActor(u"评委E3"_s);
    CHECK(seenBy({}).size() == 1);
    CHECK(seenBy(u"E1"_s).size() == 1); // opens nothing that is closed to the actor
    office.workspace().setActor(u"办公室"_s);
    CHECK(withhold(office.workspace(), report, u"E9"_s).error().code == ErrorCode::NotFound);
    office.submit(u"A3"_s, u"E3"_s, 55);
    CHECK(seenBy(u"E3"_s).empty());
}

TEST_CASE("nothing is withheld of a closed round", "[withholding]")
{
    DealtOffice office;
    for (const QString &code : {u"A1"_s, u"A2"_s, u"A3"_s})
        for (const QString &expert : {u"E1"_s, u"E2"_s})
            office.submit(code, expert, code == u"A1" ? 90 : code == u"A2" ? 80 : 70);
    Reviews reviews(office.workspace());
    must(reviews.excuseMissing(kFinal, must(reviews.missingSheets(kFinal)), u"病"_s));
    RoundTally tally = must(Results(office.workspace()).tally(kFinal));
    CHECK(must(withhold(office.workspace(), tally, u"E3"_s)).front().due == 3);
    must(Results(office.workspace()).close(kFinal, u"组长"_s));
    tally = must(Results(office.workspace()).tally(kFinal));
    CHECK(must(withhold(office.workspace(), tally, u"E3"_s)).empty());
    CHECK(tally.result.groups.size() == 1);
}

TEST_CASE("other groups stay to be read, and what was taken out is not waited for", "[withholding]")
{
    DealtOffice office;
    office.addEntry(u"C1"_s, u"甲一小"_s, [](Entry &entry) { entry.subject = u"语文"_s; });
    for (const Level level : {Level::School, Level::County})
        must(Selection(office.workspace()).recommend(level, {u"C1"_s}));
    office.score(kFinal, u"C1"_s, u"E1"_s, 80);
    for (const QString &code : {u"A1"_s, u"A2"_s})
        office.submitAll(code, {90, 80, 70});
    RoundTally tally = must(Results(office.workspace()).tally(kFinal));
    REQUIRE(tally.result.groups.size() == 2);
    CHECK(must(withhold(office.workspace(), tally, u"E3"_s)).front().group == kMaths);
    REQUIRE(tally.result.groups.size() == 1);
    CHECK(tally.result.groups.front().key.subject == u"语文");
    must(Selection(office.workspace()).withdraw({u"A3"_s}, u"撤"_s));
    tally = must(Results(office.workspace()).tally(kFinal));
    CHECK(must(withhold(office.workspace(), tally, u"E3"_s)).empty());
    CHECK(tally.result.groups.size() == 2);
}

TEST_CASE("no list is printed and nobody selected by who still has to score", "[withholding]")
{
    DealtOffice office;
    office.submitAll(u"A1"_s, {90, 80, 70});
    FormRequest request;
    request.round = kFinal;
    office.workspace().setActor(u"评委E3"_s);
    const Error printing = Documents(office.workspace()).documents(request).error();
    CHECK(printing.code == ErrorCode::Refused);
    CHECK(printing.message.contains(kMaths.subject));
    CHECK(RoundSelection(office.workspace()).plan(kFinal).error().code == ErrorCode::Refused);
    request.form = u"score-sheets"_s; // to be filled in: nothing of others stands there
    CHECK(Documents(office.workspace()).documents(request).has_value());
    office.workspace().setActor(u"办公室"_s);
    request.form = u"score-summary"_s;
    CHECK(Documents(office.workspace()).documents(request).has_value());
    CHECK(RoundSelection(office.workspace()).plan(kFinal).has_value());
}
