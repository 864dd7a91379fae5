// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotas/quotaspage.h"

#include "core/model/codes.h"
#include "ui/quotas/doublespane.h"
#include "ui/quotas/limitdialog.h"
#include "ui/quotas/quotadetails.h"
#include "ui/quotas/quotamodel.h"
#include "ui/quotas/quotaview.h"
#include "ui/quotas/trialbar.h"
#include "ui/support/drawer.h"
#include "ui/support/emptystate.h"
#include "ui/support/filterbar.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"
#include "ui/support/tableexport.h"
#include "ui/support/tableview.h"
#include "ui/support/tabstrip.h"

#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kDrawerWidth = 340;
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
    buildTabs();
    column->addWidget(m_tabs);
    column->addWidget(m_panes, 1);
    m_stack->addWidget(body);
    m_stack->addWidget(firstStep());
    content()->addWidget(m_stack, 1);
    buildMenu();
}

void QuotasPage::buildTabs()
{
    m_tabs = new TabStrip(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setAccessibleName(tr("What to show of the quotas"));
    m_panes = new QStackedWidget(this);
    m_panes->addWidget(quotasPane());
    m_doubles = new DoublesPane(session(), this);
    m_panes->addWidget(m_doubles);
    m_tabs->addTab(tr("Quotas"));
    m_tabs->addTab(tr("Recommended twice"));
    connect(m_tabs, &QTabBar::currentChanged, m_panes, &QStackedWidget::setCurrentIndex);
    connect(m_doubles, &DoublesPane::finished, this, &QuotasPage::notify);
    connect(m_doubles, &DoublesPane::failed, this, &QuotasPage::reportError);
}

QWidget *QuotasPage::quotasPane()
{
    auto *pane = new QWidget(m_panes);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    buildFilters();
    buildTable();
    m_trialBar = new TrialBar(pane);
    connect(m_trialBar, &TrialBar::kept, this, [this] { storeTrial(); });
    connect(m_trialBar, &TrialBar::dropped, this, [this] {
        m_trial.clear();
        readTree();
    });
    connect(m_trialBar, &TrialBar::obstaclesRequested, this, [this] {
        QStringList lines;
        for (const SelectionObstacle &one : m_outlook.recommended.obstacles)
            lines += one.code + QStringLiteral(": ") + one.message;
        session().prompts().tell(this, {tr("These would stay"), {}, lines});
    });
    column->addWidget(m_filters);
    column->addWidget(m_trialBar);
    column->addWidget(m_splitter, 1);
    return pane;
}

void QuotasPage::buildMenu()
{
    QMenu *more = moreMenu();
    more->addAction(icon(QStringLiteral("plus")), tr("Add a limit…"), this, &QuotasPage::addLimit);
    more->addAction(tr("Change limit"), m_table, &QuotaView::editLimit)
        ->setShortcut(QKeySequence(Qt::Key_F2));
    more->addAction(tr("As if all waiting entries were recommended"), this,
                    &QuotasPage::tryWaiting);
    more->addSeparator();
    more->addAction(tr("Unfold all"), m_table, &QTreeView::expandAll);
    more->addAction(tr("Fold all"), m_table, &QTreeView::collapseAll);
    more->addSeparator();
    more->addAction(icon(QStringLiteral("copy")), tr("Copy rows"), this, [this] {
        if (m_tabs->currentIndex() == 0)
            m_table->copySelection();
        else
            m_doubles->table()->copySelection();
    });
    more->addAction(icon(QStringLiteral("export")), tr("Export table…"), this, [this] {
        if (m_tabs->currentIndex() == 0)
            exportSheet(session(), this, m_table->sheet(tr("Quotas")));
        else
            exportTable(session(), this, *m_doubles->table(), tr("Recommended twice"));
    });
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
    connect(m_model, &QuotaModel::limitTyped, this,
            [this](const QuotaChange &change, std::optional<int> stored) {
                m_trial.set(change, stored);
                readTree();
            });
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
    m_tabs->setCurrentIndex(target == u"doubles" ? 1 : 0);
    if (target == quotaStateCode(QuotaState::Over)) {
        m_states->setChosen({target});
    } else if (target.startsWith(QStringLiteral("try "))) {
        const QStringList codes = target.mid(4).split(u' ', Qt::SkipEmptyParts);
        m_trial.setCodes(std::vector<QString>(codes.begin(), codes.end()));
        readTree();
    } else if (target != u"doubles") {
        m_filters->setText(target);
    }
}

void QuotasPage::reload()
{
    readTree();
    readDoubles(); // the quotas do not wait for it
}

void QuotasPage::readTree()
{
    session().read(
        this,
        [trial = m_trial](Workspace &workspace, TaskState &) {
            return readQuotas(workspace, trial);
        },
        [this](Result<QuotaReading> reading) {
            if (reading)
                take(*std::move(reading));
            else
                notify(Role::Negative, reading.error().message);
        });
}

void QuotasPage::take(QuotaReading reading)
{
    int over = 0;
    for (const QuotaNode &node : reading.tree)
        over += node.gravestOverBy() > 0 ? 1 : 0;
    setSubtitle(over > 0 ? tr("%n quota(s) exceeded", nullptr, over) : QString());
    m_import->setVisible(!reading.tree.empty());
    m_stack->setCurrentIndex(reading.tree.empty() ? 1 : 0);
    m_senders = std::move(reading.senders);
    m_waiting = std::move(reading.waiting);
    m_outlook = std::move(reading.outlook);
    m_trialBar->present(m_trial, m_outlook);
    const auto position = m_table->position();
    m_model->setTree(std::move(reading.tree));
    m_table->restore(position);
    m_filters->setCount(m_model->rowCount(), m_model->total());
    m_drawer->hide();
}

void QuotasPage::readDoubles()
{
    session().read(
        this, [](Workspace &workspace, TaskState &) { return QuotaDesk(workspace).doubles(); },
        [this](Result<std::vector<DoubleRecommendation>> doubles) {
            if (!doubles)
                return reportError(doubles.error());
            m_doubles->setRows(*std::move(doubles));
            const QString title = tr("Recommended twice");
            const int open = m_doubles->openCount();
            m_tabs->setTabText(1, open > 0 ? title + QStringLiteral(" · %1").arg(open) : title);
        });
}

void QuotasPage::tryWaiting()
{
    m_trial.setCodes(m_waiting);
    readTree();
}

void QuotasPage::addLimit()
{
    const QuotaNode *node = m_model->node(m_table->currentIndex());
    auto *dialog = new LimitDialog(session().profile(), m_senders, node ? node->unit : UnitId(),
                                   node ? node->track : Track::SubjectSpecial, this);
    connect(dialog, &LimitDialog::limitGiven, this, [this](const QuotaChange &change) {
        std::optional<int> stored;
        for (const QuotaUse &use : m_outlook.uses) {
            if (use.unit == change.unit && use.track == change.track && use.stage == change.stage
                && use.subject == change.subject)
                stored = use.limit;
        }
        m_trial.set(change, stored);
        readTree();
    });
    dialog->open();
}

// Only where places that are used go away does it need a reason.
void QuotasPage::storeTrial()
{
    if (m_outlook.tightened.empty())
        return storeTrial({});
    ReasonQuestion question;
    question.question = {tr("Store limits"),
                         tr("Places that are used would be taken away from %n quotas.", nullptr,
                            int(m_outlook.tightened.size())),
                         {},
                         tr("Store limits"),
                         true};
    session().prompts().askReason(this, question,
                                  [this](const Reason &reason) { storeTrial(reason.text); });
}

void QuotasPage::storeTrial(const QString &reason)
{
    session().write(
        tr("Storing limits"), Area::Quotas, this,
        [changes = m_trial.changes(), reason](Workspace &workspace, TaskState &) {
            return QuotaDesk(workspace).store(changes, reason);
        },
        [this](const Result<QuotaOutlook> &outlook) {
            if (!outlook)
                return reportError(outlook.error());
            notify(Role::Positive, tr("%n limits stored.", nullptr, int(m_trial.changes().size())));
            m_trial.clear();
        });
}

void QuotasPage::letStay(const QStringList &codes)
{
    ReasonQuestion question;
    question.question = {tr("Let entries over the limit stay"),
                         tr("This concerns %n entries:", nullptr, int(codes.size())), codes,
                         tr("Let stay"), false};
    session().prompts().askReason(this, question, [this, codes](const Reason &reason) {
        session().write(
            tr("Recording a reason"), Area::Entries | Area::Quotas, this,
            [codes, why = reason.text](Workspace &workspace, TaskState &) -> Result<bool> {
                LX_CHECK(QuotaDesk(workspace).letPass({codes.begin(), codes.end()},
                                                      QStringLiteral("quota"), why));
                return true;
            },
            [this](const Result<bool> &done) {
                if (done)
                    notify(Role::Positive, tr("The reason is recorded."));
                else
                    reportError(done.error());
            });
    });
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
    m_drawer->open(kDrawerWidth);
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
    auto *details = new QuotaDetails(*node, !m_trial.isEmpty());
    connect(details, &QuotaDetails::entryChosen, this,
            [this](const QString &code) { session().lead(Topic::Entries, code); });
    connect(details, &QuotaDetails::limitWanted, this, &QuotasPage::addLimit);
    connect(details, &QuotaDetails::passWanted, this, &QuotasPage::letStay);
    m_drawer->setContent(details);
}

} // namespace linxuan
