// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/audit.h"
#include "ui/support/page.h"

#include <memory>

class QSplitter;
class QTimer;

namespace linxuan {

class AuditModel;
class Drawer;
class FilterBar;
class FilterChip;
class TableView;
class TaskState;

// 记录: who did what when, and whether the chain of records is whole.
class AuditPage : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(Session &session, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("audit"); }
    void focusSearch() override;
    // "about/E0012", or a text to search for.
    void showTarget(const QString &target) override;

protected:
    Areas shows() const override;
    void reload() override;

private:
    struct Trail
    {
        AuditLines lines;
        qint64 total = 0;
        QStringList actors;
    };

    void buildFilters();
    void buildTable();
    void buildMenus();
    AuditFilter filter();
    void takeTrail(Trail trail);
    void readMore(qint64 before);
    void updateCount();
    void verify();
    void takeChain(const ChainReport &report);
    void exportAll();
    void openDrawer();
    void readDetails();
    void showDetails(const AuditPicture &picture);

    AuditModel *m_model = nullptr;
    FilterBar *m_filters = nullptr;
    FilterChip *m_actors = nullptr;
    FilterChip *m_kinds = nullptr;
    FilterChip *m_period = nullptr;
    TableView *m_table = nullptr;
    QSplitter *m_splitter = nullptr;
    Drawer *m_drawer = nullptr;
    QTimer *m_typing = nullptr;
    std::shared_ptr<TaskState> m_reading;
    qint64 m_total = 0;
    QString m_about; // the chosen subject; shown in the search field
};

} // namespace linxuan
