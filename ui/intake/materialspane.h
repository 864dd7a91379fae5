// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/workspace.h"

#include <QWidget>

namespace linxuan {

class FilterBar;
class TableView;

// One side of the work with what was handed in, under a tab of the page of materials.
class MaterialsPane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString code() const = 0; // on command lines and as a target: "placing"
    virtual QString title() const = 0; // translated, short; without a count
    // What it shows of the workspace.
    virtual Areas shows() const = 0;
    // Reads anew, in the background.
    virtual void reload() = 0;
    // For copying and exporting; the one that is in front.
    virtual TableView *table() = 0;
    // Ctrl+F leads there.
    virtual FilterBar *filters() = 0;
    // Shows one thing, such as an entry by its code.
    virtual void showTarget(const QString &target) { Q_UNUSED(target) }

Q_SIGNALS:
    // How many things wait for a person here; the tab tells it.
    void counted(int waiting);
    void noticed(const QString &text, const QStringList &lines);
    void failed(const linxuan::Error &error);
};

} // namespace linxuan
