// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/deskbook.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace linxuan {

// How the panel measured the calibration entries: each expert's distance from the panel's mean,
// once everyone has submitted.
class CalibrationDialog : public QDialog
{
    Q_OBJECT

public:
    CalibrationDialog(DeskBook &book, QWidget *parent);

private:
    void show(const std::vector<CalibrationReport> &reports);
    void addReport(const CalibrationReport &report);

    QString m_expert;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace linxuan
