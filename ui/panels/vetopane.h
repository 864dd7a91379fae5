// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/panelrows.h"
#include "ui/support/roundpane.h"

class QPushButton;

namespace linxuan {

class Drawer;
class TablePane;

// 一票否决: what experts proposed, and a second person's word on it.
class VetoPane : public RoundPane
{
    Q_OBJECT

public:
    VetoPane(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("vetoes"); }
    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("reviews"); }
    Areas shows() const override { return {}; } // the page does
    void reload() override { } // the page fills it
    TableView *table() override;

    void setVetoes(std::vector<VetoRow> vetoes);

private:
    QWidget *footer();
    void show(const QModelIndex &index);
    void openEvidence();
    void decide(bool confirmed);
    void store(const VetoId &veto, bool confirmed, const QString &by, const QString &reason);

    RowsModel<VetoRow> *m_model = nullptr;
    TablePane *m_pane = nullptr;
    Drawer *m_drawer = nullptr;
    QWidget *m_footer = nullptr;
};

} // namespace linxuan
