// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"
#include "ui/support/prompts.h"

#include <QObject>

#include <functional>

namespace linxuan {

// The ways to a workspace: an existing folder, a new one from a profile, the sample. Making one
// runs in the background.
class Opener : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<Workspace>)>;

    Opener(Prompts &prompts, QWidget *window, Opened opened);

    void open(const QString &folder);
    void askAndOpen();
    void askAndCreate();
    void openSample();

    // Folders opened before that are still there, newest first.
    static QStringList recent();

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
};

} // namespace linxuan
