// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/honourspage.h"

#include "ui/honours/certificatespane.h"
#include "ui/honours/hourspane.h"
#include "ui/honours/unitspane.h"
#include "ui/support/icons.h"
#include "ui/support/session.h"
#include "ui/support/tableexport.h"
#include "ui/support/tableview.h"
#include "ui/support/tabstrip.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

HonoursPage::HonoursPage(Session &session, QWidget *parent)
    : Page(session, tr("Honours"), parent)
{
    setObjectName(QStringLiteral("honoursPage"));
    m_primary = setPrimary({}, [this] { current()->act(); });
    auto *block = new QVBoxLayout;
    block->setSpacing(12);
    m_tabs = new TabStrip(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setAccessibleName(tr("What to show of the honours"));
    m_stack = new QStackedWidget(this);
    block->addWidget(m_tabs);
    block->addWidget(m_stack, 1);
    content()->addLayout(block, 1);
    addPane(new UnitsPane(session, m_stack));
    addPane(new HoursPane(session, m_stack));
    addPane(new CertificatesPane(session, m_stack));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        updatePrimary();
    });
    buildMenu();
    updatePrimary();
}

void HonoursPage::addPane(HonourPane *pane)
{
    const int tab = m_tabs->addTab(pane->title());
    m_stack->addWidget(pane);
    m_panes.push_back(pane);
    connect(pane, &HonourPane::counted, this, [this, pane, tab](int waiting) {
        m_tabs->setTabText(tab,
                           waiting > 0 ? pane->title() + QStringLiteral(" · %1").arg(waiting)
                                       : pane->title());
    });
    connect(pane, &HonourPane::loaded, this, [this] {
        m_isLoading = false;
        loadNext();
    });
    connect(pane, &HonourPane::actable, this, &HonoursPage::updatePrimary);
    connect(pane, &HonourPane::failed, this, &HonoursPage::reportError);
    connect(pane, &HonourPane::told, this, &HonoursPage::notify);
}

void HonoursPage::buildMenu()
{
    QMenu *more = moreMenu();
    more->addAction(icon(QStringLiteral("copy")), tr("Copy rows"), this,
                    [this] { current()->table()->copySelection(); });
    more->addAction(icon(QStringLiteral("export")), tr("Export table…"), this, [this] {
        exportTable(session(), this, *current()->table(), current()->title());
    });
}

HonourPane *HonoursPage::current() const
{
    return m_panes.at(size_t(m_tabs->currentIndex()));
}

void HonoursPage::updatePrimary()
{
    if (m_panes.empty() || m_tabs->currentIndex() < 0)
        return;
    m_primary->setText(current()->primary());
    m_primary->setEnabled(current()->canAct());
}

void HonoursPage::focusSearch()
{
    current()->focusSearch();
}

void HonoursPage::showTarget(const QString &target)
{
    for (size_t i = 0; i < m_panes.size(); ++i) {
        if (m_panes[i]->code() != target.section(u'/', 0, 0))
            continue;
        m_tabs->setCurrentIndex(int(i));
        m_panes[i]->search(target.section(u'/', 1));
    }
}

Areas HonoursPage::shows() const
{
    return Area::Honours | Area::Outcome | Area::Entries | Area::Catalogue | Area::Quotas
        | Area::Materials;
}

// One after the other, the one in front first: each of them reads the whole campaign.
void HonoursPage::reload()
{
    m_stale = m_panes;
    loadNext();
}

void HonoursPage::loadNext()
{
    if (m_isLoading || m_stale.empty())
        return;
    auto next = std::find(m_stale.begin(), m_stale.end(), current());
    if (next == m_stale.end())
        next = m_stale.begin();
    HonourPane *pane = *next;
    m_stale.erase(next);
    m_isLoading = true;
    pane->reload();
}

} // namespace linxuan
