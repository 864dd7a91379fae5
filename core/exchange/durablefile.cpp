// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/durablefile.h"

#include "core/exchange/secret.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::DurableFile)
};

Error notWritten(const QString &path)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    return {ErrorCode::Storage,
            Text::tr("%1 cannot be written; see that the folder can be written to and has space")
                .arg(QDir::toNativeSeparators(path)),
            reason};
}

bool isOnMedium(int descriptor)
{
    // Some file systems, such as those of network shares, know no fsync for folders.
    return fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
}

bool isFolderOnMedium(const QByteArray &folder)
{
    const int descriptor = open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isDone = isOnMedium(descriptor);
    close(descriptor);
    return isDone;
}

// The new content beside the file until it takes its place; gone if it never does.
class NewFile
{
public:
    NewFile(const QString &path, Readers readers)
        : m_name(QFile::encodeName(
            QStringLiteral("%1.%2.new").arg(path, QString::fromLatin1(randomBytes(6).toHex()))))
        , m_descriptor(open(m_name.constData(),
                            O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                            readers == Readers::OwnerOnly ? 0600 : 0644))
    { }
    ~NewFile()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
        if (m_isPending)
            unlink(m_name.constData());
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    bool write(QByteArrayView bytes);
    bool moveTo(const QString &path);

private:
    QByteArray m_name;
    int m_descriptor = -1;
    bool m_isPending = m_descriptor >= 0;
};

bool NewFile::write(QByteArrayView bytes)
{
    if (m_descriptor < 0)
        return false;
    while (!bytes.isEmpty()) {
        const ssize_t written =
            ::write(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return isOnMedium(m_descriptor);
}

bool NewFile::moveTo(const QString &path)
{
    const int descriptor = std::exchange(m_descriptor, -1);
    if (close(descriptor) != 0)
        return false;
    if (rename(m_name.constData(), QFile::encodeName(path).constData()) != 0)
        return false;
    m_isPending = false;
    return true;
}

} // namespace

Result<void> writeDurably(const QString &path, QByteArrayView bytes, Readers readers)
{
    NewFile file(path, readers);
    if (!file.write(bytes) || !file.moveTo(path)
        || !isFolderOnMedium(QFile::encodeName(QFileInfo(path).absolutePath())))
        return notWritten(path);
    return {};
}

Result<QByteArray> readSmallFile(const QString &path, qint64 most)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo known(path);
    if (!known.exists())
        return Error{ErrorCode::NotFound, Text::tr("%1 does not exist").arg(shown), {}};
    QFile file(path);
    // A pipe or a device would keep the reading waiting; a buffer would keep what is secret.
    if (!known.isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{
            ErrorCode::Unreadable,
            Text::tr("%1 cannot be read; see that it is a file that you may open").arg(shown),
            file.errorString()};
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return Error{
            ErrorCode::Unreadable,
            Text::tr("%1 is larger than such a file can be; choose another one").arg(shown),
            {}};
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Unreadable,
                     Text::tr("%1 cannot be read to its end; copy it again").arg(shown),
                     file.errorString()};
    return bytes;
}

} // namespace linxuan
