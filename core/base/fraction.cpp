// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fraction.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <atomic>
#include <bit>
#include <limits>
#include <numeric>
#include <string>

namespace linxuan {

using Whole = boost::multiprecision::cpp_int;

struct Fraction::Big
{
    Whole numerator;
    Whole denominator;
    mutable std::atomic<int> owners = 1;

    Big(Whole over, Whole under)
        : numerator(std::move(over))
        , denominator(std::move(under))
    { }
    Big(const Big &other)
        : Big(other.numerator, other.denominator)
    { }
};

namespace {

// Holds any product of two machine words, and the sum of two such products.
__extension__ using Wide = __int128;
__extension__ using UnsignedWide = unsigned __int128;

constexpr Wide kLeast = -std::numeric_limits<qint64>::max();
constexpr Wide kMost = std::numeric_limits<qint64>::max();

bool fits(Wide value)
{
    return value >= kLeast && value <= kMost;
}

UnsignedWide magnitude(Wide value)
{
    return value < 0 ? -static_cast<UnsignedWide>(value) : static_cast<UnsignedWide>(value);
}

// Euclid's algorithm in wide words only as long as it has to be.
UnsignedWide commonDivisor(UnsignedWide a, UnsignedWide b)
{
    while (b != 0) {
        if (a <= std::numeric_limits<quint64>::max() && b <= std::numeric_limits<quint64>::max())
            return std::gcd(static_cast<quint64>(a), static_cast<quint64>(b));
        const UnsignedWide rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

Wide powerOfTen(int decimals)
{
    Wide power = 1;
    for (int i = 0; i < decimals; ++i)
        power *= 10;
    return power;
}

// Numerator and denominator of a sum, difference or product, not yet in lowest terms.
struct WideFraction
{
    Wide numerator;
    Wide denominator; // > 0

    void reduce()
    {
        if (denominator == 1)
            return;
        const auto divisor =
            static_cast<Wide>(commonDivisor(magnitude(numerator), magnitude(denominator)));
        if (divisor > 1) {
            numerator /= divisor;
            denominator /= divisor;
        }
    }
};

// The number times a power of ten, rounded half away from zero.
template<typename Number>
Number scaledBy(const Number &numerator, const Number &denominator, const Number &power)
{
    const bool isNegative = numerator < 0;
    const Number size = isNegative ? Number(-numerator) : numerator;
    const Number result = (2 * size * power + denominator) / (2 * denominator);
    return isNegative ? Number(-result) : result;
}

QString decimalText(QString digits, bool isNegative, int decimals)
{
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, u'0');
        digits.insert(digits.size() - decimals, u'.');
    }
    return isNegative ? u'-' + digits : digits;
}

} // namespace

Fraction::Fraction(Points points)
    : Fraction(ratio(points.hundredths(), 100))
{ }

Fraction Fraction::ratio(qint64 numerator, qint64 denominator)
{
    if (numerator == std::numeric_limits<qint64>::min()) // has no opposite
        return reduced({numerator, denominator});
    const qint64 divisor = std::gcd(numerator, denominator);
    return {numerator / divisor, denominator / divisor};
}

const Fraction::Big *Fraction::shared() const
{
    return std::bit_cast<const Big *>(static_cast<quintptr>(m_numerator));
}

void Fraction::share() const
{
    shared()->owners.fetch_add(1, std::memory_order_relaxed);
}

void Fraction::release() const
{
    if (shared()->owners.fetch_sub(1, std::memory_order_acq_rel) == 1)
        delete shared();
}

Fraction::Big Fraction::big() const
{
    return isBig() ? *shared() : Big{m_numerator, m_denominator};
}

Fraction Fraction::reduced(const Big &value)
{
    Big lowest = value;
    if (lowest.denominator < 0) {
        lowest.numerator = -lowest.numerator;
        lowest.denominator = -lowest.denominator;
    }
    const Whole divisor = gcd(lowest.numerator, lowest.denominator);
    lowest.numerator /= divisor;
    lowest.denominator /= divisor;
    const Whole most = std::numeric_limits<qint64>::max();
    if (abs(lowest.numerator) <= most && lowest.denominator <= most)
        return {static_cast<qint64>(lowest.numerator), static_cast<qint64>(lowest.denominator)};
    Fraction fraction;
    fraction.m_numerator =
        static_cast<qint64>(std::bit_cast<quintptr>(static_cast<const Big *>(new Big(lowest))));
    fraction.m_denominator = 0;
    return fraction;
}

QString Fraction::toString() const
{
    if (!isBig())
        return QString::fromStdString(std::to_string(m_numerator) + '/'
                                      + std::to_string(m_denominator));
    return QString::fromStdString(shared()->numerator.str() + "/" + shared()->denominator.str());
}

QString Fraction::toDecimal(int decimals) const
{
    if (!isBig()) {
        const Wide value = scaledBy<Wide>(m_numerator, m_denominator, powerOfTen(decimals));
        if (fits(value)) {
            const auto digits = static_cast<quint64>(magnitude(value));
            return decimalText(QString::number(digits), value < 0, decimals);
        }
    }
    const Big exact = big();
    const Whole value = scaledBy<Whole>(exact.numerator, exact.denominator,
                                        static_cast<qint64>(powerOfTen(decimals)));
    return decimalText(QString::fromStdString(Whole(abs(value)).str()), value < 0, decimals);
}

Fraction Fraction::rounded(int decimals) const
{
    const auto power = static_cast<qint64>(powerOfTen(decimals));
    if (!isBig()) {
        const Wide value = scaledBy<Wide>(m_numerator, m_denominator, power);
        if (fits(value))
            return ratio(static_cast<qint64>(value), power);
    }
    const Big exact = big();
    return reduced({scaledBy<Whole>(exact.numerator, exact.denominator, power), power});
}

qint64 Fraction::floor() const
{
    const Big exact = big();
    Whole quotient = exact.numerator / exact.denominator;
    if (exact.numerator < 0 && quotient * exact.denominator != exact.numerator)
        quotient -= 1;
    return static_cast<qint64>(quotient);
}

double Fraction::approximate() const
{
    if (!isBig())
        return static_cast<double>(m_numerator) / static_cast<double>(m_denominator);
    return static_cast<double>(
        boost::multiprecision::cpp_rational(shared()->numerator, shared()->denominator));
}

Fraction Fraction::operator+(const Fraction &other) const
{
    if (!isBig() && !other.isBig()) {
        const bool isAlike = m_denominator == other.m_denominator;
        WideFraction sum = isAlike
            ? WideFraction{Wide(m_numerator) + other.m_numerator, m_denominator}
            : WideFraction{Wide(m_numerator) * other.m_denominator
                               + Wide(other.m_numerator) * m_denominator,
                           Wide(m_denominator) * other.m_denominator};
        sum.reduce();
        if (fits(sum.numerator) && fits(sum.denominator))
            return {static_cast<qint64>(sum.numerator), static_cast<qint64>(sum.denominator)};
    }
    const Big a = big();
    const Big b = other.big();
    return reduced(
        {a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator});
}

Fraction Fraction::operator-(const Fraction &other) const
{
    if (!other.isBig())
        return *this + Fraction(-other.m_numerator, other.m_denominator);
    const Big b = other.big();
    return *this + reduced({-b.numerator, b.denominator});
}

Fraction Fraction::operator*(const Fraction &other) const
{
    if (!isBig() && !other.isBig()) {
        WideFraction product{Wide(m_numerator) * other.m_numerator,
                             Wide(m_denominator) * other.m_denominator};
        product.reduce();
        if (fits(product.numerator) && fits(product.denominator))
            return {static_cast<qint64>(product.numerator),
                    static_cast<qint64>(product.denominator)};
    }
    const Big a = big();
    const Big b = other.big();
    return reduced({a.numerator * b.numerator, a.denominator * b.denominator});
}

Fraction Fraction::operator/(const Fraction &other) const
{
    if (!other.isBig()) {
        const bool isNegative = other.m_numerator < 0;
        return *this
            * Fraction(isNegative ? -other.m_denominator : other.m_denominator,
                       isNegative ? -other.m_numerator : other.m_numerator);
    }
    return *this * reduced({other.shared()->denominator, other.shared()->numerator});
}

Fraction &Fraction::operator+=(const Fraction &other)
{
    return *this = *this + other;
}

bool Fraction::operator==(const Fraction &other) const
{
    if (!isBig() || !other.isBig())
        return !isBig() && !other.isBig() && m_numerator == other.m_numerator
            && m_denominator == other.m_denominator;
    return shared()->numerator == other.shared()->numerator
        && shared()->denominator == other.shared()->denominator;
}

std::strong_ordering Fraction::operator<=>(const Fraction &other) const
{
    if (!isBig() && !other.isBig())
        return Wide(m_numerator) * other.m_denominator <=> Wide(other.m_numerator) * m_denominator;
    const Big a = big();
    const Big b = other.big();
    return Whole(a.numerator * b.denominator).compare(b.numerator * a.denominator) <=> 0;
}

} // namespace linxuan
