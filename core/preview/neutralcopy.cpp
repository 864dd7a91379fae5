// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/neutralcopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Video)
};

constexpr int kLongestName = 60;

QString neutralName(const ViewedFile &file)
{
    QString name;
    for (const QChar letter : file.title.left(kLongestName))
        name += letter.isLetterOrNumber() || letter == u' ' || letter == u'-' ? letter : u'_';
    name = name.trimmed();
    if (name.isEmpty())
        name = QString::fromLatin1(file.sha256.toHex().left(12));
    return file.format.isEmpty() ? name : name + u'.' + file.format;
}

} // namespace

Result<QString> neutralCopy(const ViewedFile &file)
{
    const QString path = file.paths.value(0);
    if (!QFileInfo(path).isFile())
        return Error{
            ErrorCode::NotFound, Text::tr("%1: The file is not there.").arg(file.title), {}};
    const QString folder = file.renditions + u"/open/"_s + file.material.toString();
    const QString target = folder + u'/' + neutralName(file);
    const Error failed{ErrorCode::Storage,
                       Text::tr("%1 cannot be copied to be opened elsewhere. Check the room on "
                                "the disk.")
                           .arg(file.title),
                       target};
    if (!QDir().mkpath(folder))
        return failed;
    QFile::remove(target);
    if (link(QFile::encodeName(path).constData(), QFile::encodeName(target).constData()) == 0)
        return target;
    if (!QFile::copy(path, target))
        return failed;
    return target;
}

} // namespace linxuan
