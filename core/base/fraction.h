// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/points.h"

#include <QString>

#include <compare>
#include <utility>

namespace linxuan {

// An exact rational number of points, always in lowest terms, without a limit on its size.
class Fraction
{
public:
    Fraction() = default;
    Fraction(Points points); // a number of points is a fraction: 8.5 points are 17/2
    Fraction(const Fraction &other)
        : m_numerator(other.m_numerator)
        , m_denominator(other.m_denominator)
    {
        if (isBig())
            share();
    }
    Fraction(Fraction &&other) noexcept { swap(other); }
    Fraction &operator=(Fraction other) noexcept
    {
        swap(other);
        return *this;
    }
    ~Fraction()
    {
        if (isBig())
            release();
    }

    void swap(Fraction &other) noexcept
    {
        std::swap(m_numerator, other.m_numerator);
        std::swap(m_denominator, other.m_denominator);
    }
    static Fraction ratio(qint64 numerator, qint64 denominator); // denominator > 0

    // "274/3", "90/1"
    QString toString() const;
    // Rounded half away from zero: 274/3 with 2 decimals is "91.33". 0 to 6 decimals.
    QString toDecimal(int decimals) const;
    // The same rounded value as a fraction, for comparing.
    Fraction rounded(int decimals) const;
    // The largest whole number that is not above it.
    qint64 floor() const;
    // For drawing only; never for an order, a cut or a printed digit.
    double approximate() const;

    Fraction operator+(const Fraction &other) const;
    Fraction operator-(const Fraction &other) const;
    Fraction operator*(const Fraction &other) const;
    Fraction operator/(const Fraction &other) const; // other is not 0
    Fraction &operator+=(const Fraction &other);

    bool operator==(const Fraction &other) const;
    std::strong_ordering operator<=>(const Fraction &other) const;

private:
    struct Big;

    Fraction(qint64 numerator, qint64 denominator)
        : m_numerator(numerator)
        , m_denominator(denominator)
    { }
    static Fraction reduced(const Big &value);
    Big big() const;
    bool isBig() const { return m_denominator == 0; }
    const Big *shared() const; // what a big one stands for
    void share() const;
    void release() const;

    // In lowest terms. What fits into machine words stands in them, and only there, so that equal
    // fractions look alike; of everything else, which has a denominator of 0 here, the numerator is
    // the address of a Big that several may share. A round has a million of them in memory.
    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

} // namespace linxuan
