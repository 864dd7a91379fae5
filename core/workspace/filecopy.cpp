// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/filecopy.h"

#include "core/workspace/hashing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/fs.h>
#include <sys/ioctl.h>
#endif

#include <cstdio>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Materials)
};

constexpr qint64 kChunk = 1 << 20;

Error cannotRead(const QFile &file)
{
    return {ErrorCode::Unreadable,
            Text::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()),
            {}};
}

Error cannotWrite(const QString &path, const QString &why)
{
    return {ErrorCode::Storage, Text::tr("%1 cannot be written: %2").arg(path, why), {}};
}

bool shareBlocks([[maybe_unused]] const QFile &source, [[maybe_unused]] const QFile &target)
{
#ifdef Q_OS_LINUX
    return ioctl(target.handle(), FICLONE, source.handle()) == 0;
#else
    return false;
#endif
}

Result<void> copyBytes(QFile &source, QFile &target, const CopyProgress &progress)
{
    for (;;) {
        const QByteArray chunk = source.read(kChunk);
        if (chunk.isEmpty())
            return source.atEnd() ? Result<void>() : cannotRead(source);
        if (target.write(chunk) != chunk.size())
            return cannotWrite(target.fileName(), target.errorString());
        if (progress && !progress(chunk.size()))
            return Error{
                ErrorCode::Cancelled, Text::tr("Stopped before the files were copied."), {}};
    }
}

void flushToDisk([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle >= 0) {
        fsync(handle);
        close(handle);
    }
#endif
}

Result<void> fillDraft(const QString &from, const QString &draft, const CopyProgress &progress)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotRead(source);
    QFile target(draft);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotWrite(draft, target.errorString());
    if (!shareBlocks(source, target))
        return copyBytes(source, target, progress);
    if (progress && !progress(source.size()))
        return Error{ErrorCode::Cancelled, Text::tr("Stopped before the files were copied."), {}};
    return {};
}

} // namespace

Result<void> copyVerified(const QString &from, const QString &to, const QByteArray &sha256,
                          const CopyProgress &progress)
{
    const QFileInfo there(to);
    if (there.isFile() && there.size() == QFileInfo(from).size())
        return {};
    if (!QDir().mkpath(there.path()))
        return cannotWrite(there.path(), QString::fromLocal8Bit(std::strerror(errno)));
    const QString draft = to + QStringLiteral(".part");
    const auto sweep = qScopeGuard([&draft] { QFile::remove(draft); });
    LX_CHECK(fillDraft(from, draft, progress));
    flushToDisk(draft);
    LX_TRY(const QByteArray copied, fileDigest(draft));
    if (copied != sha256)
        return Error{ErrorCode::Unreadable,
                     Text::tr("%1 changed while it was copied. Attach it again.").arg(from),
                     {}};
    if (std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(to).constData()) != 0)
        return cannotWrite(to, QString::fromLocal8Bit(std::strerror(errno)));
    flushToDisk(there.path());
    return {};
}

} // namespace linxuan
