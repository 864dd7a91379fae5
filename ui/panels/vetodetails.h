// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/panelrows.h"

#include <QWidget>

namespace linxuan {

// A proposed veto with its evidence, and who decided it how.
class VetoDetails : public QWidget
{
    Q_OBJECT

public:
    explicit VetoDetails(const VetoRow &row, QWidget *parent = nullptr);

Q_SIGNALS:
    void entryChosen(const QString &code);
};

} // namespace linxuan
