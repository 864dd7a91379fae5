// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/rankingpane.h"

#include "core/base/text.h"
#include "core/model/codes.h"
#include "ui/results/grouplist.h"
#include "ui/results/linebanner.h"
#include "ui/results/lineprompt.h"
#include "ui/results/resultactions.h"
#include "ui/results/withheldnote.h"
#include "ui/results/workingview.h"
#include "ui/support/drawer.h"
#include "ui/support/emptystate.h"
#include "ui/support/filterbar.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"
#include "ui/support/words.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kDrawerWidth = 340;

// Which entries the words stand in, looked up in the order in which their texts lie: row by row, in
// the order of ranks, it would take three times as long.
std::vector<bool> entriesSaying(const QStringList &words, const EntryRows *entries)
{
    std::vector<bool> saying(entries && !words.isEmpty() ? entries->size() : 0);
    for (size_t entry = 0; entry < saying.size(); ++entry)
        saying[entry] = saysAll(entries->searchText(entry), words);
    return saying;
}

} // namespace

RankingPane::RankingPane(Session &session, ResultActions &actions, QWidget *parent)
    : RoundPane(session, parent)
    , m_actions(actions)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_withheld = new WithheldNote(this);
    column->addWidget(m_withheld);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(body());
    auto *empty = new EmptyState(
        QStringLiteral("results"),
        tr("Ranks and awards of this round stand here once it has entries. It fills as entries are "
           "recommended to its level."),
        tr("Show entries"), m_stack);
    connect(empty, &EmptyState::accepted, this, [this] { this->session().lead(Topic::Entries); });
    m_stack->addWidget(empty);
    column->addWidget(m_stack);
}

QString RankingPane::title() const
{
    return tr("Ranking");
}

Areas RankingPane::shows() const
{
    return Area::Entries | Area::Experts | Area::Sheets | Area::Outcome;
}

QWidget *RankingPane::body()
{
    auto *body = new QWidget(m_stack);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGroupGap);
    m_groups = new GroupList(body);
    connect(m_groups, &GroupList::chosen, this, &RankingPane::refilter);
    row->addWidget(m_groups);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    m_filters = new FilterBar(tr("Code, lesson, teacher, school"), body);
    connect(m_filters, &FilterBar::textChanged, this, &RankingPane::refilter);
    m_lines = new LineBanner(body);
    connect(m_lines, &LineBanner::chosen, this, &RankingPane::chooseLine);
    m_splitter = new QSplitter(body);
    m_splitter->setChildrenCollapsible(false);
    buildTable();
    buildDrawer();
    m_splitter->setStretchFactor(0, 1);
    column->addWidget(m_filters);
    column->addWidget(m_lines);
    column->addWidget(m_splitter, 1);
    row->addLayout(column, 1);
    return body;
}

void RankingPane::buildTable()
{
    m_table = new TableView(m_splitter);
    m_table->setObjectName(QStringLiteral("results"));
    m_table->setAccessibleName(tr("Results"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_table, &TableView::opened, this, &RankingPane::openDrawer);
    connect(m_table, &TableView::dismissed, this, &RankingPane::closeDrawer);
    connect(m_table, &TableView::currentRowChanged, this, [this] {
        if (m_drawer->isVisible())
            showWorking();
    });
    connect(m_filters, &FilterBar::descended, m_table, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid() && m_table->model())
            m_table->selectRow(0);
    });
    const auto working = [this](const ResultRow &row) { return workingText(partsOf(row)); };
    m_model =
        new RowsModel<ResultRow>(resultColumns(session().profile().tally.decimals, working), this);
    m_table->setModel(m_model);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    // These words are longer in some languages than in others.
    int group = 20;
    for (const Category category : {Category::Subject, Category::Experiment, Category::Special})
        group = qMax(group, int(displayName(category).size()) + 13);
    const int upward = qMax(12, int(tr("Recommended").size()) + 5);
    m_table->setColumnWidths({6, 8, 16, 14, group, 8, 12, upward, 16, 28, 22, 12},
                             int(ResultColumn::Title));
    m_table->setInitiallyHidden({int(ResultColumn::School), int(ResultColumn::Mean)});
    m_table->restoreColumns();
}

