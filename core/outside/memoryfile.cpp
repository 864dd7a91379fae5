// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outside/memoryfile.h"

#include <QCoreApplication>

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::MemoryFile)
};

constexpr qint64 kBlock = 256 * 1024;

Error noRoom(const QString &detail)
{
    return {ErrorCode::Unreadable,
            Text::tr("There is not enough memory to show the file. Close other programs, then open "
                     "it again."),
            detail};
}

bool writeAll(int descriptor, const char *bytes, qint64 count)
{
    while (count > 0) {
        const ssize_t written = write(descriptor, bytes, static_cast<size_t>(count));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        count -= written;
    }
    return true;
}

Error troubleOf(const FileSource &source)
{
    return source.trouble().value_or(
        Error{ErrorCode::Unreadable, Text::tr("The file cannot be read."), {}});
}

} // namespace

MemoryFile::~MemoryFile()
{
    close(m_descriptor);
}

QString MemoryFile::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
}

Result<std::shared_ptr<const MemoryFile>> MemoryFile::copyOf(const FileSource &source,
                                                             const std::function<bool()> &stop)
{
    const auto device = source.open();
    if (!device)
        return troubleOf(source);
    const int descriptor = memfd_create("linxuan", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (descriptor < 0)
        return noRoom(qt_error_string(errno));
    const std::shared_ptr<const MemoryFile> file(new MemoryFile(descriptor));
    if (device->size() > kMostBytes)
        return Error{ErrorCode::Unreadable, Text::tr("The file is too large to be shown safely."),
                     QString::number(device->size())};
    QByteArray block(kBlock, Qt::Uninitialized);
    for (qint64 left = device->size(); left > 0;) {
        if (stop && stop())
            return Error{ErrorCode::Cancelled, Text::tr("Opening the file was stopped."), {}};
        const qint64 count = device->read(block.data(), std::min(left, kBlock));
        if (count <= 0)
            return troubleOf(source);
        if (!writeAll(descriptor, block.constData(), count))
            return noRoom(qt_error_string(errno));
        left -= count;
    }
    if (fcntl(descriptor, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE)
        != 0)
        return noRoom(qt_error_string(errno));
    return file;
}

} // namespace linxuan
