// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/writer.h"

#include <QTreeView>

namespace linxuan {

// The quota table with parts that unfold: Right and Left open and close a unit, Enter its details,
// F2 changes its limit.
class QuotaView : public QTreeView
{
    Q_OBJECT

public:
    explicit QuotaView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void editLimit(); // of the current row
    void copySelection() const;
    // Which rows are unfolded and which is current, so that a new reading keeps them.
    struct Position
    {
        QStringList unfolded;
        QString current;
    };
    Position position() const;
    void restore(const Position &position);
    // Each unit as it is shown, its parts behind it, folded or not.
    TextSheet sheet(const QString &name) const;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void dismissed();
    void currentRowChanged(const QModelIndex &current);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setWidths();
};

} // namespace linxuan
