// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/folderscan.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Placing)
};

} // namespace

Result<std::vector<ScannedFile>> scanFolder(const QString &folder, const QString &except)
{
    const QFileInfo root(folder);
    if (!root.isDir())
        return Error{ErrorCode::NotFound, Text::tr("There is no folder %1.").arg(folder), {}};
    const QString base = QDir::cleanPath(root.absoluteFilePath());
    const QString own = QDir::cleanPath(QFileInfo(except).absoluteFilePath()) + u'/';
    const qsizetype parent = base.lastIndexOf(u'/') + 1;
    std::vector<ScannedFile> files;
    QDirIterator walk(base, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        if (path.startsWith(own))
            continue;
        if (const auto stamp = stampOf(path))
            files.push_back({path, path.mid(parent), *stamp, false, {}, {}});
    }
    std::sort(files.begin(), files.end(), [](const ScannedFile &l, const ScannedFile &r) {
        return compareNatural(l.path, r.path) < 0;
    });
    return files;
}

} // namespace linxuan
