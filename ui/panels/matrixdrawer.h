// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/scorematrix.h"
#include "ui/support/drawer.h"

class QPushButton;

namespace linxuan {

class Session;

// What is chosen in the matrix, opened: a sheet with its points and words, or an entry with all of
// its sheets; and what can be done about it.
class MatrixDrawer : public Drawer
{
    Q_OBJECT

public:
    MatrixDrawer(Session &session, QWidget *parent = nullptr);

    // An entry of the group, at the column of one of its experts or at none.
    void showCell(const MatrixGroup &group, const MatrixEntry &entry, std::optional<size_t> column);

Q_SIGNALS:
    void failed(const linxuan::Error &error);

private:
    QWidget *footer();
    void read();
    void openSheet(const MatrixSheet &sheet);
    void askRereview();
    void askReturn();
    void returnSheet(const QString &reason);

    // What is shown, in words that stay true when the matrix is read anew.
    struct Shown
    {
        QString round;
        QString entry;
        QString title;
        QString expert; // empty: the entry as a whole
        QString expertName;
        QString why; // the first thing flagged

        bool operator==(const Shown &) const = default;
    };

    Session &m_session;
    Shown m_shown;
    QPushButton *m_rereview = nullptr;
    QPushButton *m_return = nullptr;
};

} // namespace linxuan
