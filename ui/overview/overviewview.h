// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "core/tables/writer.h"
#include "core/workspace/overviewpicture.h"

#include <QScrollArea>

class QBoxLayout;

namespace linxuan {

class ChainCharts;
class DeadlineList;
class OverviewCharts;
class TextLabel;
class TodoList;

// 概览 as it is drawn: what is to do and how far things are, the deadlines beside it, three small
// charts below.
class OverviewView : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewView(QWidget *parent = nullptr);

    void setPicture(const OverviewPicture &picture, const Profile &profile, const QDateTime &now);

Q_SIGNALS:
    void chosen(linxuan::Topic topic, const QString &target);
    void exportRequested(const linxuan::TextSheet &table);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *mainColumn();
    QWidget *sideColumn();

    QBoxLayout *m_columns = nullptr;
    TodoList *m_todo = nullptr;
    TextLabel *m_chainTitle = nullptr;
    ChainCharts *m_chain = nullptr;
    OverviewCharts *m_charts = nullptr;
    DeadlineList *m_deadlines = nullptr;
    QWidget *m_side = nullptr;
};

} // namespace linxuan
