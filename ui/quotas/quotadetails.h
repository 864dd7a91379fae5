// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/quotas/quotatree.h"

#include <QWidget>

class QVBoxLayout;

namespace linxuan {

// What stands behind a row of the quota table: a sentence, and the entries past the limit.
class QuotaDetails : public QWidget
{
    Q_OBJECT

public:
    // `tried`: while limits are tried out, nobody is over them in truth, so that nothing can be
    // said about those who are.
    QuotaDetails(const QuotaNode &node, bool tried, QWidget *parent = nullptr);

Q_SIGNALS:
    void entryChosen(const QString &code);
    void limitWanted(); // another limit for this unit
    void passWanted(const QStringList &codes); // to let entries over the limit stay

private:
    void addButtons(const QuotaNode &node, bool tried);
    void addOver(const QuotaNode &node, const QString &heading);

    QVBoxLayout *m_column = nullptr;
};

// "12 of 10 places used: 2 too many."
QString quotaSentence(const QuotaNode &node);

} // namespace linxuan
