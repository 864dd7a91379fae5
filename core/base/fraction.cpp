// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fraction.h"

#include <numeric>

namespace linxuan {

Fraction::Fraction(Whole numerator, Whole denominator)
    : m_numerator(std::move(numerator))
    , m_denominator(std::move(denominator))
{
    if (m_denominator == 1)
        return;
    const Whole divisor = gcd(m_numerator, m_denominator);
    if (divisor > 1) {
        m_numerator /= divisor;
        m_denominator /= divisor;
    }
}

Fraction::Fraction(Points points)
    : Fraction(ratio(points.hundredths(), 100))
{ }

// Machine numbers are brought to lowest terms as such: most fractions of a tally start here.
Fraction Fraction::ratio(qint64 numerator, qint64 denominator)
{
    const qint64 divisor = std::gcd(numerator, denominator);
    Fraction fraction;
    fraction.m_numerator = numerator / divisor;
    fraction.m_denominator = denominator / divisor;
    return fraction;
}

QString Fraction::toString() const
{
    return QString::fromStdString(m_numerator.str() + "/" + m_denominator.str());
}

// The number times 10^decimals, rounded half away from zero.
Fraction::Whole Fraction::scaled(int decimals) const
{
    Whole power = 1;
    for (int i = 0; i < decimals; ++i)
        power *= 10;
    const Whole size = abs(m_numerator) * power;
    const Whole twice = 2 * size + m_denominator;
    const Whole result = twice / (2 * m_denominator);
    return m_numerator < 0 ? Whole(-result) : result;
}

QString Fraction::toDecimal(int decimals) const
{
    const Whole value = scaled(decimals);
    QString digits = QString::fromStdString(Whole(abs(value)).str());
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, u'0');
        digits.insert(digits.size() - decimals, u'.');
    }
    return value < 0 ? u'-' + digits : digits;
}

Fraction Fraction::rounded(int decimals) const
{
    Whole power = 1;
    for (int i = 0; i < decimals; ++i)
        power *= 10;
    return Fraction(scaled(decimals), std::move(power));
}

qint64 Fraction::floor() const
{
    Whole quotient = m_numerator / m_denominator;
    if (m_numerator < 0 && quotient * m_denominator != m_numerator)
        quotient -= 1;
    return static_cast<qint64>(quotient);
}

double Fraction::approximate() const
{
    return static_cast<double>(boost::multiprecision::cpp_rational(m_numerator, m_denominator));
}

Fraction Fraction::operator+(const Fraction &other) const
{
    if (m_denominator == other.m_denominator)
        return Fraction(m_numerator + other.m_numerator, m_denominator);
    return Fraction(m_numerator * other.m_denominator + other.m_numerator * m_denominator,
                    m_denominator * other.m_denominator);
}

Fraction Fraction::operator-(const Fraction &other) const
{
    return Fraction(m_numerator * other.m_denominator - other.m_numerator * m_denominator,
                    m_denominator * other.m_denominator);
}

Fraction Fraction::operator*(const Fraction &other) const
{
    return Fraction(m_numerator * other.m_numerator, m_denominator * other.m_denominator);
}

Fraction Fraction::operator/(const Fraction &other) const
{
    Whole numerator = m_numerator * other.m_denominator;
    Whole denominator = m_denominator * other.m_numerator;
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    return Fraction(std::move(numerator), std::move(denominator));
}

Fraction &Fraction::operator+=(const Fraction &other)
{
    return *this = *this + other;
}

bool Fraction::operator==(const Fraction &other) const
{
    return m_numerator == other.m_numerator && m_denominator == other.m_denominator;
}

std::strong_ordering Fraction::operator<=>(const Fraction &other) const
{
    const int order = m_denominator == other.m_denominator
        ? m_numerator.compare(other.m_numerator)
        : Whole(m_numerator * other.m_denominator).compare(other.m_numerator * m_denominator);
    return order <=> 0;
}

} // namespace linxuan
