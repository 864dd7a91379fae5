// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/honourpane.h"

#include "ui/support/drawer.h"
#include "ui/support/filterbar.h"
#include "ui/support/metrics.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace linxuan {

HonourPane::HonourPane(Session &session, const QString &searchHint, QWidget *parent)
    : PagePane(session, parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_filters = new FilterBar(searchHint, this);
    m_column->addWidget(m_filters);
    connect(m_filters, &FilterBar::textChanged, this, [this] { refilter(); });
    connect(m_filters, &FilterBar::chosenChanged, this, [this] { refilter(); });
}

void HonourPane::setTable(TablePane *pane, bool hasDrawer)
{
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(pane);
    m_pane = pane;
    m_column->addWidget(m_splitter, 1);
    TableView *shown = pane->table();
    connect(m_filters, &FilterBar::descended, shown, [shown] {
        shown->setFocus(Qt::TabFocusReason);
        if (!shown->currentIndex().isValid() && shown->model()->rowCount() > 0)
            shown->selectRow(0);
    });
    if (hasDrawer)
        buildDrawer(shown);
}

void HonourPane::buildDrawer(TableView *shown)
{
    m_drawer = new Drawer(m_splitter);
    m_splitter->addWidget(m_drawer);
    m_splitter->setStretchFactor(0, 1);
    connect(shown, &TableView::opened, this, &HonourPane::openDrawer);
    connect(shown, &TableView::dismissed, this, &HonourPane::closeDrawer);
    connect(shown, &TableView::currentRowChanged, this, &HonourPane::updateDetails);
    connect(m_drawer, &Drawer::closed, this, [this, shown] {
        closeDrawer();
        shown->setFocus(Qt::OtherFocusReason);
    });
}

void HonourPane::openDrawer()
{
    m_pane->setContentsMargins(0, 0, kGap, 0); // its buttons keep off the drawer
    m_drawer->open();
    showDetails(m_drawer);
}

void HonourPane::updateDetails()
{
    if (!m_drawer || !m_drawer->isVisible())
        return;
    if (table()->currentIndex().isValid())
        showDetails(m_drawer);
    else
        closeDrawer();
}

void HonourPane::closeDrawer()
{
    m_drawer->hide();
    m_pane->setContentsMargins(0, 0, 0, 0);
}

Areas HonourPane::shows() const
{
    return Area::Honours | Area::Outcome | Area::Entries | Area::Catalogue | Area::Quotas
        | Area::Materials;
}

void HonourPane::showTarget(const QString &target)
{
    m_filters->clear();
    m_filters->setText(target);
}

} // namespace linxuan
