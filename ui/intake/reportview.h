// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/intake.h"

#include <QWidget>

class QStandardItemModel;

namespace linxuan {

class TableView;
class TabStrip;
class TextLabel;

// What an import would take or took: counts first, then the rows that could not be taken, and the
// first of those that could.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    // `done`: the import is over; otherwise it is a preview.
    explicit ReportView(bool done, QWidget *parent = nullptr);

    void setReport(const ImportReport &report);

private:
    enum Tab { Rejected, First, Warnings };

    void showTab(int tab);
    QString countText() const;
    QString adviceText() const;

    bool m_done;
    ImportReport m_report;
    TextLabel *m_counts = nullptr;
    TextLabel *m_advice = nullptr;
    TabStrip *m_tabs = nullptr;
    TableView *m_table = nullptr;
    QStandardItemModel *m_model = nullptr;
};

} // namespace linxuan
