// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/palette.h"

namespace linxuan {

namespace {

struct Shades
{
    Role role;
    QRgb light;
    QRgb dark;
};

constexpr Shades kShades[] = {
    {Role::Surface, 0xfff5f7f7, 0xff1a1f22},    {Role::Raised, 0xffffffff, 0xff21272b},
    {Role::Hairline, 0xffdde2e4, 0xff353d42},   {Role::Text, 0xff1d2529, 0xffe3e8ea},
    {Role::Muted, 0xff5a666c, 0xffa3afb5},      {Role::Accent, 0xff1f6f7f, 0xff6bb8c7},
    {Role::OnAccent, 0xffffffff, 0xff0f1d20},   {Role::AccentSoft, 0xffd9eaed, 0xff244149},
    {Role::Positive, 0xff2b6e46, 0xff7cc096},   {Role::Caution, 0xff8a5700, 0xffddb25e},
    {Role::Negative, 0xffb3362b, 0xffee8f85},   {Role::Gold, 0xff665000, 0xffe8cf86},
    {Role::GoldSoft, 0xfff3e7c2, 0xff453b1e},   {Role::Silver, 0xff47535a, 0xffc6d0d6},
    {Role::SilverSoft, 0xffe3e8eb, 0xff384147}, {Role::Bronze, 0xff7a4726, 0xffe3b895},
    {Role::BronzeSoft, 0xfff2dfd1, 0xff48362a},
};

} // namespace

QColor colour(Role role, bool dark)
{
    for (const Shades &shades : kShades) {
        if (shades.role == role)
            return QColor::fromRgb(dark ? shades.dark : shades.light);
    }
    return {};
}

QColor colour(Role role, const QPalette &palette)
{
    return colour(role, isDark(palette));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor blend(const QColor &base, const QColor &over, qreal part)
{
    const auto mix = [part](int a, int b) { return qRound(a + (b - a) * part); };
    return QColor(mix(base.red(), over.red()), mix(base.green(), over.green()),
                  mix(base.blue(), over.blue()));
}

QPalette officePalette(bool dark)
{
    const auto shade = [dark](Role role) { return colour(role, dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, shade(Role::Surface));
    palette.setColor(QPalette::WindowText, shade(Role::Text));
    palette.setColor(QPalette::Base, shade(Role::Raised));
    palette.setColor(QPalette::AlternateBase, shade(Role::Surface));
    palette.setColor(QPalette::Text, shade(Role::Text));
    palette.setColor(QPalette::PlaceholderText, shade(Role::Muted));
    palette.setColor(QPalette::Button, shade(Role::Raised));
    palette.setColor(QPalette::ButtonText, shade(Role::Text));
    palette.setColor(QPalette::BrightText, shade(Role::Negative));
    palette.setColor(QPalette::ToolTipBase, shade(Role::Raised));
    palette.setColor(QPalette::ToolTipText, shade(Role::Text));
    palette.setColor(QPalette::Highlight, shade(Role::AccentSoft));
    palette.setColor(QPalette::HighlightedText, shade(Role::Text));
    palette.setColor(QPalette::Link, shade(Role::Accent));
    palette.setColor(QPalette::LinkVisited, shade(Role::Accent));
    palette.setColor(QPalette::Light, shade(Role::Raised));
    palette.setColor(QPalette::Midlight, shade(Role::Surface));
    palette.setColor(QPalette::Mid, shade(Role::Hairline));
    palette.setColor(QPalette::Dark, shade(Role::Hairline));
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : shade(Role::Hairline));
    const QColor faint = blend(shade(Role::Surface), shade(Role::Muted), 0.65);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace linxuan
