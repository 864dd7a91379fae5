// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/growingdialog.h"

#include <QKeyEvent>
#include <QLayout>

namespace linxuan {

GrowingDialog::GrowingDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
}

int GrowingDialog::neededHeight() const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                         : layout()->totalSizeHint().height();
}

void GrowingDialog::fit()
{
    layout()->activate();
    resize(width(), neededHeight());
}

bool GrowingDialog::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        Q_EMIT helpRequested();
        return true;
    }
    const bool isTaken = QDialog::event(event);
    const bool mayNeedMore =
        event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show;
    if (mayNeedMore && layout() && height() < neededHeight())
        resize(width(), neededHeight());
    return isTaken;
}

} // namespace linxuan
