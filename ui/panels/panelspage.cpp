// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/panelspage.h"

#include "ui/panels/assigndialog.h"
#include "ui/panels/keyingdialog.h"
#include "ui/panels/vetopane.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/roundchooser.h"
#include "ui/support/roundpane.h"
#include "ui/support/session.h"
#include "ui/support/tableexport.h"
#include "ui/support/tablepane.h"
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

PanelsPage::PanelsPage(Session &session, QWidget *parent)
    : Page(session, tr("Reviews"), parent)
{
    setObjectName(QStringLiteral("panelsPage"));
    m_assign = setPrimary(tr("Assign experts…"), [this] { assign(); });
    m_rounds = new RoundChooser(session.profile(), this);
    addToTitle(m_rounds);
    connect(m_rounds, &RoundChooser::chosen, this, &PanelsPage::reload);
    buildTabs();
    QMenu *more = moreMenu();
    more->addAction(tr("Key paper score sheets…"), this, [this] {
        (new KeyingDialog(this->session(), m_rounds->code(), this))->open();
    });
    more->addAction(tr("Import scores…"), this,
                    [this] { this->session().lead(Topic::Import, QStringLiteral("scores")); });
    more->addAction(tr("Import experts…"), this,
                    [this] { this->session().lead(Topic::Import, QStringLiteral("experts")); });
    more->addSeparator();
    more->addAction(icon(QStringLiteral("copy")), tr("Copy rows"), this,
                    [this] { currentTable()->copySelection(); });
    more->addAction(icon(QStringLiteral("export")), tr("Export table…"), this, [this] {
        exportTable(this->session(), this, *currentTable(),
                    m_tabs->tabText(m_tabs->currentIndex()).section(QStringLiteral(" · "), 0, 0));
    });
}

