// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

class QProgressBar;
class QTimer;
class QToolButton;

namespace linxuan {

class TaskBoard;
class TaskState;
class TextLabel;

// The quiet line at the foot of the window: the oldest task with how far it is and a way to stop
// it, and at the right what was last saved.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    // None when no workspace is open.
    void setBoard(TaskBoard *board);
    void setSaved(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showTask(const QString &label, const std::shared_ptr<TaskState> &state);
    void watchStep(const std::shared_ptr<TaskState> &state);

    TaskBoard *m_board = nullptr;
    QTimer *m_tick = nullptr;
    TextLabel *m_task = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
    TextLabel *m_saved = nullptr;
    // The step that the task is at: what it counts towards, and where it began.
    std::weak_ptr<TaskState> m_stepTask;
    qint64 m_stepTotal = 0;
    qint64 m_stepStart = 0;
    QElapsedTimer m_stepClock;
};

// "3 min", "40 s": how long a task of which `done` of `total` took `elapsed` ms will still take;
// empty while that cannot be said.
QString remainingText(qint64 done, qint64 total, qint64 elapsed);

// "230 MB/s"; empty while that cannot be said.
QString speedText(qint64 bytes, qint64 elapsed);

} // namespace linxuan
