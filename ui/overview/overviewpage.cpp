// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "ui/overview/overviewview.h"
#include "ui/support/emptystate.h"
#include "ui/support/session.h"

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

void OverviewPage::reload()
{
    session().read(
        this, [](Workspace &workspace, TaskState &) { return campaignOverview(workspace); },
        [this](const Result<CampaignOverview> &overview) {
            if (overview)
                take(*overview);
            else
                notify(Role::Negative, overview.error().message);
        });
}

void OverviewPage::take(const CampaignOverview &overview)
{
    // Only the invitation to import the units stands there: nothing has been brought in yet.
    const bool untouched = overview.entries == 0 && overview.todo.size() == 1
        && overview.todo.front().topic == Topic::Import;
    m_view->setOverview(overview, session().profile(), session().workspace().now());
    m_stack->setCurrentIndex(untouched ? 1 : 0);
}

} // namespace linxuan
