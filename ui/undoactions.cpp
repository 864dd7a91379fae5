// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/undoactions.h"

#include "ui/support/icons.h"
#include "ui/support/session.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace linxuan {

namespace {

// Whatever the step changed, in any page.
constexpr Areas kAnything = Areas(0xffff);
constexpr qsizetype kShownDeed = 24; // characters in a menu

QString shortened(const QString &deed)
{
    return deed.size() > kShownDeed ? deed.left(kShownDeed) + u'…' : deed;
}

} // namespace

UndoActions::UndoActions(std::function<Session *()> session, QWidget *window)
    : QObject(window)
    , m_session(std::move(session))
    , m_window(window)
    , m_undo(make(QStringLiteral("undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), &UndoHistory::undo))
    , m_redo(make(QStringLiteral("redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                  &UndoHistory::redo))
{
    name({});
}

QAction *UndoActions::make(const QString &name, const QKeySequence &keys, Run run)
{
    auto *action = new QAction(icon(name), {}, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, [this, action, run] { go(action->text(), run); });
    return action;
}

void UndoActions::follow()
{
    Session *session = m_session();
    if (!session)
        return name({});
    const auto read = [this, session] {
        session->read(
            this, [](Workspace &workspace, TaskState &) { return UndoHistory(workspace).steps(); },
            [this](const Result<std::vector<UndoStep>> &steps) {
                if (steps)
                    name(*steps);
            });
    };
    connect(session, &Session::changed, this, read);
    read();
}

void UndoActions::name(const std::vector<UndoStep> &steps)
{
    const auto done = std::find_if(steps.begin(), steps.end(),
                                   [](const UndoStep &step) { return !step.isUndone; });
    m_undo->setText(done == steps.end() ? tr("Undo") : tr("Undo: %1").arg(shortened(done->deed)));
    const bool canRedo = done != steps.begin();
    m_redo->setText(canRedo ? tr("Redo: %1").arg(shortened(std::prev(done)->deed)) : tr("Redo"));
}

void UndoActions::go(const QString &label, Run run)
{
    Session *session = m_session();
    if (!session)
        return;
    session->write(
        label, kAnything, this,
        [run](Workspace &workspace, TaskState &) {
            UndoHistory history(workspace);
            return (history.*run)();
        },
        [this](const Result<UndoStep> &step) { take(step); });
}

void UndoActions::take(const Result<UndoStep> &step)
{
    const bool isQuiet = !step && step.error().code == ErrorCode::NotFound;
    if (!step && !isQuiet) {
        m_session()->prompts().report(m_window, step.error());
        return;
    }
    const QString what = isQuiet ? step.error().message
        : step->isUndone         ? tr("Taken back: %1").arg(step->deed)
                                 : tr("Done again: %1").arg(step->deed);
    // After the window has said that it is saved.
    QMetaObject::invokeMethod(
        this, [this, what] { Q_EMIT done(what); }, Qt::QueuedConnection);
}

} // namespace linxuan
