// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>

class QTimer;

namespace linxuan {

class PageStack;
class Session;

// Makes the pages that nobody opened yet, one after the other, while the person and the computer
// have nothing to do: a page of a large campaign takes seconds to read, and then opens at once.
class PagePreparer : public QObject
{
    Q_OBJECT

public:
    PagePreparer(PageStack &stack, QObject *parent);

    // Begins with the pages of this session; null: nothing to prepare.
    void setSession(Session *session);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void prepareNext();

    PageStack &m_stack;
    Session *m_session = nullptr;
    QTimer *m_timer = nullptr;
    QElapsedTimer m_sinceInput;
};

} // namespace linxuan
