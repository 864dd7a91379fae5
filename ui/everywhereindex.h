// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/everywhere.h"

#include <QObject>
#include <QPointer>

namespace linxuan {

class Session;

// The open campaign's words for the search everywhere: read in the background when they are first
// wanted, and again once they changed.
class EverywhereIndex : public QObject
{
    Q_OBJECT

public:
    explicit EverywhereIndex(QObject *parent = nullptr);

    // None: nothing is kept.
    void follow(Session *session);
    void want();
    // What was read last; nothing before that.
    std::vector<Found> find(const QString &text, int perKind) const;

Q_SIGNALS:
    void changed();

private:
    QPointer<Session> m_session;
    std::shared_ptr<const Everywhere> m_everywhere;
    bool m_isStale = true;
    bool m_isReading = false;
};

} // namespace linxuan
