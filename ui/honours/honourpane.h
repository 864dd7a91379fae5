// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/pagepane.h"

class QSplitter;
class QVBoxLayout;

namespace linxuan {

class Drawer;
class TablePane;

// One of the three sides of 表彰: filters above a table, perhaps with a drawer.
class HonourPane : public PagePane
{
    Q_OBJECT

public:
    HonourPane(Session &session, const QString &searchHint, QWidget *parent);

    QString helpTopic() const override { return QStringLiteral("honours"); }
    Areas shows() const override;
    FilterBar *filters() override { return m_filters; }
    void showTarget(const QString &target) override; // is searched for
    // The verb of the page's primary action while this side is in front, and what it does.
    virtual QString primary() const = 0;
    virtual void act() = 0;
    virtual bool canAct() const = 0;

Q_SIGNALS:
    void loaded(); // or could not be
    void actable(); // canAct() may say something else now

protected:
    // As read(), and says that it has loaded.
    template<typename Work, typename Take>
    void load(Work work, Take take)
    {
        session().read(
            this,
            [work = std::move(work)](Workspace &workspace, TaskState &) { return work(workspace); },
            [this, take = std::move(take)](auto result) {
                settle(std::move(result), take);
                Q_EMIT loaded();
            });
    }
    // Puts the table below the filters; with a drawer that shows `details()` of the current row.
    void setTable(TablePane *pane, bool hasDrawer);
    virtual void refilter() = 0;
    virtual void showDetails(Drawer *drawer) { Q_UNUSED(drawer) }
    void updateDetails();

private:
    void buildDrawer(TableView *table);
    void openDrawer();
    void closeDrawer();

    QVBoxLayout *m_column = nullptr;
    FilterBar *m_filters = nullptr;
    QSplitter *m_splitter = nullptr;
    TablePane *m_pane = nullptr;
    Drawer *m_drawer = nullptr;
};

} // namespace linxuan
