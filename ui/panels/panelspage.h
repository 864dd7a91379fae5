// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/panelrows.h"
#include "ui/support/roundpage.h"

class QPushButton;

namespace linxuan {

class PictureTable;
class VetoPane;

// 评审: how far each group is, the sheets that are missing, the vetoes to be decided.
class PanelsPage : public RoundPage
{
    Q_OBJECT

public:
    explicit PanelsPage(Session &session, QWidget *parent = nullptr);

protected:
    Areas shows() const override;
    void reload() override;

private:
    void addTables();
    PictureTable *addTable(const QString &code, const QString &title, const QString &spoken,
                           QAbstractItemModel *model, const QList<int> &widths, int stretch);
    // Does this with the chosen rows, also on Enter.
    void addDeed(PictureTable *pane, const char *name, const QString &text,
                 void (PanelsPage::*deed)());
    void take(PanelsPicture picture);
    void openDesk();
    void assign();
    void askExcuse();
    void excuse(const std::vector<MissingSheet> &sheets, const QString &reason);

    QPushButton *m_assign = nullptr;
    RowsModel<PanelProgress> *m_progressModel = nullptr;
    RowsModel<ExpertProgress> *m_expertsModel = nullptr;
    RowsModel<MissingRow> *m_missingModel = nullptr;
    PictureTable *m_progress = nullptr;
    PictureTable *m_experts = nullptr;
    PictureTable *m_missing = nullptr;
    VetoPane *m_vetoes = nullptr;
};

} // namespace linxuan
