// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task/taskstate.h"

#include <thread>

namespace linxuan::cli {

// While it lives, Ctrl-C cancels the task instead of ending the program, and standard error, where
// it is a terminal, shows how far the task is. One at a time.
class ProgressLine
{
public:
    explicit ProgressLine(TaskState &state);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

private:
    void show(const std::stop_token &stop) const;

    TaskState &m_state;
    std::jthread m_shown;
};

} // namespace linxuan::cli
