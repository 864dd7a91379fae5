// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/scorefilesdrop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace linxuan {

ScoreFilesDrop::ScoreFilesDrop(QWidget *target, std::function<bool()> isWelcome)
    : QObject(target)
    , m_isWelcome(std::move(isWelcome))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

QStringList scoreFilesIn(const QMimeData &dragged)
{
    QStringList paths;
    for (const QUrl &url : dragged.urls()) {
        const QFileInfo file(url.isLocalFile() ? url.toLocalFile() : QString());
        if (!file.isFile()
            || file.suffix().compare(QLatin1String("lxscores"), Qt::CaseInsensitive) != 0)
            return {};
        paths += file.absoluteFilePath();
    }
    return paths;
}

bool ScoreFilesDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drag = static_cast<QDropEvent *>(event);
    const QStringList paths = m_isWelcome() ? scoreFilesIn(*drag->mimeData()) : QStringList();
    if (paths.isEmpty())
        return QObject::eventFilter(watched, event);
    drag->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(paths);
    return true;
}

} // namespace linxuan
