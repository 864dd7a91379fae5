// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/audit.h"

#include <QWidget>

class QGridLayout;

namespace linxuan {

// One record in the drawer: the sentence, and below it all that it says, line by line.
class AuditDetails : public QWidget
{
    Q_OBJECT

public:
    explicit AuditDetails(const AuditPicture &picture, QWidget *parent = nullptr);

Q_SIGNALS:
    // Only what is about the same.
    void aboutChosen(const QString &name);

private:
    void addFact(const QString &what, const QString &which);

    QGridLayout *m_grid = nullptr;
};

} // namespace linxuan
