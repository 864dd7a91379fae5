// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/task/taskstate.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>

#include <functional>
#include <memory>

namespace linxuan {

// The pool for our own work, apart from Qt's global one.
QThreadPool &taskPool();

// Work of this pool that is under way is waited for, and what has not begun is dropped, when the
// application ends: later the things that it uses go, one after another. Gives back the pool.
QThreadPool &endsWithApplication(QThreadPool &pool);

// Runs `work(state)` (returning Result<T>) on the pool and then `finished(Result<T>)` in the
// owner's thread; when the owner dies first, the callback is dropped and the task is cancelled.
template<typename Work, typename Finished>
std::shared_ptr<TaskState> runTask(QObject *owner, Work work, Finished finished)
{
    using Outcome = std::invoke_result_t<Work, TaskState &>;
    auto state = std::make_shared<TaskState>();
    auto *watcher = new QFutureWatcher<std::shared_ptr<Outcome>>(owner);
    // The watcher goes with its owner, or when the work is done and nothing is left to cancel.
    QObject::connect(watcher, &QObject::destroyed, &taskPool(), [state] { state->cancel(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, finished = std::move(finished)]() mutable {
                         watcher->deleteLater();
                         finished(std::move(*watcher->result()));
                     });
    watcher->setFuture(QtConcurrent::run(&taskPool(), [state, work = std::move(work)]() mutable {
        return std::make_shared<Outcome>(work(*state));
    }));
    return state;
}

} // namespace linxuan
