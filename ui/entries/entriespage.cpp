// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/entriespage.h"

#include "ui/entries/chainboard.h"
#include "ui/entries/entryactions.h"
#include "ui/entries/entrymodel.h"
#include "ui/entries/selectiondialog.h"
#include "ui/entries/upwardactions.h"
#include "ui/support/drawer.h"
#include "ui/support/emptystate.h"
#include "ui/support/filterbar.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"
#include "ui/support/tableexport.h"
#include "ui/support/tableview.h"
#include "ui/support/tabstrip.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {
constexpr int kDetailsDelay = 60; // ms: holding an arrow key reads nothing on the way
constexpr int kDrawerWidth = 360;
} // namespace

EntriesPage::EntriesPage(Session &session, QWidget *parent)
    : Page(session, tr("Entries"), parent)
    , m_model(new EntryModel(this))
{
    setObjectName(QStringLiteral("entriesPage"));
    m_actions = new EntryActions(session, this, [this] { return chosenCodes(); });
    m_allActions = new EntryActions(session, this, [this] { return filteredCodes(); });
    connectActions(m_actions);
    connectActions(m_allActions);
    m_upward = new UpwardActions(session, this);
    connect(m_upward, &UpwardActions::finished, this, &EntriesPage::notify);
    m_import = setPrimary(
        tr("Import…"), [this] { this->session().lead(Topic::Import, QStringLiteral("entries")); });
    m_stack = new QStackedWidget(this);
    auto *empty = new EmptyState(
        QStringLiteral("entries"),
        tr("Every lesson handed in stands here. Import the counties' entry lists to begin."),
        tr("Import entries…"), this);
    connect(empty, &EmptyState::accepted, this,
            [this] { this->session().lead(Topic::Import, QStringLiteral("entries")); });
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    buildTabs();
    buildFilters();
    buildTable();
    buildBoard();
    buildDrawer();
    column->addWidget(m_tabs);
    column->addWidget(m_filters);
    column->addWidget(m_splitter, 1);
    m_stack->addWidget(empty);
    m_stack->addWidget(body);
    m_stack->setCurrentWidget(body);
    content()->addWidget(m_stack, 1);
    buildMenus();
}

void EntriesPage::connectActions(EntryActions *actions)
{
    connect(actions, &EntryActions::finished, this, &EntriesPage::notify);
    connect(actions, &EntryActions::failed, this, &EntriesPage::reportError);
}

