// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/materialspage.h"

#include "ui/intake/checkspane.h"
#include "ui/intake/materialspane.h"
#include "ui/intake/originalitypane.h"
#include "ui/intake/paperspane.h"
#include "ui/intake/placingpane.h"
#include "ui/support/filterbar.h"
#include "ui/support/icons.h"
#include "ui/support/session.h"
#include "ui/support/tableexport.h"
#include "ui/support/tableview.h"
#include "ui/support/tabstrip.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

MaterialsPage::MaterialsPage(Session &session, QWidget *parent)
    : Page(session, tr("Materials"), parent)
{
    setObjectName(QStringLiteral("materialsPage"));
    auto *block = new QVBoxLayout;
    block->setSpacing(12);
    m_tabs = new TabStrip(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setAccessibleName(tr("What to show of the materials"));
    m_stack = new QStackedWidget(this);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    block->addWidget(m_tabs);
    block->addWidget(m_stack, 1);
    content()->addLayout(block, 1);
    auto *placing = new PlacingPane(session, m_stack);
    add(placing);
    add(new ChecksPane(session, m_stack));
    add(new OriginalityPane(session, m_stack));
    add(new PapersPane(session, m_stack));
    setPrimary(tr("Attach folder…"), [placing] { placing->chooseFolder(Keeping::Reference); });
    QMenu *more = moreMenu();
    more->addAction(icon(QStringLiteral("folder")), tr("Attach folder and copy its files…"),
                    placing, [placing] { placing->chooseFolder(Keeping::Copy); });
    more->addSeparator();
    more->addAction(icon(QStringLiteral("copy")), tr("Copy rows"), this,
                    [this] { current()->table()->copySelection(); });
    more->addAction(icon(QStringLiteral("export")), tr("Export table…"), this, [this] {
        exportTable(this->session(), this, *current()->table(), current()->title());
    });
}

void MaterialsPage::add(MaterialsPane *pane)
{
    const int tab = m_tabs->addTab(pane->title());
    m_stack->addWidget(pane);
    m_panes.push_back(pane);
    connect(pane, &MaterialsPane::counted, this, [this, pane, tab](int waiting) {
        m_tabs->setTabText(tab,
                           waiting > 0 ? QStringLiteral("%1 · %2").arg(pane->title()).arg(waiting)
                                       : pane->title());
    });
    connect(pane, &MaterialsPane::failed, this, [this](const Error &error) { reportError(error); });
    connect(pane, &MaterialsPane::noticed, this,
            [this](const QString &text, const QStringList &lines) {
                notify(Role::Positive, text, lines);
            });
}

MaterialsPane *MaterialsPage::current() const
{
    return m_panes.at(size_t(m_tabs->currentIndex()));
}

Areas MaterialsPage::shows() const
{
    Areas all;
    for (const MaterialsPane *pane : m_panes)
        all |= pane->shows();
    return all;
}

void MaterialsPage::reload()
{
    for (MaterialsPane *pane : m_panes)
        pane->reload();
}

void MaterialsPage::focusSearch()
{
    if (current()->filters()->isVisible())
        current()->filters()->focusSearch();
}

void MaterialsPage::showTarget(const QString &target)
{
    const QString code = target.section(u'/', 0, 0);
    for (size_t i = 0; i < m_panes.size(); ++i) {
        if (m_panes[i]->code() != code)
            continue;
        m_tabs->setCurrentIndex(int(i));
        if (const QString thing = target.section(u'/', 1); !thing.isEmpty())
            m_panes[i]->showTarget(thing);
    }
}

} // namespace linxuan
