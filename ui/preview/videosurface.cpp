// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/videosurface.h"

#include <QMouseEvent>
#include <QPainter>

namespace linxuan {

VideoSurface::VideoSurface(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(160, 90);
    setAccessibleName(tr("Picture of the video"));
}

void VideoSurface::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

QSize VideoSurface::room() const
{
    return size() * devicePixelRatioF();
}

void VideoSurface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (m_picture.isNull())
        return;
    const QSizeF fitting = QSizeF(m_picture.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio);
    QRectF target(QPointF(), fitting);
    target.moveCenter(QRectF(rect()).center());
    const bool isExact = m_picture.width() == qRound(fitting.width() * devicePixelRatioF());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !isExact);
    painter.drawImage(target.toAlignedRect(), m_picture);
}

void VideoSurface::resizeEvent(QResizeEvent *)
{
    Q_EMIT roomChanged(room());
}

void VideoSurface::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT pressed();
}

void VideoSurface::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT doublePressed();
}

} // namespace linxuan
