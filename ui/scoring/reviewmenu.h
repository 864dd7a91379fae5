// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/reviewkeys.h"
#include "ui/support/appearance.h"

#include <QObject>

class QMenu;

namespace linxuan {

class RestReminder;
class ReviewWindow;

// What stands behind ⋯ in the review window.
class ReviewMenu : public QObject
{
    Q_OBJECT

public:
    ReviewMenu(ReviewWindow &window, QMenu &menu, const Appearance &appearance);

    void run(ReviewAction action);

private:
    void fill(QMenu &menu);
    void addAppearance(QMenu &menu);
    void askRecuse();
    void askVeto();
    void askTakeBack();
    void askGiveBack();
    void showPhrases();
    void editPhrases();
    void showComparison();
    void showOwnRanking();
    void showCalibration();
    void showKeys();

    ReviewWindow &m_window;
    Appearance m_appearance;
    RestReminder *m_rest = nullptr;
};

} // namespace linxuan
