// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task/task.h"

#include <QElapsedTimer>
#include <QObject>

#include <vector>

namespace linxuan {

// The long work that is under way, for the status line.
class TaskBoard : public QObject
{
    Q_OBJECT

public:
    struct Running
    {
        int id = 0;
        QString label;
        std::shared_ptr<TaskState> state; // absent until attached
        QElapsedTimer since;
    };

    using QObject::QObject;

    int begin(const QString &label);
    void attach(int id, std::shared_ptr<TaskState> state);
    void end(int id);

    const std::vector<Running> &running() const { return m_running; }

Q_SIGNALS:
    void changed();

private:
    std::vector<Running> m_running;
    int m_nextId = 1;
};

} // namespace linxuan
