// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task/memory.h"
#include "core/task/task.h"
#include "core/workspace/overview.h"
#include "core/workspace/workspace.h"
#include "ui/support/entryshelf.h"
#include "ui/support/prompts.h"
#include "ui/support/taskboard.h"

#include <QPointer>
#include <QScopeGuard>

#include <type_traits>

namespace linxuan {

// The open workspace and what its pages share. Reads and writes run in the background on their
// own opening of the folder; what a write altered is announced here, after its commit.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(std::unique_ptr<Workspace> workspace, Prompts &prompts, QObject *parent = nullptr);

    Workspace &workspace() { return *m_workspace; }
    const Profile &profile() const { return m_workspace->profile(); }
    const QString &folder() const { return m_workspace->folder(); }
    Prompts &prompts() { return m_prompts; }
    TaskBoard &tasks() { return m_tasks; }
    // For work in the background, which may outlast the session.
    std::shared_ptr<EntryShelf> entries() const { return m_entries; }

    // `work(Workspace &, TaskState &)` gives a Result<T> in the background, `finished(Result<T>)`
    // takes it here; dropped when the owner dies first.
    template<typename Work, typename Finished>
    std::shared_ptr<TaskState> read(QObject *owner, Work work, Finished finished)
    {
        return runTask(owner, onOwnWorkspace(std::move(work)), std::move(finished));
    }

    // The same for work that writes: it stands in the status line under its label, goes on when
    // the owner dies, and on success announces what it may have altered.
    template<typename Work, typename Finished>
    std::shared_ptr<TaskState> write(const QString &label, Areas areas, QObject *owner, Work work,
                                     Finished finished)
    {
        const int id = m_tasks.begin(label);
        auto done = [this, id, areas, guard = QPointer<QObject>(owner),
                     finished = std::move(finished)](auto result) mutable {
            m_tasks.end(id);
            const bool committed = result.has_value();
            if (guard)
                finished(std::move(result));
            if (committed)
                committedWrite(areas);
        };
        auto state = runTask(this, onOwnWorkspace(std::move(work)), std::move(done));
        m_tasks.attach(id, state);
        return state;
    }

    // Asks the window to show a page, there perhaps narrowed to `target` (such as an entry's code).
    void lead(Topic topic, const QString &target = {}) { Q_EMIT leadRequested(topic, target); }

Q_SIGNALS:
    void changed(linxuan::Areas areas);
    void saved();
    void leadRequested(linxuan::Topic topic, const QString &target);

private:
    template<typename Work>
    auto onOwnWorkspace(Work work) const
    {
        using Outcome = std::invoke_result_t<Work, Workspace &, TaskState &>;
        return [folder = m_workspace->folder(), actor = m_workspace->actor(),
                work = std::move(work)](TaskState &state) mutable -> Outcome {
            const auto last = qScopeGuard(giveBackMemory);
            LX_TRY(const auto own, Workspace::open(folder));
            own->setActor(actor);
            return work(*own, state);
        };
    }
    void committedWrite(Areas areas);

    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<EntryShelf> m_entries = std::make_shared<EntryShelf>();
    Prompts &m_prompts;
    TaskBoard m_tasks;
};

} // namespace linxuan
