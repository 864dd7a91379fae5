// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/tableview.h"

namespace linxuan {

class MatrixModel;

// The matrix on the screen: code and lesson of an entry stay at the left while the experts are
// scrolled, the code alone where there is little room; heads have a second line, and the cell that
// is chosen is framed.
class MatrixTable : public TableView
{
    Q_OBJECT

public:
    MatrixTable(MatrixModel *model, QWidget *parent = nullptr);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    // Widths anew, after another group came.
    void fitColumns();

Q_SIGNALS:
    void cellChosen(const QModelIndex &index); // to be opened
    void currentCellChanged(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildFrozen();
    void placeFrozen();
    void setHeights();

    MatrixModel *m_model;
    QTableView *m_frozen = nullptr;
    int m_staying = 2; // columns at the left
};

} // namespace linxuan
