// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/chaincolumn.h"

#include "core/model/codes.h"
#include "ui/entries/entryactions.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace linxuan {

namespace {

constexpr int kLeastWidth = 148;

} // namespace

ChainColumn::ChainColumn(Session &session, std::optional<Level> level, QWidget *page,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_level(level)
    , m_cards(new ChainCards(this))
{
    setObjectName(level ? QStringLiteral("chain-") + toCode(*level) : QStringLiteral("chain-out"));
    setMinimumWidth(kLeastWidth);
    m_actions = new EntryActions(session, page, [this] { return chosenCodes(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    buildHead(column);
    buildList(column);
}

void ChainColumn::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kGap, kGap + 2, 0, 0);
    head->setSpacing(kGap);
    head->addWidget(new TextLabel(Type::Section, Role::Text,
                                  m_level ? displayName(*m_level) : tr("Out"), this));
    m_count = new TextLabel(Type::Base, Role::Muted, {}, this);
    m_count->setObjectName(QStringLiteral("count"));
    head->addWidget(m_count);
    head->addStretch();
    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("more"));
    more->setIcon(icon(QStringLiteral("more")));
    more->setAutoRaise(true);
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("For the chosen ones, or all of this column"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    m_actions->fill(menu);
    more->setMenu(menu);
    head->addWidget(more);
    column->addLayout(head);
    m_kinds = new ElidedLabel(Type::Caption, Role::Muted, this);
    auto *kinds = new QHBoxLayout;
    kinds->setContentsMargins(kGap, 0, kGap, 0);
    kinds->addWidget(m_kinds);
    column->addLayout(kinds);
}

void ChainColumn::buildList(QVBoxLayout *column)
{
    m_list = new QListView(this);
    m_list->setModel(m_cards);
    m_list->setItemDelegate(new ChainCardDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(m_level ? displayName(*m_level) : tr("Out"));
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    column->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateWords();
        if (hasChosen())
            Q_EMIT chosen();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT currentChanged(currentCode()); });
    connect(m_list, &QListView::doubleClicked, this, [this] { Q_EMIT opened(currentCode()); });
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions->fill(menu);
        menu->popup(m_list->viewport()->mapToGlobal(at));
    });
}

void ChainColumn::setRows(std::shared_ptr<const EntryRows> rows, std::vector<quint32> shown)
{
    const QString current = currentCode();
    m_ofAll = rows->size();
    m_cards->setRows(std::move(rows), std::move(shown));
    m_kinds->setWhole(kindsText());
    if (const int row = current.isEmpty() ? -1 : m_cards->rowOf(current); row >= 0)
        m_list->selectionModel()->setCurrentIndex(m_cards->index(row),
                                                  QItemSelectionModel::NoUpdate);
    updateWords();
    update();
}

// "12 学科 · 3 实验", or of those who are out how they went.
QString ChainColumn::kindsText() const
{
    std::map<int, int> counts;
    for (int row = 0; row < m_cards->rowCount(); ++row)
        ++counts[m_level ? int(m_cards->at(row).category()) : int(m_cards->at(row).status())];
    QStringList words;
    for (const auto &[kind, count] : counts) {
        const QString name = m_level ? displayName(Category(kind)) : displayName(EntryStatus(kind));
        words += QStringLiteral("%1 %2").arg(name).arg(count);
    }
    return words.join(QStringLiteral(" · "));
}

void ChainColumn::updateWords()
{
    const int all = m_cards->rowCount();
    m_count->setText(QString::number(all));
}

std::vector<QString> ChainColumn::chosenCodes() const
{
    std::vector<QString> codes;
    if (!hasChosen()) {
        for (int row = 0; row < m_cards->rowCount(); ++row)
            codes.push_back(m_cards->at(row).code());
        return codes;
    }
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows)
        codes.push_back(m_cards->at(row.row()).code());
    return codes;
}

QString ChainColumn::currentCode() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() && current.row() < m_cards->rowCount()
        ? m_cards->at(current.row()).code()
        : QString();
}

bool ChainColumn::hasChosen() const
{
    return m_list->selectionModel()->hasSelection();
}

void ChainColumn::clearChosen()
{
    m_list->clearSelection();
}

bool ChainColumn::reveal(const QString &code)
{
    const int row = m_cards->rowOf(code);
    if (row < 0)
        return false;
    m_list->setCurrentIndex(m_cards->index(row));
    m_list->scrollTo(m_cards->index(row));
    return true;
}

bool ChainColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !currentCode().isEmpty()) {
            Q_EMIT opened(currentCode());
            return true;
        }
        if (key == Qt::Key_Escape) {
            clearChosen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// How much of the campaign stands here, as a line above the column.
void ChainColumn::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 3, colour(Role::Hairline, palette()));
    if (m_ofAll == 0)
        return;
    const int part = int(qint64(width()) * m_cards->rowCount() / qint64(m_ofAll));
    const Role role = m_level ? Role::Accent : Role::Muted;
    painter.fillRect(0, 0, m_cards->rowCount() > 0 ? qMax(part, 2) : 0, 3, colour(role, palette()));
}

} // namespace linxuan
