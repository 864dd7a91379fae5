// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/queuelist.h"

#include "core/model/codes.h"
#include "ui/scoring/queuemodel.h"
#include "ui/support/filterbar.h"
#include "ui/support/labels.h"

#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

QueueList::QueueList(DeskBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
{
    setObjectName(QStringLiteral("queue"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGroupGap, 1, kGroupGap);
    column->setSpacing(kGap);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kGroupGap, 0, kGap, 0);
    m_count = new TextLabel(Type::Section, Role::Text, {}, this);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("queueSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in your entries"));
    m_search->setClearButtonEnabled(true);
    m_states = new FilterChip(QStringLiteral("state"), tr("State"), this);
    QList<std::pair<QString, QString>> choices;
    for (const auto &coded : Codes<SheetState>::all)
        choices += {QString::fromUtf16(coded.code), displayName(coded.value)};
    m_states->setChoices(choices);
    for (QWidget *widget : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_search)})
        head->addWidget(widget);
    head->addWidget(m_states, 0, Qt::AlignLeft);
    column->addLayout(head);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("queueList"));
    m_list->setAccessibleName(tr("Your entries"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_model = new QueueModel(book, this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QueueDelegate(m_list));
    column->addWidget(m_list, 1);
    m_own = wrapped(Type::Caption, Role::Muted, {}, this);
    m_own->setContentsMargins(kGroupGap, 0, kGap, 0);
    column->addWidget(m_own);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_model->entryAt(index.row())); });
    connect(m_list, &QListView::activated, m_list, &QListView::clicked);
    connect(m_search, &QLineEdit::textChanged, this, &QueueList::filter);
    connect(m_states, &FilterChip::chosenChanged, this, &QueueList::filter);
    connect(&book, &DeskBook::loaded, this, &QueueList::reload);
    connect(&book, &DeskBook::entryChanged, this, [this](const EntryId &entry) {
        m_model->refresh(entry);
        showProgress();
    });
}

void QueueList::reload()
{
    filter();
    showProgress();
}

void QueueList::filter()
{
    m_model->setFilter(m_search->text(), m_states->chosen());
    setCurrent(m_current);
}

void QueueList::setCurrent(const EntryId &entry)
{
    m_current = entry;
    const int row = m_model->rowOf(entry);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        m_list->clearSelection();
}

void QueueList::showProgress()
{
    int done = 0;
    int recused = 0;
    for (const DeskEntry &one : m_book.entries()) {
        done += one.state == SheetState::Submitted ? 1 : 0;
        recused += one.state == SheetState::Recused ? 1 : 0;
    }
    const int due = int(m_book.entries().size()) - recused;
    m_count->setText(tr("%1 of %2 submitted").arg(done).arg(due));
    m_progress->setRange(0, qMax(1, due));
    m_progress->setValue(done);
    const OwnScores own = m_book.ownScores();
    m_own->setText(own.mean ? tr("Your mean %1 over %2, spread %3")
                                  .arg(own.mean->toDecimal(1))
                                  .arg(own.scored)
                                  .arg(own.spread->toDecimal(1))
                            : QString());
}

EntryId QueueList::nextUnfinished(const EntryId &from, int step) const
{
    const auto &entries = m_book.entries();
    const auto count = qsizetype(entries.size());
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&from](const auto &one) { return one.entry.id == from; });
    // From nowhere the first is the next.
    const qsizetype start = found == entries.end() ? -1 : found - entries.begin();
    for (qsizetype i = 1; i <= count; ++i) {
        const qsizetype at = ((start + i * step) % count + count) % count;
        const DeskEntry &one = entries[size_t(at)];
        if (!one.isLocked() && one.entry.id != from)
            return one.entry.id;
    }
    return {};
}

void QueueList::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
}

void QueueList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colour(Role::Hairline, palette()));
}

} // namespace linxuan
