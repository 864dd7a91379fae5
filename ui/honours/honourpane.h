// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/support/palette.h"

#include <QWidget>

class QSplitter;
class QVBoxLayout;

namespace linxuan {

class Drawer;
class FilterBar;
class Session;
class TablePane;
class TableView;

// One of the three sides of 表彰: filters above a table, perhaps with a drawer.
class HonourPane : public QWidget
{
    Q_OBJECT

public:
    HonourPane(Session &session, const QString &searchHint, QWidget *parent);

    virtual QString code() const = 0; // as a target: "units"
    virtual QString title() const = 0; // translated, short
    // The verb of the page's primary action while this side is in front, and what it does.
    virtual QString primary() const = 0;
    virtual void act() = 0;
    virtual bool canAct() const = 0;
    // Reads anew, in the background; says loaded() when it has, or could not.
    virtual void reload() = 0;
    virtual TableView *table() = 0;
    void focusSearch();
    void search(const QString &text);

Q_SIGNALS:
    // How many things wait for a person here.
    void counted(int waiting);
    void loaded();
    void actable(); // canAct() may say something else now
    void failed(const linxuan::Error &error);
    void told(linxuan::Role role, const QString &text, const QStringList &lines);

protected:
    Session &session() { return m_session; }
    FilterBar *filters() { return m_filters; }
    // Puts the table below the filters; with a drawer that shows `details()` of the current row.
    void setTable(TablePane *pane, bool hasDrawer);
    virtual void refilter() = 0;
    virtual void showDetails(Drawer *drawer) { Q_UNUSED(drawer) }
    void updateDetails();

private:
    void buildDrawer(TableView *table);
    void openDrawer();
    void closeDrawer();

    Session &m_session;
    QVBoxLayout *m_column = nullptr;
    FilterBar *m_filters = nullptr;
    QSplitter *m_splitter = nullptr;
    TablePane *m_pane = nullptr;
    Drawer *m_drawer = nullptr;
};

} // namespace linxuan
