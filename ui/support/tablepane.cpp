// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/tablepane.h"

#include "ui/support/emptystate.h"
#include "ui/support/metrics.h"
#include "ui/support/tableview.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace linxuan {

TablePane::TablePane(const QString &name, QAbstractItemModel *model, QWidget *parent,
                     const QString &emptyIcon)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_head = new QHBoxLayout;
    m_head->setSpacing(kGap);
    m_sentence = new TextLabel(Type::Base, Role::Muted, {}, this);
    m_sentence->setMinimumHeight(controlHeight(fontMetrics()));
    m_head->addWidget(m_sentence, 1);
    column->addLayout(m_head);
    m_table = new TableView(this);
    m_table->setObjectName(name);
    m_table->setModel(model);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    column->addWidget(m_table, 1);
    m_empty = new EmptyState(emptyIcon, {}, {}, this);
    m_empty->hide();
    column->addWidget(m_empty, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TablePane::updateActions);
    connect(model, &QAbstractItemModel::modelReset, this, &TablePane::updateActions);
}

void TablePane::setSentence(const QString &sentence, bool hasRows)
{
    m_sentence->setText(hasRows ? sentence : QString()); // the empty state says it
    m_empty->setSentence(sentence);
    m_sentence->setVisible(hasRows || m_hasPaneActions); // which it keeps at the right
    m_table->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    for (QWidget *action : m_actions)
        action->setVisible(hasRows);
}

void TablePane::addPaneAction(QWidget *button)
{
    m_head->addWidget(button);
    m_hasPaneActions = true;
}

void TablePane::addRowAction(QWidget *button)
{
    m_head->addWidget(button);
    m_actions += button;
    updateActions();
}

void TablePane::updateActions()
{
    const bool chosen = m_table->selectionModel()->hasSelection();
    for (QWidget *button : m_actions)
        button->setEnabled(chosen);
}

} // namespace linxuan
