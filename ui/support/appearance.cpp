// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/appearance.h"

#include "ui/support/palette.h"
#include "ui/support/style.h"

#include <QApplication>
#include <QFont>
#include <QSettings>

namespace linxuan {

namespace {

constexpr qreal kBasePoints = 10.5;
const auto kTheme = QStringLiteral("appearance/theme");
const auto kType = QStringLiteral("appearance/typeFactor");
const auto kLanguage = QStringLiteral("appearance/language");

Theme themeFromCode(const QString &code)
{
    if (code == u"light")
        return Theme::Light;
    return code == u"dark" ? Theme::Dark : Theme::System;
}

QString themeCode(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

// The platform's own palette, before ours replaced it.
bool systemIsDark()
{
    static const bool dark = isDark(QGuiApplication::palette());
    return dark;
}

} // namespace

Appearance storedAppearance()
{
    const QSettings settings;
    Appearance appearance;
    appearance.theme = themeFromCode(settings.value(kTheme).toString());
    appearance.typeFactor = qBound(1.0, settings.value(kType, 1.0).toReal(), 2.0);
    appearance.language = settings.value(kLanguage).toString();
    return appearance;
}

void storeAppearance(const Appearance &appearance)
{
    QSettings settings;
    settings.setValue(kTheme, themeCode(appearance.theme));
    settings.setValue(kType, appearance.typeFactor);
    settings.setValue(kLanguage, appearance.language);
}

void applyAppearance(QApplication &application, const Appearance &appearance)
{
    const bool system = systemIsDark();
    if (!qobject_cast<OfficeStyle *>(application.style()))
        QApplication::setStyle(new OfficeStyle);
    const bool dark = appearance.theme == Theme::System ? system : appearance.theme == Theme::Dark;
    QApplication::setPalette(officePalette(dark));
    QFont font(QStringList{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("sans-serif")});
    font.setPointSizeF(kBasePoints * appearance.typeFactor);
    QApplication::setFont(font);
}

} // namespace linxuan
