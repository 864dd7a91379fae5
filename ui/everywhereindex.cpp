// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/everywhereindex.h"

#include "ui/support/session.h"

namespace linxuan {

EverywhereIndex::EverywhereIndex(QObject *parent)
    : QObject(parent)
{ }

void EverywhereIndex::follow(Session *session)
{
    m_session = session;
    m_everywhere.reset();
    m_isStale = true;
    m_isReading = false;
    if (session)
        connect(session, &Session::changed, this, [this](Areas areas) {
            m_isStale = m_isStale || (areas & (Area::Catalogue | Area::Entries | Area::Experts));
        });
}

void EverywhereIndex::want()
{
    if (!m_session || !m_isStale || m_isReading)
        return;
    m_isReading = true;
    m_isStale = false;
    m_session->read(
        this,
        [](Workspace &workspace, TaskState &state) {
            return Everywhere::read(workspace, [&state] { return state.isCancelled(); });
        },
        [this, session = m_session](const Result<std::shared_ptr<const Everywhere>> &read) {
            if (session != m_session)
                return;
            m_isReading = false;
            m_isStale = m_isStale || !read;
            if (read)
                m_everywhere = *read;
            Q_EMIT changed();
        });
}

std::vector<Found> EverywhereIndex::find(const QString &text, int perKind) const
{
    return m_everywhere ? m_everywhere->find(text, perKind) : std::vector<Found>();
}

} // namespace linxuan
