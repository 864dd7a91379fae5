// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exchange/returnrows.h"
#include "ui/support/roundpane.h"

class QPushButton;

namespace linxuan {

class Session;
class TablePane;

// Sheets that came back and have no place: each is placed, or left with a reason.
class StraysPane : public RoundPane
{
    Q_OBJECT

public:
    explicit StraysPane(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("strays"); }
    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("exchange"); }
    Areas shows() const override { return Area::Sheets | Area::Experts | Area::Entries; }
    void reload() override;
    TableView *table() override;

private:
    void buildTable();
    void showStrays(std::vector<ReturnedStray> strays);
    void updateActions();
    std::vector<ReturnedStray> chosen(bool isPlaced) const;
    void settle(bool isPlaced);
    void store(const std::vector<ReturnedStray> &strays, bool isPlaced, const QString &reason);

    RowsModel<ReturnedStray> *m_model = nullptr;
    TablePane *m_pane = nullptr;
    QPushButton *m_place = nullptr;
    QPushButton *m_leave = nullptr;
};

} // namespace linxuan
