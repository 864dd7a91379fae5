// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/readerprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <csignal>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Tables)
};

constexpr qint64 kLongestWait = 30'000; // milliseconds
constexpr size_t kChunk = 256 * 1024;

Error cannotStart(const QString &detail)
{
    return {ErrorCode::Unreadable,
            Text::tr("The part of Linxuan that reads tables could not be started. Install Linxuan "
                     "again."),
            detail};
}

} // namespace

Result<void> ReaderProcess::start(int file, const QStringList &arguments)
{
    const QString program =
        ownProgram(u"linxuan-reader"_s, u"" LINXUAN_READER_FOLDER ""_s, "LINXUAN_READER");
    if (program.isEmpty())
        return cannotStart(u"linxuan-reader not found"_s);
    if (const auto failure = m_child.start(program, arguments, file))
        return cannotStart(*failure);
    return {};
}

Fault ReaderProcess::receive(RowDecoder &decoder)
{
    for (;;) {
        QElapsedTimer waiting;
        waiting.start();
        size_t size = 0;
        const auto arrival = m_child.receive(decoder.room(kChunk), kChunk,
                                             static_cast<int>(kLongestWait - m_waited), size);
        m_waited += waiting.elapsed();
        if (arrival == ChildProcess::Arrival::Ended)
            return ended();
        if (arrival == ChildProcess::Arrival::Bytes) {
            decoder.arrived(size);
            return {};
        }
        if (m_waited >= kLongestWait)
            return {FaultKind::TooSlow, {}, "waited too long"};
    }
}

// The output has ended without the frame that says so.
Fault ReaderProcess::ended()
{
    const auto status = m_child.finish();
    if (!status)
        return damaged("reader lost");
    if (!WIFSIGNALED(*status))
        return damaged("reader ended with " + std::to_string(WEXITSTATUS(*status)));
    const int signal = WTERMSIG(*status);
    if (signal == SIGXCPU || signal == SIGKILL)
        return {FaultKind::TooSlow, {}, "reader killed by signal " + std::to_string(signal)};
    return damaged("reader killed by signal " + std::to_string(signal));
}

} // namespace linxuan
