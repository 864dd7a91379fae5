// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

#include <memory>
#include <type_traits>

namespace linxuan {

// Runs work() on the pool, then answer(what it gave) in the owner's thread unless the owner is
// gone. For small things that come many a second, where runTask() would be too much.
template<typename Work, typename Answer>
void inBackground(QThreadPool &pool, QObject *owner, Work work, Answer answer)
{
    using Outcome = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<std::shared_ptr<Outcome>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, answer = std::move(answer)] {
                         watcher->deleteLater();
                         answer(*watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(
        &pool, [work = std::move(work)]() mutable { return std::make_shared<Outcome>(work()); }));
}

} // namespace linxuan
