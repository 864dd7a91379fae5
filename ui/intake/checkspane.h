// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/curing.h"
#include "ui/intake/checkrows.h"
#include "ui/support/pagepane.h"

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace linxuan {

class CheckFilters;
class Drawer;
class Session;
class TextLabel;

// 检查: entries × checks, what keeps a unit from being complete, and the details of an entry.
class ChecksPane : public PagePane
{
    Q_OBJECT

public:
    explicit ChecksPane(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("checks"); }
    QString title() const override { return tr("Checks"); }
    QString helpTopic() const override { return QStringLiteral("materials"); }
    Areas shows() const override;
    void reload() override;
    TableView *table() override { return m_table; }
    FilterBar *filters() override;
    void showTarget(const QString &target) override;

private:
    QWidget *buildHead();
    void buildFilters();
    void buildTable();
    void buildDrawer();
    QWidget *buildFooter();
    void take(std::shared_ptr<CheckPicture> checks);
    void lookAt(std::vector<CheckedEntry> entries, const QString &from);
    void sendBack();
    void refilter();
    void summarise();
    void openDrawer();
    void fillDrawer();
    void measure();
    void look();
    void tellMeasured(const MeasuringReport &report);

    std::vector<CheckName> m_names;
    CheckMatrix *m_model = nullptr;
    CheckFilters *m_filters = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    TableView *m_table = nullptr;
    Drawer *m_drawer = nullptr;
    TextLabel *m_summary = nullptr;
    QPushButton *m_measure = nullptr;
    QPushButton *m_look = nullptr;
    QHash<EntryId, std::vector<CureRequest>> m_cures; // those sent back
    QString m_target;
    QTimer *m_refresh = nullptr; // while files are measured
    bool m_isReading = false;
};

} // namespace linxuan
