// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/panelrows.h"
#include "ui/support/page.h"

#include <QHash>

class QPushButton;
class QStackedWidget;

namespace linxuan {

class RoundChooser;
class RoundPane;
class TablePane;
class TableView;
class TabStrip;
class VetoPane;

// 评审: how far each group is, the sheets that are missing, the vetoes to be decided.
class PanelsPage : public Page
{
    Q_OBJECT

public:
    explicit PanelsPage(Session &session, QWidget *parent = nullptr);

    QString helpTopic() const override;
    // Another tab, at this place among all tabs, or behind them.
    void addPane(RoundPane *pane, int place = -1);
    // "progress", "experts", "missing", "vetoes", or the code of an added pane; perhaps with a
    // round behind it: "exchange/final"
    void showTarget(const QString &target) override;

protected:
    Areas shows() const override;
    void reload() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTabs();
    QWidget *progressPane();
    QWidget *expertsPane();
    QWidget *missingPane();
    void take(PanelsPicture picture);
    void openDesk();
    void assign();
    void askExcuse();
    void excuse(const std::vector<MissingSheet> &sheets, const QString &reason);
    void addOwn(QWidget *pane, const QString &code, const QString &title);
    void setCount(QWidget *pane, const QString &title, int count);
    TableView *currentTable() const;
    RoundPane *currentAdded() const; // null where one of the own tabs is in front

    RoundChooser *m_rounds = nullptr;
    QPushButton *m_assign = nullptr;
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_panes = nullptr;
    RowsModel<PanelProgress> *m_progressModel = nullptr;
    RowsModel<ExpertProgress> *m_expertsModel = nullptr;
    RowsModel<MissingRow> *m_missingModel = nullptr;
    TablePane *m_progress = nullptr;
    TablePane *m_experts = nullptr;
    TablePane *m_missing = nullptr;
    VetoPane *m_vetoes = nullptr;
    std::vector<RoundPane *> m_added;
    QHash<QWidget *, QString> m_codes; // of the own tabs
};

} // namespace linxuan
