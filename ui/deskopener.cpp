// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deskopener.h"

#include "ui/scoring/reviewwindow.h"
#include "ui/support/session.h"

namespace linxuan {

DeskOpener::DeskOpener(Prompts &prompts, const Appearance &appearance, QObject *parent)
    : QObject(parent)
    , m_prompts(prompts)
    , m_appearance(appearance)
{ }

ReviewWindow *DeskOpener::open(Session &session, const QString &target)
{
    QPointer<ReviewWindow> &window = m_windows[target];
    if (!window) {
        const DeskAddress address{session.folder(), target.section(u'/', 0, 0),
                                  target.section(u'/', 1)};
        window = new ReviewWindow(address, m_prompts, m_appearance);
        window->setAttribute(Qt::WA_DeleteOnClose);
        connect(window, &ReviewWindow::committed, &session, [&session] {
            session.workspace().announce(Area::Sheets | Area::Experts | Area::Outcome);
        });
        connect(window, &ReviewWindow::appearanceChosen, this, &DeskOpener::appearanceChosen);
        connect(window, &ReviewWindow::helpRequested, this,
                [this, shown = window.data()] { Q_EMIT helpRequested(shown); });
    }
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

void DeskOpener::closeAll()
{
    for (const QPointer<ReviewWindow> &window : m_windows) {
        if (window)
            window->close();
    }
    m_windows.clear();
}

} // namespace linxuan
