// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exchange/collectrows.h"

#include <QWidget>

class QPushButton;

namespace linxuan {

class TableView;
class TextLabel;

// What was taken in, and what was not with the reason.
class CollectResult : public QWidget
{
    Q_OBJECT

public:
    explicit CollectResult(QWidget *parent = nullptr);

    void showReport(const CollectReport &report, const std::vector<CollectRow> &rows);

Q_SIGNALS:
    void straysRequested();

private:
    TextLabel *m_counts = nullptr;
    TextLabel *m_advice = nullptr;
    TextLabel *m_refusedTitle = nullptr;
    QPushButton *m_strays = nullptr;
    RowsModel<CollectRow> *m_model = nullptr;
    TableView *m_table = nullptr;
};

} // namespace linxuan
