// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/matrixpane.h"

#include "core/base/text.h"
#include "ui/panels/groupside.h"
#include "ui/panels/matrixdrawer.h"
#include "ui/panels/matrixmodel.h"
#include "ui/panels/matrixtable.h"
#include "ui/panels/matrixwords.h"
#include "ui/support/emptystate.h"
#include "ui/support/filterbar.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"
#include "ui/support/words.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kStateWidth = 12; // digits
const QString kFlagged = QStringLiteral("flagged");
const QString kMissing = QStringLiteral("missing");
const QString kWithout = QStringLiteral("calm");

bool isKept(const MatrixEntry &entry, const QStringList &wanted)
{
    const bool isFlagged = entry.isFlagged() || entry.isVetoed;
    return wanted.isEmpty() || (wanted.contains(kFlagged) && isFlagged)
        || (wanted.contains(kMissing) && entry.due > 0)
        || (wanted.contains(kWithout) && !isFlagged && entry.due == 0);
}

} // namespace

MatrixPane::MatrixPane(Session &session, QWidget *parent)
    : RoundPane(session, parent)
    , m_session(session)
    , m_model(new MatrixModel(session.profile().tally.decimals, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(body());
    m_stack->addWidget(new EmptyState(
        QStringLiteral("reviews"),
        tr("Entries by experts stand here, with every sheet's state and total. The round has no "
           "entries yet."),
        {}, m_stack));
    column->addWidget(m_stack);
}

QString MatrixPane::title() const
{
    return tr("Score matrix");
}

Areas MatrixPane::shows() const
{
    return Area::Entries | Area::Experts | Area::Sheets | Area::Outcome;
}

TableView *MatrixPane::table()
{
    return m_table;
}

QWidget *MatrixPane::body()
{
    auto *body = new QWidget(m_stack);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGroupGap);
    m_groups = new GroupSide(kStateWidth, body);
    m_groups->setObjectName(QStringLiteral("matrixGroups"));
    connect(m_groups, &GroupSide::chosen, this, &MatrixPane::readGroup);
    row->addWidget(m_groups);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    m_filters = new FilterBar(tr("Code, lesson"), body);
    FilterChip *chip = m_filters->addChip(QStringLiteral("state"), tr("State"));
    chip->setChoices({{kFlagged, tr("To look at")},
                      {kMissing, tr("Sheets missing")},
                      {kWithout, tr("All well")}});
    connect(m_filters, &FilterBar::textChanged, this, &MatrixPane::refilter);
    connect(m_filters, &FilterBar::chosenChanged, this, &MatrixPane::refilter);
    column->addWidget(m_filters);
    m_splitter = new QSplitter(body);
    m_splitter->setChildrenCollapsible(false);
    m_table = new MatrixTable(m_model, m_splitter);
    m_table->setAccessibleName(tr("Score matrix"));
    connect(m_table, &MatrixTable::cellChosen, this, &MatrixPane::showCell);
    connect(m_table, &MatrixTable::currentCellChanged, this, [this] {
        if (m_drawer->isVisible())
            showCell();
    });
    connect(m_table, &TableView::dismissed, this, &MatrixPane::closeDrawer);
    connect(m_filters, &FilterBar::descended, m_table, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, kFirstExpert));
    });
    m_drawer = new MatrixDrawer(m_session, m_splitter);
    m_drawer->hide();
    connect(m_drawer, &MatrixDrawer::failed, this, &MatrixPane::failed);
    connect(m_drawer, &Drawer::closed, this, &MatrixPane::closeDrawer);
    m_splitter->setStretchFactor(0, 1);
    column->addWidget(m_splitter, 1);
    row->addLayout(column, 1);
    return body;
}

// What is fast comes first: the names of the groups and one of them; then what each asks for.
void MatrixPane::reload()
{
    if (std::exchange(m_round, round()) != round())
        m_groups->setLines({});
    if (m_groups->group())
        readGroup();
    else
        readGroups();
    readSummaries();
}

