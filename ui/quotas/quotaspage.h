// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/quotas/quotatree.h"
#include "ui/support/page.h"

class QSplitter;
class QPushButton;
class QStackedWidget;

namespace linxuan {

class Drawer;
class FilterBar;
class FilterChip;
class QuotaModel;
class QuotaView;

// 名额: what each unit may send and has sent.
class QuotasPage : public Page
{
    Q_OBJECT

public:
    explicit QuotasPage(Session &session, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("quotas"); }
    void focusSearch() override;
    // "over", or a unit's name to search for.
    void showTarget(const QString &target) override;

protected:
    Areas shows() const override { return Area::Catalogue | Area::Quotas | Area::Entries; }
    void reload() override;

private:
    void buildFilters();
    void buildTable();
    QWidget *firstStep();
    void take(std::vector<QuotaNode> tree);
    void refilter();
    void openDrawer();
    void showDetails();

    QuotaModel *m_model = nullptr;
    QPushButton *m_import = nullptr; // the first step stands in its place while nothing is there
    QStackedWidget *m_stack = nullptr;
    FilterBar *m_filters = nullptr;
    FilterChip *m_tracks = nullptr;
    FilterChip *m_states = nullptr;
    QSplitter *m_splitter = nullptr;
    QuotaView *m_table = nullptr;
    Drawer *m_drawer = nullptr;
};

} // namespace linxuan
