// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/viewing.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace linxuan {

// Keeps the ledger of one video: what is played and how long it is on the screen, told on in small
// portions.
class Watching : public QObject
{
    Q_OBJECT

public:
    explicit Watching(QObject *parent = nullptr);

    void setSeen(const Viewing &seen);
    void setLength(qint64 ms);
    // All so far, earlier hours included.
    const Viewing &total() const { return m_total; }

    // On the screen; out of sight.
    void appear();
    void rest();
    void moveTo(qint64 ms) { m_moment = ms; }
    void playedTo(qint64 ms, int speed);
    // Playing stopped or jumps: the next picture begins a new stretch.
    void breakOff();

Q_SIGNALS:
    void viewed(const linxuan::Viewing &more);

private:
    void tell();

    Viewing m_total;
    Viewing m_more; // not told yet
    std::optional<PlayedSpan> m_span; // under way
    QElapsedTimer m_since;
    QTimer m_tick;
    std::optional<qint64> m_moment;
};

} // namespace linxuan
