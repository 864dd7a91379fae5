// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/trailcode.h"
#include "core/base/crockford.h"
#include "core/base/digest.h"
#include "tests/core/storage/shelf.h"

#include <random>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kDigits = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

TrailEnd endOf(qint64 count)
{
    return {count, sha256(QByteArray::number(count))};
}

TrailCode codeOf(qint64 count)
{
    return *trailCode(endOf(count));
}

} // namespace

TEST_CASE("what the trail's code prints is read back the same", "[trailcode]")
{
    const qint64 count = GENERATE(1LL, 9LL, 1234LL, 98765LL, 4'000'000'000LL);
    const TrailCode code = codeOf(count);
    CHECK(must(readTrailCode(code.toString())) == code);
    CHECK(code.matches(endOf(count).digest));
    CHECK_FALSE(code.matches(endOf(count + 1).digest));
    CHECK(code.toString().startsWith(QString::number(count) + u'-'));
}

TEST_CASE("a code is taken however it was typed", "[trailcode]")
{
    const TrailCode code = codeOf(1001);
    const QString printed = code.toString();
    CHECK(must(readTrailCode(printed.toLower())) == code);
    CHECK(must(readTrailCode(QString(printed).replace(u'-', u' '))) == code);
    CHECK(must(readTrailCode(QString(printed).remove(u'-'))) == code);
    CHECK(must(readTrailCode(QString(printed).replace(u'0', u'o').replace(u'1', u'l'))) == code);
    CHECK(must(readTrailCode(u"  "_s + QString(printed).replace(u'-', u'－') + u'\n')) == code);
}

TEST_CASE("a trail without records has no code", "[trailcode]")
{
    CHECK_FALSE(trailCode(TrailEnd()));
}

TEST_CASE("every single wrong character of a code is told apart from another trail", "[trailcode]")
{
    const QString printed = codeOf(GENERATE(7, 1234, 120'345)).toString();
    for (qsizetype i = 0; i < printed.size(); ++i) {
        for (const QChar c : kDigits) {
            if (printed[i] == u'-' || c == printed[i])
                continue;
            QString wrong = printed;
            wrong[i] = c;
            INFO(printed.toStdString() << " typed as " << wrong.toStdString());
            const auto read = readTrailCode(wrong);
            REQUIRE_FALSE(read);
            REQUIRE(read.error().code == ErrorCode::Usage);
        }
    }
}

TEST_CASE("two neighbours that changed places are told apart from another trail", "[trailcode]")
{
    std::mt19937 dice(7);
    for (int i = 0; i < 300; ++i) {
        const QString bare = codeOf(dice() % 1'000'000 + 1).toString().remove(u'-');
        for (qsizetype place = 0; place + 1 < bare.size(); ++place) {
            QString wrong = bare;
            std::swap(wrong[place], wrong[place + 1]);
            INFO(bare.toStdString() << " typed as " << wrong.toStdString());
            REQUIRE((wrong == bare || !readTrailCode(wrong)));
        }
    }
}

TEST_CASE("what is no code at all is a usage error", "[trailcode]")
{
    const QString text = GENERATE(u""_s, u"7"_s, u"核对码"_s, u"1234"_s, u"7K3F-9QXM-2A4B-HJ1C"_s,
                                  u"x1-7K3F-9QXM-2A4B-HJ1C"_s, u"012-7K3F-9QXM-2A4B-HJ1C"_s,
                                  u"9999999999999999999-7K3F-9QXM-2A4B-HJ1C"_s);
    const auto read = readTrailCode(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Usage);
    CHECK_FALSE(read.error().message.isEmpty());
}

TEST_CASE("the record that a code speaks of is found in the trail", "[trailcode]")
{
    Shelf shelf;
    for (int i = 0; i < 3; ++i) {
        AuditTrail trail = shelf.trail();
        must(trail.append(u"one"_s, {}, {{u"number"_s, i}}));
        must(trail.finish());
    }
    const TrailEnd end = must(trailEnd(shelf.database()));
    CHECK(end.count == 3);
    CHECK(end.digest == shelf.trail().head().digest);
    CHECK(must(recordDigest(shelf.database(), 3)) == end.digest);
    CHECK(trailCode(end)->matches(end.digest));
    CHECK_FALSE(trailCode(end)->matches(*must(recordDigest(shelf.database(), 2))));
    CHECK_FALSE(must(recordDigest(shelf.database(), 4)));
}
