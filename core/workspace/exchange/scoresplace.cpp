// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/scoresplace.h"

#include "core/exchange/durablefile.h"
#include "core/exchange/packagecheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

// Desktops mount what is plugged in below these; the kernel knows of whole disks, not of their
// partitions.
bool isRemovable(const QStorageInfo &storage)
{
    const QString root = storage.rootPath() + u'/';
    if (root.startsWith(u"/media/") || root.startsWith(u"/run/media/"))
        return true;
    const QString device = QFileInfo(QString::fromLocal8Bit(storage.device())).fileName();
    if (device.isEmpty())
        return false;
    const QString block = QFileInfo(u"/sys/class/block/"_s + device).canonicalFilePath();
    for (const QString &folder : {block, QFileInfo(block).absolutePath()}) {
        QFile flag(folder + u"/removable"_s);
        if (flag.open(QIODevice::ReadOnly) && flag.readAll().trimmed() == "1")
            return true;
    }
    return false;
}

bool isSameFile(const QString &path, const ReviewPackage &package, int sequence)
{
    const auto bytes = readSmallFile(path, kMostScoreFileSize);
    if (!bytes)
        return false;
    const auto there = readScoreFile(*bytes);
    return there && there->scores.serial == package.manifest().serial
        && there->scores.sequence == sequence;
}

} // namespace

Medium mediumOf(const QString &folder)
{
    const QStorageInfo storage(folder);
    Medium medium;
    medium.root = storage.rootPath();
    medium.isRemovable = isRemovable(storage);
    medium.isWritable = !storage.isReadOnly();
    return medium;
}

QString suggestedScoresFolder(const QString &packageFolder, const Medium &medium,
                              const QString &documents)
{
    const auto suits = [&medium](const QString &folder) {
        return medium.isWritable && QFileInfo(folder).isWritable()
            && !liesInPackage(folder + u"/scores"_s);
    };
    if (medium.isRemovable && suits(medium.root))
        return medium.root;
    const QString beside = QFileInfo(QDir(packageFolder).absolutePath()).absolutePath();
    return suits(beside) ? beside : documents;
}

bool liesInPackage(const QString &file)
{
    for (QDir folder(QFileInfo(file).absolutePath());;) {
        if (holdsPackage(folder.absolutePath()))
            return true;
        const QString above = QFileInfo(folder.absolutePath()).absolutePath();
        if (above == folder.absolutePath())
            return false;
        folder.setPath(above);
    }
}

QString freeScoreFile(const QString &folder, const ReviewPackage &package, int sequence)
{
    const QFileInfo name(suggestedScoreFileName(package, sequence));
    QString path = QDir(folder).filePath(name.fileName());
    for (int number = 2; QFileInfo::exists(path) && !isSameFile(path, package, sequence); ++number)
        path = QDir(folder).filePath(
            u"%1 (%2).%3"_s.arg(name.completeBaseName()).arg(number).arg(name.suffix()));
    return path;
}

} // namespace linxuan
