// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/jsontext.h"
#include "core/model/jsoncursor.h"
#include "tests/support/catch.h"

#include <QJsonObject>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

QString complaint(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    return object ? QString() : object.error().message;
}

template<typename Read>
QString refusal(const QJsonValue &value, Read read)
{
    std::optional<Error> error;
    read(JsonCursor(value, u"here"_s, &error));
    return error ? error->message : QString();
}

QString momentRefusal(const QString &text)
{
    return refusal(text, [](const JsonCursor &in) { in.moment(); });
}

} // namespace

TEST_CASE("a key given twice is refused with its path, however it is spelled", "[json]")
{
    CHECK(complaint(R"({"a": 1, "b": [{}, {"c": 1, "d": {"c": 2}, "c": 3}]})")
              .startsWith(u"b[1].c:"));
    CHECK(complaint(R"({"a": 1, "\u0061": 2})").startsWith(u"a:"));
    CHECK(complaint(R"({"x": {"a b": "}", "a b": "\\\""}})").startsWith(u"x[\"a b\"]:"));
    CHECK(complaint(R"({"a": {"b": "c"}, "b": ["a", "a", "b"], "c": {"b": "b,b"}})").isEmpty());
}

TEST_CASE("a number that is not whole is refused with its path", "[json]")
{
    CHECK(complaint(R"({"a": [1, 2.5]})").startsWith(u"a[1]:"));
    CHECK(complaint(R"({"a": 1.0})").startsWith(u"a:"));
    CHECK(complaint(R"({"a": {"b": 1e2}})").startsWith(u"a.b:"));
    CHECK(complaint(R"({"a": [[], [-3, 0.1]]})").startsWith(u"a[1][1]:"));
    CHECK(complaint(R"({"a": -12, "b": "2.5e1"})").isEmpty());
}

TEST_CASE("wrong JSON is reported with line and column in characters", "[json]")
{
    const auto broken = parseJsonObject("{\n  \"甲\": 1,\n  \"乙丙\": oops\n}");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::Unreadable);
    CHECK(broken.error().message.startsWith(u"line 3, column 9:"));
    CHECK(parseJsonObject("{} {}").error().code == ErrorCode::Unreadable);
    CHECK(parseJsonObject("").error().code == ErrorCode::Unreadable);
    CHECK(parseJsonObject("{\"a\": \"\xd6\xd0\"}").error().code == ErrorCode::Unreadable);
    CHECK(parseJsonObject(QByteArray(100'000, '[')).error().code == ErrorCode::Unreadable);
    CHECK(parseJsonObject("[]").error().code == ErrorCode::Invalid);
}

TEST_CASE("a moment needs a real date, a time and an offset", "[json]")
{
    CHECK(momentRefusal(u"2023-09-18T18:00:00+08:00"_s).isEmpty());
    CHECK(momentRefusal(u"2024-02-29T00:00:00Z"_s).isEmpty());
    for (const auto &text :
         {u"2023-09-18T18:00:00"_s, u"2023-09-18"_s, u"2023-02-29T18:00:00+08:00"_s,
          u"2023-09-18 18:00:00+08:00"_s, u"2023-09-18T25:00:00+08:00"_s,
          u"2023-09-18T18:00:00+08:00 "_s, u"2023-09-18T18:00:00+0800"_s, u""_s})
        CHECK(momentRefusal(text).startsWith(u"here: expected a moment"));
    std::optional<Error> error;
    const JsonCursor in(u"2023-09-18T18:00:00+08:00"_s, {}, &error);
    CHECK(in.moment() == QDateTime(QDate(2023, 9, 18), QTime(10, 0), Qt::UTC));
}

TEST_CASE("points and whole numbers hold their bounds", "[json]")
{
    const auto points = [](const JsonCursor &in) {
        in.points(Points::whole(1), Points::whole(10));
    };
    for (const QJsonValue &value : {QJsonValue(1), QJsonValue(10), QJsonValue(u"8.5"_s)})
        CHECK(refusal(value, points).isEmpty());
    for (const QJsonValue &value :
         {QJsonValue(0), QJsonValue(11), QJsonValue(u"0.99"_s), QJsonValue(u"8.555"_s),
          QJsonValue(u" 8"_s), QJsonValue(u"８"_s), QJsonValue(-1), QJsonValue(), QJsonValue(true)})
        CHECK(refusal(value, points).startsWith(u"here: expected points from 1 to 10"));
    const auto whole = [](const JsonCursor &in) { in.whole(0, 5); };
    CHECK(refusal(5, whole).isEmpty());
    for (const QJsonValue &value : {QJsonValue(6), QJsonValue(-1), QJsonValue(qint64{1} << 40),
                                    QJsonValue(1e300), QJsonValue(u"3"_s), QJsonValue()})
        CHECK(refusal(value, whole).contains(u"a whole number from 0 to 5, found"));
}

TEST_CASE("the first error stays", "[json]")
{
    std::optional<Error> error;
    const JsonCursor in(QJsonObject{{u"a"_s, 1}}, {}, &error);
    CHECK(in[u"b"].text().isEmpty());
    CHECK(in[u"a"].text().isEmpty());
    REQUIRE(error);
    CHECK(error->message.startsWith(u"b: expected a text"));
    CHECK(error->message.endsWith(u"found nothing"));
}
