// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace linxuan {

// A number of points in whole hundredths: 8.5 points are 850.
class Points
{
public:
    constexpr Points() = default;
    static constexpr Points fromHundredths(qint64 hundredths) { return Points(hundredths); }
    static constexpr Points whole(qint64 points) { return Points(points * 100); }

    // Reads "8", "8.5", "8.50"; digits may be full width. Nothing for a sign, a third decimal that
    // is not 0, an exponent, or more than 1,000,000 points.
    static std::optional<Points> parse(QStringView text);

    constexpr qint64 hundredths() const { return m_hundredths; }
    // Without needless zeros: "8.5", "9".
    QString toString() const;

    constexpr auto operator<=>(const Points &) const = default;
    constexpr Points operator+(Points other) const
    {
        return Points(m_hundredths + other.m_hundredths);
    }
    constexpr Points operator-(Points other) const
    {
        return Points(m_hundredths - other.m_hundredths);
    }
    constexpr Points &operator+=(Points other)
    {
        m_hundredths += other.m_hundredths;
        return *this;
    }

private:
    constexpr explicit Points(qint64 hundredths)
        : m_hundredths(hundredths)
    { }

    qint64 m_hundredths = 0;
};

} // namespace linxuan
