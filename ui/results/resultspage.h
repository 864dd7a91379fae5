// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/page.h"

#include <vector>

class QAction;
class QPushButton;
class QStackedWidget;

namespace linxuan {

class RankingPane;
class ResultActions;
class RoundChooser;
class RoundPane;
class TabStrip;

// 结果: ranking and awards of a round, and what is made of them, one side under each tab.
class ResultsPage : public Page
{
    Q_OBJECT

public:
    explicit ResultsPage(Session &session, QWidget *parent = nullptr);

    QString helpTopic() const override;
    void focusSearch() override;
    // Another tab behind its own.
    void addPane(RoundPane *pane);
    // An entry's code, or the code of a pane, perhaps with a round behind it: "versions/final".
    void showTarget(const QString &target) override;

protected:
    Areas shows() const override;
    void reload() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTitle();
    void buildTabs();
    void buildMenus();
    void showState();
    void showPane(int tab);
    RoundPane *currentPane() const;

    ResultActions *m_actions = nullptr;
    RoundChooser *m_rounds = nullptr;
    QPushButton *m_close = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_stray = nullptr;
    QAction *m_archive = nullptr;
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    RankingPane *m_ranking = nullptr;
    std::vector<RoundPane *> m_panes; // the ranking first
    std::vector<bool> m_stale; // of each pane: to be read when it comes to the front
};

} // namespace linxuan
