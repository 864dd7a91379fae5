// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/workspace.h"

#include <QWidget>

namespace linxuan {

class TableView;

// One side of the work on a round, under a tab of the page of reviews or of results and made
// outside of it. Its actions() stand first in the page's ⋯ menu.
class RoundPane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString code() const = 0; // as a target: "exchange"
    virtual QString title() const = 0; // translated, short; without a count
    // Name of its help page in resources/help.
    virtual QString helpTopic() const = 0;
    // What it shows of the workspace.
    virtual Areas shows() const = 0;
    // Reads anew, in the background.
    virtual void reload(const QString &round) = 0;
    // For copying and exporting.
    virtual TableView *table() = 0;

Q_SIGNALS:
    // How many things wait for a person here; the tab tells it.
    void counted(int waiting);
    void failed(const linxuan::Error &error);
};

} // namespace linxuan
