// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pagepreparer.h"

#include "core/task/task.h"
#include "ui/pagestack.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

namespace linxuan {

namespace {
constexpr int kLookMs = 250;
constexpr int kQuietMs = 1'500; // since the last key or click
} // namespace

PagePreparer::PagePreparer(PageStack &stack, QObject *parent)
    : QObject(parent)
    , m_stack(stack)
    , m_timer(new QTimer(this))
{
    m_timer->setObjectName(QStringLiteral("preparing"));
    m_timer->setInterval(kLookMs);
    connect(m_timer, &QTimer::timeout, this, &PagePreparer::prepareNext);
    qApp->installEventFilter(this);
}

void PagePreparer::setSession(Session *session)
{
    m_session = session;
    m_sinceInput.start();
    if (session)
        m_timer->start();
    else
        m_timer->stop();
}

bool PagePreparer::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        m_sinceInput.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void PagePreparer::prepareNext()
{
    if (m_sinceInput.elapsed() < kQuietMs || taskPool().activeThreadCount() > 0)
        return;
    if (!m_stack.prepareNext(*m_session))
        m_timer->stop();
}

} // namespace linxuan
