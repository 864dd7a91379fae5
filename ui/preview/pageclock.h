// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/viewing.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <map>
#include <vector>

class QTimer;
class QWidget;

namespace linxuan {

// Counts how long pages are looked at: only while the widget can be seen and its window is the
// active one.
class PageClock : public QObject
{
    Q_OBJECT

public:
    // `pages` gives the pages on the screen at the moment, from 0.
    PageClock(QWidget *watched, std::function<std::vector<int>()> pages);

    void start(int pageCount);
    // What is on the screen has changed.
    void note();
    // Says what is left to say and counts no more until it is started again.
    void rest();

Q_SIGNALS:
    void viewed(const linxuan::Viewing &more);

private:
    void tick();
    void tell();

    QWidget *m_watched = nullptr;
    std::function<std::vector<int>()> m_pages;
    QTimer *m_timer = nullptr;
    QElapsedTimer m_since;
    std::vector<int> m_shown; // since the last tick, from 0
    std::map<int, qint64> m_times;
    qint64 m_openMs = 0;
    qint64 m_untold = 0;
    int m_pageCount = 0;
};

} // namespace linxuan
