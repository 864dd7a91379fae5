// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/panelrows.h"

#include <QWidget>

class QPushButton;
class QSplitter;

namespace linxuan {

class Drawer;
class Session;
class TablePane;

// 一票否决: what experts proposed, and a second person's word on it.
class VetoPane : public QWidget
{
    Q_OBJECT

public:
    VetoPane(Session &session, QWidget *parent = nullptr);

    void setVetoes(std::vector<VetoRow> vetoes);
    TablePane *pane() { return m_pane; }

private:
    QWidget *footer();
    void show(const QModelIndex &index);
    void openEvidence();
    void decide(bool confirmed);
    void store(const VetoId &veto, bool confirmed, const QString &by, const QString &reason);

    Session &m_session;
    RowsModel<VetoRow> *m_model = nullptr;
    TablePane *m_pane = nullptr;
    QSplitter *m_splitter = nullptr;
    Drawer *m_drawer = nullptr;
    QWidget *m_footer = nullptr;
};

} // namespace linxuan
