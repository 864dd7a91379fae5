// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/page.h"

#include <vector>

class QStackedWidget;

namespace linxuan {

class MaterialsPane;
class TabStrip;

// 材料: where each file belongs, what is missing or wrong with it, what looks copied.
class MaterialsPage : public Page
{
    Q_OBJECT

public:
    explicit MaterialsPage(Session &session, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("materials"); }
    void focusSearch() override;
    // A pane by its code, perhaps with a thing in it: "checks/A012".
    void showTarget(const QString &target) override;

protected:
    Areas shows() const override;
    void reload() override;

private:
    void add(MaterialsPane *pane);
    MaterialsPane *current() const;

    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::vector<MaterialsPane *> m_panes;
};

} // namespace linxuan
