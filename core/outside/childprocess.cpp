// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outside/childprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char **environ;

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr int kPipeSize = 1024 * 1024;

// The child's descriptors, signals and group for posix_spawn.
class SpawnPlan
{
public:
    SpawnPlan(int input, int output)
    {
        posix_spawn_file_actions_init(&actions);
        if (input >= 0)
            posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
        else
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawnattr_init(&attributes);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes, &none);
        sigset_t all;
        sigfillset(&all);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setpgroup(&attributes, 0);
        posix_spawnattr_setflags(
            &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
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

QString programFolder()
{
    if (QCoreApplication::instance())
        return QCoreApplication::applicationDirPath();
    return QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).path();
}

} // namespace

ChildProcess::~ChildProcess()
{
    kill();
    if (m_output >= 0)
        close(m_output);
}

std::optional<QString> ChildProcess::start(const QString &program, const QStringList &arguments,
                                           int input)
{
    int ends[2] = {};
    if (pipe2(ends, O_CLOEXEC) != 0)
        return qt_error_string(errno);
    m_output = ends[0];
    fcntl(m_output, F_SETPIPE_SZ, kPipeSize);
    std::vector<QByteArray> texts{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        texts.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    const SpawnPlan plan(input, ends[1]);
    const int failure = posix_spawn(&m_process, texts.front().constData(), &plan.actions,
                                    &plan.attributes, pointers.data(), environ);
    close(ends[1]);
    if (failure == 0)
        return std::nullopt;
    m_process = -1;
    return qt_error_string(failure);
}

void ChildProcess::limitMemory(quint64 bytes)
{
    const rlimit both{bytes, bytes};
    if (m_process > 0)
        prlimit(m_process, RLIMIT_DATA, &both, nullptr);
}

ChildProcess::Arrival ChildProcess::receive(char *to, size_t room, int milliseconds, size_t &size)
{
    size = 0;
    pollfd watched{m_output, POLLIN, 0};
    const int ready = poll(&watched, 1, milliseconds);
    if (ready == 0 || (ready < 0 && errno == EINTR))
        return Arrival::Nothing;
    const ssize_t got = read(m_output, to, room);
    if (got < 0 && errno == EINTR)
        return Arrival::Nothing;
    if (got <= 0)
        return Arrival::Ended;
    size = static_cast<size_t>(got);
    return Arrival::Bytes;
}

std::optional<int> ChildProcess::finish()
{
    int status = 0;
    while (waitpid(m_process, &status, 0) < 0) {
        if (errno != EINTR)
            return std::nullopt;
    }
    ::kill(-m_process, SIGKILL); // what it may have left running
    m_process = -1;
    return status;
}

void ChildProcess::kill()
{
    if (m_process <= 0)
        return;
    ::kill(-m_process, SIGKILL);
    ::kill(m_process, SIGKILL);
    while (waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) { }
    m_process = -1;
}

QString ownProgram(const QString &name, const QString &folder, const char *variable)
{
    const QString here = programFolder();
    for (const QString &candidate :
         {here + u'/' + name, here + u'/' + folder + u'/' + name, qEnvironmentVariable(variable)}) {
        if (QFileInfo(candidate).isExecutable())
            return candidate;
    }
    return {};
}

} // namespace linxuan
