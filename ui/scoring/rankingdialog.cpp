// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/rankingdialog.h"

#include "core/scoring/tally.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {

enum Column { RankColumn, PointsColumn, CodeColumn, TitleColumn, kColumns };

} // namespace

RankingDialog::RankingDialog(DeskBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(QStringLiteral("rankingDialog"));
    setWindowTitle(tr("My ranking"));
    resize(QSize(charWidth(fontMetrics()) * 72, fontMetrics().lineSpacing() * 26)
               .boundedTo(parent->size()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(wrapped(
        Type::Base, Role::Text,
        tr("Alt+↑ and Alt+↓ move an entry, Enter opens it. The order changes no score; a mark "
           "shows where an entry stands above one with more points."),
        this));
    buildList();
    column->addWidget(m_list, 1);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    m_book.thread().post(
        this, [](ReviewDesk &desk) { return desk.ownRanking(); },
        [this](const Result<std::vector<EntryId>> &ranking) {
            if (ranking)
                fill(*ranking);
            else
                Q_EMIT m_book.failed(ranking.error());
        });
}

void RankingDialog::buildList()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("ranking"));
    m_list->setAccessibleName(tr("Your ranking"));
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(kColumns);
    m_list->header()->hide();
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        Q_EMIT entryChosen(m_ranking[size_t(m_list->indexOfTopLevelItem(item))]);
        accept();
    });
}

void RankingDialog::fill(const std::vector<EntryId> &ranking)
{
    m_ranking = ranking;
    m_list->clear();
    for (size_t i = 0; i < ranking.size(); ++i) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setSizeHint(RankColumn, {0, fontMetrics().height() + kGap});
        item->setTextAlignment(RankColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(PointsColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
    showTotals();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
}

void RankingDialog::showTotals()
{
    std::optional<Fraction> above;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const DeskEntry *one = m_book.entry(m_ranking[size_t(row)]);
        const auto total = sheetTotal(m_book.rubric(one->entry.id), one->draft.points);
        const bool isOutOfOrder = above && total && *total > *above;
        item->setText(RankColumn, QString::number(row + 1));
        item->setText(PointsColumn, total ? total->toDecimal(2) : QString());
        item->setText(CodeColumn, one->entry.code);
        item->setText(TitleColumn, one->entry.title);
        item->setIcon(TitleColumn, isOutOfOrder ? icon(QStringLiteral("arrow-up")) : QIcon());
        item->setToolTip(TitleColumn,
                         isOutOfOrder ? tr("More points than the entry above it") : QString());
        above = total;
    }
}

void RankingDialog::move(int by)
{
    const int from = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->topLevelItemCount())
        return;
    std::swap(m_ranking[size_t(from)], m_ranking[size_t(to)]);
    showTotals();
    m_list->setCurrentItem(m_list->topLevelItem(to));
    keep();
}

void RankingDialog::keep()
{
    m_book.thread().post(
        this, [ranking = m_ranking](ReviewDesk &desk) { return desk.setOwnRanking(ranking); },
        [this](const Result<void> &result) {
            if (!result)
                Q_EMIT m_book.failed(result.error());
        });
}

bool RankingDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->modifiers().testFlag(Qt::AltModifier)
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace linxuan
