// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/honours/unithonours.h"

#include <QWidget>

class QVBoxLayout;

namespace linxuan {

// How the index of a unit came about: each fact with what it is made of and what it adds.
class UnitWorking : public QWidget
{
    Q_OBJECT

public:
    UnitWorking(const UnitHonours &honours, const UnitHonour &unit, QWidget *parent = nullptr);

private:
    void addIndex(const UnitHonours &honours, const UnitHonour &unit);
    void addChart(const UnitHonour &unit);
    void addFact(const UnitHonours &honours, const UnitHonour &unit, UnitFact fact);
    void addAward(const UnitHonour &unit);
    void addText(const QString &text, bool isQuiet);

    QVBoxLayout *m_column = nullptr;
};

// "20 % of 15 / 20 adds 15.00"; empty where the fact adds nothing.
QString additionText(const UnitHonour &unit, UnitFact fact);

} // namespace linxuan
