// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/task/task.h"

#include <QCoreApplication>
#include <QMutex>

#include <vector>

namespace linxuan {

namespace {

struct Pools
{
    QMutex mutex;
    std::vector<QThreadPool *> pools;
};

Pools &pools()
{
    static Pools all;
    return all;
}

void endAll()
{
    std::vector<QThreadPool *> ending;
    {
        const QMutexLocker lock(&pools().mutex);
        ending = pools().pools;
    }
    for (QThreadPool *pool : ending) {
        pool->clear();
        pool->waitForDone();
    }
}

} // namespace

QThreadPool &endsWithApplication(QThreadPool &pool)
{
    const QMutexLocker lock(&pools().mutex);
    if (pools().pools.empty())
        qAddPostRoutine(endAll);
    pools().pools.push_back(&pool);
    return pool;
}

QThreadPool &taskPool()
{
    static QThreadPool pool;
    static QThreadPool &ending = endsWithApplication(pool);
    return ending;
}

} // namespace linxuan
