// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/deskbook.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QProgressBar;

namespace linxuan {

class QueueModel;
class FilterChip;
class TextLabel;

// The expert's entries with their state and totals, progress, and how one has scored so far.
class QueueList : public QWidget
{
    Q_OBJECT

public:
    QueueList(DeskBook &book, QWidget *parent = nullptr);

    void setCurrent(const EntryId &entry);
    // The next entry that is neither submitted nor recused, behind `from` and then from the top;
    // backwards for a negative step. Null when there is none.
    EntryId nextUnfinished(const EntryId &from, int step) const;
    void focusFilter();

Q_SIGNALS:
    void chosen(const linxuan::EntryId &entry);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void reload();
    void showProgress();
    void filter();

    DeskBook &m_book;
    EntryId m_current;
    QueueModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QLineEdit *m_search = nullptr;
    FilterChip *m_states = nullptr;
    TextLabel *m_count = nullptr;
    QProgressBar *m_progress = nullptr;
    TextLabel *m_own = nullptr;
};

} // namespace linxuan
