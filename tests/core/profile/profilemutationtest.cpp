// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/jsontext.h"
#include "tests/core/profile/shippedtext.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<QJsonValue(const QJsonValue &)>;

// The value with the place at `steps` (keys and indices) changed; a place that becomes undefined
// is taken away.
QJsonValue changed(const QJsonValue &value, QVariantList steps, const Change &change)
{
    if (steps.isEmpty())
        return change(value);
    const QVariant step = steps.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const QJsonValue item = changed(array.at(step.toInt()), steps, change);
        if (item.isUndefined())
            array.removeAt(step.toInt());
        else
            array.replace(step.toInt(), item);
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(step.toString(), changed(object.value(step.toString()), steps, change));
    return object;
}

// "rubrics[1].code" as steps; keys that are no plain words are given as ["…"].
QVariantList stepsOf(const QString &path)
{
    QVariantList steps;
    for (QString part : path.split(u'.')) {
        const QStringList pieces = part.remove(u']').split(u'[');
        steps += pieces.first();
        for (const QString &index : pieces.mid(1))
            steps += index.toInt();
    }
    return steps;
}

QByteArray mutated(const QVariantList &steps, const Change &change)
{
    static const QJsonValue whole = QJsonDocument::fromJson(shippedText()).object();
    return QJsonDocument(changed(whole, steps, change).toObject()).toJson(QJsonDocument::Compact);
}

QByteArray withValue(const QString &path, const QJsonValue &value)
{
    return mutated(stepsOf(path), [&value](const QJsonValue &) { return value; });
}

// A value at a path, and how the message about it begins.
struct Row
{
    QString path;
    QJsonValue value;
    QString expected;
};

void checkRows(const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        const QString message = complaint(withValue(row.path, row.value));
        INFO(message);
        CHECK(message.startsWith(row.expected));
    }
}

struct Place
{
    QString path;
    QVariantList steps;
    QJsonValue value;
};

void collect(const QJsonValue &value, const Place &at, std::vector<Place> &places)
{
    const auto visit = [&places](const Place &place) {
        places.push_back(place);
        collect(place.value, place, places);
    };
    const QJsonArray array = value.toArray();
    for (int i = 0; i < array.size(); ++i)
        visit({itemPath(at.path, i), at.steps + QVariantList{i}, array.at(i)});
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        visit({memberPath(at.path, key), at.steps + QVariantList{key}, object.value(key)});
}

std::vector<Place> allPlaces()
{
    std::vector<Place> places;
    collect(QJsonDocument::fromJson(shippedText()).object(), {}, places);
    return places;
}

bool isMember(const Place &place)
{
    return place.steps.last().typeId() == QMetaType::QString;
}

// Keys that a profile may leave out without becoming another kind of profile.
bool isOptional(const Place &place)
{
    static const QStringList optional{
        u"synonyms"_s, u"opening"_s,    u"levels"_s,       u"step"_s,
        u"mode"_s,     u"descriptor"_s, u"bans_teacher"_s, u"exempt_subjects"_s,
        u"form"_s,     u"min_share"_s,  u"long_passage"_s, u"common_share"_s};
    const QString block = place.steps.first().toString();
    const QString key = place.steps.last().toString();
    if (block == u"closing")
        return true;
    if (block == u"unit_awards" || block == u"certificates")
        return place.steps.size() == 1 || key == u"tutor";
    if (key == u"categories")
        return block == u"veto_items";
    if (key == u"descriptor")
        return block == u"rubrics";
    if (block == u"rounds")
        // one category of a round's rubrics, or that it is blind
        return (place.steps.size() == 4 && place.steps.at(2) == u"rubrics"_s) || key == u"blind";
    if (block == u"remark_limits")
        return key.startsWith(u"required_"_s);
    if (key == u"levels")
        return false; // of rubric B, whose criteria need them; and of the awards
    return optional.contains(key);
}

} // namespace

