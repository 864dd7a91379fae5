// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/strayspane.h"

#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

StraysPane::StraysPane(Session &session, QWidget *parent)
    : RoundPane(session, parent)
    , m_model(new RowsModel<ReturnedStray>(strayColumns(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    buildTable();
    column->addWidget(m_pane);
}

void StraysPane::buildTable()
{
    m_pane = new TablePane(QStringLiteral("strays"), m_model, this);
    TableView *table = m_pane->table();
    table->setAccessibleName(title());
    table->setColumnWidths({12, 10, 14, 9, 40, 30}, 5);
    table->restoreColumns();
    m_place = new QPushButton(tr("Take as score sheet…"), m_pane);
    m_place->setObjectName(QStringLiteral("placeStray"));
    m_leave = new QPushButton(tr("Leave out…"), m_pane);
    m_leave->setObjectName(QStringLiteral("leaveStray"));
    m_pane->addRowAction(m_place);
    m_pane->addRowAction(m_leave);
    connect(m_place, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_leave, &QPushButton::clicked, this, [this] { settle(false); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StraysPane::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StraysPane::updateActions);
    updateActions();
}

QString StraysPane::title() const
{
    return tr("Sheets without a place");
}

TableView *StraysPane::table()
{
    return m_pane->table();
}

void StraysPane::reload()
{
    readRound(returnedStrays,
              [this](std::vector<ReturnedStray> strays) { showStrays(std::move(strays)); });
}

void StraysPane::showStrays(std::vector<ReturnedStray> strays)
{
    // What waits stands first.
    std::stable_partition(strays.begin(), strays.end(), [](const ReturnedStray &stray) {
        return stray.row.state == StrayState::Open;
    });
    const int open =
        int(std::count_if(strays.begin(), strays.end(), [](const ReturnedStray &stray) {
            return stray.row.state == StrayState::Open;
        }));
    m_pane->setSentence(
        strays.empty()
            ? tr("Every sheet that came back has its place.")
            : tr("%n sheet(s) to be decided. None counts until it is taken.", nullptr, open),
        !strays.empty());
    m_model->setRows(std::move(strays));
    Q_EMIT counted(open);
}

std::vector<ReturnedStray> StraysPane::chosen(bool isPlaced) const
{
    std::vector<ReturnedStray> strays;
    for (const int row : m_pane->table()->selectedRows()) {
        const ReturnedStray &stray = m_model->at(row);
        if (stray.row.state == StrayState::Open && (stray.canBePlaced || !isPlaced))
            strays.push_back(stray);
    }
    return strays;
}

void StraysPane::updateActions()
{
    m_place->setEnabled(!chosen(true).empty());
    m_leave->setEnabled(!chosen(false).empty());
}

void StraysPane::settle(bool isPlaced)
{
    const std::vector<ReturnedStray> strays = chosen(isPlaced);
    if (strays.empty())
        return;
    ReasonQuestion question;
    Question &asked = question.question;
    const int count = int(strays.size());
    asked.title = isPlaced ? tr("Take as score sheets") : tr("Leave out");
    asked.text = isPlaced
        ? tr("%n sheet(s) count from now on. The entry is assigned to the expert where it is not, "
             "and a sheet that the office holds instead is replaced; both stay on record.",
             nullptr, count)
        : tr("%n sheet(s) do not count. They stay on record with the score file.", nullptr, count);
    for (const ReturnedStray &stray : strays)
        asked.lines += QStringLiteral("%1 · %2 %3 · %4 · %5")
                           .arg(stray.row.code, stray.expert, stray.expertName, stray.total,
                                displayText(stray.row.why));
    asked.action = isPlaced ? tr("Take") : tr("Leave out");
    session().prompts().askReason(this, question, [this, strays, isPlaced](const Reason &reason) {
        store(strays, isPlaced, reason.text);
    });
}

void StraysPane::store(const std::vector<ReturnedStray> &strays, bool isPlaced,
                       const QString &reason)
{
    session().write(
        tr("Deciding on sheets"), Area::Sheets | Area::Experts | Area::Outcome, this,
        [strays, isPlaced, reason](Workspace &workspace, TaskState &) -> Result<void> {
            for (const ReturnedStray &stray : strays)
                LX_CHECK(settleStray(workspace, stray.row, isPlaced, reason));
            return {};
        },
        [this](const Result<void> &done) {
            if (done)
                return;
            Q_EMIT failed(done.error());
            // Those before the one that failed are decided.
            session().workspace().announce(Area::Sheets | Area::Experts | Area::Outcome);
        });
}

} // namespace linxuan