void MatrixPane::readGroups()
{
    m_session.read(
        this,
        [round = m_round](Workspace &workspace, TaskState &) {
            return ScoreMatrix(workspace).groups(round);
        },
        [this, round = m_round](const Result<std::vector<GroupSize>> &groups) {
            if (round == m_round && groups && !m_groups->group())
                showGroups(*groups);
        });
}

void MatrixPane::showGroups(const std::vector<GroupSize> &groups)
{
    std::vector<SideLine> lines;
    for (const GroupSize &one : groups)
        lines.push_back({one.group, groupName(one.group), countingChip(), 0});
    m_groups->setLines(std::move(lines));
    m_stack->setCurrentIndex(groups.empty() ? 1 : 0);
    readGroup();
}

void MatrixPane::readSummaries()
{
    readRound([](Workspace &workspace,
                 const QString &round) { return ScoreMatrix(workspace).summaries(round); },
              [this](std::vector<MatrixSummary> summaries) { take(std::move(summaries)); });
}

void MatrixPane::take(std::vector<MatrixSummary> summaries)
{
    std::vector<SideLine> lines;
    int waiting = 0;
    for (const MatrixSummary &one : summaries) {
        waiting += one.flags();
        // Any flag stands before any number of sheets that are merely missing.
        lines.push_back({one.group, groupName(one.group), summaryChip(one),
                         one.flags() * 1000 + qMin(one.due, 999)});
    }
    const auto before = m_groups->group();
    m_groups->setLines(std::move(lines));
    m_stack->setCurrentIndex(summaries.empty() ? 1 : 0);
    Q_EMIT counted(waiting);
    if (m_groups->group() != before || summaries.empty())
        readGroup();
}

void MatrixPane::readGroup()
{
    const auto group = m_groups->group();
    if (!group)
        return m_model->setGroup({});
    m_session.read(
        this,
        [round = m_round, group = *group](Workspace &workspace, TaskState &) {
            return ScoreMatrix(workspace).group(round, group);
        },
        [this, round = m_round, group](Result<MatrixGroup> made) {
            if (round != m_round || group != m_groups->group())
                return; // another was chosen meanwhile
            if (made)
                take(*std::move(made));
            else
                Q_EMIT failed(made.error());
        });
}

void MatrixPane::take(MatrixGroup group)
{
    const MatrixEntry *shown = currentEntry();
    const QString code = shown ? shown->code : QString();
    const int column = m_table->currentIndex().column();
    const bool isOther = m_model->group().group != group.group
        || m_model->group().experts.size() != group.experts.size();
    m_model->setGroup(std::move(group));
    if (isOther)
        m_table->fitColumns();
    refilter();
    if (const int row = m_model->rowOf(code); row >= 0 && column < m_model->columnCount())
        m_table->setCurrentIndex(m_model->index(row, column));
    if (!currentEntry())
        m_drawer->hide();
    else if (m_drawer->isVisible())
        showCell();
}

void MatrixPane::refilter()
{
    const QString search = foldText(m_filters->text()).toCaseFolded();
    const QStringList wanted = m_filters->findChild<FilterChip *>()->chosen();
    m_model->setFilter([search, wanted](const MatrixEntry &entry) {
        return isKept(entry, wanted)
            && (search.isEmpty() || entry.code.toCaseFolded().contains(search)
                || entry.title.toCaseFolded().contains(search));
    });
    m_filters->setCount(m_model->rowCount(), int(m_model->group().entries.size()));
}

const MatrixEntry *MatrixPane::currentEntry() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->entry(current.row()) : nullptr;
}

void MatrixPane::showCell()
{
    const MatrixEntry *entry = currentEntry();
    if (!entry)
        return;
    m_drawer->open();
    const int column = m_table->currentIndex().column() - kFirstExpert;
    m_drawer->showCell(m_model->group(), *entry,
                       column >= 0 ? std::optional(size_t(column)) : std::nullopt);
}

void MatrixPane::closeDrawer()
{
    m_drawer->hide();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace linxuan
