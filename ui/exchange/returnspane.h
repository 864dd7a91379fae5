// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exchange/returnrows.h"
#include "ui/support/roundpane.h"

class QPushButton;

namespace linxuan {

class Session;
class TablePane;

// 收发: for each expert of the round what was packed, and what came back of it.
class ReturnsPane : public RoundPane
{
    Q_OBJECT

public:
    explicit ReturnsPane(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("exchange"); }
    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("exchange"); }
    Areas shows() const override { return Area::Sheets | Area::Experts; }
    void reload() override;
    TableView *table() override;

private:
    void buildTable();
    void addVerb(const char *name, const QString &text, const QString &iconName,
                 std::function<void()> run);
    void showStates(std::vector<ReturnState> states);
    void pack(bool chosenOnly);

    RowsModel<ReturnState> *m_model = nullptr;
    TablePane *m_pane = nullptr;
};

} // namespace linxuan