void RankingPane::buildDrawer()
{
    m_drawer = new Drawer(m_splitter);
    auto *footer = new QWidget(m_drawer);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, kGap, 0, kGroupGap);
    row->setSpacing(kGap);
    m_change = new QPushButton(tr("Change award…"), footer);
    m_change->setObjectName(QStringLiteral("changeAward"));
    auto *show = new QPushButton(tr("Show entry"), footer);
    row->addWidget(m_change);
    row->addWidget(show);
    row->addStretch();
    m_drawer->setFooter(footer);
    connect(m_drawer, &Drawer::closed, this, &RankingPane::closeDrawer);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const ResultRow *shown = currentRow())
            m_actions.changeAward(m_picture.awards.round.code, *shown);
    });
    connect(show, &QPushButton::clicked, this, [this] {
        if (const ResultRow *shown = currentRow())
            session().lead(Topic::Entries, shown->result.code);
    });
}

void RankingPane::showTarget(const QString &target)
{
    m_groups->choose(std::nullopt);
    m_filters->setText(target);
}

void RankingPane::reload()
{
    readRound(
        [shelf = session().entries()](Workspace &workspace, const QString &round) {
            return readResults(workspace, round, *shelf);
        },
        [this](ResultPicture picture) { take(std::move(picture)); });
}

void RankingPane::take(ResultPicture picture)
{
    const ResultRow *shown = currentRow();
    const QString code = shown ? shown->result.code : QString();
    const ResultPicture before = std::exchange(m_picture, std::move(picture)); // still shown
    m_groups->setLines(groupLines(m_picture.awards, session().profile()));
    m_model->setRows(std::move(m_picture.rows));
    m_withheld->setGroups(m_picture.withheld, session().profile());
    m_stack->setCurrentIndex(m_model->rows().empty() && m_picture.withheld.empty() ? 1 : 0);
    refilter();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).result.code == code)
            m_table->selectRow(row);
    }
    if (!currentRow())
        m_drawer->hide();
    else if (m_drawer->isVisible())
        showWorking();
    Q_EMIT counted(m_picture.undecidedLines());
    Q_EMIT pictured();
}

const std::vector<ResultRow> &RankingPane::rows() const
{
    return m_model->rows();
}

void RankingPane::refilter()
{
    const std::optional<int> group = m_groups->group();
    const QStringList words = searchWords(m_filters->text());
    if (m_table->isColumnHidden(int(ResultColumn::Group)) != group.has_value())
        m_table->setColumnHidden(int(ResultColumn::Group), group.has_value());
    const auto said =
        std::make_shared<std::vector<bool>>(entriesSaying(words, m_picture.names->entries.get()));
    m_model->setFilter([group, words, said](const ResultRow &row) {
        if (group && row.group != quint32(*group))
            return false;
        // While another picture is taken the rows may be more than those that were looked up.
        return words.isEmpty() || (row.entry && *row.entry < said->size() && (*said)[*row.entry]);
    });
    m_filters->setCount(m_model->rowCount(), int(m_model->rows().size()));
    showLines();
}

void RankingPane::showLines()
{
    const AwardSettings &settings = session().profile().awards;
    QStringList sentences;
    if (const std::optional<int> group = m_groups->group()) {
        for (const UndecidedLine &line : m_picture.awards.groups[size_t(*group)].lines)
            sentences += lineSentence(line, settings);
        m_lines->setLines(sentences, tr("Decide…"));
        return;
    }
    if (const int lines = m_picture.undecidedLines(); lines > 0)
        sentences += tr("%n line(s) between awards run through tied entries and wait for a "
                        "decision.",
                        nullptr, lines);
    m_lines->setLines(sentences, tr("Show the first"));
}

void RankingPane::chooseLine(int line)
{
    if (const std::optional<int> group = m_groups->group()) {
        m_actions.decideLine(m_picture.awards, size_t(*group), size_t(line));
        return;
    }
    for (size_t group = 0; group < m_picture.awards.groups.size(); ++group) {
        if (!m_picture.awards.groups[group].lines.empty())
            return m_groups->choose(int(group));
    }
}

const ResultRow *RankingPane::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->at(current.row()) : nullptr;
}

void RankingPane::openDrawer()
{
    m_drawer->open(kDrawerWidth);
    showWorking();
}

void RankingPane::closeDrawer()
{
    m_drawer->hide();
    m_table->setFocus(Qt::OtherFocusReason);
}

std::vector<WorkingPart> RankingPane::partsOf(const ResultRow &row) const
{
    const GroupResult &group = m_picture.awards.result.groups[row.group];
    return workingOf(row, group, session().profile(), m_picture.experts);
}

void RankingPane::showWorking()
{
    const ResultRow *row = currentRow();
    if (!row)
        return;
    m_drawer->setTitle(row->title(),
                       QStringLiteral("%1 · %2").arg(row->result.code, row->teacher()));
    m_drawer->setContent(new WorkingView(partsOf(*row)));
    m_change->setEnabled(m_picture.isOpen() && row->result.isRanked());
}

} // namespace linxuan
