// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/honourrules.h"
#include "core/model/profilereader.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace linxuan;
using namespace Qt::StringLiterals;

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
