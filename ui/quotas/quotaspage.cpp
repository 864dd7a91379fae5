// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotas/quotaspage.h"

#include "core/model/codes.h"
#include "core/workspace/records.h"
#include "core/workspace/selection.h"
#include "ui/quotas/quotadetails.h"
#include "ui/quotas/quotamodel.h"
#include "ui/quotas/quotaview.h"
#include "ui/support/drawer.h"
#include "ui/support/emptystate.h"
#include "ui/support/filterbar.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"
#include "ui/support/tableexport.h"

#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kDrawerWidth = 340;

Result<std::vector<QuotaNode>> readTree(Workspace &workspace, TaskState &)
{
    const Records records(workspace);
    LX_TRY(const auto names, records.unitNames());
    LX_TRY(const auto uses, Selection(workspace).quota());
    LX_TRY(const auto entries, records.entries());
    QSet<QString> over;
    for (const QuotaUse &use : uses)
        over.unite(QSet<QString>(use.over.begin(), use.over.end()));
    EntryTitles titles;
    for (const Entry &entry : entries) {
        if (over.contains(entry.code))
            titles.insert(entry.code, {entry.title, entry.teacher});
    }
    return quotaTree(uses, names, titles, workspace.profile());
}

} // namespace

QuotasPage::QuotasPage(Session &session, QWidget *parent)
    : Page(session, tr("Quotas"), parent)
    , m_model(new QuotaModel(this))
{
    setObjectName(QStringLiteral("quotasPage"));
    m_import = setPrimary(tr("Import quotas…"), [this] {
        this->session().lead(Topic::Import, QStringLiteral("quotas"));
    });
    m_stack = new QStackedWidget(this);
    auto *body = new QWidget(m_stack);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    buildFilters();
    buildTable();
    column->addWidget(m_filters);
    column->addWidget(m_splitter, 1);
    m_stack->addWidget(body);
    m_stack->addWidget(firstStep());
    content()->addWidget(m_stack, 1);
    QMenu *more = moreMenu();
    more->addAction(tr("Unfold all"), m_table, &QTreeView::expandAll);
    more->addAction(tr("Fold all"), m_table, &QTreeView::collapseAll);
    more->addSeparator();
    more->addAction(icon(QStringLiteral("copy")), tr("Copy rows"), m_table,
                    &QuotaView::copySelection);
    more->addAction(icon(QStringLiteral("export")), tr("Export table…"), this,
                    [this] { exportSheet(this->session(), this, m_table->sheet(tr("Quotas"))); });
    more->addAction(tr("Clear filters"), m_filters, &FilterBar::clear);
}

void QuotasPage::buildFilters()
{
    m_filters = new FilterBar(tr("Unit"), this);
    m_tracks = m_filters->addChip(QStringLiteral("track"), tr("Quota table"));
    m_states = m_filters->addChip(QStringLiteral("state"), tr("State"));
    QList<std::pair<QString, QString>> tracks;
    for (const TrackRule &rule : session().profile().tracks)
        tracks += {toCode(rule.track), rule.name};
    m_tracks->setChoices(tracks);
    QList<std::pair<QString, QString>> states;
    for (const auto state :
         {QuotaState::Over, QuotaState::Full, QuotaState::Room, QuotaState::NoLimit})
        states += {quotaStateCode(state), quotaStateWord(state)};
    m_states->setChoices(states);
    connect(m_filters, &FilterBar::textChanged, this, &QuotasPage::refilter);
    connect(m_filters, &FilterBar::chosenChanged, this, &QuotasPage::refilter);
}

void QuotasPage::buildTable()
{
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_table = new QuotaView(m_splitter);
    m_table->setModel(m_model);
    m_drawer = new Drawer(m_splitter);
    m_drawer->hide();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_drawer);
    m_splitter->setStretchFactor(0, 1);
    connect(m_table, &QuotaView::opened, this, &QuotasPage::openDrawer);
    connect(m_table, &QuotaView::dismissed, m_drawer, &QWidget::hide);
    connect(m_table, &QuotaView::currentRowChanged, this, [this] {
        if (m_drawer->isVisible())
            showDetails();
    });
    connect(m_drawer, &Drawer::closed, this, [this] {
        m_drawer->hide();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_filters, &FilterBar::descended, m_table, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
}

QWidget *QuotasPage::firstStep()
{
    auto *empty = new EmptyState(QStringLiteral("quotas"),
                                 tr("How many entries each unit may send stands here. "
                                    "Import the quota tables to begin."),
                                 tr("Import quotas…"), m_stack);
    connect(empty, &EmptyState::accepted, this,
            [this] { session().lead(Topic::Import, QStringLiteral("quotas")); });
    return empty;
}

void QuotasPage::focusSearch()
{
    m_filters->focusSearch();
}

void QuotasPage::showTarget(const QString &target)
{
    m_filters->clear();
    if (target == quotaStateCode(QuotaState::Over))
        m_states->setChosen({target});
    else
        m_filters->setText(target);
}

void QuotasPage::reload()
{
    session().read(this, readTree, [this](Result<std::vector<QuotaNode>> tree) {
        if (tree)
            take(*std::move(tree));
        else
            notify(Role::Negative, tree.error().message);
    });
}

void QuotasPage::take(std::vector<QuotaNode> tree)
{
    int over = 0;
    for (const QuotaNode &node : tree)
        over += node.gravestOverBy() > 0 ? 1 : 0;
    setSubtitle(over > 0 ? tr("%n quota(s) exceeded", nullptr, over) : QString());
    m_import->setVisible(!tree.empty());
    m_stack->setCurrentIndex(tree.empty() ? 1 : 0);
    m_model->setTree(std::move(tree));
    m_filters->setCount(m_model->rowCount(), m_model->total());
    m_drawer->hide();
}

void QuotasPage::refilter()
{
    m_model->setFilter(m_filters->text(), m_tracks->chosen(), m_states->chosen());
    m_filters->setCount(m_model->rowCount(), m_model->total());
    // Where the parts are what is over, they are what the filter is about.
    if (m_states->chosen() == QStringList(quotaStateCode(QuotaState::Over)))
        m_table->expandAll();
}

void QuotasPage::openDrawer()
{
    if (!m_drawer->isVisible()) {
        m_drawer->show();
        m_splitter->setSizes({m_splitter->width() - kDrawerWidth, kDrawerWidth});
    }
    showDetails();
}

void QuotasPage::showDetails()
{
    const QModelIndex current = m_table->currentIndex();
    const QuotaNode *node = m_model->node(current);
    if (!node)
        return;
    const QuotaNode *unit = m_model->node(current.parent());
    m_drawer->setTitle(unit ? QStringLiteral("%1 · %2").arg(unit->title, node->title) : node->title,
                       node->trackName);
    auto *details = new QuotaDetails(*node);
    connect(details, &QuotaDetails::entryChosen, this,
            [this](const QString &code) { session().lead(Topic::Entries, code); });
    m_drawer->setContent(details);
}

} // namespace linxuan
