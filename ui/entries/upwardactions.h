// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/upward.h"
#include "ui/support/palette.h"

#include <QObject>

class QMenu;
class QWidget;

namespace linxuan {

class Session;

// Lists of recommended entries between offices: out to the one above, in from those below, and the
// answers.
class UpwardActions : public QObject
{
    Q_OBJECT

public:
    UpwardActions(Session &session, QWidget *page);

    void fill(QMenu *menu);
    void send();
    void receive(const QString &path = {});
    void answer();

Q_SIGNALS:
    // To be shown on the page: what was written, and files that could not be copied, one line each.
    void finished(linxuan::Role role, const QString &text, const QStringList &lines);

private:
    void tell(const SentFile &sent);

    Session &m_session;
    QWidget *m_page;
};

} // namespace linxuan
