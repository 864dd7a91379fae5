// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/roundpane.h"
#include "ui/support/tabbedpage.h"

namespace linxuan {

class RoundChooser;

// A page about one of the rounds, which is chosen in its title row.
class RoundPage : public TabbedPage
{
    Q_OBJECT

public:
    // Another tab, at this place among all tabs, or behind them.
    void addPane(RoundPane *pane, int place = -1) { add(pane, place); }
    // A pane by its code, perhaps with a round behind it: "exchange/final".
    void showTarget(const QString &target) override;

protected:
    RoundPage(Session &session, const QString &title, QWidget *parent);

    RoundChooser *rounds() const { return m_rounds; }
    void readPane(PagePane *pane) override;
    void showEvent(QShowEvent *event) override;

private:
    RoundChooser *m_rounds = nullptr;
};

} // namespace linxuan
