// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "core/workspace/overview.h"

#include <QScrollArea>

class QBoxLayout;

namespace linxuan {

class BarChart;
class ChainCharts;
class DeadlineList;
class TextLabel;
class TodoList;

// 概览 as it is drawn: what is to do and how far things are, the deadlines beside it.
class OverviewView : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewView(QWidget *parent = nullptr);

    void setOverview(const CampaignOverview &overview, const Profile &profile,
                     const QDateTime &now);

Q_SIGNALS:
    void chosen(linxuan::Topic topic, const QString &target);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *mainColumn();
    QWidget *sideColumn();

    QBoxLayout *m_columns = nullptr;
    TodoList *m_todo = nullptr;
    TextLabel *m_chainTitle = nullptr;
    ChainCharts *m_chain = nullptr;
    TextLabel *m_sheetsTitle = nullptr;
    BarChart *m_sheets = nullptr;
    DeadlineList *m_deadlines = nullptr;
    QWidget *m_side = nullptr;
};

} // namespace linxuan
