// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/taskboard.h"

namespace linxuan {

int TaskBoard::begin(const QString &label)
{
    Running running{m_nextId++, label, nullptr, {}};
    running.since.start();
    m_running.push_back(running);
    Q_EMIT changed();
    return running.id;
}

void TaskBoard::attach(int id, std::shared_ptr<TaskState> state)
{
    for (Running &running : m_running) {
        if (running.id == id)
            running.state = state;
    }
}

void TaskBoard::end(int id)
{
    std::erase_if(m_running, [id](const Running &running) { return running.id == id; });
    Q_EMIT changed();
}

} // namespace linxuan
