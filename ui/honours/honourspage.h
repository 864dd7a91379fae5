// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/tabbedpage.h"

class QPushButton;

namespace linxuan {

class HonourPane;

// 表彰: awards of units, study hours of teachers, certificates.
class HonoursPage : public TabbedPage
{
    Q_OBJECT

public:
    explicit HonoursPage(Session &session, QWidget *parent = nullptr);

protected:
    void reload() override;
    void paneChosen() override;

private:
    void loadNext();
    void addPane(HonourPane *pane);
    HonourPane *front() const;

    QPushButton *m_primary = nullptr;
    std::vector<PagePane *> m_waiting; // for their turn
    bool m_isLoading = false;
};

} // namespace linxuan
