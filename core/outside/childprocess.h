// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <sys/types.h>

namespace linxuan {

// A program that works on something from outside, with its standard output in our hands. It is
// gone when this object is, and so is what it started itself. Used by one thread at a time.
class ChildProcess
{
public:
    enum class Arrival { Bytes, Ended, Nothing };

    ChildProcess() = default;
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    // `input` is an open file for its standard input, or -1 for none. What fails is the system's
    // text for it.
    std::optional<QString> start(const QString &program, const QStringList &arguments, int input);
    // What it may hold beside the files it maps, for the program and each that it starts from now
    // on.
    void limitMemory(quint64 bytes);

    // Up to `room` bytes of output into `to`; waits at most `milliseconds` for any.
    Arrival receive(char *to, size_t room, int milliseconds, size_t &size);
    // The status as waitpid gives it, once the output has ended; waits for the end.
    std::optional<int> finish();
    void kill();

private:
    pid_t m_process = -1;
    int m_output = -1;
};

// A program of ours: beside the running one as in a build, in `folder` as seen from it, or where
// the environment variable says (for tests). Empty when it is in none of these.
QString ownProgram(const QString &name, const QString &folder, const char *variable);

} // namespace linxuan
