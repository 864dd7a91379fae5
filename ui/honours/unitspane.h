// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/honours/honourpane.h"
#include "ui/honours/unitrows.h"

class QPushButton;

namespace linxuan {

class FilterChip;

// 优秀组织奖: the facts of each unit as bars, the index as advice, and who gets the award.
class UnitsPane : public HonourPane
{
    Q_OBJECT

public:
    explicit UnitsPane(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("units"); }
    QString title() const override;
    QString primary() const override;
    void act() override; // gives the award to the chosen units
    bool canAct() const override;
    void reload() override;
    TableView *table() override;

protected:
    void refilter() override;
    void showDetails(Drawer *drawer) override;

private:
    void buildTable();
    void take(const UnitHonours &honours);
    QStringList chosen(bool hasAward) const; // names
    void takeBack();
    void updateActions();
    QString sentence(const UnitHonours &honours) const;

    FilterChip *m_kinds = nullptr;
    FilterChip *m_states = nullptr;
    RowsModel<UnitRow> *m_model = nullptr;
    TablePane *m_pane = nullptr;
    QPushButton *m_takeBack = nullptr;
};

} // namespace linxuan
