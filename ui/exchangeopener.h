// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace linxuan {

class Session;
class StepDialog;

// Opens the assistants that pack and collect, also for score files that are dropped on the window.
class ExchangeOpener : public QObject
{
    Q_OBJECT

public:
    // `session` gives the open campaign, or null.
    ExchangeOpener(std::function<Session *()> session, QWidget *window);

    // "round" or "round/expert/expert…"
    void pack(const QString &target);
    void collect(const QStringList &paths);

private:
    void open(StepDialog *assistant);

    std::function<Session *()> m_session;
    QWidget *m_window = nullptr;
};

} // namespace linxuan
