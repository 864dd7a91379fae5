// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/handingin.h"
#include "ui/intake/checkrows.h"
#include "ui/support/metrics.h"

#include <QWidget>

class QVBoxLayout;

namespace linxuan {

// All findings of an entry: what failed first, each with the measured value beside the rule, and
// where the rule comes from.
class CheckDetails : public QWidget
{
    Q_OBJECT

public:
    CheckDetails(const CheckMatrix &matrix, const CheckRow &row,
                 const std::vector<CureRequest> &cures, QWidget *parent = nullptr);

Q_SIGNALS:
    void entryChosen(const QString &code);

private:
    void addGroup(const QString &title, CheckSign sign, const CheckMatrix &matrix,
                  const CheckRow &row);
    void addCures(const std::vector<CureRequest> &cures, const std::vector<CheckName> &names);
    void addCheck(CheckSign sign, const QString &telling, const CheckName &name);
    void addText(Type type, Role role, const QString &text, int indent);

    QVBoxLayout *m_column = nullptr;
};

} // namespace linxuan