void EntriesPage::buildTabs()
{
    m_tabs = new TabStrip(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setAccessibleName(tr("How to show the entries"));
    m_tabs->addTab(tr("Table"));
    m_tabs->addTab(tr("Chain"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_views->setCurrentIndex(tab);
        m_drawer->hide();
        m_filters->setSelected(0);
    });
}

void EntriesPage::buildFilters()
{
    m_filters = new FilterBar(tr("Code, lesson, teacher, school"), this);
    const std::array<std::pair<QString, QString>, kEntryFacets> chips{{
        {QStringLiteral("category"), tr("Category")},
        {QStringLiteral("stage"), tr("Stage")},
        {QStringLiteral("subject"), tr("Subject")},
        {QStringLiteral("unit"), tr("County")},
        {QStringLiteral("state"), tr("State")},
    }};
    for (int facet = 0; facet < kEntryFacets; ++facet) {
        const auto &[key, title] = chips[size_t(facet)];
        FilterChip *chip = m_filters->addChip(key, title);
        m_chips[size_t(facet)] = chip;
        connect(chip, &FilterChip::chosenChanged, this, [this, facet](const QStringList &values) {
            refilter([&] { m_model->setChosen(EntryFacet(facet), values); });
        });
    }
    connect(m_filters, &FilterBar::textChanged, this,
            [this](const QString &text) { refilter([&] { m_model->setSearch(text); }); });
}

void EntriesPage::buildTable()
{
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_views = new QStackedWidget(m_splitter);
    m_table = new TableView(m_views);
    m_views->addWidget(m_table);
    m_table->setObjectName(QStringLiteral("entries"));
    m_table->setAccessibleName(tr("Entries"));
    setFocusProxy(m_table);
    m_table->setModel(m_model);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setColumnWidths({8, 22, 15, 22, 11, 14, 9, 12, 14, 10, 16, 10, 16, 12, 12, 14, 18},
                             int(EntryColumn::Title));
    QList<int> hidden;
    for (int column = int(EntryColumn::Grade); column < kEntryColumns; ++column)
        hidden += column;
    m_table->setInitiallyHidden(hidden);
    m_table->restoreColumns();
    connect(m_table, &TableView::opened, this, &EntriesPage::openDrawer);
    connect(m_table, &TableView::dismissed, this, &EntriesPage::closeDrawer);
    connect(m_table, &TableView::currentRowChanged, this, [this] {
        if (m_drawer->isVisible())
            m_detailsDelay->start();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const int rows = int(m_table->selectionModel()->selectedRows().size());
        m_filters->setSelected(rows > 1 ? rows : 0);
    });
    connect(m_filters, &FilterBar::descended, m_table, [this] {
        if (isChain())
            return m_board->focusFirst();
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
}

void EntriesPage::buildBoard()
{
    m_board = new ChainBoard(session(), *m_model, this);
    m_views->addWidget(m_board);
    for (EntryActions *actions : m_board->actions())
        connectActions(actions);
    connect(m_board, &ChainBoard::opened, this, &EntriesPage::openDrawer);
    connect(m_board, &ChainBoard::chosenCountChanged, m_filters, &FilterBar::setSelected);
    connect(m_board, &ChainBoard::currentChanged, this, [this] {
        if (m_drawer->isVisible())
            m_detailsDelay->start();
    });
}

QWidget *EntriesPage::drawerFooter()
{
    auto *footer = new QWidget(m_drawer);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, kGap, 0, kGroupGap);
    row->setSpacing(kGap);
    auto *up = new QPushButton(tr("Recommend"), footer);
    up->setMenu(m_actions->recommendMenu(up));
    auto *back = new QPushButton(tr("Return"), footer);
    back->setMenu(m_actions->returnMenu(back));
    auto *more = new QToolButton(footer);
    more->setIcon(icon(QStringLiteral("more")));
    more->setAccessibleName(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    m_actions->addOutActions(menu);
    more->setMenu(menu);
    row->addWidget(up);
    row->addWidget(back);
    row->addWidget(more);
    row->addStretch();
    return footer;
}

void EntriesPage::buildDrawer()
{
    m_drawer = new Drawer(m_splitter);
    m_drawer->setFooter(drawerFooter());
    connect(m_drawer, &Drawer::closed, this, &EntriesPage::closeDrawer);
    m_splitter->addWidget(m_views);
    m_splitter->addWidget(m_drawer);
    m_splitter->setStretchFactor(0, 1);
    m_detailsDelay = new QTimer(this);
    m_detailsDelay->setSingleShot(true);
    m_detailsDelay->setInterval(kDetailsDelay);
    connect(m_detailsDelay, &QTimer::timeout, this, &EntriesPage::readDetails);
}

void EntriesPage::buildMenus()
{
    QMenu *more = moreMenu();
    m_actions->fill(more);
    m_allActions->fill(more->addMenu(tr("All that the filters show")));
    more->addSeparator();
    QMenu *rounds = more->addMenu(tr("Selection of a round"));
    for (const RoundRule &round : session().profile().rounds)
        rounds->addAction(round.name, this, [this, code = round.code] { openSelection(code); });
    m_upward->fill(more);
    more->addSeparator();
    more->addAction(icon(QStringLiteral("copy")), tr("Copy rows"), m_table,
                    &TableView::copySelection);
    more->addAction(icon(QStringLiteral("export")), tr("Export table…"), this,
                    [this] { exportTable(session(), this, *m_table, tr("Entries")); });
    more->addMenu(m_table->columnMenu(more));
    more->addAction(tr("Clear filters"), m_filters, &FilterBar::clear);
    m_table->addAction(m_actions->recommendMenu(m_table)->menuAction());
    m_table->addAction(m_actions->returnMenu(m_table)->menuAction());
}

bool EntriesPage::isChain() const
{
    return m_tabs->currentIndex() == 1;
}

void EntriesPage::openSelection(const QString &round)
{
    auto *dialog = new SelectionDialog(session(), round, this);
    connect(dialog, &SelectionDialog::finishedWith, this, &EntriesPage::notify);
    connect(dialog, &SelectionDialog::entryChosen, this, &EntriesPage::showTarget);
    dialog->open();
}

void EntriesPage::focusSearch()
{
    m_filters->focusSearch();
}

void EntriesPage::showTarget(const QString &target)
{
    m_filters->clear();
    m_tabs->setCurrentIndex(target == u"chain" ? 1 : 0);
    if (target == u"chain")
        return;
    m_filters->setText(target);
    m_target = target;
    if (m_model->total() > 0 && m_model->rowOf(target) >= 0) {
        m_table->selectRow(m_model->rowOf(target));
        m_target.clear();
        openDrawer();
    }
}

void EntriesPage::reload()
{
    session().read(
        this,
        [shelf = session().entries()](Workspace &workspace, TaskState &) {
            return shelf->rows(workspace);
        },
        [this](const Result<std::shared_ptr<const EntryRows>> &rows) {
            if (rows)
                takeRows(*rows);
            else
                reportError(rows.error());
        });
}

void EntriesPage::takeRows(std::shared_ptr<const EntryRows> rows)
{
    for (int facet = 0; facet < kEntryFacets; ++facet) {
        const FacetValues &values = rows->facet(EntryFacet(facet));
        QList<std::pair<QString, QString>> choices;
        for (qsizetype at = 0; at < values.values.size(); ++at)
            choices += {values.values[at], values.words[at]};
        m_chips[size_t(facet)]->setChoices(choices);
    }
    refilter([&] { m_model->setRows(std::move(rows)); });
    m_import->setVisible(m_model->total() > 0);
    m_stack->setCurrentIndex(m_model->total() == 0 ? 0 : 1);
    if (!m_target.isEmpty())
        showTarget(std::exchange(m_target, {}));
    if (m_drawer->isVisible())
        readDetails();
}

// A change of the rows keeps the current entry and the chosen ones, where they are still shown.
void EntriesPage::refilter(const std::function<void()> &change)
{
    const QModelIndex current = m_table->currentIndex();
    const QString code = current.isValid() ? m_model->at(current.row()).code() : QString();
    const std::vector<QString> chosen = isChain() ? std::vector<QString>() : chosenCodes();
    change();
    if (chosen.size() > 1) {
        QItemSelection selection;
        for (const int row : m_model->rowsOf(QSet<QString>(chosen.begin(), chosen.end())))
            selection.select(m_model->index(row, 0), m_model->index(row, kEntryColumns - 1));
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    if (const int row = code.isEmpty() ? -1 : m_model->rowOf(code); row >= 0) {
        const auto how = chosen.size() > 1
            ? QItemSelectionModel::NoUpdate
            : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), how);
    }
    updateCounts();
}

void EntriesPage::updateCounts()
{
    m_filters->setCount(m_model->rowCount(), m_model->total());
}

std::vector<QString> EntriesPage::filteredCodes() const
{
    std::vector<QString> codes;
    for (int row = 0; row < m_model->rowCount(); ++row)
        codes.push_back(m_model->at(row).code());
    return codes;
}

QString EntriesPage::currentCode() const
{
    if (isChain())
        return m_board->currentCode();
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->at(current.row()).code() : QString();
}

std::vector<QString> EntriesPage::chosenCodes() const
{
    if (isChain())
        return m_board->chosenCodes();
    std::vector<QString> codes;
    for (const int row : m_table->selectedRows())
        codes.push_back(m_model->at(row).code());
    return codes;
}

void EntriesPage::openDrawer()
{
    m_drawer->open(qMax(kDrawerWidth, charWidth(fontMetrics()) * 42));
    readDetails();
}

void EntriesPage::closeDrawer()
{
    m_drawer->hide();
    if (!isChain())
        m_table->setFocus(Qt::OtherFocusReason);
}

void EntriesPage::readDetails()
{
    m_asked = currentCode();
    if (m_asked.isEmpty())
        return;
    session().read(
        this,
        [code = m_asked](Workspace &workspace, TaskState &) {
            return readEntryPicture(workspace, code);
        },
        [this](const Result<EntryPicture> &picture) {
            if (!picture)
                notify(Role::Negative, picture.error().message);
            else if (picture->entry.code == m_asked)
                showDetails(*picture);
        });
}

void EntriesPage::showDetails(const EntryPicture &picture)
{
    m_drawer->setTitle(picture.entry.title, picture.entry.code);
    m_drawer->setContent(new EntryDetails(picture, session().profile()));
}

} // namespace linxuan
