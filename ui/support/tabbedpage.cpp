// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/tabbedpage.h"

#include "ui/support/filterbar.h"
#include "ui/support/icons.h"
#include "ui/support/pagepane.h"
#include "ui/support/tableexport.h"
#include "ui/support/tableview.h"
#include "ui/support/tabstrip.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

void TabbedPage::buildTabs(const QString &choice)
{
    m_tabs = new TabStrip(this);
    m_stack = new QStackedWidget(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setAccessibleName(choice);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        paneChosen();
        readStale();
    });
    auto *block = new QVBoxLayout;
    block->setSpacing(12);
    block->addWidget(m_tabs);
    block->addWidget(m_stack, 1);
    content()->addLayout(block, 1);
}

void TabbedPage::add(PagePane *pane, int place)
{
    m_panes.push_back(pane);
    m_stack->insertWidget(place, pane);
    m_tabs->insertTab(place, pane->title());
    if (!pane->actions().isEmpty()) {
        QMenu *more = moreMenu();
        more->insertActions(more->actions().value(0), pane->actions());
    }
    connect(pane, &PagePane::counted, this, [this, pane](int waiting) {
        const QString title = pane->title();
        m_tabs->setTabText(m_stack->indexOf(pane),
                           waiting > 0 ? title + QStringLiteral(" · %1").arg(waiting) : title);
    });
    connect(pane, &PagePane::failed, this, &TabbedPage::reportError);
    connect(pane, &PagePane::told, this, &TabbedPage::notify);
}

void TabbedPage::addTableActions()
{
    QMenu *more = moreMenu();
    more->addAction(icon(QStringLiteral("copy")), tr("Copy rows"), this,
                    [this] { current()->table()->copySelection(); });
    more->addAction(icon(QStringLiteral("export")), tr("Export table…"), this,
                    [this] { exportTable(session(), this, *current()->table(), tableName()); });
}

QString TabbedPage::tableName() const
{
    return current()->title();
}

PagePane *TabbedPage::current() const
{
    return static_cast<PagePane *>(m_stack->currentWidget());
}

PagePane *TabbedPage::pane(const QString &code) const
{
    const auto pane = std::find_if(m_panes.begin(), m_panes.end(),
                                   [&](const PagePane *one) { return one->code() == code; });
    return pane == m_panes.end() ? nullptr : *pane;
}

void TabbedPage::bringToFront(PagePane *pane)
{
    m_tabs->setCurrentIndex(m_stack->indexOf(pane));
}

QString TabbedPage::helpTopic() const
{
    return current()->helpTopic();
}

void TabbedPage::focusSearch()
{
    if (FilterBar *filters = current()->filters(); filters && filters->isVisible())
        filters->focusSearch();
}

void TabbedPage::showTarget(const QString &target)
{
    PagePane *wanted = pane(target.section(u'/', 0, 0));
    if (!wanted)
        return;
    bringToFront(wanted);
    if (const QString thing = target.section(u'/', 1); !thing.isEmpty())
        wanted->showTarget(thing);
}

Areas TabbedPage::shows() const
{
    Areas all;
    for (const PagePane *pane : m_panes)
        all |= pane->shows();
    return all;
}

void TabbedPage::reload()
{
    m_stale = m_panes;
    readStale();
}

void TabbedPage::readStale()
{
    for (PagePane *pane : std::exchange(m_stale, {})) {
        const bool isSeen = isVisible() && pane == current();
        if (isSeen || !m_wasSeen || !pane->isReadWhenSeen())
            readPane(pane);
        else
            m_stale.push_back(pane);
    }
}

void TabbedPage::readPane(PagePane *pane)
{
    pane->reload();
}

void TabbedPage::showEvent(QShowEvent *event)
{
    m_wasSeen = true;
    Page::showEvent(event);
    readStale();
}

} // namespace linxuan
