// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/quotas/quotareading.h"
#include "ui/support/page.h"

class QSplitter;
class QPushButton;
class QStackedWidget;

namespace linxuan {

class DoublesPane;
class Drawer;
class FilterBar;
class FilterChip;
class QuotaModel;
class QuotaView;
class TabStrip;
class TrialBar;

// 名额: what each unit may send and has sent, what another limit would do, and what was recommended
// twice.
class QuotasPage : public Page
{
    Q_OBJECT

public:
    explicit QuotasPage(Session &session, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("quotas"); }
    void focusSearch() override;
    // "over", "doubles", "try CODE…" (as if these were recommended), or a unit's name to search.
    void showTarget(const QString &target) override;

protected:
    Areas shows() const override { return Area::Catalogue | Area::Quotas | Area::Entries; }
    void reload() override;

private:
    void buildTabs();
    void buildFilters();
    void buildTable();
    void buildMenu();
    QWidget *firstStep();
    QWidget *quotasPane();
    void take(QuotaReading reading);
    void readTree();
    void readDoubles();
    void refilter();
    void openDrawer();
    void showDetails();
    void addLimit();
    void storeTrial();
    void storeTrial(const QString &reason);
    void letStay(const QStringList &codes);
    void tryWaiting();

    QuotaModel *m_model = nullptr;
    QPushButton *m_import = nullptr; // the first step stands in its place while nothing is there
    QStackedWidget *m_stack = nullptr;
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_panes = nullptr;
    DoublesPane *m_doubles = nullptr;
    TrialBar *m_trialBar = nullptr;
    FilterBar *m_filters = nullptr;
    FilterChip *m_tracks = nullptr;
    FilterChip *m_states = nullptr;
    QSplitter *m_splitter = nullptr;
    QuotaView *m_table = nullptr;
    Drawer *m_drawer = nullptr;
    QuotaTrial m_trial;
    QuotaOutlook m_outlook;
    QList<std::pair<UnitId, QString>> m_senders;
    std::vector<QString> m_waiting; // could be recommended next
};

} // namespace linxuan
