// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/quotas/quotatrial.h"

#include <QWidget>

class QPushButton;

namespace linxuan {

class TextLabel;

// What is being tried out, what it would do, and the way to keep it or to drop it.
class TrialBar : public QWidget
{
    Q_OBJECT

public:
    explicit TrialBar(QWidget *parent = nullptr);

    // Hides itself where nothing is tried out.
    void present(const QuotaTrial &trial, const QuotaOutlook &outlook);

Q_SIGNALS:
    void kept();
    void dropped();
    void obstaclesRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_obstacles = nullptr;
};

} // namespace linxuan
