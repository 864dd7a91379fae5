// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/packdisks.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace linxuan {

namespace {

// "sdb" of "/dev/sdb1"; the kernel's list of disks has no partitions.
QString diskOf(const QString &device)
{
    QString name = QFileInfo(QFileInfo(device).canonicalFilePath()).fileName();
    while (!name.isEmpty() && !QFileInfo::exists(QStringLiteral("/sys/block/") + name))
        name.chop(1);
    return name;
}

bool saysRemovable(const QString &device)
{
    const QString disk = diskOf(device);
    QFile flag(QStringLiteral("/sys/block/%1/removable").arg(disk));
    return !disk.isEmpty() && flag.open(QIODevice::ReadOnly) && flag.read(1) == "1";
}

} // namespace

bool isRemovable(const QString &device, const QString &folder)
{
    if (!device.startsWith(QLatin1String("/dev/")))
        return false;
    // Where desktops put what is plugged in; disks in a USB case do not call themselves removable.
    return folder.startsWith(QLatin1String("/media/"))
        || folder.startsWith(QLatin1String("/run/media/")) || saysRemovable(device);
}

std::vector<Disk> removableDisks()
{
    std::vector<Disk> disks;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        if (!volume.isValid() || !volume.isReady() || volume.isReadOnly()
            || !isRemovable(QString::fromLocal8Bit(volume.device()), volume.rootPath()))
            continue;
        const QString label = volume.displayName().section(u'/', -1);
        disks.push_back({label.isEmpty() ? volume.rootPath() : label, volume.rootPath(),
                         volume.bytesAvailable()});
    }
    std::sort(disks.begin(), disks.end(), [](const Disk &left, const Disk &right) {
        return QString::localeAwareCompare(left.name, right.name) < 0;
    });
    return disks;
}

} // namespace linxuan
