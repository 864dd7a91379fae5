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

    // Widths in average characters of the columns, in order; the stretch column takes the rest.
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

private:
    QList<int> shownColumns() const;
    void keepColumns();
    void updateHeights();
    QString settingsKey() const;

    bool m_restored = false;
};

} // namespace linxuan
