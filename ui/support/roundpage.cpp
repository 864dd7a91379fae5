// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/roundpage.h"

#include "ui/support/roundchooser.h"

namespace linxuan {

RoundPage::RoundPage(Session &session, const QString &title, QWidget *parent)
    : TabbedPage(session, title, parent)
    , m_rounds(new RoundChooser(session.profile(), this))
{
    addToTitle(m_rounds);
    connect(m_rounds, &RoundChooser::chosen, this, &RoundPage::reload);
}

void RoundPage::showTarget(const QString &target)
{
    if (const QString round = target.section(u'/', 1, 1); !round.isEmpty())
        m_rounds->choose(round);
    if (PagePane *wanted = pane(target.section(u'/', 0, 0)))
        bringToFront(wanted);
}

void RoundPage::readPane(PagePane *pane)
{
    static_cast<RoundPane *>(pane)->reloadFor(m_rounds->code());
}

void RoundPage::showEvent(QShowEvent *event)
{
    const bool another = m_rounds->follow();
    TabbedPage::showEvent(event);
    if (another)
        reload();
}

} // namespace linxuan
