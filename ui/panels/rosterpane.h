// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/rosterrows.h"
#include "ui/support/roundpane.h"

class QStackedWidget;

namespace linxuan {

class RosterActions;
class Session;
class TablePane;
class TabStrip;

// 评审组: who judges each group, who is kept from what, which pairs are fixed, which entries
// calibrate the panel.
class RosterPane : public RoundPane
{
    Q_OBJECT

public:
    RosterPane(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("panels"); }
    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("panels"); }
    Areas shows() const override;
    void reload() override;
    bool isReadWhenSeen() const override { return true; }
    TableView *table() override;

private:
    QWidget *groupsSide();
    void buildTabs();
    void buildSeats();
    void buildAnchors();
    void buildLocks();
    void buildRecusals();
    TablePane *addTab(const QString &name, const QString &title, QAbstractItemModel *model,
                      const QList<int> &widths, int stretch);
    void take(RosterPicture picture);
    void showGroup();
    void showRecusals(const PanelCard &panel);
    void propose();
    // The first chosen row; nothing where none is.
    template<typename Row>
    const Row *chosen(TablePane *pane, const RowsModel<Row> *model) const;

    RosterPicture m_picture;
    RosterActions *m_actions = nullptr;
    GroupSide *m_groups = nullptr;
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_panes = nullptr;
    RowsModel<PanelSeat> *m_seatModel = nullptr;
    RowsModel<CalibrationReport> *m_anchorModel = nullptr;
    RowsModel<LockRow> *m_lockModel = nullptr;
    RowsModel<RecusalLine> *m_recusalModel = nullptr;
    TablePane *m_seats = nullptr;
    TablePane *m_anchors = nullptr;
    TablePane *m_locks = nullptr;
    TablePane *m_recusals = nullptr;
    std::vector<QWidget *> m_writing; // usable while the round is open
};

} // namespace linxuan
