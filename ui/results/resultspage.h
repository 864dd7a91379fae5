// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/results/resultrows.h"
#include "ui/support/page.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace linxuan {

class Drawer;
class FilterBar;
class GroupList;
class LineBanner;
class ResultActions;
class RoundChooser;
class TableView;

// 结果: ranking and awards of a round, group by group, with how each number came about.
class ResultsPage : public Page
{
    Q_OBJECT

public:
    explicit ResultsPage(Session &session, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("results"); }
    void focusSearch() override;
    // An entry's code.
    void showTarget(const QString &target) override;

protected:
    Areas shows() const override
    {
        return Area::Entries | Area::Experts | Area::Sheets | Area::Outcome;
    }
    void reload() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTitle();
    QWidget *body();
    void buildTable(QSplitter *splitter);
    void buildDrawer(QSplitter *splitter);
    void buildMenus();
    void take(ResultPicture picture);
    void showState();
    void refilter();
    void showLines();
    void chooseLine(int line);
    void openDrawer();
    void closeDrawer();
    void showWorking();
    const ResultRow *currentRow() const;
    bool isClosed() const;

    ResultActions *m_actions = nullptr;
    RoundChooser *m_rounds = nullptr;
    QPushButton *m_close = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_stray = nullptr;
    QAction *m_archive = nullptr;
    QStackedWidget *m_stack = nullptr;
    FilterBar *m_filters = nullptr;
    LineBanner *m_lines = nullptr;
    GroupList *m_groups = nullptr;
    QSplitter *m_splitter = nullptr;
    TableView *m_table = nullptr;
    RowsModel<ResultRow> *m_model = nullptr;
    Drawer *m_drawer = nullptr;
    QPushButton *m_change = nullptr;
    ResultPicture m_picture;
};

} // namespace linxuan
