// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/rankingdialog.h"

#include "core/scoring/tally.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

RankingDialog::RankingDialog(DeskBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(QStringLiteral("rankingDialog"));
    setWindowTitle(tr("My ranking"));
    resize(charWidth(fontMetrics()) * 72, fontMetrics().lineSpacing() * 26);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    auto *words = new TextLabel(
        Type::Base, Role::Text,
        tr("Alt+↑ and Alt+↓ move an entry, Enter opens it. The order changes no score; a mark "
           "shows where an entry stands above one with more points."),
        this);
    words->setWordWrap(true);
    column->addWidget(words);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("ranking"));
    m_list->setAccessibleName(tr("Your ranking"));
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        Q_EMIT entryChosen(m_ranking[size_t(m_list->row(item))]);
        accept();
    });
    m_book.thread().post(
        this, [](ReviewDesk &desk) { return desk.ownRanking(); },
        [this](const Result<std::vector<EntryId>> &ranking) {
            if (ranking)
                fill(*ranking);
            else
                Q_EMIT m_book.failed(ranking.error());
        });
}

void RankingDialog::fill(const std::vector<EntryId> &ranking)
{
    m_ranking = ranking;
    m_list->clear();
    for (size_t i = 0; i < ranking.size(); ++i)
        m_list->addItem(new QListWidgetItem);
    showTotals();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void RankingDialog::showTotals()
{
    std::optional<Fraction> above;
    for (int row = 0; row < m_list->count(); ++row) {
        const DeskEntry *one = m_book.entry(m_ranking[size_t(row)]);
        const auto total = sheetTotal(m_book.rubric(one->entry.id), one->draft.points);
        const bool isOutOfOrder = above && total && *total > *above;
        m_list->item(row)->setText(
            QStringLiteral("%1.  %2  %3  %4")
                .arg(row + 1)
                .arg(total ? total->toDecimal(2) : QString(), one->entry.code, one->entry.title));
        m_list->item(row)->setIcon(isOutOfOrder ? icon(QStringLiteral("arrow-up")) : QIcon());
        m_list->item(row)->setToolTip(isOutOfOrder ? tr("More points than the entry above it")
                                                   : QString());
        above = total;
    }
}

void RankingDialog::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    std::swap(m_ranking[size_t(from)], m_ranking[size_t(to)]);
    showTotals();
    m_list->setCurrentRow(to);
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
