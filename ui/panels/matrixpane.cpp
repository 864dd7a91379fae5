// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/matrixpane.h"

#include "core/base/text.h"
#include "core/workspace/reviews.h"
#include "ui/panels/evidencewindow.h"
#include "ui/panels/groupside.h"
#include "ui/panels/matrixmodel.h"
#include "ui/panels/matrixtable.h"
#include "ui/panels/matrixwords.h"
#include "ui/panels/rereviewdialog.h"
#include "ui/panels/sheetdetails.h"
#include "ui/support/drawer.h"
#include "ui/support/emptystate.h"
#include "ui/support/filterbar.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"
#include "ui/support/words.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kDrawerWidth = 360;
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
    : RoundPane(parent)
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
    m_groups = new GroupSide(body);
    m_groups->setObjectName(QStringLiteral("matrixGroups"));
    connect(m_groups, &GroupSide::chosen, this, &MatrixPane::readGroup);
    row->addWidget(m_groups);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    m_filters = new FilterBar(tr("Code, lesson"), body);
    FilterChip *chip = m_filters->addChip(QStringLiteral("state"), tr("State"));
    chip->setChoices({{kFlagged, tr("To look at")},
                      {kMissing, tr("Sheets missing")},
                      {kWithout, tr("In order")}});
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
    m_drawer = new Drawer(m_splitter);
    m_drawer->setFooter(drawerFooter());
    m_drawer->hide();
    connect(m_drawer, &Drawer::closed, this, &MatrixPane::closeDrawer);
    m_splitter->setStretchFactor(0, 1);
    column->addWidget(m_splitter, 1);
    row->addLayout(column, 1);
    return body;
}

QWidget *MatrixPane::drawerFooter()
{
    auto *footer = new QWidget(m_drawer);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, kGap, 0, kGroupGap);
    row->setSpacing(kGap);
    m_rereview = new QPushButton(tr("Re-review…"), footer);
    m_rereview->setObjectName(QStringLiteral("rereview"));
    m_return = new QPushButton(tr("Return sheet…"), footer);
    m_return->setObjectName(QStringLiteral("returnSheet"));
    auto *show = new QPushButton(tr("Show entry"), footer);
    show->setObjectName(QStringLiteral("showEntry"));
    row->addWidget(m_rereview);
    row->addWidget(m_return);
    row->addWidget(show);
    row->addStretch();
    connect(m_rereview, &QPushButton::clicked, this, &MatrixPane::askRereview);
    connect(m_return, &QPushButton::clicked, this, &MatrixPane::askReturn);
    connect(show, &QPushButton::clicked, this, [this] {
        if (const MatrixEntry *entry = currentEntry())
            m_session.lead(Topic::Entries, entry->code);
    });
    return footer;
}

void MatrixPane::reload(const QString &round)
{
    if (round != m_round)
        m_groups->setLines({});
    m_round = round;
    m_isStale = !isVisible();
    if (!m_isStale)
        read();
}

void MatrixPane::showEvent(QShowEvent *event)
{
    RoundPane::showEvent(event);
    if (std::exchange(m_isStale, false))
        read();
}

// What is fast comes first: the names of the groups and one of them; then what each asks for.
void MatrixPane::read()
{
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
        [this, round = m_round](const Result<std::vector<GroupKey>> &groups) {
            if (round == m_round && groups && !m_groups->group())
                showGroups(*groups);
        });
}

void MatrixPane::showGroups(const std::vector<GroupKey> &groups)
{
    std::vector<SideLine> lines;
    for (const GroupKey &group : groups)
        lines.push_back({group, groupName(group), countingChip(), 0});
    m_groups->setLines(std::move(lines));
    m_stack->setCurrentIndex(groups.empty() ? 1 : 0);
    readGroup();
}

void MatrixPane::readSummaries()
{
    m_session.read(
        this,
        [round = m_round](Workspace &workspace, TaskState &) {
            return ScoreMatrix(workspace).summaries(round);
        },
        [this, round = m_round](Result<std::vector<MatrixSummary>> summaries) {
            if (round != m_round)
                return; // another round was chosen meanwhile
            if (summaries)
                take(*std::move(summaries));
            else
                Q_EMIT failed(summaries.error());
        });
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

const MatrixExpert *MatrixPane::currentExpert() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->expert(current.column()) : nullptr;
}

