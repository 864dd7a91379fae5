// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotas/quotaview.h"

#include "ui/quotas/quotamodel.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/tabledelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace linxuan {

namespace {

// The row's cells; a part's title follows that of its unit.
QStringList cellsOf(const QModelIndex &row)
{
    QStringList cells;
    for (int column = 0; column < row.model()->columnCount(row.parent()); ++column)
        cells += row.siblingAtColumn(column).data().toString();
    if (row.parent().isValid())
        cells.front().prepend(row.parent().data().toString() + u' ');
    return cells;
}

// Unit and quota table, and the part.
QString nameOf(const QModelIndex &index)
{
    const QModelIndex unit = index.parent().isValid() ? index.parent() : index;
    QString name = unit.siblingAtColumn(0).data().toString() + u'/'
        + unit.siblingAtColumn(int(QuotaColumn::Track)).data().toString();
    if (index.parent().isValid())
        name += u'/' + index.siblingAtColumn(0).data().toString();
    return name;
}

} // namespace

QuotaView::QuotaView(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("quotas"));
    setAccessibleName(tr("Quotas"));
    setItemDelegate(new TableDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setIndentation(20);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(true);
    header()->setFixedHeight(denseRowHeight(fontMetrics()) + 4);
    header()->setMinimumSectionSize(32);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsEditable)
            edit(index);
        else
            Q_EMIT opened(index);
    });
}

void QuotaView::setModel(QAbstractItemModel *shown)
{
    QTreeView::setModel(shown);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    setWidths();
}

void QuotaView::setWidths()
{
    const int unit = charWidth(fontMetrics());
    const QList<int> characters{20, 24, 28, 12, 7, 16};
    for (int column = 0; column < characters.size(); ++column)
        setColumnWidth(column, characters[column] * unit + 2 * kGap);
}

void QuotaView::editLimit()
{
    const QModelIndex limit = currentIndex().siblingAtColumn(int(QuotaColumn::Limit));
    if (limit.flags() & Qt::ItemIsEditable)
        edit(limit);
}

void QuotaView::copySelection() const
{
    QStringList lines;
    for (const QModelIndex &row : selectionModel()->selectedRows())
        lines += cellsOf(row).join(u'\t');
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QuotaView::Position QuotaView::position() const
{
    Position place;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex unit = model()->index(row, 0);
        if (isExpanded(unit))
            place.unfolded += nameOf(unit);
    }
    if (currentIndex().isValid())
        place.current = nameOf(currentIndex());
    return place;
}

void QuotaView::restore(const Position &place)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex unit = model()->index(row, 0);
        if (place.unfolded.contains(nameOf(unit)))
            expand(unit);
        if (nameOf(unit) == place.current)
            setCurrentIndex(unit);
        for (int part = 0; part < model()->rowCount(unit); ++part) {
            if (nameOf(model()->index(part, 0, unit)) == place.current)
                setCurrentIndex(model()->index(part, 0, unit));
        }
    }
}

TextSheet QuotaView::sheet(const QString &name) const
{
    TextSheet sheet{name, {}, {}};
    for (int column = 0; column < model()->columnCount(); ++column)
        sheet.header += model()->headerData(column, Qt::Horizontal).toString();
    for (int unit = 0; unit < model()->rowCount(); ++unit) {
        const QModelIndex index = model()->index(unit, 0);
        sheet.rows.push_back(cellsOf(index));
        for (int part = 0; part < model()->rowCount(index); ++part)
            sheet.rows.push_back(cellsOf(model()->index(part, 0, index)));
    }
    return sheet;
}

void QuotaView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->key() == Qt::Key_F2 && currentIndex().isValid()) {
        editLimit();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
    } else {
        QTreeView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void QuotaView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        blend(colour(Role::Raised, palette()), colour(Role::Hairline, palette()), 0.6));
}

void QuotaView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(rect, colour(Role::AccentSoft, palette()));
    if (!model()->hasChildren(index.siblingAtColumn(0)))
        return;
    const QString name =
        isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    const int side = 12;
    painter->drawPixmap(
        rect.right() - side - 2, rect.center().y() - side / 2 + 1,
        iconPixmap(name, side, colour(Role::Muted, palette()), devicePixelRatioF()));
}

void QuotaView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.siblingAtColumn(0) != previous.siblingAtColumn(0))
        Q_EMIT currentRowChanged(current);
}

void QuotaView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Change limit"), this, &QuotaView::editLimit)
        ->setShortcut(QKeySequence(Qt::Key_F2));
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy rows"), this, &QuotaView::copySelection);
    menu->addSeparator();
    menu->addAction(tr("Unfold all"), this, &QTreeView::expandAll);
    menu->addAction(tr("Fold all"), this, &QTreeView::collapseAll);
    menu->popup(event->globalPos());
}

} // namespace linxuan
