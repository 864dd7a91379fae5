// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/statusline.h"

#include "ui/support/metrics.h"
#include "ui/support/taskboard.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace linxuan {

namespace {
constexpr int kRefresh = 200; // ms
constexpr qint64 kSayRemainingAfter = 3000; // ms
constexpr qint64 kSaySpeedAfter = 500; // ms
} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("statusLine"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kPageMargin, 4, kPageMargin, 4);
    row->setSpacing(kGap);
    m_task = new TextLabel(Type::Caption, Role::Muted, {}, this);
    m_progress = new QProgressBar(this);
    m_progress->setFixedWidth(120);
    m_progress->setTextVisible(false);
    m_cancel = new QToolButton(this);
    m_cancel->setObjectName(QStringLiteral("cancelTask"));
    m_cancel->setText(tr("Cancel"));
    m_saved = new TextLabel(Type::Caption, Role::Muted, {}, this);
    m_saved->setObjectName(QStringLiteral("saved"));
    row->addWidget(m_task);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_saved);
    setFixedHeight(qMax(36, m_cancel->sizeHint().height() + 8));
    m_tick = new QTimer(this);
    m_tick->setInterval(kRefresh);
    connect(m_tick, &QTimer::timeout, this, &StatusLine::refresh);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_board && !m_board->running().empty() && m_board->running().front().state)
            m_board->running().front().state->cancel();
    });
    refresh();
}

void StatusLine::setBoard(TaskBoard *board)
{
    m_board = board;
    if (board) {
        connect(board, &TaskBoard::changed, this, &StatusLine::refresh);
        connect(board, &QObject::destroyed, this, [this] {
            m_board = nullptr;
            refresh();
        });
    }
    refresh();
}

void StatusLine::setSaved(const QString &text)
{
    m_saved->setText(text);
}

void StatusLine::refresh()
{
    const bool busy = m_board && !m_board->running().empty();
    m_task->setVisible(busy);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy && m_board->running().front().state);
    if (!busy) {
        m_tick->stop();
        return;
    }
    m_tick->start();
    const TaskBoard::Running &first = m_board->running().front();
    showTask(first.label, first.state);
}

// A task goes on where an earlier one stopped, and may have several steps: time and speed are those
// of the step under way.
void StatusLine::watchStep(const std::shared_ptr<TaskState> &state)
{
    const qint64 total = state ? state->total() : 0;
    if (m_stepTask.lock() == state && m_stepTotal == total && m_stepClock.isValid())
        return;
    m_stepTask = state;
    m_stepTotal = total;
    m_stepStart = state ? state->done() : 0;
    m_stepClock.start();
}

void StatusLine::showTask(const QString &label, const std::shared_ptr<TaskState> &state)
{
    watchStep(state);
    const qint64 done = state ? state->done() : 0;
    const qint64 total = state ? state->total() : 0;
    QStringList parts{label};
    if (total > 0)
        parts += QStringLiteral("%1 %").arg(done * 100 / total);
    else if (done > 0)
        parts += QString::number(done);
    if (state && state->countsBytes())
        parts += speedText(done - m_stepStart, m_stepClock.elapsed());
    parts += remainingText(done - m_stepStart, total - m_stepStart, m_stepClock.elapsed());
    parts.removeAll(QString());
    m_task->setText(parts.join(QStringLiteral("   ")));
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colour(Role::Hairline, palette()));
}

QString remainingText(qint64 done, qint64 total, qint64 elapsed)
{
    if (total <= 0 || done <= 0 || done >= total || elapsed < kSayRemainingAfter)
        return {};
    const qint64 seconds = elapsed * (total - done) / done / 1000;
    if (seconds >= 90)
        return StatusLine::tr("about %1 min left").arg((seconds + 30) / 60);
    return StatusLine::tr("about %1 s left").arg(qMax<qint64>(1, seconds));
}

QString speedText(qint64 bytes, qint64 elapsed)
{
    if (bytes <= 0 || elapsed < kSaySpeedAfter)
        return {};
    return StatusLine::tr("%1 MB/s").arg(bytes / elapsed / 1000);
}

} // namespace linxuan
