// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/rosterrows.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace linxuan {

class Session;
class TablePane;
class TextLabel;

// A proposed panel as people read it.
struct ProposalRow
{
    ProposedPanel panel;
    QString group;
    QString members; // the chair first
};

// Panels from the pool of experts: for which groups and how large, then what would come of it, and
// only then anything is stored.
class ProposeDialog : public QDialog
{
    Q_OBJECT

public:
    ProposeDialog(Session &session, const RosterPicture &picture,
                  const std::optional<GroupKey> &group, QWidget *parent);

private:
    QWidget *choices(const std::optional<GroupKey> &group);
    QWidget *preview();
    void addButtons(QVBoxLayout *column);
    void go();
    void propose();
    void store();
    void take(PanelProposal proposal);
    void fail(const Error &error);

    Session &m_session;
    QString m_round;
    std::vector<Expert> m_experts;
    std::optional<GroupKey> m_group;
    PanelProposal m_proposal;
    QStackedWidget *m_steps = nullptr;
    QComboBox *m_scope = nullptr;
    QSpinBox *m_size = nullptr;
    QLineEdit *m_seed = nullptr;
    RowsModel<ProposalRow> *m_model = nullptr;
    TablePane *m_table = nullptr;
    TextLabel *m_trouble = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace linxuan
