// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/roundselection.h"
#include "ui/support/growingdialog.h"
#include "ui/support/palette.h"
#include "ui/support/rowsmodel.h"

class QPushButton;

namespace linxuan {

class Session;
class TabStrip;
class TablePane;
class TextLabel;

// Who goes on from a round by its rule, each with the sentence why; taken on with one button.
class SelectionDialog : public GrowingDialog
{
    Q_OBJECT

public:
    SelectionDialog(Session &session, const QString &round, QWidget *parent);

Q_SIGNALS:
    void finishedWith(linxuan::Role role, const QString &text, const QStringList &lines);
    void entryChosen(const QString &code);

private:
    void build();
    void read();
    void present(SelectionPlan plan);
    void take();
    void filter();

    Session &m_session;
    QString m_round;
    SelectionPlan m_plan;
    TextLabel *m_rule = nullptr;
    TabStrip *m_tabs = nullptr;
    RowsModel<SelectionWord> *m_model = nullptr;
    TablePane *m_pane = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace linxuan
