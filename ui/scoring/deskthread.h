// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/reviewpackage.h"
#include "core/workspace/reviewdesk.h"
#include "core/workspace/workspace.h"

#include <QPointer>
#include <QThread>

#include <memory>
#include <type_traits>

namespace linxuan {

// Where a desk lies and whose it is.
struct DeskAddress
{
    QString folder;
    QString round;
    QString expert; // its code
    std::shared_ptr<ReviewPackage> package = nullptr; // where it is the desk of one

    static DeskAddress of(std::shared_ptr<ReviewPackage> package);
};

// The expert's desk in a thread of its own, so that a commit never stands in the way of typing.
// Works run one after another in the order given; when this object goes, those given still run.
class DeskThread : public QObject
{
    Q_OBJECT

public:
    explicit DeskThread(DeskAddress address, QObject *parent = nullptr);
    ~DeskThread() override;

    // `work(ReviewDesk &)` gives a Result<T>; `finished(Result<T>)` takes it in the owner's thread,
    // unless the owner is gone.
    template<typename Work, typename Finished>
    void post(QObject *owner, Work work, Finished finished)
    {
        using Outcome = std::invoke_result_t<Work, ReviewDesk &>;
        QMetaObject::invokeMethod(
            m_worker,
            [this, guard = QPointer<QObject>(owner), work = std::move(work),
             finished = std::move(finished)]() mutable {
                auto outcome = std::make_shared<Outcome>(run<Outcome>(work));
                QMetaObject::invokeMethod(
                    this,
                    [guard, outcome, finished = std::move(finished)]() mutable {
                        if (guard)
                            finished(std::move(*outcome));
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

private:
    template<typename Outcome, typename Work>
    Outcome run(Work &work)
    {
        if (auto opened = open(); !opened)
            return std::move(opened).error();
        return work(*m_desk);
    }
    Result<void> open(); // in the thread, once

    DeskAddress m_address;
    QThread m_thread;
    QObject *m_worker = nullptr;
    // Made, used and destroyed in the thread: a database connection belongs to it.
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReviewDesk> m_desk;
};

} // namespace linxuan
