// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outside/confinement.h"

#include <csignal>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace linxuan {

namespace {

void limit(int resource, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(static_cast<__rlimit_resource_t>(resource), &both);
}

// Bytes of the file on standard input; 0 where there is none.
[[maybe_unused]] quint64 inputSize()
{
    struct stat state = {};
    return fstat(STDIN_FILENO, &state) == 0 && S_ISREG(state.st_mode)
        ? static_cast<quint64>(state.st_size)
        : 0;
}

} // namespace

void confine([[maybe_unused]] const Confinement &limits)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, limits.seconds);
#if !defined(__SANITIZE_ADDRESS__) // which reserves terabytes of addresses
    limit(RLIMIT_AS, limits.memory + inputSize());
#endif
}

Fault mapInput(quint64 mostBytes, std::string_view &bytes)
{
    struct stat state = {};
    if (fstat(STDIN_FILENO, &state) != 0 || !S_ISREG(state.st_mode))
        return damaged("not a regular file");
    if (state.st_size == 0)
        return {FaultKind::Empty, {}, {}};
    if (static_cast<quint64>(state.st_size) > mostBytes)
        return {FaultKind::TooLarge, {}, "size of the file"};
    const auto size = static_cast<size_t>(state.st_size);
    void *memory = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);
    if (memory == MAP_FAILED)
        return damaged("cannot be mapped");
    bytes = {static_cast<const char *>(memory), size};
    return {};
}

} // namespace linxuan
