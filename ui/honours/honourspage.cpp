// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/honourspage.h"

#include "ui/honours/certificatespane.h"
#include "ui/honours/hourspane.h"
#include "ui/honours/unitspane.h"

#include <QPushButton>

#include <algorithm>

namespace linxuan {

HonoursPage::HonoursPage(Session &session, QWidget *parent)
    : TabbedPage(session, tr("Honours"), parent)
{
    setObjectName(QStringLiteral("honoursPage"));
    m_primary = setPrimary({}, [this] { front()->act(); });
    buildTabs(tr("What to show of the honours"));
    addPane(new UnitsPane(session, this));
    addPane(new HoursPane(session, this));
    addPane(new CertificatesPane(session, this));
    addTableActions();
}

void HonoursPage::addPane(HonourPane *pane)
{
    add(pane);
    connect(pane, &HonourPane::loaded, this, [this] {
        m_isLoading = false;
        loadNext();
    });
    connect(pane, &HonourPane::actable, this, &HonoursPage::paneChosen);
}

HonourPane *HonoursPage::front() const
{
    return static_cast<HonourPane *>(current());
}

void HonoursPage::paneChosen()
{
    m_primary->setText(front()->primary());
    m_primary->setEnabled(front()->canAct());
}

// One after the other, the one in front first: each of them reads the whole campaign.
void HonoursPage::reload()
{
    m_waiting = panes();
    loadNext();
}

void HonoursPage::loadNext()
{
    if (m_isLoading || m_waiting.empty())
        return;
    auto next = std::find(m_waiting.begin(), m_waiting.end(), current());
    if (next == m_waiting.end())
        next = m_waiting.begin();
    PagePane *pane = *next;
    m_waiting.erase(next);
    m_isLoading = true;
    readPane(pane);
}

} // namespace linxuan
