// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/packing.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QWidget>

class QProgressBar;
class QTimer;

namespace linxuan {

class TextLabel;

// How far packing is: told by its thread, asked by the window's.
class PackPulse
{
public:
    void tell(const PackProgress &progress);
    PackProgress told() const;

private:
    mutable QMutex m_mutex;
    PackProgress m_progress;
};

// What is being written, how much of how much, how fast and how long still; or that it stopped, and
// how it goes on.
class PackWorking : public QWidget
{
    Q_OBJECT

public:
    explicit PackWorking(QWidget *parent = nullptr);

    void start(std::shared_ptr<const PackPulse> pulse);
    void showStopping();
    // Ended before its end: `why` is empty where the person asked for it.
    void showStopped(const QString &why, const QString &out);

private:
    void refresh();

    std::shared_ptr<const PackPulse> m_pulse;
    qint64 m_total = 0; // of the step that is measured
    qint64 m_begin = 0;
    QElapsedTimer m_clock;
    QTimer *m_tick = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_step = nullptr;
    QProgressBar *m_bar = nullptr;
    TextLabel *m_numbers = nullptr;
    TextLabel *m_advice = nullptr;
};

} // namespace linxuan
