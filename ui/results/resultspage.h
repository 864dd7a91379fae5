// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/roundpage.h"

class QAction;
class QPushButton;

namespace linxuan {

class RankingPane;
class ResultActions;

// 结果: ranking and awards of a round, and what is made of them, one side under each tab.
class ResultsPage : public RoundPage
{
    Q_OBJECT

public:
    explicit ResultsPage(Session &session, QWidget *parent = nullptr);

    void focusSearch() override;
    // An entry's code, or the code of a pane, perhaps with a round behind it: "versions/final".
    void showTarget(const QString &target) override;

protected:
    QString tableName() const override;

private:
    void buildMenus();
    void showState();

    ResultActions *m_actions = nullptr;
    QPushButton *m_close = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_stray = nullptr;
    QAction *m_archive = nullptr;
    RankingPane *m_ranking = nullptr;
};

} // namespace linxuan
