// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/page.h"

class QPushButton;
class QStackedWidget;

namespace linxuan {

class HonourPane;
class TabStrip;

// 表彰: awards of units, study hours of teachers, certificates.
class HonoursPage : public Page
{
    Q_OBJECT

public:
    explicit HonoursPage(Session &session, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("honours"); }
    void focusSearch() override;
    // "units", "hours" or "certificates", perhaps with what to search for behind it:
    // "certificates/2023-XK-00001"
    void showTarget(const QString &target) override;

protected:
    Areas shows() const override;
    void reload() override;

private:
    void loadNext();
    void addPane(HonourPane *pane);
    void buildMenu();
    void updatePrimary();
    HonourPane *current() const;

    QPushButton *m_primary = nullptr;
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::vector<HonourPane *> m_panes;
    std::vector<HonourPane *> m_stale; // wait for their turn
    bool m_isLoading = false;
};

} // namespace linxuan
