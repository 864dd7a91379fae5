// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace linxuan {

class DeskBook;

// The entries of the queue that pass the filter.
class QueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Field { StateField = Qt::UserRole + 1, CodeField, TitleField, TotalField };

    explicit QueueModel(DeskBook &book, QObject *parent = nullptr);

    void setFilter(const QString &text, const QStringList &states);
    void refresh(); // another set of entries
    void refresh(const EntryId &entry);
    EntryId entryAt(int row) const;
    int rowOf(const EntryId &entry) const; // -1 when it does not pass

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool passes(size_t place) const;

    DeskBook &m_book;
    QString m_text;
    QStringList m_states;
    std::vector<size_t> m_shown; // places in the book
};

// State, code and total in one line, the title below.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace linxuan
