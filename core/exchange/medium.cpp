// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/medium.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <utility>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Medium)
};

constexpr qint64 kPace = 8 * 1024 * 1024; // bytes on their way to the disk at a time
constexpr size_t kBlock = 1024 * 1024;
constexpr size_t kAlignment = 4096;
constexpr qint64 kFatLimit = 0xffffffff;
constexpr auto kFat = 0x4d44; // statfs's number for FAT

struct FreeMemory
{
    void operator()(char *memory) const { std::free(memory); }
};

// A descriptor that is closed with this object.
class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    { }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    operator int() const { return m_descriptor; }

private:
    const int m_descriptor;
};

// Some file systems, such as those of network shares, know no fsync for folders.
bool isOnDisk(int descriptor)
{
    return fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
}

QString existingFolder(const QString &path)
{
    QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    while (!info.exists() && !info.isRoot())
        info = QFileInfo(info.path());
    return info.filePath();
}

Error notRead(const QString &path, int systemError)
{
    return {systemError == ENOENT ? ErrorCode::NotFound : ErrorCode::Unreadable,
            Text::tr("%1 cannot be read back. See that the disk is connected; if it is, use "
                     "another one.")
                .arg(QDir::toNativeSeparators(path)),
            QString::fromLocal8Bit(std::strerror(systemError))};
}

// Past the memory where the file system can; some say no when opened, some at the first reading.
int openForReading(const QByteArray &name)
{
    const int direct = open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_DIRECT);
    if (direct >= 0 || errno != EINVAL)
        return direct;
    const int buffered = open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (buffered >= 0)
        posix_fadvise(buffered, 0, 0, POSIX_FADV_DONTNEED);
    return buffered;
}

bool stopDirect(int descriptor)
{
    const int flags = fcntl(descriptor, F_GETFL);
    return (flags & O_DIRECT) && fcntl(descriptor, F_SETFL, flags & ~O_DIRECT) == 0
        && posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED) == 0;
}

} // namespace

Error notWritten(const QString &path, int systemError)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QString detail = QString::fromLocal8Bit(std::strerror(systemError));
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::Storage,
                Text::tr("%1 cannot be written: the disk is full. Make room or take a larger one, "
                         "then pack again.")
                    .arg(shown),
                detail};
    case EFBIG:
        return {ErrorCode::Storage,
                Text::tr("%1 cannot be written: the file is too large for the disk's file system. "
                         "Format the disk as exFAT, or take another one.")
                    .arg(shown),
                detail};
    case EROFS:
    case EACCES:
    case EPERM:
        return {ErrorCode::Storage,
                Text::tr("%1 cannot be written: the disk or folder is write-protected.").arg(shown),
                detail};
    default:
        return {ErrorCode::Storage,
                Text::tr("%1 cannot be written. See that the disk is connected, then pack again.")
                    .arg(shown),
                detail};
    }
}

MediumFile::MediumFile(QString path)
    : m_path(std::move(path))
{ }

MediumFile::~MediumFile()
{
    MediumFile::close();
}

bool MediumFile::open(OpenMode mode)
{
    if (mode != WriteOnly)
        return false;
    const QByteArray name = QFile::encodeName(m_path);
    m_descriptor =
        ::open(name.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644);
    m_errno = errno;
    return m_descriptor >= 0 && QIODevice::open(WriteOnly | Unbuffered);
}

void MediumFile::close()
{
    if (isOpen())
        QIODevice::close();
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

qint64 MediumFile::readData(char *, qint64)
{
    return -1;
}

qint64 MediumFile::writeData(const char *data, qint64 size)
{
    qint64 done = 0;
    while (done < size) {
        const ssize_t written = ::write(m_descriptor, data + done, size_t(size - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            m_errno = errno;
            setErrorString(QString::fromLocal8Bit(std::strerror(errno)));
            return -1;
        }
        done += written;
    }
    m_written += size;
    pace();
    return size;
}

// Has the disk begin with what came, and waits for what it began with before that.
void MediumFile::pace()
{
    if (m_written - m_begun < kPace)
        return;
    sync_file_range(m_descriptor, m_begun, m_written - m_begun, SYNC_FILE_RANGE_WRITE);
    if (m_begun >= kPace) {
        sync_file_range(m_descriptor, m_begun - kPace, kPace,
                        SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE
                            | SYNC_FILE_RANGE_WAIT_AFTER);
        posix_fadvise(m_descriptor, 0, m_begun, POSIX_FADV_DONTNEED);
    }
    m_begun = m_written;
}

Result<void> MediumFile::finish()
{
    if (!isOnDisk(m_descriptor)) {
        m_errno = errno;
        return trouble();
    }
    posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED);
    QIODevice::close();
    const int closed = ::close(std::exchange(m_descriptor, -1));
    if (closed == 0)
        return {};
    m_errno = errno;
    return trouble();
}

Error MediumFile::trouble() const
{
    return notWritten(m_path, m_errno);
}

Result<void> syncFolder(const QString &path)
{
    const Descriptor folder(
        open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder < 0 || !isOnDisk(folder))
        return notWritten(path, errno);
    return {};
}

Result<void> makeFolders(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (info.isDir())
        return {};
    if (!info.isRoot())
        LX_CHECK(makeFolders(info.path()));
    if (mkdir(QFile::encodeName(info.filePath()).constData(), 0755) != 0 && errno != EEXIST)
        return notWritten(info.filePath(), errno);
    return syncFolder(info.path());
}

Result<void> syncMedium(const QString &path)
{
    const Descriptor folder(
        open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder < 0 || syncfs(folder) != 0)
        return notWritten(path, errno);
    return {};
}

std::optional<qint64> freeBytes(const QString &path)
{
    struct statvfs state = {};
    if (statvfs(QFile::encodeName(existingFolder(path)).constData(), &state) != 0)
        return std::nullopt;
    return qint64(state.f_bavail) * qint64(state.f_frsize);
}

std::optional<qint64> largestFile(const QString &path)
{
    struct statfs state = {};
    if (statfs(QFile::encodeName(existingFolder(path)).constData(), &state) != 0
        || state.f_type != kFat)
        return std::nullopt;
    return kFatLimit;
}

Result<void> readFromMedium(const QString &path, const ReadBytes &take)
{
    const Descriptor file(openForReading(QFile::encodeName(path)));
    if (file < 0)
        return notRead(path, errno);
    void *memory = nullptr;
    if (posix_memalign(&memory, kAlignment, kBlock) != 0)
        return notRead(path, ENOMEM);
    const std::unique_ptr<char, FreeMemory> block(static_cast<char *>(memory));
    for (;;) {
        const ssize_t size = read(file, block.get(), kBlock);
        if (size < 0 && (errno == EINTR || (errno == EINVAL && stopDirect(file))))
            continue;
        if (size < 0)
            return notRead(path, errno);
        if (size == 0)
            return {};
        if (!take(block.get(), size))
            return Error{ErrorCode::Cancelled, Text::tr("Stopped before all was read back."), {}};
    }
}

} // namespace linxuan
