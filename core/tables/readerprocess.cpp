// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/readerprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char **environ;

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Tables)
};

constexpr qint64 kLongestWait = 30'000; // milliseconds
constexpr size_t kChunk = 256 * 1024;
constexpr int kPipeSize = 1024 * 1024;

QString programFolder()
{
    if (QCoreApplication::instance())
        return QCoreApplication::applicationDirPath();
    return QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).path();
}

// Beside the running program as in a build, where it was installed, or where a test says.
QString readerProgram()
{
    const QString folder = programFolder();
    for (const QString &candidate :
         {folder + u"/linxuan-reader"_s, folder + u"/" LINXUAN_READER_FOLDER "/linxuan-reader"_s,
          qEnvironmentVariable("LINXUAN_READER")}) {
        if (QFileInfo(candidate).isExecutable())
            return candidate;
    }
    return {};
}

Error cannotStart(const QString &detail)
{
    return {ErrorCode::Unreadable,
            Text::tr("The part of Linxuan that reads tables could not be started. Install Linxuan "
                     "again."),
            detail};
}

// The child's descriptors, signals and arguments for posix_spawn.
class SpawnPlan
{
public:
    SpawnPlan(int input, int output)
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawnattr_init(&attributes);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes, &none);
        sigset_t all;
        sigfillset(&all);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnPlan()
    {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    SpawnPlan(const SpawnPlan &) = delete;
    SpawnPlan &operator=(const SpawnPlan &) = delete;

    posix_spawn_file_actions_t actions = {};
    posix_spawnattr_t attributes = {};
};

} // namespace

ReaderProcess::~ReaderProcess()
{
    if (m_output >= 0)
        close(m_output);
    if (m_process <= 0)
        return;
    kill(m_process, SIGKILL);
    while (waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) { }
}

Result<void> ReaderProcess::start(int file, const QStringList &arguments)
{
    const QString program = readerProgram();
    if (program.isEmpty())
        return cannotStart(u"linxuan-reader not found beside %1"_s.arg(programFolder()));
    int ends[2] = {};
    if (pipe2(ends, O_CLOEXEC) != 0)
        return cannotStart(qt_error_string(errno));
    m_output = ends[0];
    fcntl(m_output, F_SETPIPE_SZ, kPipeSize);
    auto started = spawn(QFile::encodeName(program), arguments, file, ends[1]);
    close(ends[1]);
    return started;
}

Result<void> ReaderProcess::spawn(const QByteArray &program, const QStringList &arguments, int file,
                                  int output)
{
    std::vector<QByteArray> texts{program};
    for (const QString &argument : arguments)
        texts.push_back(argument.toUtf8());
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    const SpawnPlan plan(file, output);
    const int failure = posix_spawn(&m_process, program.constData(), &plan.actions,
                                    &plan.attributes, pointers.data(), environ);
    if (failure == 0)
        return {};
    m_process = -1;
    return cannotStart(qt_error_string(failure));
}

Fault ReaderProcess::receive(RowDecoder &decoder)
{
    for (;;) {
        QElapsedTimer waiting;
        waiting.start();
        pollfd watched{m_output, POLLIN, 0};
        const int ready = poll(&watched, 1, static_cast<int>(kLongestWait - m_waited));
        m_waited += waiting.elapsed();
        if (ready == 0 || m_waited >= kLongestWait)
            return {FaultKind::TooSlow, {}, "waited too long"};
        if (ready < 0 && errno == EINTR)
            continue;
        const ssize_t size = read(m_output, decoder.room(kChunk), kChunk);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return ended();
        decoder.arrived(static_cast<size_t>(size));
        return {};
    }
}

// The output has ended without the frame that says so.
Fault ReaderProcess::ended()
{
    int status = 0;
    while (waitpid(m_process, &status, 0) < 0) {
        if (errno != EINTR)
            return damaged("reader lost");
    }
    m_process = -1;
    if (!WIFSIGNALED(status))
        return damaged("reader ended with " + std::to_string(WEXITSTATUS(status)));
    const int signal = WTERMSIG(status);
    if (signal == SIGXCPU || signal == SIGKILL)
        return {FaultKind::TooSlow, {}, "reader killed by signal " + std::to_string(signal)};
    return damaged("reader killed by signal " + std::to_string(signal));
}

} // namespace linxuan
