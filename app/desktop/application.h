// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/appearance.h"
#include "ui/support/prompts.h"

#include <QApplication>
#include <QTranslator>

#include <memory>

namespace linxuan {

class MainWindow;

// The desktop program: options, language, look, and its one window.
class Application : public QApplication
{
    Q_OBJECT

public:
    Application(int &argc, char **argv);
    ~Application() override;

    int run();

private:
    struct Options
    {
        QString folder;
        QString desk; // ROUND/EXPERT
        QString picture; // PAGE:FILE:WxH
    };

    Options readOptions();
    void setLanguage(const QString &language);
    void change(const Appearance &appearance);
    void makeWindow();
    void takePicture(const QString &picture);

    Appearance m_appearance;
    DialogPrompts m_prompts;
    QTranslator m_own;
    QTranslator m_qt;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace linxuan
