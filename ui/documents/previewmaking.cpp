// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/previewmaking.h"

#include "ui/support/session.h"

namespace linxuan {

namespace {

constexpr int kDelay = 30; // ms
constexpr int kSlow = 400; // ms until one is told that it takes a while
constexpr int kMostRunning = 2;

} // namespace

PreviewMaking::PreviewMaking(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow);
    connect(&m_delay, &QTimer::timeout, this, &PreviewMaking::start);
    connect(&m_slow, &QTimer::timeout, this, &PreviewMaking::begun);
}

void PreviewMaking::wish(const FormRequest &request)
{
    m_request = request;
    ++m_wish;
    if (m_state)
        m_state->cancel();
    m_delay.start();
    m_slow.start();
}

void PreviewMaking::start()
{
    m_isWaiting = m_running >= kMostRunning;
    if (m_isWaiting)
        return;
    ++m_running;
    m_state = m_session.read(
        this,
        [request = m_request](Workspace &workspace, TaskState &state) {
            return makeDocument(workspace, request, state);
        },
        [this, wish = m_wish](const Result<MadeDocument> &document) { finish(wish, document); });
}

void PreviewMaking::finish(int wish, const Result<MadeDocument> &document)
{
    --m_running;
    if (m_isWaiting)
        start();
    if (wish != m_wish)
        return;
    m_slow.stop();
    if (document)
        Q_EMIT made(*document);
    else
        Q_EMIT failed(document.error());
}

} // namespace linxuan
