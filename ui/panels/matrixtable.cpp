// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/matrixtable.h"

#include "ui/panels/matrixmodel.h"
#include "ui/support/metrics.h"
#include "ui/support/tabledelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace linxuan {

namespace {

constexpr int kMostStaying = 2; // columns: code and lesson

// Draws the second line of a head below the first.
class MatrixHeader : public QHeaderView
{
public:
    explicit MatrixHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setMinimumSectionSize(32);
    }

    int twoLines() const
    {
        return denseRowHeight(fontMetrics()) + QFontMetrics(typeFont(Type::Caption)).lineSpacing();
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const QString caption =
            model()->headerData(section, Qt::Horizontal, HeadCaptionRole).toString();
        const int line = QFontMetrics(typeFont(Type::Caption)).lineSpacing();
        QRect first = rect;
        first.setBottom(rect.bottom() - (caption.isEmpty() ? 0 : line));
        painter->save();
        QHeaderView::paintSection(painter, caption.isEmpty() ? rect : first, section);
        painter->restore();
        if (caption.isEmpty())
            return;
        const QRect second(rect.left(), first.bottom(), rect.width(),
                           rect.bottom() - first.bottom());
        painter->fillRect(second, colour(Role::Raised, palette()));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                          colour(Role::Hairline, palette()));
        const bool warns = model()->headerData(section, Qt::Horizontal, HeadWarnRole).toBool();
        painter->setFont(typeFont(Type::Caption));
        painter->setPen(colour(warns ? Role::Caution : Role::Muted, palette()));
        painter->drawText(second.adjusted(kGap, 0, -kGap, -2), Qt::AlignRight | Qt::AlignTop,
                          caption);
    }
};

// Frames the cell of an expert that is chosen.
class MatrixDelegate : public TableDelegate
{
public:
    explicit MatrixDelegate(QTableView *view)
        : TableDelegate(view)
        , m_view(view)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        TableDelegate::paint(painter, option, index);
        if (index != m_view->currentIndex() || index.column() < kFirstExpert)
            return;
        painter->save();
        painter->setPen(QPen(colour(Role::Accent, option.palette), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        painter->restore();
    }

private:
    QTableView *m_view;
};

// Rows that stay look chosen as much as the others of the table they belong to.
class StayingDelegate : public TableDelegate
{
public:
    StayingDelegate(QTableView *view, QObject *parent)
        : TableDelegate(parent)
        , m_view(view)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem own = option;
        own.state.setFlag(QStyle::State_Active, m_view->hasFocus());
        TableDelegate::paint(painter, own, index);
    }

private:
    QTableView *m_view;
};

} // namespace

MatrixTable::MatrixTable(MatrixModel *model, QWidget *parent)
    : TableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("matrix"));
    setItemDelegate(new MatrixDelegate(this));
    setHorizontalHeader(new MatrixHeader(this));
    horizontalHeader()->setSectionsMovable(false);
    setModel(model);
    setSortingEnabled(true);
    setSelectionMode(SingleSelection);
    sortByColumn(-1, Qt::AscendingOrder);
    buildFrozen();
    setHeights();
    connect(this, &QAbstractItemView::clicked, this, &MatrixTable::cellChosen);
    connect(this, &TableView::opened, this, &MatrixTable::cellChosen);
}

void MatrixTable::buildFrozen()
{
    m_frozen = new QTableView(this);
    m_frozen->setObjectName(QStringLiteral("matrixEntries"));
    m_frozen->setItemDelegate(new StayingDelegate(this, m_frozen));
    m_frozen->setHorizontalHeader(new MatrixHeader(m_frozen));
    m_frozen->setModel(m_model);
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setShowGrid(false);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setMouseTracking(true);
    m_frozen->setEditTriggers(NoEditTriggers);
    m_frozen->setSelectionBehavior(SelectRows);
    m_frozen->setSelectionMode(SingleSelection);
    m_frozen->setWordWrap(false);
    m_frozen->setVerticalScrollMode(ScrollPerPixel);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->verticalHeader()->hide();
    m_frozen->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_frozen->setSortingEnabled(true);
    m_frozen->sortByColumn(-1, Qt::AscendingOrder);
    viewport()->stackUnder(m_frozen);
    connect(verticalScrollBar(), &QAbstractSlider::valueChanged, m_frozen->verticalScrollBar(),
            &QAbstractSlider::setValue);
    connect(m_frozen->verticalScrollBar(), &QAbstractSlider::valueChanged, verticalScrollBar(),
            &QAbstractSlider::setValue);
    connect(m_frozen, &QAbstractItemView::clicked, this, &MatrixTable::cellChosen);
    connect(m_frozen, &QAbstractItemView::doubleClicked, this, &TableView::opened);
    // One order for both: the arrow is where the person clicked.
    connect(m_frozen->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                if (column >= 0)
                    sortByColumn(column, order);
            });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                const QSignalBlocker quiet(m_frozen->horizontalHeader());
                m_frozen->horizontalHeader()->setSortIndicator(column < m_staying ? column : -1,
                                                               order);
                m_frozen->horizontalHeader()->viewport()->update();
            });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &MatrixTable::placeFrozen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MatrixTable::placeFrozen);
}

void MatrixTable::fitColumns()
{
    QList<int> widths{8, 15, 13, 6, 6, 7};
    for (int column = kFirstExpert; column < m_model->columnCount(); ++column)
        widths += 8;
    setColumnWidths(widths, int(MatrixColumn::Title));
    placeFrozen();
}

void MatrixTable::placeFrozen()
{
    const int both = columnWidth(0) + columnWidth(1);
    m_staying = 2 * both > viewport()->width() ? 1 : kMostStaying;
    int width = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_frozen->setColumnHidden(column, column >= m_staying || isColumnHidden(column));
        if (column < m_staying && !isColumnHidden(column)) {
            m_frozen->setColumnWidth(column, columnWidth(column));
            width += columnWidth(column);
        }
    }
    m_frozen->setGeometry(0, 0, width, viewport()->height() + horizontalHeader()->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void MatrixTable::setHeights()
{
    const int head = static_cast<MatrixHeader *>(horizontalHeader())->twoLines();
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
        view->verticalHeader()->setMinimumSectionSize(denseRowHeight(fontMetrics()));
        view->verticalHeader()->setDefaultSectionSize(denseRowHeight(fontMetrics()));
        view->horizontalHeader()->setFixedHeight(head);
    }
    placeFrozen();
}

// Behind the frozen columns nothing is seen.
void MatrixTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.column() < m_staying) {
        TableView::scrollTo(index.siblingAtColumn(m_staying), hint);
        return;
    }
    TableView::scrollTo(index, hint);
    const int left = columnViewportPosition(index.column()) - m_frozen->width();
    if (left < 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + left);
}

void MatrixTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentCellChanged(current);
}

void MatrixTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    placeFrozen();
}

void MatrixTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (m_frozen
        && (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange))
        setHeights();
}

} // namespace linxuan
