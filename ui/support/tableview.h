// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

class QMenu;

namespace linxuan {

struct TextSheet;

// A dense table with hairlines: sorts by its headers, hides and moves columns and remembers that
// under its objectName, copies the selected rows as tab-separated text, hands itself out as a
// sheet. Enter opens a row, Esc leaves it.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    // Widths of the columns in digits, in order; the stretch column takes what is left over, but
    // never less than its own.
    void setColumnWidths(const QList<int> &characters, int stretchColumn);
    // Columns hidden until the person shows them.
    void setInitiallyHidden(const QList<int> &columns);
    // Call after the model and the widths are set; later changes are kept at once.
    void restoreColumns();

    // Check marks for each column; for a page's ⋯ menu.
    QMenu *columnMenu(QWidget *parent);
    // The shown columns in their order, all rows.
    TextSheet sheet(const QString &name) const;
    QList<int> selectedRows() const;
    void copySelection() const;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void dismissed();
    void currentRowChanged(const QModelIndex &current);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<int> shownColumns() const;
    void keepColumns();
    void updateHeights();
    void fitStretchColumn();
    QString settingsKey() const;

    int m_stretchColumn = -1;
    int m_stretchLeast = 0; // px
    bool m_restored = false;
};

} // namespace linxuan
