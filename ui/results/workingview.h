// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/results/working.h"

#include <QWidget>

class QGridLayout;

namespace linxuan {

// The steps one below the other, figures at the right, so that they can be read like a sum.
class WorkingView : public QWidget
{
    Q_OBJECT

public:
    explicit WorkingView(const std::vector<WorkingPart> &parts, QWidget *parent = nullptr);

private:
    void addLine(const WorkingLine &line);

    QGridLayout *m_grid = nullptr;
    int m_row = 0;
};

} // namespace linxuan
