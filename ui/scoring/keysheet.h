// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace linxuan {

// All keys of the review window on one sheet; any key closes it but those that scroll, where it
// is longer than the window.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace linxuan
