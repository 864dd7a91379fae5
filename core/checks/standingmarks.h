// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/measurement.h"

#include <QImage>

namespace linxuan {

// Finds text and signs that stand still over a video whose picture changes: watermarks, logos,
// lines of advertising. Outlines that stay where they are in nearly all pictures stand out; where
// most of the picture stays, as before a blackboard, nothing can be told apart and nothing is said.
class StandingMarks
{
public:
    // A picture of Format_Grayscale8 along the way; all of one size.
    void see(const QImage &picture);
    // None before eight pictures.
    std::vector<PictureArea> areas() const;

private:
    void start(const QImage &picture);
    void count(const QImage &picture);
    bool isChanging() const;
    std::vector<bool> standingCells() const;
    int cellsAcross() const;
    int cellsDown() const;

    int m_width = 0;
    int m_height = 0;
    int m_seen = 0;
    std::vector<quint16> m_rising; // how often a dot is darker left of it than right
    std::vector<quint16> m_falling;
    std::vector<uchar> m_darkest;
    std::vector<uchar> m_brightest;
};

} // namespace linxuan
