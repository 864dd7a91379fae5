// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/icons.h"

#include "ui/support/metrics.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace linxuan {

namespace {

QString iconPath(const QString &name)
{
    return QStringLiteral(":/linxuan/icons/") + name + QStringLiteral(".svg");
}

QPixmap renderIcon(const QString &name, QSize size, const QColor &colour)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(iconPath(name));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

class TintedIcon : public QIconEngine
{
public:
    explicit TintedIcon(const QString &name)
        : m_name(name)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor tint = QGuiApplication::palette().color(group, QPalette::ButtonText);
        return iconPixmap(m_name, qRound(qMin(size.width(), size.height()) / scale), tint, scale);
    }

    QIconEngine *clone() const override { return new TintedIcon(m_name); }
    bool isNull() override { return !QFile::exists(iconPath(m_name)); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new TintedIcon(name));
}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal ratio)
{
    const QString key =
        QStringLiteral("lx:%1:%2:%3:%4").arg(name).arg(size).arg(colour.rgba(), 8, 16).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = qRound(size * ratio);
    pixmap = renderIcon(name, QSize(side, side), colour);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

int iconSize()
{
    constexpr qreal kBasePoints = 10.5; // the type in which an icon has its named size
    return qRound(kIconSize * qMax(1.0, QApplication::font().pointSizeF() / kBasePoints));
}

int railIconSize()
{
    return iconSize() * kRailIconSize / kIconSize;
}

} // namespace linxuan
