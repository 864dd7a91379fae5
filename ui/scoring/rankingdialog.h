// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/deskbook.h"

#include <QDialog>

class QTreeWidget;

namespace linxuan {

// The expert's own order of the entries with their totals: put one higher or lower to see where the
// points and the judgement disagree, open it to adjust the points. The order itself scores nothing.
class RankingDialog : public QDialog
{
    Q_OBJECT

public:
    RankingDialog(DeskBook &book, QWidget *parent);

Q_SIGNALS:
    void entryChosen(const linxuan::EntryId &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void fill(const std::vector<EntryId> &ranking);
    void move(int by);
    void keep();
    void showTotals();

    DeskBook &m_book;
    std::vector<EntryId> m_ranking;
    QTreeWidget *m_list = nullptr;
};

} // namespace linxuan
