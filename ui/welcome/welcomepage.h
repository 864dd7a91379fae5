// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace linxuan {

struct RecentPlace;
class TextLabel;

// What the window shows while no campaign is open.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const std::vector<RecentPlace> &recent, QWidget *parent = nullptr);

    // A sentence in place of the recent list while something is being made; empty: done.
    void setBusy(const QString &text);

Q_SIGNALS:
    void openRequested();
    void packageRequested();
    void createRequested();
    void sampleRequested();
    void folderRequested(const QString &folder);

private:
    QWidget *recentList(const std::vector<RecentPlace> &recent);

    QVBoxLayout *m_column = nullptr;
    QWidget *m_choices = nullptr;
    TextLabel *m_busy = nullptr;
};

} // namespace linxuan
