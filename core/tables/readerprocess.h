// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/outside/childprocess.h"
#include "core/tables/rowstream.h"

#include <QStringList>

namespace linxuan {

// The child that reads one table. It is gone when this object is.
class ReaderProcess
{
public:
    // Starts linxuan-reader with the open file as its standard input. Errors: Unreadable, when the
    // program is missing or cannot be started.
    Result<void> start(int file, const QStringList &arguments);

    // Waits for output and hands it to the decoder. A fault when the child broke down, ended or
    // took too long; the time its rows take elsewhere does not count.
    Fault receive(RowDecoder &decoder);

private:
    Fault ended();

    ChildProcess m_child;
    qint64 m_waited = 0; // milliseconds
};

} // namespace linxuan
