// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/honourrules.h"
#include "core/model/profilereader.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

// What is said of the shipped profile with one value in one of the two blocks changed; `part` may
// be empty, an undefined value takes the key away.
QString complaint(const QString &block, const QString &part, const QString &key,
                  const QJsonValue &value)
{
    QJsonObject object =
        QJsonDocument::fromJson(shippedProfile(u"zhengzhou-2023"_s).value()).object();
    QJsonObject changed = object.value(block).toObject();
    if (part.isEmpty()) {
        changed.insert(key, value);
    } else {
        QJsonObject inner = changed.value(part).toObject();
        inner.insert(key, value);
        changed.insert(part, inner);
    }
    object.insert(block, changed);
    const auto profile = readProfile(QJsonDocument(object).toJson());
    return profile ? QString() : profile.error().message;
}

} // namespace

TEST_CASE("a wrong value for honours is reported at its place", "[profile]")
{
    const auto awards = u"unit_awards"_s;
    const auto certificates = u"certificates"_s;
    CHECK(complaint(awards, u"weights"_s, u"awards"_s, 3001)
              .startsWith(u"unit_awards.weights: expected weights in basis points"));
    CHECK(complaint(awards, u"points"_s, u"fourth"_s, 1)
              .startsWith(u"unit_awards.points.fourth: expected no such key"));
    CHECK(complaint(awards, {}, u"points"_s,
                    QJsonObject{{u"first"_s, 0}, {u"second"_s, 0}, {u"third"_s, 0}})
              .startsWith(u"unit_awards.points: expected points of at least one"));
    CHECK(complaint(awards, {}, u"paper_deadlines"_s, QJsonArray{u"never"_s})
              .startsWith(u"unit_awards.paper_deadlines[0]: expected the code of a deadline"));
    for (const auto &pattern : {u"{year}"_s, u"{number:5}-{number:5}"_s, u"{month}-{number:5}"_s})
        CHECK(complaint(certificates, {}, u"pattern"_s, pattern)
                  .startsWith(u"certificates.pattern: expected a pattern"));
    CHECK(complaint(certificates, u"words"_s, u"sport"_s, u"TY"_s)
              .startsWith(u"certificates.words.sport: expected no such"));
    const QJsonValue none(QJsonValue::Undefined);
    CHECK(complaint(certificates, u"words"_s, u"unit"_s, none)
              .startsWith(u"certificates.words.unit: expected a text"));
    CHECK(complaint(certificates, u"words"_s, u"tutor"_s, none).isEmpty());
}

TEST_CASE("the shipped profile honours units and certificates by our proposal", "[profile]")
{
    const auto rules = readHonourRules(shippedProfile(u"zhengzhou-2023"_s).value());
    REQUIRE(rules);
    REQUIRE(rules->unitAwards);
    CHECK(rules->unitAwards->name == u"优秀组织奖");
    CHECK(rules->unitAwards->source.kind == SourceKind::Proposal);
    int sum = 0;
    for (const auto &coded : Codes<UnitFact>::all)
        sum += rules->unitAwards->weight(coded.value);
    CHECK(sum == 10'000);
    CHECK(rules->unitAwards->bestPoints() == 5);
    REQUIRE(rules->certificates);
    CHECK(rules->certificates->source.kind == SourceKind::Proposal);
    CHECK_FALSE(rules->certificates->tutors);
}

TEST_CASE("a profile without the blocks of honours is read and has no rules", "[profile]")
{
    QJsonObject object =
        QJsonDocument::fromJson(shippedProfile(u"zhengzhou-2023"_s).value()).object();
    object.remove(u"unit_awards"_s);
    object.remove(u"certificates"_s);
    const QByteArray older = QJsonDocument(object).toJson();
    REQUIRE(readProfile(older));
    const auto rules = readHonourRules(older);
    REQUIRE(rules);
    CHECK(*rules == HonourRules());
}

TEST_CASE("a number is its series' text around the running part", "[profile]")
{
    const auto series = numberSeries(u"{year}-{category}-{number:5}"_s, 2023, u"XK"_s);
    REQUIRE(series);
    CHECK(series->number(1) == u"2023-XK-00001");
    CHECK(series->number(123456) == u"2023-XK-123456");
    CHECK(series->name() == u"2023-XK-{number:5}");
    const auto prose = numberSeries(u"郑精课〔{year}〕第{number:1}号"_s, 2023, u"XK"_s);
    REQUIRE(prose);
    CHECK(prose->number(7) == u"郑精课〔2023〕第7号");
    // A word that looks like a placeholder stays a word.
    CHECK(numberSeries(u"{category}{number:2}"_s, 2023, u"{year}"_s)->number(3) == u"{year}03");
    for (const QString &wrong : {u""_s, u"{number}"_s, u"{number:0}"_s, u"{number:12}"_s,
                                 u"{year}{number:3}{"_s, u"{Year}{number:3}"_s})
        CHECK_FALSE(numberSeries(wrong, 2023, u"XK"_s));
}
