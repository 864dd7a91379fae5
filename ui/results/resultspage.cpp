// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/resultspage.h"

#include "core/base/clock.h"
#include "ui/results/linespane.h"
#include "ui/results/rankingpane.h"
#include "ui/results/resultactions.h"
#include "ui/support/icons.h"
#include "ui/support/roundchooser.h"
#include "ui/support/session.h"
#include "ui/support/tableexport.h"
#include "ui/support/tableview.h"
#include "ui/support/tabstrip.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {

QString counted(const QString &title, int count)
{
    return count > 0 ? title + QStringLiteral(" · %1").arg(count) : title;
}

} // namespace

ResultsPage::ResultsPage(Session &session, QWidget *parent)
    : Page(session, tr("Results"), parent)
    , m_actions(new ResultActions(session, this))
{
    setObjectName(QStringLiteral("resultsPage"));
    connect(m_actions, &ResultActions::failed, this, &ResultsPage::reportError);
    buildTitle();
    buildTabs();
    buildMenus();
}

void ResultsPage::buildTitle()
{
    m_close = setPrimary(tr("Close round…"),
                         [this] { m_actions->close(m_ranking->picture().awards.round); });
    m_close->setEnabled(false);
    m_rounds = new RoundChooser(session().profile(), this);
    addToTitle(m_rounds);
    connect(m_rounds, &RoundChooser::chosen, this, &ResultsPage::reload);
}

void ResultsPage::buildTabs()
{
    auto *block = new QVBoxLayout;
    block->setSpacing(12);
    m_tabs = new TabStrip(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setAccessibleName(tr("What to show of the results"));
    m_stack = new QStackedWidget(this);
    m_ranking = new RankingPane(session(), *m_actions, m_stack);
    addPane(m_ranking);
    addPane(new LinesPane(session(), *m_ranking, *m_actions, m_stack));
    connect(m_ranking, &RankingPane::pictured, this, &ResultsPage::showState);
    connect(m_tabs, &QTabBar::currentChanged, this, &ResultsPage::showPane);
    block->addWidget(m_tabs);
    block->addWidget(m_stack, 1);
    content()->addLayout(block, 1);
}

void ResultsPage::buildMenus()
{
    QMenu *more = moreMenu();
    m_reopen = more->addAction(tr("Reopen round…"), this,
                               [this] { m_actions->reopen(m_ranking->picture().awards.round); });
    m_stray = more->addAction(tr("Sheets that do not count…"), this,
                              [this] { m_actions->showStray(m_ranking->picture().stray); });
    m_archive = more->addAction(tr("Export result archive…"), this,
                                [this] { m_actions->archive(m_ranking->picture().awards.round); });
    more->addAction(tr("Verify…"), m_actions, &ResultActions::verify);
    more->addSeparator();
    more->addAction(icon(QStringLiteral("copy")), tr("Copy rows"), this,
                    [this] { currentPane()->table()->copySelection(); });
    more->addAction(icon(QStringLiteral("export")), tr("Export table…"), this, [this] {
        exportTable(session(), this, *currentPane()->table(), m_rounds->name());
    });
    more->addMenu(m_ranking->table()->columnMenu(more));
    m_reopen->setEnabled(false);
    m_archive->setEnabled(false);
    m_stray->setEnabled(false);
}

void ResultsPage::addPane(RoundPane *pane)
{
    m_panes.push_back(pane);
    m_stale.push_back(true);
    m_stack->addWidget(pane);
    const int tab = m_tabs->addTab(pane->title());
    QMenu *more = moreMenu();
    more->insertActions(more->actions().value(0), pane->actions());
    connect(pane, &RoundPane::counted, this, [this, pane, tab](int waiting) {
        m_tabs->setTabText(tab, counted(pane->title(), waiting));
    });
    connect(pane, &RoundPane::failed, this, &ResultsPage::reportError);
}

RoundPane *ResultsPage::currentPane() const
{
    return m_panes[size_t(m_tabs->currentIndex())];
}

void ResultsPage::showPane(int tab)
{
    m_stack->setCurrentIndex(tab);
    if (!isVisible() || !m_stale[size_t(tab)])
        return;
    m_stale[size_t(tab)] = false;
    m_panes[size_t(tab)]->reload(m_rounds->code());
}

QString ResultsPage::helpTopic() const
{
    return currentPane()->helpTopic();
}

Areas ResultsPage::shows() const
{
    Areas all;
    for (const RoundPane *pane : m_panes)
        all |= pane->shows();
    return all;
}

void ResultsPage::focusSearch()
{
    m_tabs->setCurrentIndex(0);
    m_ranking->focusSearch();
}

void ResultsPage::showTarget(const QString &target)
{
    const QString code = target.section(u'/', 0, 0);
    for (size_t tab = 0; tab < m_panes.size(); ++tab) {
        if (m_panes[tab]->code() != code)
            continue;
        if (const QString round = target.section(u'/', 1, 1); !round.isEmpty())
            m_rounds->choose(round);
        return m_tabs->setCurrentIndex(int(tab));
    }
    m_tabs->setCurrentIndex(0);
    m_ranking->search(target);
}

void ResultsPage::showEvent(QShowEvent *event)
{
    const bool another = m_rounds->follow();
    Page::showEvent(event);
    if (another)
        reload();
    else
        showPane(m_tabs->currentIndex());
}

// The ranking always, since the title speaks of it; the others when they come to the front.
void ResultsPage::reload()
{
    m_stale.assign(m_panes.size(), true);
    m_stale.front() = false;
    m_ranking->reload(m_rounds->code());
    showPane(m_tabs->currentIndex());
}

void ResultsPage::showState()
{
    const ResultPicture &picture = m_ranking->picture();
    const Round &round = picture.awards.round;
    setSubtitle(
        picture.isOpen()
            ? tr("Open, version %1").arg(round.version)
            : tr("Closed %1 by %2, version %3, digest %4")
                  .arg(round.closedAt ? officeText(*round.closedAt) : QString(), round.closedBy)
                  .arg(round.version)
                  .arg(QString::fromLatin1(round.digest.toHex().left(8))));
    m_close->setVisible(!m_ranking->rows().empty());
    m_close->setEnabled(picture.isOpen() && !m_ranking->rows().empty());
    m_reopen->setEnabled(!picture.isOpen());
    m_archive->setEnabled(!picture.isOpen());
    m_stray->setEnabled(!picture.stray.empty());
    m_stray->setText(picture.stray.empty()
                         ? tr("Sheets that do not count…")
                         : tr("Sheets that do not count (%1)…").arg(picture.stray.size()));
}

} // namespace linxuan
