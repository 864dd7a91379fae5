// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include "ui/support/appearance.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

// Widgets need a QApplication; settings go to a folder of their own.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("linxuan"));
    QApplication::setOrganizationName(QStringLiteral("linxuan"));
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    linxuan::applyAppearance(application, {});
    return Catch::Session().run(argc, argv);
}
