// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/tables/rowstream.h"

#include <QStringList>

#include <sys/types.h>

namespace linxuan {

// The child that reads one table. It is gone when this object is.
class ReaderProcess
{
public:
    ReaderProcess() = default;
    ~ReaderProcess();
    ReaderProcess(const ReaderProcess &) = delete;
    ReaderProcess &operator=(const ReaderProcess &) = delete;

    // Starts linxuan-reader with the open file as its standard input. Errors: Unreadable, when the
    // program is missing or cannot be started.
    Result<void> start(int file, const QStringList &arguments);

    // Waits for output and hands it to the decoder. A fault when the child broke down, ended or
    // took too long; the time its rows take elsewhere does not count.
    Fault receive(RowDecoder &decoder);

private:
    Fault ended();
    Result<void> spawn(const QByteArray &program, const QStringList &arguments, int file,
                       int output);

    pid_t m_process = -1;
    int m_output = -1;
    qint64 m_waited = 0; // milliseconds
};

} // namespace linxuan
