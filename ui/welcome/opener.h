// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"
#include "ui/support/prompts.h"
#include "ui/welcome/packageopener.h"

#include <QObject>

#include <functional>

namespace linxuan {

// The ways to a workspace: an existing folder, a new one from a profile, the sample; and to a
// review package, where the folder is one. Making and looking runs in the background.
class Opener : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<Workspace>)>;

    Opener(Prompts &prompts, QWidget *window, Opened opened, PackageOpener::Opened openedPackage);

    void open(const QString &folder);
    void askAndOpen();
    void askAndOpenPackage();
    void askAndCreate();
    void openSample();

    PackageOpener &packages() { return *m_packages; }

    // Campaigns and packages opened before that are still there, each newest first.
    static std::vector<RecentPlace> recent();

Q_SIGNALS:
    // What is being done at the moment; empty: nothing any more.
    void busyChanged(const QString &text);

private:
    void create(const QString &folder);
    void makeSample(const QString &folder);
    void finish(const QString &folder, const Result<void> &made);

    Prompts &m_prompts;
    QWidget *m_window;
    Opened m_opened;
    PackageOpener *m_packages = nullptr;
};

} // namespace linxuan
