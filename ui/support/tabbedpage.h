// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/page.h"

#include <vector>

class QStackedWidget;

namespace linxuan {

class PagePane;
class TableView;
class TabStrip;

// A page with several sides, each under a tab that tells how much waits there.
class TabbedPage : public Page
{
    Q_OBJECT

public:
    using Page::Page;

    QString helpTopic() const override;
    void focusSearch() override;
    // A pane by its code, perhaps with a thing in it: "checks/A012".
    void showTarget(const QString &target) override;

protected:
    Areas shows() const override;
    void reload() override;
    void showEvent(QShowEvent *event) override;

    // Below what is above already; `choice` says aloud what the tabs are there for.
    void buildTabs(const QString &choice);
    // Another tab, at this place among all tabs, or behind them.
    void add(PagePane *pane, int place = -1);
    const std::vector<PagePane *> &panes() const { return m_panes; } // not in the order of tabs
    PagePane *current() const;
    PagePane *pane(const QString &code) const; // null where none has it
    void bringToFront(PagePane *pane);
    virtual void readPane(PagePane *pane);
    virtual void paneChosen() { }
    // Copying and exporting, at the end of the ⋯ menu.
    void addTableActions();
    virtual QString tableName() const;

private:
    void readStale();

    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::vector<PagePane *> m_panes;
    std::vector<PagePane *> m_stale; // to be read when they come to the front
    bool m_wasSeen = false; // a page that is made ready before is read as a whole
};

} // namespace linxuan
