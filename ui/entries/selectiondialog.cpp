// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/selectiondialog.h"

#include "core/model/codes.h"
#include "ui/entries/entryactions.h"
#include "ui/support/labels.h"
#include "ui/support/rowcolumns.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"
#include "ui/support/tabstrip.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace linxuan {

namespace {

constexpr std::array kTabs{Choice::In, Choice::Undecided, Choice::There, Choice::Out};

QString choiceWord(Choice choice)
{
    switch (choice) {
    case Choice::In:
        return SelectionDialog::tr("Goes on");
    case Choice::There:
        return SelectionDialog::tr("Went on before");
    case Choice::Undecided:
        return SelectionDialog::tr("To be decided");
    case Choice::Out:
        break;
    }
    return SelectionDialog::tr("Stays");
}

Chip choiceChip(const SelectionWord &word)
{
    switch (word.choice) {
    case Choice::In:
        return {QStringLiteral("arrow-up"), choiceWord(word.choice), Role::Positive, {}};
    case Choice::There:
        return {QStringLiteral("check"), choiceWord(word.choice), Role::Muted, {}};
    case Choice::Undecided:
        return {QStringLiteral("warning"), choiceWord(word.choice), Role::Caution, {}};
    case Choice::Out:
        break;
    }
    return {QStringLiteral("minus"), choiceWord(word.choice), Role::Muted, {}};
}

std::vector<RowColumn<SelectionWord>> columns()
{
    return {codeColumn<SelectionWord>(SelectionDialog::tr("Code"),
                                      [](const SelectionWord &word) { return word.code; }),
            {SelectionDialog::tr("Rank"),
             [](const SelectionWord &word) {
                 return word.rank ? QString::number(*word.rank) : QString();
             },
             [](const SelectionWord &left, const SelectionWord &right) {
                 return left.rank.value_or(1 << 30) < right.rank.value_or(1 << 30);
             },
             Qt::AlignRight},
            chipColumn<SelectionWord>(SelectionDialog::tr("Selection"), choiceChip),
            {SelectionDialog::tr("Why"), [](const SelectionWord &word) { return word.why; }}};
}

QString ruleText(const SelectionPlan &plan)
{
    if (plan.rule.by == SelectionBy::UnitQuota)
        return SelectionDialog::tr("The best of each unit within its quota, in the order of the "
                                   "round's scores; equals at the last place wait for you.");
    if (!plan.level)
        return SelectionDialog::tr("The places of each group, by rank. Closing the round is what "
                                   "takes the selected entries on.");
    return SelectionDialog::tr("The places of each group, by rank.");
}

} // namespace

SelectionDialog::SelectionDialog(Session &session, const QString &round, QWidget *parent)
    : GrowingDialog(parent)
    , m_session(session)
    , m_round(round)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("selectionDialog"));
    const RoundRule *rule = session.profile().round(round);
    setWindowTitle(tr("Selection: %1").arg(rule ? rule->name : round));
    setMinimumWidth(qMin(charWidth(fontMetrics()) * 110, 980));
    build();
    read();
}

void SelectionDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(12);
    column->addWidget(new TextLabel(Type::Section, Role::Text, windowTitle(), this));
    m_rule = wrapped(Type::Base, Role::Muted, tr("Working it out…"), this);
    column->addWidget(m_rule);
    m_tabs = new TabStrip(this);
    m_tabs->setAccessibleName(tr("Selection"));
    for (const Choice choice : kTabs)
        m_tabs->addTab(choiceWord(choice));
    connect(m_tabs, &QTabBar::currentChanged, this, &SelectionDialog::filter);
    column->addWidget(m_tabs);
    m_model = new RowsModel<SelectionWord>(columns(), this);
    m_pane =
        new TablePane(QStringLiteral("selectionTable"), m_model, this, QStringLiteral("entries"));
    m_pane->table()->setColumnWidths({10, 6, 18, 60}, 3);
    m_pane->setMinimumHeight(320);
    connect(m_pane->table(), &TableView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT entryChosen(m_model->at(index.row()).code);
        close();
    });
    column->addWidget(m_pane, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addStretch();
    auto *cancel = new QPushButton(tr("Close"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    m_take = new QPushButton(tr("Recommend"), this);
    m_take->setObjectName(QStringLiteral("takeSelection"));
    m_take->setProperty("primary", true);
    m_take->setEnabled(false);
    connect(m_take, &QPushButton::clicked, this, &SelectionDialog::take);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
}

void SelectionDialog::read()
{
    m_session.read(
        this,
        [round = m_round](Workspace &workspace, TaskState &) {
            return RoundSelection(workspace).plan(round);
        },
        [this](Result<SelectionPlan> plan) {
            if (plan)
                present(*std::move(plan));
            else
                m_rule->setText(plan.error().message);
        });
}

void SelectionDialog::present(SelectionPlan plan)
{
    m_plan = std::move(plan);
    m_rule->setText(ruleText(m_plan));
    for (size_t tab = 0; tab < kTabs.size(); ++tab)
        m_tabs->setTabText(int(tab),
                           QStringLiteral("%1 · %2")
                               .arg(choiceWord(kTabs[tab]))
                               .arg(m_plan.codes(kTabs[tab]).size()));
    const int count = int(m_plan.codes(Choice::In).size());
    m_model->setRows(m_plan.words);
    m_take->setVisible(m_plan.level.has_value());
    m_take->setEnabled(count > 0);
    m_take->setText(tr("Recommend %n entries", nullptr, count));
    filter();
}

void SelectionDialog::filter()
{
    const Choice choice = kTabs[size_t(m_tabs->currentIndex())];
    m_model->setFilter([choice](const SelectionWord &word) { return word.choice == choice; });
    m_pane->setSentence(m_model->rowCount() > 0 ? tr("Enter shows the entry.")
                                                : tr("There is none."),
                        m_model->rowCount() > 0);
}

void SelectionDialog::take()
{
    m_take->setEnabled(false);
    m_session.write(
        tr("Moving entries"), Area::Entries | Area::Quotas, this,
        [round = m_round](Workspace &workspace, TaskState &) {
            return RoundSelection(workspace).take(round);
        },
        [this](const Result<SelectionReport> &report) {
            if (!report) {
                m_rule->setText(report.error().message);
                return;
            }
            const bool whole = report->obstacles.empty();
            Q_EMIT finishedWith(
                whole ? Role::Positive : Role::Caution,
                tr("%n entries recommended by the selection.", nullptr, int(report->moved.size())),
                obstacleLines(report->obstacles));
            close();
        });
}

} // namespace linxuan
