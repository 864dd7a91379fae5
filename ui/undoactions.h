// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/undohistory.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace linxuan {

class Session;

// Ctrl+Z and Ctrl+Shift+Z of the office window, for the harmless changes that the campaign keeps.
// A text field that is typed in takes these keys for itself.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    UndoActions(std::function<Session *()> session, QWidget *window);

    QAction *undoAction() { return m_undo; }
    QAction *redoAction() { return m_redo; }
    // Reads what can be taken back of the campaign that is open now.
    void follow();

Q_SIGNALS:
    void done(const QString &what); // "Taken back: …"

private:
    using Run = Result<UndoStep> (UndoHistory::*)();
    QAction *make(const QString &name, const QKeySequence &keys, Run run);
    void go(const QString &label, Run run);
    void take(const Result<UndoStep> &step);
    void name(const std::vector<UndoStep> &steps);

    std::function<Session *()> m_session;
    QWidget *m_window;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace linxuan
