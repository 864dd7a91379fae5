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
    Q_DECLARE_TR_FUNCTIONS(linxuan::NeutralCopy)
};

constexpr int kLongestName = 60;

QString neutralName(const ViewedFile &file)
{
    QString name;
    for (const QChar letter : file.title.left(kLongestName))
        name +=
            letter.isLetterOrNumber() || letter == u' ' || letter == u'-' ? letter : QChar(u'_');
    name = name.trimmed();
    return name.isEmpty() ? QString::fromLatin1(file.sha256.toHex().left(12)) : name;
}

QString nameOf(const ViewedFile &file, qsizetype place)
{
    if (file.paths.size() == 1)
        return file.format.isEmpty() ? neutralName(file) : neutralName(file) + u'.' + file.format;
    const QString number = QString::number(place + 1).rightJustified(3, u'0');
    return neutralName(file) + u' ' + number + u'.'
        + QFileInfo(file.paths[place]).suffix().toLower();
}

// Players only read; a gigabyte need not be copied for them.
bool isForPlayers(const ViewedFile &file)
{
    static const QStringList formats{u"mp4"_s, u"mov"_s, u"mkv"_s,  u"avi"_s,
                                     u"wmv"_s, u"flv"_s, u"webm"_s, u"m4v"_s};
    return formats.contains(file.format);
}

bool place(const QString &path, const QString &target, bool mayLink)
{
    QFile::remove(target);
    return (mayLink
            && link(QFile::encodeName(path).constData(), QFile::encodeName(target).constData())
                == 0)
        || QFile::copy(path, target);
}

} // namespace

Result<QString> neutralCopy(const ViewedFile &file)
{
    if (file.isSourced())
        return Error{ErrorCode::Refused,
                     Text::tr("%1 is part of a review package and is shown here only: another "
                              "program would need a copy of it on the disk.")
                         .arg(file.title),
                     {}};
    const QString folder = file.renditions + u"/open/"_s + file.material.toString();
    const Error failed{ErrorCode::Storage,
                       Text::tr("%1 cannot be copied to be opened elsewhere. Check the room on "
                                "the disk.")
                           .arg(file.title),
                       folder};
    if (!QDir().mkpath(folder))
        return failed;
    QString target;
    for (qsizetype i = 0; i < file.paths.size(); ++i) {
        if (!QFileInfo(file.paths[i]).isFile())
            return Error{ErrorCode::NotFound,
                         Text::tr("%1: The file is no longer where it was.").arg(file.title),
                         {}};
        target = folder + u'/' + nameOf(file, i);
        if (!place(file.paths[i], target, isForPlayers(file)))
            return failed;
    }
    if (target.isEmpty())
        return Error{ErrorCode::NotFound, Text::tr("%1: There is no file.").arg(file.title), {}};
    return file.paths.size() > 1 ? folder : target;
}

} // namespace linxuan
