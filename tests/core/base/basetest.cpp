// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/digest.h"
#include "core/base/fraction.h"
#include "core/base/id.h"
#include "core/base/text.h"
#include "core/model/codes.h"
#include "tests/support/catch.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <limits>
#include <random>

using namespace linxuan;
using namespace Qt::StringLiterals;

TEST_CASE("points read what people type and refuse the rest", "[points]")
{
    CHECK(Points::parse(u"8.5") == Points::fromHundredths(850));
    CHECK(Points::parse(u"８．５") == Points::fromHundredths(850));
    CHECK(Points::parse(u" 9.000 ") == Points::whole(9));
    CHECK(Points::parse(u"0") == Points());
    for (const char16_t *text : {u"", u".", u"8.", u".5", u"-1", u"+1", u"8.555", u"1e2", u"八",
                                 u"8,5", u"99999999", u"1000000.01", u"NaN"})
        CHECK_FALSE(Points::parse(text).has_value());
}

TEST_CASE("points print without needless zeros", "[points]")
{
    CHECK(Points::fromHundredths(850).toString() == u"8.5");
    CHECK(Points::fromHundredths(855).toString() == u"8.55");
    CHECK(Points::fromHundredths(805).toString() == u"8.05");
    CHECK(Points::whole(9).toString() == u"9");
    CHECK(Points::fromHundredths(-50).toString() == u"-0.5");
}

TEST_CASE("fractions stay exact and in lowest terms", "[fraction]")
{
    CHECK(Fraction::ratio(274, 3).toString() == u"274/3");
    CHECK(Fraction(Points::whole(90)).toString() == u"90/1");
    CHECK(Fraction(Points::fromHundredths(850)).toString() == u"17/2");
    CHECK((Fraction::ratio(1, 3) + Fraction::ratio(1, 6)).toString() == u"1/2");
    CHECK((Fraction::ratio(1, 3) - Fraction::ratio(1, 3)).toString() == u"0/1");
    CHECK((Fraction::ratio(1, 2) / Fraction::ratio(-1, 3)).toString() == u"-3/2");
    CHECK(Fraction::ratio(1, 3) < Fraction::ratio(34, 100));
    Fraction harmonic;
    for (int i = 1; i <= 200; ++i)
        harmonic += Fraction::ratio(1, i);
    for (int i = 200; i >= 1; --i)
        harmonic = harmonic - Fraction::ratio(1, i);
    CHECK(harmonic == Fraction());
}

TEST_CASE("fractions round half away from zero", "[fraction]")
{
    CHECK(Fraction::ratio(274, 3).toDecimal(2) == u"91.33");
    CHECK(Fraction::ratio(91335, 1000).toDecimal(2) == u"91.34");
    CHECK(Fraction::ratio(5, 1000).toDecimal(2) == u"0.01");
    CHECK(Fraction::ratio(4, 1000).toDecimal(2) == u"0.00");
    CHECK(Fraction::ratio(90, 1).toDecimal(2) == u"90.00");
    CHECK(Fraction::ratio(-1, 2).toDecimal(0) == u"-1");
    CHECK(Fraction::ratio(1, 2).toDecimal(0) == u"1");
    CHECK(Fraction::ratio(91335, 1000).rounded(2) == Fraction::ratio(9134, 100));
    CHECK(Fraction::ratio(-1, 2).floor() == -1);
    CHECK(Fraction::ratio(7, 2).floor() == 3);
}

TEST_CASE("text folds width, spaces and middle dots", "[text]")
{
    CHECK(foldCode(u" Ｅ０ ０１２　") == u"E0012");
    CHECK(foldName(u"阿依 古丽•买买提") == u"阿依古丽·买买提");
    CHECK(foldText(u"　勾股  定理\n的证明 ") == u"勾股 定理 的证明");
    CHECK(splitList(u"甲县、乙县，丙县;; 丁县\n")
          == QStringList{u"甲县"_s, u"乙县"_s, u"丙县"_s, u"丁县"_s});
    CHECK(foldName(u"㛃𬭼") == u"㛃𬭼");
}

