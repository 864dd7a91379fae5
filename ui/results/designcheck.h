// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/fairness.h"

#include <QWidget>

class QVBoxLayout;

namespace linxuan {

// What the sheets of a group can tell, and for what they cannot: why, and how to make it possible.
class DesignCheck : public QWidget
{
    Q_OBJECT

public:
    explicit DesignCheck(QWidget *parent = nullptr);

    void setGroup(const FairnessGroup &group);

private:
    void addLine(const QString &iconName, bool isRefused, const QString &text,
                 const QString &remedy = {});

    QVBoxLayout *m_lines = nullptr;
};

} // namespace linxuan
