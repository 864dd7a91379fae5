// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/results/resultrows.h"
#include "ui/results/working.h"
#include "ui/support/roundpane.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace linxuan {

class Drawer;
class FilterBar;
class GroupList;
class LineBanner;
class ResultActions;
class Session;
class WithheldNote;

// 排名: the round's entries group by group, with how each number came about.
class RankingPane : public RoundPane
{
    Q_OBJECT

public:
    RankingPane(Session &session, ResultActions &actions, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("ranking"); }
    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("results"); }
    Areas shows() const override;
    void reload() override;
    TableView *table() override { return m_table; }
    FilterBar *filters() override { return m_filters; }
    // Shows what the words are found in, over all groups.
    void showTarget(const QString &target) override;

    const ResultPicture &picture() const { return m_picture; } // without its rows
    const std::vector<ResultRow> &rows() const;

Q_SIGNALS:
    void pictured(); // another picture was read

private:
    QWidget *body();
    void buildTable();
    void buildDrawer();
    void take(ResultPicture picture);
    void refilter();
    void showLines();
    void chooseLine(int line);
    void openDrawer();
    void closeDrawer();
    void showWorking();
    const ResultRow *currentRow() const;
    std::vector<WorkingPart> partsOf(const ResultRow &row) const;

    ResultActions &m_actions;
    WithheldNote *m_withheld = nullptr;
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