const MatrixCell *MatrixPane::currentCell() const
{
    const MatrixEntry *entry = currentEntry();
    if (!entry || !currentExpert())
        return nullptr;
    return &entry->cells[size_t(m_table->currentIndex().column() - kFirstExpert)];
}

void MatrixPane::showCell()
{
    const MatrixEntry *entry = currentEntry();
    if (!entry)
        return;
    if (!m_drawer->isVisible()) {
        m_drawer->show();
        m_splitter->setSizes({m_splitter->width() - kDrawerWidth, kDrawerWidth});
    }
    const bool isOpen = m_model->group().round.state == RoundState::Open;
    const MatrixCell *cell = currentCell();
    m_rereview->setEnabled(isOpen && entry->status == EntryStatus::Active && !entry->isCalibration);
    m_return->setEnabled(isOpen && cell && cell->isSubmitted());
    if (cell && cell->state)
        showSheet(*entry, *currentExpert());
    else
        showEntry(*entry);
}

void MatrixPane::showEntry(const MatrixEntry &entry)
{
    m_drawer->setTitle(entry.title, entry.code);
    m_drawer->setContent(new EntryScores(m_model->group(), entry, m_session.profile().tally));
}

void MatrixPane::showSheet(const MatrixEntry &entry, const MatrixExpert &expert)
{
    const bool isWithheld = currentCell()->isWithheld;
    m_drawer->setTitle(entry.title,
                       QStringLiteral("%1 · %2 %3").arg(entry.code, expert.code, expert.name));
    if (isWithheld) {
        m_drawer->setContent(new EntryScores(m_model->group(), entry, m_session.profile().tally));
        return;
    }
    m_session.read(
        this,
        [round = m_round, code = entry.code, by = expert.code](Workspace &workspace, TaskState &) {
            return ScoreMatrix(workspace).sheet(round, code, by);
        },
        [this, code = entry.code, by = expert.code](const Result<MatrixSheet> &sheet) {
            const MatrixEntry *now = currentEntry();
            const MatrixExpert *column = currentExpert();
            if (!now || !column || now->code != code || column->code != by)
                return; // another cell was chosen meanwhile
            if (sheet)
                openSheet(*sheet);
            else
                Q_EMIT failed(sheet.error());
        });
}

void MatrixPane::openSheet(const MatrixSheet &sheet)
{
    auto *details = new SheetDetails(sheet);
    connect(details, &SheetDetails::noteChosen, this,
            [this, code = sheet.entryCode](const EvidenceNote &note) {
                (new EvidenceWindow(m_session, code, this))->openAt(note.material, note.place);
            });
    m_drawer->setContent(details);
}

void MatrixPane::closeDrawer()
{
    m_drawer->hide();
    m_table->setFocus(Qt::OtherFocusReason);
}

void MatrixPane::askRereview()
{
    const MatrixEntry *entry = currentEntry();
    if (!entry)
        return;
    const QStringList why = flagSentences(m_model->group(), *entry, m_session.profile().tally);
    auto *dialog = new RereviewDialog(m_session, m_round, entry->code, entry->title,
                                      why.isEmpty() ? QString() : why.front(), this);
    dialog->open();
}

void MatrixPane::askReturn()
{
    const MatrixEntry *entry = currentEntry();
    const MatrixExpert *expert = currentExpert();
    if (!entry || !expert)
        return;
    ReasonQuestion question;
    question.question = {tr("Return the sheet?"),
                         tr("%1 %2 submits the sheet of %3 “%4” again. Until then it does not "
                            "count.")
                             .arg(expert->code, expert->name, entry->code, entry->title),
                         {},
                         tr("Return sheet"),
                         false};
    m_session.prompts().askReason(
        this, question, [this, code = entry->code, by = expert->code](const Reason &reason) {
            returnSheet(code, by, reason.text);
        });
}

void MatrixPane::returnSheet(const QString &entry, const QString &expert, const QString &reason)
{
    m_session.write(
        tr("Returning the sheet"), Area::Sheets | Area::Outcome, this,
        [round = m_round, entry, expert, reason](Workspace &workspace, TaskState &) {
            return Reviews(workspace).returnSheet(round, entry, expert, reason);
        },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

} // namespace linxuan
