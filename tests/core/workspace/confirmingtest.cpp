// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/confirming.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

void addScored(Office &office)
{
    office.addRecommended({u"A1"_s, u"A2"_s}, u"甲一小"_s);
    office.score(u"final"_s, u"A1"_s, 90);
    office.score(u"final"_s, u"A2"_s, 80);
}

// Three confirmations are wanted from now on.
void demand(Office &office)
{
    office.run(u"UPDATE campaign SET profile ="
               " replace(profile, '\"confirmations\": false', '\"confirmations\": true')"_s);
    REQUIRE(must(closingRules(office.workspace())).confirmations);
}

Result<Confirmation> confirm(Office &office, ConfirmingRole role, const QString &by)
{
    Confirming confirming(office.workspace());
    const ResultToConfirm result = must(confirming.toConfirm(u"final"_s));
    return confirming.confirm(u"final"_s, {role, by, result.entries, result.code});
}

void confirmAll(Office &office)
{
    must(confirm(office, ConfirmingRole::Chair, u"组长"_s));
    must(confirm(office, ConfirmingRole::Clerk, u"计分员"_s));
    must(confirm(office, ConfirmingRole::Supervisor, u"监督员"_s));
}

} // namespace

TEST_CASE("three people confirm the same count and code, and the closing records it",
          "[confirming]")
{
    Office office;
    addScored(office);
    const ResultToConfirm result = must(Confirming(office.workspace()).toConfirm(u"final"_s));
    CHECK(result.entries == 2);
    CHECK(result.sheets == 6);
    CHECK(result.code.size() == 9);
    confirmAll(office);
    CHECK(office.problems().isEmpty());
    const ClosureRecord closure = must(Results(office.workspace()).close(u"final"_s, u"组长"_s));
    REQUIRE(closure.confirmed.size() == 3);
    CHECK(closure.confirmed.front().digest == closure.digest);
    CHECK(office.problems().isEmpty());
    const auto states = must(Confirming(office.workspace()).confirmations(u"final"_s));
    REQUIRE(states.size() == 3);
    CHECK(std::all_of(states.begin(), states.end(), [](const auto &one) { return one.holds; }));
}

TEST_CASE("a round closes without confirmations unless the profile demands them", "[confirming]")
{
    Office office;
    addScored(office);
    SECTION("not demanded")
    {
        CHECK(must(Results(office.workspace()).close(u"final"_s, u"组长"_s)).confirmed.empty());
        CHECK(office.problems().isEmpty());
    }
    SECTION("demanded")
    {
        demand(office);
        const auto refused = Results(office.workspace()).close(u"final"_s, u"组长"_s);
        CHECK(refused.error().code == ErrorCode::Refused);
        CHECK(must(Results(office.workspace()).closingObstacles(u"final"_s)).size() == 3);
        must(confirm(office, ConfirmingRole::Chair, u"组长"_s));
        CHECK(must(Results(office.workspace()).closingObstacles(u"final"_s)).size() == 2);
        confirmAll(office);
        CHECK(must(Results(office.workspace()).close(u"final"_s, u"组长"_s)).confirmed.size() == 3);
    }
}

TEST_CASE("confirming takes the right count, the right code and another person each",
          "[confirming]")
{
    Office office;
    addScored(office);
    Confirming confirming(office.workspace());
    const ResultToConfirm result = must(confirming.toConfirm(u"final"_s));
    const auto typed = [&](int count, const QString &code) {
        return confirming.confirm(u"final"_s, {ConfirmingRole::Chair, u"组长"_s, count, code});
    };
    CHECK(typed(3, result.code).error().code == ErrorCode::Invalid);
    CHECK(typed(2, u"0000"_s).error().code == ErrorCode::Invalid);
    CHECK(typed(2, result.code.right(3)).error().code == ErrorCode::Invalid);
    CHECK(typed(2, {}).error().code == ErrorCode::Invalid);
    CHECK(typed(2, result.code.right(4).toLower()).has_value());
    CHECK(confirm(office, ConfirmingRole::Clerk, u"组 长"_s).error().code == ErrorCode::Refused);
    CHECK(confirm(office, ConfirmingRole::Clerk, u" "_s).error().code == ErrorCode::Usage);
    CHECK(confirm(office, ConfirmingRole::Chair, u"组长"_s).has_value()); // once more
    CHECK(confirm(office, ConfirmingRole::Clerk, u"计分员"_s).has_value());
}

TEST_CASE("what was confirmed is void once the result changes", "[confirming]")
{
    Office office;
    addScored(office);
    demand(office);
    confirmAll(office);
    office.addExpert(u"E9"_s);
    office.score(u"final"_s, u"A2"_s, u"E9"_s, 99);
    const auto states = must(Confirming(office.workspace()).confirmations(u"final"_s));
    REQUIRE(states.size() == 3);
    CHECK(std::none_of(states.begin(), states.end(), [](const auto &one) { return one.holds; }));
    CHECK(Results(office.workspace()).close(u"final"_s, u"组长"_s).error().code
          == ErrorCode::Refused);
    confirmAll(office);
    CHECK(must(Results(office.workspace()).close(u"final"_s, u"组长"_s)).confirmed.size() == 3);
}

TEST_CASE("nobody confirms what is not final or closed already", "[confirming]")
{
    Office office;
    addScored(office);
    office.proposeVeto(u"final"_s, u"A1"_s, u"E1"_s);
    CHECK(confirm(office, ConfirmingRole::Chair, u"组长"_s).error().code == ErrorCode::Refused);
    Reviews reviews(office.workspace());
    must(reviews.decideVeto(must(reviews.vetoes(u"final"_s)).front().id, false, u"组长"_s,
                            u"不属实"_s));
    must(Results(office.workspace()).close(u"final"_s, u"组长"_s));
    CHECK(confirm(office, ConfirmingRole::Chair, u"组长"_s).error().code == ErrorCode::Refused);
    must(Results(office.workspace()).reopen(u"final"_s, u"组长"_s, u"更正"_s));
    CHECK(must(Confirming(office.workspace()).confirmations(u"final"_s)).empty());
    must(confirm(office, ConfirmingRole::Chair, u"组长"_s));
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a refused closing names all that stands against it", "[closing]")
{
    Office office;
    addScored(office);
    office.proposeVeto(u"final"_s, u"A1"_s, u"E1"_s);
    office.proposeVeto(u"final"_s, u"A2"_s, u"E1"_s);
    const auto refused = Results(office.workspace()).close(u"final"_s, u"组长"_s);
    REQUIRE(refused.error().code == ErrorCode::Refused);
    CHECK(refused.error().message.contains(u"A1"));
    CHECK(refused.error().message.contains(u"A2"));
}