TEST_CASE("a wrong value among who, what and when is reported at its place", "[profile]")
{
    checkRows({
        {u"format"_s, 2, u"format: expected a whole number from 1 to 1, found 2"_s},
        {u"code"_s, u"a b"_s, u"code: expected a code"_s},
        {u"year"_s, 1999, u"year: expected a whole number from 2000 to 2100, found 1999"_s},
        {u"office"_s, u" "_s, u"office: expected a text"_s},
        {u"office"_s, u"郑州\n"_s, u"office: expected a text"_s},
        {u"colour"_s, u"red"_s, u"colour: expected no such key"_s},
        {u"source.kind"_s, u"rumour"_s,
         u"source.kind: expected one of official, practice, proposal, found \"rumour\""_s},
        {u"source.text"_s, u""_s, u"source.text: expected a text"_s},
        {u"tracks[1].track"_s, u"subject-special"_s, u"tracks[1].track: expected a value that"_s},
        {u"categories[1].category"_s, u"subject"_s, u"categories[1].category: expected a value"_s},
        {u"categories[0].materials[1].code"_s, u"video"_s,
         u"categories[0].materials[1].code: expected a value that"_s},
        {u"categories[0].materials[1].required"_s, 1,
         u"categories[0].materials[1].required: expected true or false, found 1"_s},
        {u"stages.list[4].synonyms[0]"_s, u"初 中"_s,
         u"stages.list[4].synonyms[0]: expected a value that the list does not have yet"_s},
        {u"subjects.list"_s, QJsonArray(), u"subjects.list: expected a list of at least 1"_s},
        {u"deadlines[2].at"_s, u"2023-08-23T12:00:00"_s, u"deadlines[2].at: expected a moment"_s},
        {u"deadlines[2].at"_s, u"2023-08-32T12:00:00+08:00"_s,
         u"deadlines[2].at: expected a moment"_s},
        {u"deadlines[1].code"_s, u"upload"_s, u"deadlines[8].code: expected a value that"_s},
        {u"deadlines[4].categories"_s, QJsonArray{u"subject"_s},
         u"deadlines[4].categories: expected an empty list"_s},
        {u"deadlines[0].units[1]"_s, u"county"_s, u"deadlines[0].units[1]: expected a value"_s},
        {u"eligibility.direct_school_share"_s, 10001,
         u"eligibility.direct_school_share: expected a whole number from 0 to 10000"_s},
        {u"eligibility.ban_years"_s, u"5"_s,
         u"eligibility.ban_years: expected a whole number from 0 to 100, found \"5\""_s},
    });
}

TEST_CASE("a wrong value in a rubric or a veto is reported at its place", "[profile]")
{
    checkRows({
        {u"rubrics[1].code"_s, u"A"_s, u"rubrics[1].code: expected a value that"_s},
        {u"rubrics[0].full"_s, 99, u"rubrics[0].full: expected 100, the sum of its parts"_s},
        {u"rubrics[1].sections[0].full"_s, u"8.5"_s,
         u"rubrics[1].sections[0].full: expected 8, the sum of its parts, found \"8.5\""_s},
        {u"rubrics[1].sections[3].criteria[3].full"_s, u"eight"_s,
         u"rubrics[1].sections[3].criteria[3].full: expected points from 0.01"_s},
        {u"rubrics[0].sections[1].criteria[2].full"_s, 11,
         u"rubrics[0].sections[1].full: expected 41, the sum of its parts, found 40"_s},
        {u"rubrics[0].sections[1].criteria[2].code"_s, u"A1"_s,
         u"rubrics[0].sections[1].criteria[2].code: expected a value that"_s},
        {u"rubrics[0].sections[1].name"_s, u"目标内容"_s,
         u"rubrics[0].sections[1].name: expected a value that"_s},
        {u"rubrics[0].sections[1].criteria[2].mode"_s, u"level"_s,
         u"rubrics[0].sections[1].criteria[2].mode: expected points, as the rubric"_s},
        {u"veto_items[4].exempt_subjects[0]"_s, u"英文"_s,
         u"veto_items[4].exempt_subjects[0]: expected a subject that stands"_s},
    });
}

