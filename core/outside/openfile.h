// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace linxuan {

// A file opened for a child process to read; closed with this object. A pipe or a device does not
// keep the opening waiting.
class OpenFile
{
public:
    explicit OpenFile(const QString &path)
        : descriptor(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    { }
    ~OpenFile()
    {
        if (descriptor >= 0)
            close(descriptor);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    const int descriptor; // -1 when it cannot be opened
};

} // namespace linxuan