TEST_CASE("codes order as people count", "[text]")
{
    CHECK(compareNatural(u"E9", u"E10") < 0);
    CHECK(compareNatural(u"E10", u"E10") == 0);
    CHECK(compareNatural(u"E010", u"E10") != 0);
    CHECK(compareNatural(u"A2", u"B1") < 0);
    CHECK(compareNatural(u"99999999999999999998", u"99999999999999999999") < 0);
}

TEST_CASE("ids are distinct, ordered and survive their bytes", "[id]")
{
    using SomeId = Id<struct SomeKey>;
    SomeId last = SomeId::create();
    for (int i = 0; i < 20000; ++i) {
        const SomeId next = SomeId::create();
        REQUIRE(last.toBytes() < next.toBytes());
        REQUIRE(SomeId::fromBytes(next.toBytes()) == next);
        last = next;
    }
    CHECK((last.toBytes()[6] & 0xf0) == 0x70);
}

TEST_CASE("a digest tells fields apart", "[digest]")
{
    CHECK(sha256("abc").toHex()
          == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(Digest().field(u"ab").field(u"c").finish() != Digest().field(u"a").field(u"bc").finish());
    CHECK(Digest().field(u"").finish() != Digest().absent().finish());
    CHECK(Digest().field(1).finish() != Digest().field(u"1").finish());
    // The form is kept in closed rounds and in the trail: it must stay as it is.
    CHECK(Digest().field(u"作品").field(qint64(-1)).absent().finish()
          == sha256(QByteArray::fromHex("620000000000000006e4bd9ce593816effffffffffffffff2d")));
    const QByteArray large(1 << 20, 'x');
    CHECK(Digest().field(large).field(7).finish() == Digest().field(large).field(7).finish());
    CHECK(Digest().field(1).fields(Fields().field(large).absent()).field(u"尾").finish()
          == Digest().field(1).field(large).absent().field(u"尾").finish());
}

TEST_CASE("fractions are exact on both sides of what machine words hold", "[fraction]")
{
    using Exact = boost::multiprecision::cpp_rational;
    std::mt19937_64 chance(7);
    const auto number = [&chance] {
        const auto bits = 1 + chance() % 63;
        const auto value = static_cast<qint64>(chance() >> (64 - bits));
        return chance() % 2 ? value : -value;
    };
    const auto text = [](const Exact &value) {
        return QString::fromStdString(numerator(value).str() + "/" + denominator(value).str());
    };
    for (int i = 0; i < 20'000; ++i) {
        const qint64 n1 = number();
        const qint64 n2 = number();
        const qint64 d1 = qAbs(number()) + 1;
        const qint64 d2 = qAbs(number()) + 1;
        Fraction a = Fraction::ratio(n1, d1);
        Fraction b = Fraction::ratio(n2, d2);
        Exact x = Exact(n1, d1);
        Exact y = Exact(n2, d2);
        for (int depth = 0; depth < 2; ++depth) {
            REQUIRE((a + b).toString() == text(x + y));
            REQUIRE((a - b).toString() == text(x - y));
            REQUIRE((a * b).toString() == text(x * y));
            REQUIRE((a < b) == (x < y));
            REQUIRE((a == b) == (x == y));
            REQUIRE((a + b - b) == a);
            if (y != 0)
                REQUIRE((a / b).toString() == text(x / y));
            // Once more with what has grown past machine words.
            a = a * b + a;
            x = x * y + x;
        }
    }
    CHECK(Fraction::ratio(std::numeric_limits<qint64>::min(), 2).toString()
          == u"-4611686018427387904/1");
}

TEST_CASE("codes read back as what they were", "[codes]")
{
    for (const auto &coded : Codes<Category>::all)
        CHECK(fromCode<Category>(toCode(coded.value)) == coded.value);
    CHECK_FALSE(fromCode<Level>(u"County").has_value());
    CHECK(unitKindFromTable(u" 区县（市）") == UnitKind::County);
    CHECK(categoryFromTable(u"学科 课程") == Category::Subject);
}
