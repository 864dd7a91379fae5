// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/overviewpicture.h"
#include "ui/support/page.h"

class QStackedWidget;

namespace linxuan {

class OverviewView;

// 概览: where the campaign stands and what to do next.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Session &session, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("overview"); }

protected:
    Areas shows() const override;
    void reload() override;

private:
    QWidget *firstStep();
    void read(bool withResults);
    void take(const OverviewPicture &picture);

    QStackedWidget *m_stack = nullptr;
    OverviewView *m_view = nullptr;
    bool m_isShown = false; // something is; the next look may take its time
};

} // namespace linxuan
