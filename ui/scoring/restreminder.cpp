// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/restreminder.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QTimer>

namespace linxuan {

namespace {
const auto kKey = QStringLiteral("desk/remindToRest");
constexpr qint64 kMinute = 60'000;
constexpr qint64 kWork = 50 * kMinute;
// A video may run as long as a lesson without anybody touching a key.
constexpr qint64 kPause = 20 * kMinute;
} // namespace

RestReminder::RestReminder(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
    , m_enabled(QSettings().value(kKey, true).toBool())
{
    m_working.start();
    m_touched.start();
    connect(m_timer, &QTimer::timeout, this, &RestReminder::look);
    m_timer->start(int(kMinute));
    qApp->installEventFilter(this);
}

void RestReminder::setEnabled(bool enabled)
{
    m_enabled = enabled;
    m_working.start();
    QSettings().setValue(kKey, enabled);
}

void RestReminder::look()
{
    if (m_touched.elapsed() > kPause)
        m_working.start();
    if (!m_enabled || m_working.elapsed() < kWork)
        return;
    const auto minutes = int(m_working.elapsed() / kMinute);
    m_working.start();
    Q_EMIT due(minutes);
}

bool RestReminder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        m_touched.start();
    return QObject::eventFilter(watched, event);
}

} // namespace linxuan
