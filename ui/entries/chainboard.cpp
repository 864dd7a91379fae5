// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/chainboard.h"

#include "ui/entries/chaincolumn.h"
#include "ui/entries/entryactions.h"
#include "ui/support/metrics.h"

#include <QHBoxLayout>
#include <QListView>

namespace linxuan {

ChainBoard::ChainBoard(Session &session, EntryModel &model, QWidget *page)
    : QWidget(page)
    , m_model(model)
{
    setObjectName(QStringLiteral("chainBoard"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGroupGap);
    for (int at = 0; at < kColumns; ++at) {
        const auto level = at + 1 < kColumns ? std::optional(Level(at)) : std::nullopt;
        auto *column = new ChainColumn(session, level, page, this);
        m_columns[size_t(at)] = column;
        row->addWidget(column, 1);
        connect(column, &ChainColumn::chosen, this, [this, column] { takeChosen(column); });
        connect(column, &ChainColumn::opened, this, &ChainBoard::opened);
        connect(column, &ChainColumn::currentChanged, this, [this, column](const QString &code) {
            if (code.isEmpty())
                return;
            m_current = column;
            Q_EMIT currentChanged(code);
        });
    }
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_stale = true;
        if (isVisible())
            arrange();
    });
}

void ChainBoard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        arrange();
}

void ChainBoard::arrange()
{
    m_stale = false;
    std::array<std::vector<quint32>, kColumns> shown;
    for (const quint32 row : m_model.shown()) {
        const EntryRow entry = m_model.rows().at(row);
        const bool isIn = entry.status() == EntryStatus::Active;
        shown[isIn ? size_t(entry.level()) : size_t(kColumns - 1)].push_back(row);
    }
    for (size_t at = 0; at < m_columns.size(); ++at)
        m_columns[at]->setRows(m_model.sharedRows(), std::move(shown[at]));
    Q_EMIT chosenCountChanged(0);
}

void ChainBoard::takeChosen(ChainColumn *column)
{
    for (ChainColumn *other : m_columns) {
        if (other != column)
            other->clearChosen();
    }
    m_current = column;
    Q_EMIT chosenCountChanged(int(column->chosenCodes().size()));
}

std::vector<EntryActions *> ChainBoard::actions() const
{
    std::vector<EntryActions *> actions;
    for (const ChainColumn *column : m_columns)
        actions.push_back(column->actions());
    return actions;
}

std::vector<QString> ChainBoard::chosenCodes() const
{
    for (const ChainColumn *column : m_columns) {
        if (column->hasChosen())
            return column->chosenCodes();
    }
    return {};
}

QString ChainBoard::currentCode() const
{
    return m_current ? m_current->currentCode() : QString();
}

void ChainBoard::showEntry(const QString &code)
{
    for (ChainColumn *column : m_columns) {
        if (column->reveal(code))
            return;
    }
}

void ChainBoard::focusFirst()
{
    for (ChainColumn *column : m_columns) {
        if (column->list()->model()->rowCount() > 0) {
            column->list()->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace linxuan
