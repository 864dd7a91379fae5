// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/quotadesk.h"
#include "ui/support/growingdialog.h"

class QGridLayout;

namespace linxuan {

// "Node", "Teacher", "Same name"
QString doubleWord(const DoubleRecommendation &one);

// Two entries side by side; what is alike stands out, each can be returned, or both stay.
class DoubleDialog : public GrowingDialog
{
    Q_OBJECT

public:
    DoubleDialog(const DoubleRecommendation &one, QWidget *parent);

Q_SIGNALS:
    void returned(const linxuan::DoubleSide &side);
    void passed();
    void entryChosen(const QString &code);

private:
    void addSide(QGridLayout *grid, int column, const DoubleSide &side);
    void addRow(QGridLayout *grid, int row, const QString &label, const QString &left,
                const QString &right);
};

} // namespace linxuan
