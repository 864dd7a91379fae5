// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/vetopane.h"

#include "ui/panels/evidencewindow.h"
#include "ui/panels/vetodetails.h"
#include "ui/support/drawer.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace linxuan {

VetoPane::VetoPane(Session &session, QWidget *parent)
    : RoundPane(session, parent)
    , m_model(new RowsModel<VetoRow>(vetoColumns(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    m_pane = new TablePane(QStringLiteral("vetoes"), m_model, splitter);
    m_pane->table()->setAccessibleName(title());
    m_pane->table()->setColumnWidths({10, 26, 26, 18, 12, 18}, 1);
    m_pane->table()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->table()->restoreColumns();
    m_drawer = new Drawer(splitter);
    m_drawer->setFooter(footer());
    splitter->addWidget(m_pane);
    splitter->addWidget(m_drawer);
    splitter->setStretchFactor(0, 1);
    column->addWidget(splitter);
    connect(m_pane->table(), &TableView::opened, this, &VetoPane::show);
    connect(m_pane->table(), &QAbstractItemView::clicked, this, &VetoPane::show);
    connect(m_pane->table(), &TableView::dismissed, m_drawer, &QWidget::hide);
    connect(m_pane->table(), &TableView::currentRowChanged, this, [this](const QModelIndex &index) {
        if (m_drawer->isVisible())
            show(index);
    });
    connect(m_drawer, &Drawer::closed, m_drawer, &QWidget::hide);
}

QString VetoPane::title() const
{
    return tr("Vetoes");
}

TableView *VetoPane::table()
{
    return m_pane->table();
}

QWidget *VetoPane::footer()
{
    m_footer = new QWidget(m_drawer);
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(0, kGap, 0, kGroupGap);
    row->setSpacing(kGap);
    auto *evidence = new QWidget(m_drawer); // also of what was decided
    auto *above = new QHBoxLayout(evidence);
    above->setContentsMargins(0, kGap, 0, 0);
    auto *open = new QPushButton(tr("Open evidence…"), evidence);
    open->setObjectName(QStringLiteral("openEvidence"));
    connect(open, &QPushButton::clicked, this, &VetoPane::openEvidence);
    above->addWidget(open);
    above->addStretch();
    m_drawer->setFooter(evidence);
    auto *confirm = new QPushButton(tr("Confirm veto…"), m_footer);
    confirm->setObjectName(QStringLiteral("confirmVeto"));
    auto *refuse = new QPushButton(tr("Refuse veto…"), m_footer);
    refuse->setObjectName(QStringLiteral("refuseVeto"));
    row->addWidget(confirm);
    row->addWidget(refuse);
    row->addStretch();
    connect(confirm, &QPushButton::clicked, this, [this] { decide(true); });
    connect(refuse, &QPushButton::clicked, this, [this] { decide(false); });
    return m_footer;
}

void VetoPane::setVetoes(std::vector<VetoRow> vetoes)
{
    m_drawer->hide();
    m_pane->setSentence(vetoes.empty()
                            ? tr("No expert has proposed a veto in this round.")
                            : tr("A second person decides; nobody decides on an own proposal."),
                        !vetoes.empty());
    m_model->setRows(std::move(vetoes));
}

void VetoPane::show(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const VetoRow &row = m_model->at(index.row());
    m_drawer->setTitle(row.title, row.entryCode);
    auto *details = new VetoDetails(row);
    connect(details, &VetoDetails::entryChosen, this,
            [this](const QString &code) { session().lead(Topic::Entries, code); });
    m_drawer->setContent(details);
    m_footer->setVisible(row.veto.state == VetoState::Proposed);
    m_drawer->open();
}

void VetoPane::openEvidence()
{
    const QModelIndex current = m_pane->table()->currentIndex();
    if (!current.isValid())
        return;
    const VetoRow &row = m_model->at(current.row());
    (new EvidenceWindow(session(), row.entryCode, window()))->openFor(row);
}

void VetoPane::decide(bool confirmed)
{
    const QModelIndex current = m_pane->table()->currentIndex();
    if (!current.isValid())
        return;
    const VetoRow &row = m_model->at(current.row());
    ReasonQuestion question;
    question.question.title = confirmed ? tr("Confirm the veto") : tr("Refuse the veto");
    question.question.text = confirmed
        ? tr("%1 “%2” loses its rank in this round: %3.")
              .arg(row.entryCode, row.title, row.itemName)
        : tr("%1 “%2” keeps its rank: the proposal %3 is not upheld.")
              .arg(row.entryCode, row.title, row.itemName);
    if (confirmed && row.banYears > 0)
        question.question.text += QStringLiteral("\n")
            + tr("The teacher goes on the register of bans for %n year(s).", nullptr, row.banYears);
    question.question.action = confirmed ? tr("Confirm veto") : tr("Refuse veto");
    question.question.destructive = confirmed;
    question.askName = true;
    session().prompts().askReason(this, question,
                                  [this, id = row.veto.id, confirmed](const Reason &reason) {
                                      store(id, confirmed, reason.name, reason.text);
                                  });
}

void VetoPane::store(const VetoId &veto, bool confirmed, const QString &by, const QString &reason)
{
    session().write(
        tr("Deciding the veto"), Area::Sheets | Area::Outcome | Area::Catalogue, this,
        [veto, confirmed, by, reason](Workspace &workspace, TaskState &) {
            return Reviews(workspace).decideVeto(veto, confirmed, by, reason);
        },
        [this](const Result<void> &done) {
            if (!done)
                session().prompts().report(this, done.error());
        });
}

} // namespace linxuan
