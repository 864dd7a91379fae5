// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/returnspane.h"

#include "ui/exchange/keydialog.h"
#include "ui/support/icons.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

ReturnsPane::ReturnsPane(Session &session, QWidget *parent)
    : RoundPane(session, parent)
    , m_model(new RowsModel<ReturnState>(returnColumns(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    buildTable();
    column->addWidget(m_pane);
    addVerb("packPackages", tr("Pack review packages…"), QStringLiteral("export"),
            [this] { pack(false); });
    addVerb("collectScores", tr("Collect score files…"), QStringLiteral("import"),
            [this] { this->session().lead(Topic::Collect); });
    addVerb("campaignKey", tr("Campaign key…"), QStringLiteral("settings"),
            [this] { (new KeyDialog(this->session(), window()))->open(); });
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    addAction(separator);
}

void ReturnsPane::addVerb(const char *name, const QString &text, const QString &iconName,
                          std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
}

void ReturnsPane::buildTable()
{
    m_pane = new TablePane(QStringLiteral("returns"), m_model, this);
    TableView *table = m_pane->table();
    table->setAccessibleName(tr("Packages and returned files"));
    table->setColumnWidths({8, 10, 23, 12, 15, 19, 17, 15}, 3);
    table->setTextElideMode(Qt::ElideMiddle);
    table->restoreColumns();
    auto *packing = new QPushButton(tr("Pack review packages…"), m_pane);
    packing->setObjectName(QStringLiteral("packChosen"));
    m_pane->addRowAction(packing);
    connect(packing, &QPushButton::clicked, this, [this] { pack(true); });
    connect(table, &TableView::opened, this, [this] { pack(true); });
}

QString ReturnsPane::title() const
{
    return tr("Out and back");
}

TableView *ReturnsPane::table()
{
    return m_pane->table();
}

void ReturnsPane::reload()
{
    readRound(returnStates,
              [this](std::vector<ReturnState> states) { showStates(std::move(states)); });
}

void ReturnsPane::showStates(std::vector<ReturnState> states)
{
    std::erase_if(states, [](const ReturnState &state) {
        return state.assigned == 0 && state.packages == 0;
    });
    const auto count = [&states](auto holds) {
        return int(std::count_if(states.begin(), states.end(), holds));
    };
    const int packed = count([](const ReturnState &state) { return state.packages > 0; });
    const int returned = count([](const ReturnState &state) { return state.sequence.has_value(); });
    const int outdated = count([](const ReturnState &state) { return state.isOutdated; });
    QString sentence = states.empty()
        ? tr("Nobody has entries of this round yet. Assign experts first, then pack for them.")
        : packed == 0 ? tr("No package has been made yet. Choose experts, or pack for all.")
                      : tr("Packed for %1 of %2 experts; %3 have returned scores.")
                            .arg(packed)
                            .arg(states.size())
                            .arg(returned);
    if (outdated > 0)
        sentence += u' ' + tr("For %n of them entries have changed since.", nullptr, outdated);
    m_pane->setSentence(sentence, !states.empty());
    m_model->setRows(std::move(states));
    Q_EMIT counted(outdated);
}

// "round" or "round/expert/expert…"
void ReturnsPane::pack(bool chosenOnly)
{
    QStringList target{round()};
    if (chosenOnly) {
        for (const int row : table()->selectedRows())
            target += m_model->at(row).expert;
    }
    session().lead(Topic::Pack, target.join(u'/'));
}

} // namespace linxuan
