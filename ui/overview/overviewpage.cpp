// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "ui/overview/overviewview.h"
#include "ui/support/emptystate.h"
#include "ui/support/session.h"
#include "ui/support/tableexport.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

OverviewPage::OverviewPage(Session &session, QWidget *parent)
    : Page(session, tr("Overview"), parent)
{
    setObjectName(QStringLiteral("overviewPage"));
    setSubtitle(session.profile().name);
    m_stack = new QStackedWidget(this);
    m_view = new OverviewView(m_stack);
    connect(m_view, &OverviewView::chosen, this,
            [this](Topic topic, const QString &target) { this->session().lead(topic, target); });
    connect(m_view, &OverviewView::exportRequested, this,
            [this](const TextSheet &table) { exportSheet(this->session(), this, table); });
    m_stack->addWidget(m_view);
    m_stack->addWidget(firstStep());
    content()->addWidget(m_stack, 1);
}

QWidget *OverviewPage::firstStep()
{
    auto *empty = new EmptyState(
        QStringLiteral("overview"),
        tr("This campaign is empty. Import the units first, then the quotas and the entry lists."),
        tr("Import units…"), m_stack);
    connect(empty, &EmptyState::accepted, this,
            [this] { session().lead(Topic::Import, QStringLiteral("units")); });
    return empty;
}

Areas OverviewPage::shows() const
{
    return Area::Catalogue | Area::Quotas | Area::Entries | Area::Experts | Area::Sheets
        | Area::Outcome | Area::Materials;
}

// At first what is read quickly; the results of a large round follow.
void OverviewPage::reload()
{
    read(m_isShown);
}

void OverviewPage::read(bool withResults)
{
    session().read(
        this,
        [withResults](Workspace &workspace, TaskState &) {
            return overviewPicture(workspace, withResults);
        },
        [this](const Result<OverviewPicture> &picture) {
            if (picture)
                take(*picture);
            else
                notify(Role::Negative, picture.error().message);
        });
}

void OverviewPage::take(const OverviewPicture &picture)
{
    const CampaignOverview &overview = picture.overview;
    // Only the invitation to import the units stands there: nothing has been brought in yet.
    const bool untouched = overview.entries == 0 && overview.todo.size() == 1
        && overview.todo.front().topic == Topic::Import;
    m_view->setPicture(picture, session().profile(), session().workspace().now());
    m_stack->setCurrentIndex(untouched ? 1 : 0);
    m_isShown = true;
    if (!picture.isComplete)
        read(true);
}

} // namespace linxuan
