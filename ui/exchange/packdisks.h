// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

class QStorageInfo;

namespace linxuan {

// A disk that can be carried to an expert.
struct Disk
{
    QString name; // as its label says; the folder where it has none
    QString folder; // where it is mounted
    qint64 free = 0; // bytes

    bool operator==(const Disk &) const = default;
};

// Whether it is one of those, by where it is mounted and what the system says of the device.
bool isRemovable(const QString &device, const QString &folder);
// Those that can be written to, by name.
std::vector<Disk> removableDisks();

} // namespace linxuan
