// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/resultspage.h"

#include "core/base/clock.h"
#include "ui/results/linespane.h"
#include "ui/results/rankingpane.h"
#include "ui/results/resultactions.h"
#include "ui/support/roundchooser.h"
#include "ui/support/tableview.h"

#include <QMenu>
#include <QPushButton>

namespace linxuan {

ResultsPage::ResultsPage(Session &session, QWidget *parent)
    : RoundPage(session, tr("Results"), parent)
    , m_actions(new ResultActions(session, this))
{
    setObjectName(QStringLiteral("resultsPage"));
    connect(m_actions, &ResultActions::failed, this, &ResultsPage::reportError);
    m_close = setPrimary(tr("Close round…"),
                         [this] { m_actions->close(m_ranking->picture().awards.round); });
    m_close->setEnabled(false);
    buildTabs(tr("What to show of the results"));
    m_ranking = new RankingPane(session, *m_actions, this);
    addPane(m_ranking);
    addPane(new LinesPane(session, *m_ranking, *m_actions, this));
    connect(m_ranking, &RankingPane::pictured, this, &ResultsPage::showState);
    buildMenus();
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
    addTableActions();
    more->addMenu(m_ranking->table()->columnMenu(more));
    m_reopen->setEnabled(false);
    m_archive->setEnabled(false);
    m_stray->setEnabled(false);
}

QString ResultsPage::tableName() const
{
    return rounds()->name();
}

void ResultsPage::focusSearch()
{
    bringToFront(m_ranking);
    RoundPage::focusSearch();
}

void ResultsPage::showTarget(const QString &target)
{
    if (pane(target.section(u'/', 0, 0)))
        return RoundPage::showTarget(target);
    bringToFront(m_ranking);
    m_ranking->showTarget(target);
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
