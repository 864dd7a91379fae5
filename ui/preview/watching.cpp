// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/watching.h"

namespace linxuan {

namespace {

constexpr int kTick = 1'500; // ms

} // namespace

Watching::Watching(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &Watching::tell);
}

void Watching::setSeen(const Viewing &seen)
{
    const qint64 length = m_total.lengthMs;
    m_total = seen;
    m_total.lengthMs = length > 0 ? length : seen.lengthMs;
}

void Watching::setLength(qint64 ms)
{
    m_total.lengthMs = ms;
}

void Watching::appear()
{
    if (m_tick.isActive())
        return;
    m_since.start();
    m_tick.start();
}

void Watching::rest()
{
    if (!m_tick.isActive())
        return;
    breakOff();
    tell();
    m_tick.stop();
}

void Watching::playedTo(qint64 ms, int speed)
{
    if (m_span && m_span->speed == speed && ms >= m_span->to) {
        m_span->to = ms;
        return;
    }
    breakOff();
    m_span = PlayedSpan{ms, ms, speed};
}

void Watching::breakOff()
{
    if (m_span && m_span->to > m_span->from)
        m_more.played.push_back(*m_span);
    m_span.reset();
}

void Watching::tell()
{
    if (m_span && m_span->to > m_span->from) {
        m_more.played.push_back(*m_span);
        m_span->from = m_span->to;
    }
    m_more.openMs = m_since.restart();
    m_more.lengthMs = m_total.lengthMs;
    if (m_moment)
        m_more.last = Place(Moment{*m_moment});
    Viewing more;
    more.add(std::exchange(m_more, {})); // spans in order and united
    m_total.add(more);
    Q_EMIT viewed(more);
}

} // namespace linxuan
