// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/tableview.h"

#include "core/tables/writer.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/tabledelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace linxuan {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new TableDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(32);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) {
                QMenu *menu = columnMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                menu->popup(horizontalHeader()->mapToGlobal(at));
            });
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
    updateHeights();
}

void TableView::setColumnWidths(const QList<int> &characters, int stretchColumn)
{
    const int unit = charWidth(fontMetrics());
    for (int column = 0; column < characters.size(); ++column)
        setColumnWidth(column, characters[column] * unit + 2 * kGap);
    m_stretchColumn = stretchColumn;
    m_stretchLeast = stretchColumn >= 0 ? columnWidth(stretchColumn) : 0;
    fitStretchColumn();
}

void TableView::fitStretchColumn()
{
    if (m_stretchColumn < 0 || isColumnHidden(m_stretchColumn))
        return;
    const int others = horizontalHeader()->length() - columnWidth(m_stretchColumn);
    setColumnWidth(m_stretchColumn, qMax(m_stretchLeast, viewport()->width() - others));
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStretchColumn();
}

void TableView::setInitiallyHidden(const QList<int> &columns)
{
    for (const int column : columns)
        setColumnHidden(column, true);
    fitStretchColumn();
}

QString TableView::settingsKey() const
{
    // Widths that fit one size of type do not fit another.
    return QStringLiteral("tables/%1/%2").arg(objectName()).arg(qRound(font().pointSizeF() * 10));
}

void TableView::restoreColumns()
{
    const QByteArray state = QSettings().value(settingsKey()).toByteArray();
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
    if (m_restored)
        return;
    m_restored = true;
    const auto keep = [this] { keepColumns(); };
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, keep);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, keep);
    connect(horizontalHeader(), &QHeaderView::sectionHandleDoubleClicked, this,
            [this](int column) { resizeColumnToContents(column); });
}

void TableView::keepColumns()
{
    if (m_restored && !objectName().isEmpty())
        QSettings().setValue(settingsKey(), horizontalHeader()->saveState());
}

QMenu *TableView::columnMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    menu->setIcon(icon(QStringLiteral("columns")));
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (shown || shownColumns().size() > 1)
                setColumnHidden(column, !shown);
            fitStretchColumn();
            keepColumns();
        });
    }
    return menu;
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns += column;
    }
    return columns;
}

TextSheet TableView::sheet(const QString &name) const
{
    TextSheet sheet{name, {}, {}};
    const QList<int> columns = shownColumns();
    for (const int column : columns)
        sheet.header += model()->headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model()->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells += model()->index(row, column).data().toString();
        sheet.rows.push_back(cells);
    }
    return sheet;
}

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TableView::copySelection() const
{
    QStringList lines;
    const QList<int> columns = shownColumns();
    for (const int row : selectedRows()) {
        QStringList cells;
        for (const int column : columns)
            cells += model()->index(row, column).data().toString();
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    if (!actions().isEmpty())
        menu->addSeparator();
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy rows"), this, &TableView::copySelection);
    menu->addMenu(columnMenu(menu));
    menu->popup(event->globalPos());
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateHeights();
}

void TableView::updateHeights()
{
    // The least first: the default one is bound by it.
    verticalHeader()->setMinimumSectionSize(denseRowHeight(fontMetrics()));
    verticalHeader()->setDefaultSectionSize(denseRowHeight(fontMetrics()));
    horizontalHeader()->setFixedHeight(denseRowHeight(fontMetrics()) + 4);
}

} // namespace linxuan
