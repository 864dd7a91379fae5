// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/overview.h"

#include <QWidget>

class QVBoxLayout;

namespace linxuan {

// "12 days left"; hours in the last two days, minutes in the last hour.
QString timeLeft(const QDateTime &now, const QDateTime &at);

// What is due when, the next ones first; those that have passed stand quiet below.
class DeadlineList : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineList(QWidget *parent = nullptr);

    void setDeadlines(const std::vector<DeadlineLine> &deadlines, const QDateTime &now);

private:
    QWidget *pastWidget(const DeadlineLine &line);
    QWidget *lineWidget(const DeadlineLine &line, const QDateTime &now);

    QVBoxLayout *m_column = nullptr;
};

} // namespace linxuan
