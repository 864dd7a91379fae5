// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/elsewhere.h"

#include "core/task/task.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

#include <atomic>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Elsewhere)
};

constexpr qsizetype kLongestName = 60;

QString fileName(const QString &title)
{
    QString name;
    for (const QChar c : title.simplified().left(kLongestName))
        name += QStringLiteral("/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control
            ? QChar(u'-')
            : c;
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("material") : name;
}

QString newFolder()
{
    static const QTemporaryDir folder;
    static std::atomic<int> last = 0;
    const QString path = folder.filePath(QString::number(++last));
    QDir().mkpath(path);
    return path;
}

} // namespace

Result<QString> neutralCopy(const ViewedFile &file)
{
    const QString folder = newFolder();
    QString copy;
    for (qsizetype i = 0; i < file.paths.size(); ++i) {
        const QString ending =
            file.paths.size() > 1 ? QFileInfo(file.paths[i]).suffix().toLower() : file.format;
        const QString number = file.paths.size() > 1
            ? QStringLiteral(" %1").arg(i + 1, 3, 10, QChar(u'0'))
            : QString();
        copy = folder + u'/' + fileName(file.title) + number + u'.' + ending;
        if (!QFileInfo::exists(file.paths[i]))
            return Error{ErrorCode::NotFound, Text::tr("The file is no longer where it was."), {}};
        if (!QFile::copy(file.paths[i], copy))
            return Error{
                ErrorCode::Storage,
                Text::tr("The file cannot be copied for another program: is the disk full?"),
                {}};
    }
    if (copy.isEmpty())
        return Error{ErrorCode::NotFound, Text::tr("The file is no longer where it was."), {}};
    return file.paths.size() > 1 ? folder : copy;
}

void openElsewhere(const ViewedFile &file, QObject *owner,
                   std::function<void(const Error &)> failed)
{
    runTask(
        owner, [file](TaskState &) { return neutralCopy(file); },
        [failed = std::move(failed)](const Result<QString> &copy) {
            if (!copy)
                failed(copy.error());
            else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*copy)))
                failed({ErrorCode::NotFound,
                        Text::tr("This computer has no program for files of this kind."),
                        {}});
        });
}

} // namespace linxuan
