// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/rubricjson.h"
#include "core/model/profilereader.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

Rubric small()
{
    Rubric rubric;
    rubric.code = u"R"_s;
    rubric.version = 3;
    rubric.name = u"小表"_s;
    rubric.levels = {{u"优秀"_s, 100}, {u"较差"_s, 40}};
    Criterion points{u"R1"_s, u"甲"_s, {}, Points::fromHundredths(850), Points::fromHundredths(25)};
    Criterion level{u"R2"_s, u"乙"_s, u"说明 \"引号\""_s, Points::whole(17)};
    level.mode = ScoringMode::Level;
    rubric.sections = {{u"一"_s, {points}}, {u"二"_s, {level}}};
    rubric.id = rubricId(rubric);
    return rubric;
}

QString complaint(QByteArray json, const QByteArray &from, const QByteArray &to)
{
    REQUIRE(json.contains(from));
    json.replace(json.indexOf(from), from.size(), to);
    const auto rubric = readRubric(json);
    return rubric ? QString() : rubric.error().message;
}

} // namespace

TEST_CASE("a rubric survives its JSON, id and all", "[rubric]")
{
    const auto back = readRubric(rubricJson(small()));
    REQUIRE(back);
    CHECK(*back == small());
    CHECK(rubricJson(*back) == rubricJson(small()));
}

TEST_CASE("every shipped rubric survives its JSON", "[rubric]")
{
    const auto profile = readProfile(*shippedProfile(u"zhengzhou-2023"_s));
    REQUIRE(profile);
    for (const Rubric &rubric : profile->rubrics) {
        const auto back = readRubric(rubricJson(rubric));
        REQUIRE(back);
        CHECK(*back == rubric);
    }
}

TEST_CASE("the same content has the same id, any other another", "[rubric]")
{
    const RubricId id = rubricId(small());
    CHECK(id == rubricId(small()));
    CHECK((id.toBytes()[6] & 0xf0) == 0x80);
    Rubric other = small();
    other.id = RubricId::create();
    CHECK(rubricId(other) == id);
    other.version = 4;
    CHECK(rubricId(other) != id);
    other = small();
    other.sections[1].criteria[0].descriptor += u'。';
    CHECK(rubricId(other) != id);
}

TEST_CASE("a rubric's JSON is read strictly", "[rubric]")
{
    const QByteArray json = rubricJson(small());
    CHECK(complaint(json, "\"version\":3", "\"version\":0").startsWith(u"version:"));
    CHECK(
        complaint(json, "\"full\":\"25.5\"", "\"full\":\"25\"").startsWith(u"full: expected 25.5"));
    CHECK(complaint(json, "\"full\":\"17\"", "\"full\":\"17.01\"")
              .startsWith(u"sections[1].criteria[0].full: expected points of which 40 %"));
    CHECK(complaint(json, "\"step\":\"0.25\"", "\"step\":\"0.3\"")
              .startsWith(u"sections[0].criteria[0].full: expected whole steps of 0.3"));
    CHECK(complaint(json, "\"step\":\"0.25\"", "\"step\":\"0\"")
              .startsWith(u"sections[0].criteria[0].step:"));
    CHECK(complaint(json, "\"step\":\"0.25\"", "\"step\":\"9\"")
              .startsWith(u"sections[0].criteria[0].step:"));
    CHECK(complaint(json, "\"percent\":40", "\"percent\":100").startsWith(u"levels[1].percent:"));
    CHECK(complaint(json, "较差", "优秀").startsWith(u"levels[1].name:"));
    CHECK(complaint(json, "\"R2\"", "\"R1\"").startsWith(u"sections[1].criteria[0].code:"));
    CHECK(complaint(json, "\"乙\"", "\"甲\"").startsWith(u"sections[1].criteria[0].name:"));
    CHECK(complaint(json, "\"乙\"", "\"Ｒ1\"").startsWith(u"sections[1].criteria[0].name:"));
    CHECK(
        complaint(json, "{\"code\":\"R\"", "{\"source\":1,\"code\":\"R\"").startsWith(u"source:"));
}

TEST_CASE("a rubric that levels cannot score is refused", "[rubric]")
{
    Rubric rubric = small();
    rubric.levels.clear();
    const auto back = readRubric(rubricJson(rubric));
    REQUIRE_FALSE(back);
    CHECK(back.error().message.startsWith(u"sections[1].criteria[0].mode:"));
}