TEST_CASE("a wrong value in rounds, tally and awards is reported at its place", "[profile]")
{
    checkRows({
        {u"rounds[2].rubrics.subject"_s, u"Z"_s,
         u"rounds[2].rubrics.subject: expected the code of a rubric that stands under rubrics"_s},
        {u"rounds[2].rubrics.sport"_s, u"A"_s, u"rounds[2].rubrics.sport: expected no such key"_s},
        {u"rounds[2].rubrics"_s, QJsonObject(), u"rounds[2].rubrics: expected the rubric of"_s},
        {u"rounds[0].scope"_s, u"county"_s, u"rounds[0].scope: expected one of county_selection"_s},
        {u"tally.tie_breakers[1]"_s, u"板书"_s,
         u"tally.tie_breakers[1]: expected the name of a section of a rubric, found \"板书\""_s},
        {u"tally.trim_from"_s, 2, u"tally.trim_from: expected 0 (never) or at least 3"_s},
        {u"tally.decimals"_s, 7, u"tally.decimals: expected a whole number from 0 to 6"_s},
        {u"awards.levels[1].count"_s, 3, u"awards.levels[1].count: expected nothing, as"_s},
        {u"awards.levels[2].ratio"_s, 7001,
         u"awards.levels[2].ratio: expected ratios of at most"_s},
        {u"awards.levels[2].code"_s, u"first"_s, u"awards.levels[2].code: expected a value"_s},
        {u"awards.levels[2].min_score"_s, u"-1"_s,
         u"awards.levels[2].min_score: expected points"_s},
        {u"awards.upward.count"_s, 3, u"awards.upward.count: expected nothing, as"_s},
        {u"awards.upward.rounding"_s, u"up"_s, u"awards.upward.rounding: expected one of floor"_s},
    });
}

TEST_CASE("a wrong value for files, paper and limits is reported at its place", "[profile]")
{
    checkRows({
        {u"technical[1].code"_s, u"T16"_s, u"technical[1].code: expected the code of a check"_s},
        {u"technical[1].values.width"_s, -1,
         u"technical[1].values.width: expected a whole number"_s},
        {u"technical[1].values.depth"_s, 8, u"technical[1].values.depth: expected no such key"_s},
        {u"technical[2].values.min_fps"_s, u"31"_s,
         u"technical[2].values.min_fps: expected at most"_s},
        {u"technical[0].values.containers[0]"_s, u"mp4,mov"_s,
         u"technical[0].values.containers[0]: expected a text without a comma"_s},
        {u"paper_packet.list[0].form"_s, u"poem"_s,
         u"paper_packet.list[0].form: expected the code of a form"_s},
        {u"paper_packet.list[0].copies"_s, 0, u"paper_packet.list[0].copies: expected a whole"_s},
        {u"platforms[0].address"_s, u"file:///x"_s, u"platforms[0].address: expected an address"_s},
        {u"study_hours.list[1].hours"_s, -8, u"study_hours.list[1].hours: expected a whole"_s},
        {u"remark_limits.remark"_s, 0, u"remark_limits.remark: expected a whole number"_s},
    });
}

TEST_CASE("lengths of video are known per stage or category and in order", "[profile]")
{
    const auto set = [](const QString &key, int seconds) {
        return complaint(mutated({u"technical"_s, 3, u"values"_s, key},
                                 [seconds](const QJsonValue &) { return QJsonValue(seconds); }));
    };
    CHECK(set(u"min_seconds.小学"_s, 930).isEmpty());
    CHECK(set(u"min_seconds.小学"_s, 931)
              .startsWith(u"technical[3].values[\"min_seconds.小学\"]: expected at most 930"));
    CHECK(set(u"min_seconds.大学"_s, 1)
              .startsWith(u"technical[3].values[\"min_seconds.大学\"]: expected no such key"));
    CHECK(
        set(u"min_seconds"_s, 1).startsWith(u"technical[3].values.min_seconds: expected no such"));
    CHECK(
        set(u"min_seconds.subject"_s, 1)
            .startsWith(u"technical[3].values[\"max_seconds.subject\"]: expected the other bound"));
}

