// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

#include <optional>

namespace linxuan {

// What a path of a package has to be and this one is not: inside the package, with "/" between its
// parts, in a form that every system stores alike. Nothing where it is right.
std::optional<QString> packagePathFault(const QString &path);

// The paths of one package. On some disks capitals make no difference, and a file cannot be another
// one's folder.
class PackagePaths
{
public:
    // Takes a path in, or says what it had to be.
    std::optional<QString> add(const QString &path);

private:
    QSet<QString> m_files; // folded
    QSet<QString> m_folders;
};

} // namespace linxuan
