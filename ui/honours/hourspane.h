// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/honours/honourpane.h"
#include "ui/honours/hoursrows.h"

namespace linxuan {

class FilterChip;

// 学时: what each teacher gets, and why.
class HoursPane : public HonourPane
{
    Q_OBJECT

public:
    explicit HoursPane(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("hours"); }
    QString title() const override;
    QString primary() const override;
    void act() override; // takes a list of the province's awards in
    bool canAct() const override { return true; }
    void reload() override;
    TableView *table() override;

protected:
    void refilter() override;

private:
    void buildTable();
    void take(std::vector<TeacherHours> teachers);
    void import(const QString &path);
    void tell(const ProvincialReport &report);

    FilterChip *m_grounds = nullptr;
    FilterChip *m_units = nullptr;
    RowsModel<HoursRow> *m_model = nullptr;
    TablePane *m_pane = nullptr;
};

} // namespace linxuan