TEST_CASE("an award level may have a number instead of a ratio", "[profile]")
{
    const auto json = mutated({u"awards"_s, u"levels"_s, 0}, [](const QJsonValue &value) {
        QJsonObject level = value.toObject();
        level.remove(u"ratio"_s);
        level.insert(u"count"_s, 3);
        level.insert(u"min_score"_s, u"85.5"_s);
        return QJsonValue(level);
    });
    const auto profile = readProfile(json);
    REQUIRE(profile);
    CHECK(profile->awards.levels[0].count == 3);
    CHECK_FALSE(profile->awards.levels[0].ratio);
    CHECK(profile->awards.levels[0].minScore == Points::fromHundredths(8550));
}

TEST_CASE("a profile made before the shares of T15 has what held from then on", "[profile]")
{
    const auto json = mutated({u"technical"_s, 14, u"values"_s}, [](const QJsonValue &) {
        return QJsonObject{{u"min_passage"_s, 40}};
    });
    const auto profile = readProfile(json);
    REQUIRE(profile);
    const auto &values = profile->technicalRule(u"T15")->values;
    CHECK(values.at(u"min_passage"_s) == u"40"_s);
    CHECK(values.at(u"min_share"_s) == u"15"_s);
    CHECK(values.at(u"long_passage"_s) == u"200"_s);
    CHECK(values.at(u"common_share"_s) == u"20"_s);
}

TEST_CASE("a key left out is reported by its path unless it is optional", "[profile]")
{
    int left = 0;
    for (const Place &place : allPlaces()) {
        if (!isMember(place))
            continue;
        const auto profile = readProfile(mutated(
            place.steps, [](const QJsonValue &) { return QJsonValue(QJsonValue::Undefined); }));
        INFO(place.path);
        ++left;
        if (isOptional(place)) {
            CHECK(profile.has_value());
        } else if (place.path.endsWith(u".levels") && place.path.startsWith(u"rubrics")) {
            REQUIRE_FALSE(profile);
            CHECK(profile.error().message.startsWith(u"rubrics[1].sections[0].criteria[0].mode:"));
        } else {
            REQUIRE_FALSE(profile);
            INFO(profile.error().message);
            CHECK(profile.error().message.startsWith(place.path + u": expected "_s));
            CHECK(profile.error().code == ErrorCode::Invalid);
        }
    }
    CHECK(left > 800);
}

TEST_CASE("a value of a wrong type is reported by its path", "[profile]")
{
    // Fit nowhere in a profile; each place gets two of them, so that the test stays short.
    const std::vector<QJsonValue> wrongs{QJsonValue(), QJsonArray{QJsonValue()},
                                         QJsonObject{{u"?"_s, 1}}, -1};
    size_t turn = 0;
    for (const Place &place : allPlaces()) {
        for (int i = 0; i < 2; ++i) {
            const QJsonValue &wrong = wrongs[turn++ % wrongs.size()];
            const auto profile =
                readProfile(mutated(place.steps, [&wrong](const QJsonValue &) { return wrong; }));
            INFO(place.path);
            REQUIRE_FALSE(profile);
            INFO(profile.error().message);
            CHECK(profile.error().message.startsWith(place.path));
        }
        turn += turn % 8 == 0 ? 1 : 0;
    }
}

TEST_CASE("an unknown key in any object is reported by its path", "[profile]")
{
    for (const Place &place : allPlaces()) {
        if (!place.value.isObject())
            continue;
        const auto message = complaint(mutated(place.steps + QVariantList{u"extra"_s},
                                               [](const QJsonValue &) { return QJsonValue(1); }));
        INFO(place.path);
        CHECK(message.startsWith(place.path + u".extra: expected no such key"_s));
    }
}
