// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/entries/entrydetails.h"
#include "ui/support/entryrows.h"
#include "ui/support/page.h"

class QSplitter;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace linxuan {

class ChainBoard;
class Drawer;
class EntryActions;
class EntryModel;
class FilterBar;
class FilterChip;
class TabStrip;
class TableView;
class UpwardActions;

// 作品: the table of all entries or the chain they go up, narrowed by search and chips, with the
// drawer of the current one.
class EntriesPage : public Page
{
    Q_OBJECT

public:
    explicit EntriesPage(Session &session, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("entries"); }
    void focusSearch() override;
    // A search text; an entry's code also opens its drawer. "chain" shows the chain.
    void showTarget(const QString &target) override;

protected:
    Areas shows() const override { return Area::Entries | Area::Catalogue | Area::Quotas; }
    void reload() override;

private:
    void buildFilters();
    void buildTable();
    void buildTabs();
    void buildBoard();
    void buildDrawer();
    QWidget *drawerFooter();
    void buildMenus();
    void connectActions(EntryActions *actions);
    void openSelection(const QString &round);
    bool isChain() const;
    void takeRows(std::shared_ptr<const EntryRows> rows);
    void refilter(const std::function<void()> &change);
    void updateCounts();
    void openDrawer();
    void closeDrawer();
    void readDetails();
    void showDetails(const EntryPicture &picture);
    std::vector<QString> chosenCodes() const;
    std::vector<QString> filteredCodes() const;
    QString currentCode() const;

    EntryModel *m_model = nullptr;
    EntryActions *m_actions = nullptr; // on what is chosen
    EntryActions *m_allActions = nullptr; // on all that the filters let pass
    UpwardActions *m_upward = nullptr;
    QPushButton *m_import = nullptr; // the first step stands in its place while nothing is there
    QStackedWidget *m_stack = nullptr;
    FilterBar *m_filters = nullptr;
    std::array<FilterChip *, kEntryFacets> m_chips{};
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_views = nullptr;
    TableView *m_table = nullptr;
    ChainBoard *m_board = nullptr;
    QSplitter *m_splitter = nullptr;
    Drawer *m_drawer = nullptr;
    QTimer *m_detailsDelay = nullptr;
    QString m_target; // to be shown once the rows are there
    QString m_asked; // whose details are being read
};

} // namespace linxuan
