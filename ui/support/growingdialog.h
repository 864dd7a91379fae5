// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace linxuan {

// A dialog over its window that is never lower than its text needs at its width: Qt reckons only
// with the width that wrapped text would like. F1 asks for its page of the help.
class GrowingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GrowingDialog(QWidget *parent);

Q_SIGNALS:
    void helpRequested();

protected:
    bool event(QEvent *event) override;
    // As high as what is shown needs, no higher.
    void fit();

private:
    int neededHeight() const;
};

} // namespace linxuan
