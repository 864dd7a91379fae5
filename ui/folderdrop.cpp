// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/folderdrop.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace linxuan {

FolderDrop::FolderDrop(QWidget *target, std::function<bool()> isWelcome)
    : QObject(target)
    , m_isWelcome(std::move(isWelcome))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

// The only folder among what is dragged; empty when it is something else, or not welcome.
QString FolderDrop::folderIn(const QMimeData &dragged) const
{
    const QList<QUrl> urls = dragged.urls();
    if (!m_isWelcome() || urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    return QFileInfo(path).isDir() ? QDir::cleanPath(path) : QString();
}

bool FolderDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drag = static_cast<QDropEvent *>(event);
    const QString folder = folderIn(*drag->mimeData());
    if (folder.isEmpty())
        return QObject::eventFilter(watched, event);
    drag->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(folder);
    return true;
}

} // namespace linxuan