void PanelsPage::buildTabs()
{
    auto *block = new QVBoxLayout;
    block->setSpacing(12);
    m_tabs = new TabStrip(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setAccessibleName(tr("What to show of the reviews"));
    m_panes = new QStackedWidget(this);
    m_vetoes = new VetoPane(session(), m_panes);
    addOwn(progressPane(), QStringLiteral("progress"), tr("Progress"));
    addOwn(expertsPane(), QStringLiteral("experts"), tr("Experts"));
    addOwn(missingPane(), QStringLiteral("missing"), tr("Missing sheets"));
    addOwn(m_vetoes, QStringLiteral("vetoes"), tr("Vetoes"));
    connect(m_tabs, &QTabBar::currentChanged, m_panes, &QStackedWidget::setCurrentIndex);
    block->addWidget(m_tabs);
    block->addWidget(m_panes, 1);
    content()->addLayout(block, 1);
}

void PanelsPage::addOwn(QWidget *pane, const QString &code, const QString &title)
{
    m_panes->addWidget(pane);
    m_tabs->addTab(title);
    m_codes.insert(pane, code);
}

void PanelsPage::setCount(QWidget *pane, const QString &title, int count)
{
    m_tabs->setTabText(m_panes->indexOf(pane), counted(title, count));
}

QWidget *PanelsPage::progressPane()
{
    m_progressModel = new RowsModel<PanelProgress>(progressColumns(session().profile()), this);
    m_progress = new TablePane(QStringLiteral("progress"), m_progressModel, m_panes);
    m_progress->table()->setAccessibleName(tr("Progress of the groups"));
    m_progress->table()->setColumnWidths({21, 20, 9, 9, 36, 18}, 4);
    m_progress->table()->restoreColumns();
    return m_progress;
}

QWidget *PanelsPage::expertsPane()
{
    m_expertsModel = new RowsModel<ExpertProgress>(expertColumns(), this);
    m_experts = new TablePane(QStringLiteral("experts"), m_expertsModel, m_panes);
    m_experts->table()->setAccessibleName(tr("Experts of the round"));
    m_experts->table()->setColumnWidths({12, 24, 10, 10, 40}, 4);
    m_experts->table()->restoreColumns();
    auto *open = new QPushButton(tr("Open the desk"), m_experts);
    open->setObjectName(QStringLiteral("openDesk"));
    m_experts->addRowAction(open);
    connect(open, &QPushButton::clicked, this, &PanelsPage::openDesk);
    connect(m_experts->table(), &TableView::opened, this, &PanelsPage::openDesk);
    return m_experts;
}

void PanelsPage::openDesk()
{
    for (const int row : m_experts->table()->selectedRows()) {
        session().lead(Topic::Desk, m_rounds->code() + u'/' + m_expertsModel->at(row).code);
        return;
    }
}

QWidget *PanelsPage::missingPane()
{
    m_missingModel = new RowsModel<MissingRow>(missingColumns(), this);
    m_missing = new TablePane(QStringLiteral("missing"), m_missingModel, m_panes);
    m_missing->table()->setAccessibleName(tr("Missing sheets"));
    m_missing->table()->setColumnWidths({10, 36, 10, 14, 40}, 1);
    m_missing->table()->restoreColumns();
    auto *record = new QPushButton(tr("Record reason…"), m_missing);
    record->setObjectName(QStringLiteral("recordReason"));
    m_missing->addRowAction(record);
    connect(record, &QPushButton::clicked, this, &PanelsPage::askExcuse);
    connect(m_missing->table(), &TableView::opened, this, &PanelsPage::askExcuse);
    return m_missing;
}

void PanelsPage::addPane(RoundPane *pane, int place)
{
    const int tab = place < 0 ? m_tabs->count() : place;
    const int current = m_tabs->currentIndex();
    m_panes->insertWidget(tab, pane);
    m_tabs->insertTab(tab, pane->title());
    m_tabs->setCurrentIndex(tab <= current ? current + 1 : current);
    m_panes->setCurrentIndex(m_tabs->currentIndex());
    m_added.push_back(pane);
    QMenu *more = moreMenu();
    more->insertActions(more->actions().value(0), pane->actions());
    connect(pane, &RoundPane::counted, this,
            [this, pane](int waiting) { setCount(pane, pane->title(), waiting); });
    connect(pane, &RoundPane::failed, this, &PanelsPage::reportError);
}

RoundPane *PanelsPage::currentAdded() const
{
    return qobject_cast<RoundPane *>(m_panes->currentWidget());
}

TableView *PanelsPage::currentTable() const
{
    if (RoundPane *added = currentAdded())
        return added->table();
    for (TablePane *pane : {m_progress, m_experts, m_missing}) {
        if (m_panes->currentWidget() == pane)
            return pane->table();
    }
    return m_vetoes->pane()->table();
}

QString PanelsPage::helpTopic() const
{
    const RoundPane *added = currentAdded();
    return added ? added->helpTopic() : QStringLiteral("reviews");
}

Areas PanelsPage::shows() const
{
    Areas all = Area::Entries | Area::Experts | Area::Sheets | Area::Outcome;
    for (const RoundPane *pane : m_added)
        all |= pane->shows();
    return all;
}

void PanelsPage::showTarget(const QString &target)
{
    const QString pane = target.section(u'/', 0, 0);
    if (const QString round = target.section(u'/', 1, 1); !round.isEmpty())
        m_rounds->choose(round);
    for (int tab = 0; tab < m_panes->count(); ++tab) {
        const auto *added = qobject_cast<RoundPane *>(m_panes->widget(tab));
        if ((added ? added->code() : m_codes.value(m_panes->widget(tab))) == pane)
            m_tabs->setCurrentIndex(tab);
    }
}

void PanelsPage::showEvent(QShowEvent *event)
{
    const bool another = m_rounds->follow();
    Page::showEvent(event);
    if (another)
        reload();
}

void PanelsPage::reload()
{
    const QString code = m_rounds->code();
    for (RoundPane *pane : m_added)
        pane->reload(code);
    session().read(
        this, [code](Workspace &workspace, TaskState &) { return readPanels(workspace, code); },
        [this, code](Result<PanelsPicture> picture) {
            if (code != m_rounds->code())
                return; // another round was chosen meanwhile
            if (picture)
                take(*std::move(picture));
            else
                notify(Role::Negative, picture.error().message);
        });
}

void PanelsPage::take(PanelsPicture picture)
{
    const bool closed = picture.round.state == RoundState::Closed;
    setSubtitle(closed ? tr("Closed, version %1").arg(picture.round.version) : QString());
    m_assign->setEnabled(!closed && !picture.progress.empty());
    setCount(m_missing, tr("Missing sheets"), int(picture.missing.size()));
    setCount(m_vetoes, tr("Vetoes"), picture.undecided());
    m_progress->setSentence(
        picture.progress.empty()
            ? tr("This round has no entries yet. It fills as entries are "
                 "recommended to its level.")
            : tr("%1 of %2 sheets returned").arg(picture.submitted()).arg(picture.due()),
        !picture.progress.empty());
    m_missing->setSentence(picture.missing.empty() ? tr("No sheet is missing.")
                                                   : tr("%n of them without a recorded reason",
                                                        nullptr, picture.unexcused()),
                           !picture.missing.empty());
    m_experts->setSentence(picture.experts.empty()
                               ? tr("Nobody has entries of this round yet. Assign experts first.")
                               : tr("Enter opens an expert's desk: materials and scores."),
                           !picture.experts.empty());
    m_progressModel->setRows(std::move(picture.progress));
    m_expertsModel->setRows(std::move(picture.experts));
    m_missingModel->setRows(std::move(picture.missing));
    m_vetoes->setVetoes(std::move(picture.vetoes));
}

void PanelsPage::assign()
{
    (new AssignDialog(session(), m_rounds->code(), this))->open();
}

void PanelsPage::askExcuse()
{
    std::vector<MissingSheet> sheets;
    QStringList lines;
    for (const int row : m_missing->table()->selectedRows()) {
        const MissingRow &one = m_missingModel->at(row);
        sheets.push_back(one.sheet);
        lines += QStringLiteral("%1 %2 · %3 %4")
                     .arg(one.sheet.entryCode, one.title, one.sheet.expertCode, one.expertName);
    }
    if (sheets.empty())
        return;
    ReasonQuestion question;
    question.question = {tr("Why will these sheets stay missing?"),
                         tr("%n sheet(s). With a reason they no longer stand against closing the "
                            "round.",
                            nullptr, int(sheets.size())),
                         lines, tr("Record reason"), false};
    session().prompts().askReason(
        this, question, [this, sheets](const Reason &reason) { excuse(sheets, reason.text); });
}

void PanelsPage::excuse(const std::vector<MissingSheet> &sheets, const QString &reason)
{
    session().write(
        tr("Recording the reason"), Area::Sheets | Area::Outcome, this,
        [round = m_rounds->code(), sheets, reason](Workspace &workspace, TaskState &) {
            return Reviews(workspace).excuseMissing(round, sheets, reason);
        },
        [this](const Result<void> &done) {
            if (!done)
                reportError(done.error());
        });
}

} // namespace linxuan
